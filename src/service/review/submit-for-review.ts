import { invoiceRequired } from '../../policy/invoice';
import { yuan } from '../../policy/money';
import { refuse } from '../../policy/refusal';
import { signedContent } from '../../policy/signature';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { agreedChargesGates } from '../../workbook/agreed-charges-gate';
import { update } from '../../workbook/change';
import { fields, type InputOf, maybe, text } from '../../workbook/input';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';

const input = fields({ no: text(40), outstandingReason: maybe(text(500)) });

type Context = ActContext<InputOf<typeof input>>;

/** Hands the finished form in to the supervisor, on the day of the visit (R50). */
export const submitForReview = defineAct({
  name: 'submitForReview',
  input,
  registers: ['requests', 'charges'],
  load: ({ no }) => ({ ...requestByNo(no), charges: rowsOfRequest('charges', no) }),
  gates: [...agreedChargesGates, requireSignature, requireInvoice],
  checks: [requireFreshSignature, requirePaid],
  decide,
  cells: [
    { step: 'submitForReview', fields: { outstandingReason: { column: 'outstandingReason' } } },
  ],
});

/** Without a visit there is nobody to sign (R14). */
function requireSignature({ found }: GateContext): void {
  const { no, signedAt, serviceType, arrivedAt } = found.one('request', 'requests').values;
  if (signedAt || (serviceType === 'other' && !arrivedAt)) return;
  refuse('signatureMissing', { no }, { clause: 'R33' });
}

/** A number, or a day to come by which there will be one. */
function requireInvoice({ found, today }: GateContext): void {
  const { values } = found.one('request', 'requests');
  const { no, serviceType, invoiceNo, invoiceDueOn: due } = values;
  const payable = values.payable ?? 0;
  if (invoiceNo || !invoiceRequired(serviceType, payable)) return;
  if (!due) refuse('invoiceMissing', { no, payable: yuan(payable) }, { clause: 'R34' });
  if (due < today) refuse('invoiceOverdue', { no, due }, { clause: 'R34' });
}

/** What was signed is what is handed in (R33). */
function requireFreshSignature({ found, ids }: Context): void {
  const { values } = found.one('request', 'requests');
  if (!values.signedAt) return;
  const charges = found.many('charges', 'charges').map((row) => row.values);
  if (ids.digest(signedContent(values, charges)) === values.signatureHash) return;
  refuse('signatureStale', { no: values.no }, { clause: 'R33' });
}

/** Money that is still owed has a reason, in the input or in the row (R35). */
function requirePaid({ input, found }: Context): void {
  const { values } = found.one('request', 'requests');
  const owed = (values.payable ?? 0) - (values.paid ?? 0);
  if (owed <= 0 || input.outstandingReason || values.outstandingReason) return;
  const params = { no: values.no, outstanding: yuan(owed) };
  const fault = { path: 'outstandingReason', message: say('field.outstandingReason', params) };
  refuse('paymentMissing', params, { clause: 'R35', fields: [fault] });
}

function decide({ input, found, now, today }: Context) {
  const request = found.one('request', 'requests');
  const { no, unit, outstandingReason } = request.values;
  return {
    changes: [
      update(request, {
        stage: 'submitted',
        submittedAt: now,
        outstandingReason: input.outstandingReason || outstandingReason,
      }),
    ],
    value: { no, stage: 'submitted', submittedAt: now },
    target: no,
    unit,
    warnings: [...lateness(request.values, today), ...needlessInvoice(request.values)],
  };
}

/** The day of the visit; without one, of the answer. */
function lateness(request: { arrivedAt: string; completedAt: string }, today: string): Bilingual[] {
  const day = (request.arrivedAt || request.completedAt).slice(0, 10);
  return day === today || !day ? [] : [say('warning.submittedLate', { day })];
}

function needlessInvoice(request: { invoiceNo: string; payable: number | null }): Bilingual[] {
  const { invoiceNo, payable } = request;
  return invoiceNo && !payable ? [say('warning.invoiceNotNeeded', { number: invoiceNo })] : [];
}
