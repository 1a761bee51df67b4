import { amountInWords } from '../../policy/amount-in-words';
import { checkInvoice, invoiceDuty } from '../../policy/invoice';
import { isFormalInvoice } from '../../policy/invoice-kinds';
import { recordCounter, recordNumber } from '../../policy/numbering';
import { type FieldFault, refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import {
  digits,
  type InvoiceContext,
  type InvoiceDraft,
  invoiceDraft,
  invoiceInput,
  isIssued,
  promisedInvoice,
} from './invoice-draft';

/**
 * Records the invoice that the tax platform issued, or the day by which it will be issued; contract and paid services
 * must have one (R34). A receipt is recorded too, but does not do for an invoice.
 */
export const issueInvoice = defineAct({
  name: 'issueInvoice',
  input: invoiceInput,
  registers: ['requests', 'invoices', 'prices'],
  load: ({ no, number }): Record<string, Lookup> => ({
    ...requestByNo(no),
    invoices: rowsOfRequest('invoices', no),
    ...(number
      ? {
          sameNumber: {
            register: 'invoices',
            column: 'number',
            value: digits(number),
            need: 'many',
          },
        }
      : {}),
  }),
  gates: [requirePayable, requireUninvoiced],
  checks: [requireNumberOrDue, requireSound],
  decide,
});

function requirePayable({ found }: GateContext): void {
  const { no, serviceType, payable } = found.one('request', 'requests').values;
  if (invoiceDuty(serviceType, payable ?? 0) === 'none')
    refuse('nothingToInvoice', { no }, { clause: 'R34' });
}

function requireUninvoiced({ found }: GateContext): void {
  const { no, invoiceNo } = found.one('request', 'requests').values;
  if (invoiceNo) refuse('alreadyInvoiced', { no, number: invoiceNo }, { clause: 'R34' });
}

/** Only a formal invoice can be put off to a later day. */
function requireNumberOrDue({ input, today }: InvoiceContext): void {
  const { dueOn } = input;
  if (isIssued(input)) return;
  if (!dueOn) refuseFields([{ path: 'number', message: say('field.invoiceNumberOrDue') }]);
  if (dueOn < today) refuseFields([{ path: 'dueOn', message: say('field.dueOnPast') }]);
}

function requireSound(context: InvoiceContext): void {
  const faults = judged(context).faults;
  if (faults.length) refuseFields(faults);
}

function refuseFields(faults: FieldFault[]): never {
  return refuse('badInput', { count: faults.length }, { clause: 'R34', fields: faults });
}

/** What is wrong or doubtful; of an invoice put off, only what is filled in already. */
function judged(context: InvoiceContext): { faults: FieldFault[]; warnings: Bilingual[] } {
  const { input, found, today } = context;
  const draft = invoiceDraft(context);
  const registeredOn = found.one('request', 'requests').values.registeredAt.slice(0, 10);
  const { faults, warnings } = checkInvoice(draft, { today, registeredOn });
  const typed = faults.filter(({ path }) => path in input);
  const filled = typed.filter(({ path }) => draft[path as keyof InvoiceDraft]);
  if (!isIssued(draft)) return { faults: filled, warnings };
  const used = usedNumber(context, draft);
  // Whether a tax number is needed depends on who buys.
  if (isFormalInvoice(draft.kind) && !draft.buyerType) {
    const others = typed.filter(({ path }) => path !== 'buyerTaxNo');
    const missing = { path: 'buyerType', message: say('field.missing') };
    return { faults: [...others, missing, ...used], warnings };
  }
  return { faults: [...typed, ...used], warnings };
}

/** A number is used once; those of older invoices, of 8 digits, once for each code. */
function usedNumber({ found }: InvoiceContext, draft: InvoiceDraft): FieldFault[] {
  const same = found
    .many('sameNumber', 'invoices')
    .find(
      ({ values }) =>
        values.code === draft.code && isFormalInvoice(values.kind) === isFormalInvoice(draft.kind),
    );
  if (!same) return [];
  const message = say('field.invoiceNumberUsed', { no: same.values.requestNo });
  return [{ path: 'number', message }];
}

function decide(context: InvoiceContext) {
  const { found, input } = context;
  const request = found.one('request', 'requests');
  const draft = invoiceDraft(context);
  const { kind, number, net, tax, total } = draft;
  const isFormal = isFormalInvoice(kind);
  const settled = number ? { invoiceNo: number } : { invoiceDueOn: input.dueOn };
  const warnings = judged(context).warnings;
  if (!isFormal && invoiceDuty(request.values.serviceType, total) === 'required')
    warnings.push(say('warning.receiptOnly'));
  return {
    changes: [invoiceChange(context, draft), ...(isFormal ? [update(request, settled)] : [])],
    value: { no: request.id, kind, number, net, tax, total, ...(isFormal ? settled : {}) },
    target: request.id,
    unit: request.values.unit,
    warnings,
  };
}

function invoiceChange(context: InvoiceContext, draft: InvoiceDraft): Change {
  const { input, found, actor, today, next } = context;
  const promised = promisedInvoice(context);
  const row = {
    ...draft,
    totalInWords: amountInWords(draft.total),
    status: isIssued(draft) ? 'issued' : 'toIssue',
    issuedBy: isIssued(draft) ? actor.email : '',
    note: input.note || promised?.values.note || '',
  };
  if (promised) return update(promised, row);
  const year = Number(today.slice(0, 4));
  const id = recordNumber('invoices', year, next(recordCounter('invoices', year)));
  return append('invoices', { id, requestNo: found.one('request', 'requests').id, ...row });
}
