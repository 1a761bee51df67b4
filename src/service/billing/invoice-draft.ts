import type { InvoiceRow } from '../../policy/invoice';
import { isFormalInvoice } from '../../policy/invoice-kinds';
import { splitGross } from '../../policy/tax';
import { readTaxNumber } from '../../policy/tax-number';
import type { ActContext } from '../../workbook/act';
import type { Book, Row } from '../../workbook/book';
import {
  amount,
  choice,
  date,
  fields,
  type InputOf,
  maybe,
  optional,
  text,
} from '../../workbook/input';

export const invoiceInput = fields({
  no: text(40),
  kind: choice('invoiceKind'),
  number: maybe(text(40)),
  code: maybe(text(40)),
  issuedOn: maybe(date()),
  buyerType: maybe(choice('buyerType')),
  buyerName: maybe(text(100)),
  buyerTaxNo: maybe(text(40)),
  taxRate: optional(amount(0, 100), null),
  dueOn: maybe(date()),
  note: maybe(text(200)),
});

export type InvoiceContext = ActContext<InputOf<typeof invoiceInput>>;

export interface InvoiceDraft extends InvoiceRow {
  buyerName: string;
  total: number;
}

/** The invoice over the request's whole sum; the buyer as typed, else as promised, else the customer. */
export function invoiceDraft(context: InvoiceContext): InvoiceDraft {
  const { input, found, book, today } = context;
  const { payable, customerName } = found.one('request', 'requests').values;
  const promised = promisedInvoice(context)?.values;
  const isFormal = isFormalInvoice(input.kind);
  const taxRate = isFormal ? rateOf(input.taxRate ?? promised?.taxRate ?? null, book) : null;
  const total = payable ?? 0;
  const taxNo = input.buyerTaxNo || promised?.buyerTaxNo || '';
  return {
    kind: input.kind,
    code: digits(input.code),
    number: digits(input.number),
    issuedOn: input.issuedOn || (isIssued(input) ? today : ''),
    buyerType: input.buyerType || promised?.buyerType || '',
    buyerName: input.buyerName || promised?.buyerName || customerName,
    buyerTaxNo: taxNo && readTaxNumber(taxNo).number,
    taxRate,
    ...(taxRate === null ? { net: null, tax: null, total } : splitGross(total, taxRate)),
  };
}

/** Without its number an invoice is put off to a later day; a receipt is always handed over at once. */
export function isIssued({ number, kind }: { number: string; kind: string }): boolean {
  return number !== '' || !isFormalInvoice(kind);
}

/** The request's invoice that was put off to a later day, which the new one fulfils. */
export function promisedInvoice({ input, found }: InvoiceContext): Row<'invoices'> | null {
  if (!isFormalInvoice(input.kind)) return null;
  return found.many('invoices', 'invoices').find((row) => row.values.status === 'toIssue') ?? null;
}

/** Numbers as they are copied from a paper or a page: with blanks between their digits. */
export function digits(typed = ''): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}

/**
 * A rate as a fraction; 13 means 13 %, for nobody pays 100 %. Left blank, it is the price list's, if all of that
 * has one.
 */
function rateOf(typed: number | null, book: Book): number | null {
  if (typed !== null) return typed < 1 ? typed : typed / 100;
  const rates = new Set(
    book
      .all('prices')
      .filter(({ values }) => values.active)
      .map(({ values }) => values.taxRate),
  );
  const [rate = null] = rates;
  return rates.size === 1 ? rate : null;
}
