import { invoiceRequired } from '../../policy/invoice';
import { yuan } from '../../policy/money';
import { refuse } from '../../policy/refusal';
import { signedContent } from '../../policy/signature';
import { isUnfinished } from '../../policy/stages';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import { agreedChargesGates } from '../../workbook/agreed-charges-gate';
import type { Row } from '../../workbook/book';
import { update } from '../../workbook/change';
import { fields, type InputOf, maybe, text } from '../../workbook/input';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';

const input = fields({ no: text(40), outstandingReason: maybe(text(500)) });

type Context = ActContext<InputOf<typeof input>>;

/**
 * Hands the form in to the supervisor on each day with a visit: as it stands while the work goes on, and at last finished, to be
 * reviewed (R50).
 */
export const submitForReview = defineAct({
  name: 'submitForReview',
  input,
  registers: ['requests', 'charges', 'serviceLog'],
  load: ({ no }) => ({
    ...requestByNo(no),
    charges: rowsOfRequest('charges', no),
    log: rowsOfRequest('serviceLog', no),
  }),
  gates: [
    requireVisit,
    ...[...agreedChargesGates, requireSignature, requireIssuedInvoice, requireInvoiceInTime].map(
      onceFinished,
    ),
  ],
  checks: [onceFinished(requireFreshSignature), onceFinished(requirePaid)],
  decide,
  cells: [
    { step: 'submitForReview', fields: { outstandingReason: { column: 'outstandingReason' } } },
  ],
});

/** While the work goes on, what is handed in is the form of a visit (R50). */
function requireVisit(context: GateContext): void {
  const { no, stage } = context.found.one('request', 'requests').values;
  if (!isUnfinished(stage) || visitsToHandIn(context).length) return;
  refuse('noVisitToHandIn', { no }, { clause: 'R50' });
}

/** What the finished form must hold is not asked of one that is handed in as it stands. */
function onceFinished<C extends GateContext>(gate: (context: C) => void): (context: C) => void {
  return (context) => {
    if (!isUnfinished(context.found.one('request', 'requests').values.stage)) gate(context);
  };
}

/** Without a visit there is nobody to sign (R14). */
function requireSignature({ found }: GateContext): void {
  const { no, signedAt, serviceType, arrivedAt } = found.one('request', 'requests').values;
  if (signedAt || (serviceType === 'other' && !arrivedAt)) return;
  refuse('signatureMissing', { no }, { clause: 'R33' });
}

/** A number, or a day by which there will be one (R34). */
function requireIssuedInvoice({ found }: GateContext): void {
  const { no, serviceType, payable, invoiceNo, invoiceDueOn } = found.one(
    'request',
    'requests',
  ).values;
  if (invoiceNo || invoiceDueOn || !invoiceRequired(serviceType, payable ?? 0)) return;
  refuse('invoiceMissing', { no, payable: yuan(payable ?? 0) }, { clause: 'R34' });
}

/** The day by which the invoice was to be issued is not over (R34). */
function requireInvoiceInTime({ found, today }: GateContext): void {
  const { values } = found.one('request', 'requests');
  const { no, serviceType, invoiceNo, invoiceDueOn: due } = values;
  if (invoiceNo || !due || due >= today) return;
  if (invoiceRequired(serviceType, values.payable ?? 0))
    refuse('invoiceOverdue', { no, due }, { clause: 'R34' });
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

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const { no, unit, outstandingReason } = request.values;
  const isFinal = !isUnfinished(request.values.stage);
  const stage = isFinal ? 'submitted' : request.values.stage;
  const handedIn = visitsToHandIn(context).map((row) => update(row, { handedInAt: now }));
  const handIn = update(request, {
    stage,
    submittedAt: now,
    outstandingReason: input.outstandingReason || outstandingReason,
  });
  return {
    changes: isFinal ? [handIn, ...handedIn] : handedIn,
    value: { no, stage, submittedAt: now },
    target: no,
    unit,
    warnings: [...lateness(context), ...(isFinal ? needlessInvoice(request.values) : [])],
  };
}

function visits({ found }: GateContext): Row<'serviceLog'>[] {
  return found
    .many('log', 'serviceLog')
    .filter(({ values }) => values.kind === 'visit' && !values.withdrawnAt);
}

/** The first hand-in after a visit is the one that counts for its day. */
function visitsToHandIn(context: GateContext): Row<'serviceLog'>[] {
  return visits(context).filter(({ values }) => !values.handedInAt);
}

/** The days of the visits; without one, that of the answer. */
function lateness(context: Context): Bilingual[] {
  const { arrivedAt, completedAt } = context.found.one('request', 'requests').values;
  const late = (visits(context).length ? visitsToHandIn(context) : [])
    .map(({ values }) => values.at)
    .concat(visits(context).length ? [] : [arrivedAt || completedAt])
    .map((at) => at.slice(0, 10))
    .filter((day) => day !== '' && day !== context.today);
  return [...new Set(late)].map((day) => say('warning.submittedLate', { day }));
}

function needlessInvoice(request: { invoiceNo: string; payable: number | null }): Bilingual[] {
  const { invoiceNo, payable } = request;
  return invoiceNo && !payable ? [say('warning.invoiceNotNeeded', { number: invoiceNo })] : [];
}
