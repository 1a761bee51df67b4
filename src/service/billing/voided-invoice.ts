import type { ActContext, GateContext } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { date, fields, type InputOf, maybe, text } from '../../workbook/input';
import { digits } from './invoice-draft';

export const voidInput = fields({
  no: text(40),
  reason: text(200),
  number: maybe(text(40)),
  redNumber: maybe(text(40)),
  redCode: maybe(text(40)),
  confirmationNo: maybe(text(40)),
  issuedOn: maybe(date()),
});

export type VoidContext = ActContext<InputOf<typeof voidInput>>;

/** The request's invoices and receipts that count: issued, not ended, and no red-letter invoice themselves. */
export function liveInvoices({ found }: GateContext): Row<'invoices'>[] {
  return found
    .many('invoices', 'invoices')
    .filter(({ values }) => ['issued', 'delivered'].includes(values.status) && !values.redOf);
}

/** The invoice that is to end: that of the number typed, else the request's own, else the only one. */
export function chosenInvoice(context: VoidContext): Row<'invoices'> | null {
  const live = liveInvoices(context);
  const asked = digits(context.input.number);
  const { invoiceNo } = context.found.one('request', 'requests').values;
  const numbered = (number: string) => live.find(({ values }) => values.number === number);
  if (asked) return numbered(asked) ?? null;
  const only = live.length === 1 ? live[0] : undefined;
  return (invoiceNo ? numbered(invoiceNo) : only) ?? null;
}

/** Either number says that a red-letter invoice was issued; it then needs both. */
export function isRed(input: { redNumber: string; confirmationNo: string }): boolean {
  return input.redNumber !== '' || input.confirmationNo !== '';
}
