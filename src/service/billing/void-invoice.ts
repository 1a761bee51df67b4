import { yuan } from '../../policy/money';
import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import { defineAct, type GateContext, type Lookup } from '../../workbook/act';
import { type Change, update } from '../../workbook/change';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';
import { digits } from './invoice-draft';
import { redChanges } from './red-invoice';
import { requireRedOrVoidable } from './red-invoice-checks';
import { sameNumber } from './used-number';
import { chosenInvoice, isRed, liveInvoices, type VoidContext, voidInput } from './voided-invoice';

/**
 * Ends an invoice: one on paper is voided while its kind allows, any other is reversed by a red-letter invoice of its own
 * number. Its row stays; the request may then be invoiced anew (R34).
 */
export const voidInvoice = defineAct({
  name: 'voidInvoice',
  input: voidInput,
  registers: ['requests', 'invoices', 'invoiceLines', 'invoiceKinds'],
  load: ({ no, redNumber }): Record<string, Lookup> => ({
    ...requestByNo(no),
    invoices: rowsOfRequest('invoices', no),
    ...(redNumber ? { invoiceLines: rowsOfRequest('invoiceLines', no) } : {}),
    ...sameNumber(digits(redNumber)),
  }),
  gates: [requireLive],
  checks: [requireChosen, requireRedOrVoidable],
  decide,
});

function requireLive(context: GateContext): void {
  if (liveInvoices(context).length) return;
  const { id } = context.found.one('request', 'requests');
  refuse('nothingToVoid', { no: id }, { clause: 'R34' });
}

/** A request may have a receipt beside its invoice: then the number says which is meant. */
function requireChosen(context: VoidContext): void {
  if (chosenInvoice(context)) return;
  const numbers = liveInvoices(context).map(({ values }) => values.number);
  const message = say('field.whichInvoice', { numbers: numbers.join(', ') });
  refuse('badInput', { count: 1 }, { fields: [{ path: 'number', message }] });
}

function decide(context: VoidContext) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const invoice = chosenInvoice(context) as NonNullable<ReturnType<typeof chosenInvoice>>;
  const { number, total } = invoice.values;
  const status = isRed(input) ? 'reversed' : 'voided';
  const isTheInvoice = request.values.invoiceNo !== '' && request.values.invoiceNo === number;
  const changes: Change[] = [
    update(invoice, { status, endReason: input.reason, endedAt: now }),
    ...(isRed(input) ? redChanges(context, invoice) : []),
    ...(isTheInvoice ? [update(request, { invoiceNo: '', invoiceDueOn: '' })] : []),
  ];
  return {
    changes,
    value: { no: request.id, number, status, redNumber: digits(input.redNumber) },
    target: request.id,
    unit: request.values.unit,
    warnings: isTheInvoice ? [say('warning.invoiceAnew', { total: yuan(total ?? 0) })] : [],
  };
}
