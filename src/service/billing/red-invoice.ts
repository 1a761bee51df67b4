import { amountInWords } from '../../policy/amount-in-words';
import { reversed } from '../../policy/invoice-lines';
import type { Row } from '../../workbook/book';
import { append, type Change } from '../../workbook/change';
import { digits } from './invoice-draft';
import { lineRows, newInvoiceId } from './invoice-rows';
import type { VoidContext } from './voided-invoice';

/** The red-letter invoice (红字): the original's buyer and lines, every sum below nought, and both numbers. */
export function redChanges(context: VoidContext, original: Row<'invoices'>): Change[] {
  const { input, actor, today } = context;
  const { requestNo, kind, number, net, taxRate, tax, total } = original.values;
  const { buyerType, buyerName, buyerTaxNo, buyerAddress, buyerBank } = original.values;
  const id = newInvoiceId(context);
  const row = append('invoices', {
    ...{ id, requestNo, kind, buyerType, buyerName, buyerTaxNo, buyerAddress, buyerBank },
    number: digits(input.redNumber),
    code: digits(input.redCode),
    issuedOn: input.issuedOn || today,
    net: below(net),
    taxRate,
    tax: below(tax),
    total: below(total),
    totalInWords: amountInWords(below(total) ?? 0),
    status: 'issued',
    issuedBy: actor.email,
    redOf: number,
    confirmationNo: input.confirmationNo,
    note: input.reason,
  });
  return [row, ...lineRows(redLines(context, original.id), { invoiceId: id, requestNo })];
}

function redLines({ found }: VoidContext, invoiceId: string) {
  return found
    .many('invoiceLines', 'invoiceLines')
    .filter(({ values }) => values.invoiceId === invoiceId)
    .map(({ values }) => {
      const { item, taxClassCode, spec, unitName, quantity, unitPrice, rate } = values;
      const line = { item, taxClassCode, spec, unitName, quantity, unitPrice, rate };
      return reversed({ ...line, net: values.net ?? 0, tax: values.tax ?? 0 });
    });
}

/** Zero has no sign. */
function below(cents: number | null): number | null {
  return cents ? -cents : cents;
}
