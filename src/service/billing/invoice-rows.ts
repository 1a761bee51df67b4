import { amountInWords } from '../../policy/amount-in-words';
import type { InvoiceLine } from '../../policy/invoice-lines';
import { recordCounter, recordNumber } from '../../policy/numbering';
import type { ActContext } from '../../workbook/act';
import { append, type Change, update } from '../../workbook/change';
import { type InvoiceDraft, isIssued, promisedInvoice } from './invoice-draft';
import type { InvoiceContext } from './invoice-input';

/** The invoice's row, new or that of the promise which it fulfils, and its lines once it is issued. */
export function invoiceChanges(context: InvoiceContext, draft: InvoiceDraft): Change[] {
  const requestNo = context.found.one('request', 'requests').id;
  const promised = promisedInvoice(context);
  const row = invoiceRow(context, draft);
  const id = promised?.id ?? newInvoiceId(context);
  const lines = isIssued(context) ? lineRows(draft.lines, { invoiceId: id, requestNo }) : [];
  return [
    promised ? update(promised, row) : append('invoices', { id, requestNo, ...row }),
    ...lines,
  ];
}

function invoiceRow(context: InvoiceContext, draft: InvoiceDraft) {
  const { input, actor, now, found } = context;
  const promised = promisedInvoice(context)?.values;
  const issued = isIssued(context);
  const delivery = issued ? input.delivery : '';
  const { kind, lines: _, rateWarnings: __, ...sums } = draft;
  return {
    ...sums,
    kind: kind.code,
    totalInWords: amountInWords(draft.total),
    status: issued ? (delivery ? 'delivered' : 'issued') : 'toIssue',
    issuedBy: issued ? actor.email : '',
    buyerAddress: input.buyerAddress || promised?.buyerAddress || '',
    buyerBank: input.buyerBank || promised?.buyerBank || '',
    differenceReason: input.differenceReason,
    delivery,
    deliveredAt: delivery ? now : '',
    attachment: input.attachment || promised?.attachment || '',
    // The form's number belongs on the invoice, so that the two find each other.
    note: input.note || promised?.note || found.one('request', 'requests').id,
  };
}

export function newInvoiceId({ today, next }: ActContext<unknown>): string {
  const year = Number(today.slice(0, 4));
  return recordNumber('invoices', year, next(recordCounter('invoices', year)));
}

/** Rows of an invoice's lines, numbered below it: `P-2026-000007/1`. */
export function lineRows(
  lines: readonly InvoiceLine[],
  of: { invoiceId: string; requestNo: string },
): Change[] {
  return lines.map((line, index) =>
    append('invoiceLines', { id: `${of.invoiceId}/${index + 1}`, ...of, ...line }),
  );
}
