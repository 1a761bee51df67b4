import type { InvoiceRow } from '../../policy/invoice';
import type { InvoiceKind } from '../../policy/invoice-kinds';
import { sumLines } from '../../policy/invoice-lines';
import { readTaxNumber } from '../../policy/tax-number';
import type { Bilingual } from '../../texts/say';
import type { Row } from '../../workbook/book';
import type { InvoiceContext } from './invoice-input';
import { invoiceKind, isFormalKind } from './invoice-kind';
import { type DraftLines, draftLines } from './invoice-lines';

export interface InvoiceDraft extends InvoiceRow {
  kind: InvoiceKind;
  buyerName: string;
  taxRate: number | null;
  total: number;
  /** What is doubtful about its rates. */
  rateWarnings: Bilingual[];
}

/** The invoice over the request's whole sum; the buyer as typed, else as promised, else the customer. */
export function invoiceDraft(context: InvoiceContext): InvoiceDraft {
  const { input, found, today, book } = context;
  const { payable, customerName } = found.one('request', 'requests').values;
  const kind = invoiceKind(input.kind, book);
  const promised = promisedInvoice(context)?.values;
  const issuedOn = input.issuedOn || (isIssued(context) ? today : '');
  const typed = input.taxRate ?? promised?.taxRate ?? null;
  const none: DraftLines = { lines: [], warnings: [] };
  const { lines, warnings } = kind.isFormal
    ? draftLines(context, { typed, on: issuedOn || today })
    : none;
  const taxNo = input.buyerTaxNo || promised?.buyerTaxNo || '';
  return {
    kind,
    code: digits(input.code),
    number: digits(input.number),
    issuedOn,
    buyerType: input.buyerType || promised?.buyerType || '',
    buyerName: input.buyerName || promised?.buyerName || customerName,
    buyerTaxNo: taxNo && readTaxNumber(taxNo).number,
    lines,
    ...(kind.isFormal
      ? sumLines(lines)
      : { net: null, tax: null, taxRate: null, total: payable ?? 0 }),
    rateWarnings: warnings,
  };
}

/** Without its number an invoice is put off to a later day; a receipt is always handed over at once. */
export function isIssued({ input, book }: InvoiceContext): boolean {
  return input.number !== '' || !isFormalKind(input.kind, book);
}

/** The request's invoice that was put off to a later day, which the new one fulfils. */
export function promisedInvoice({ input, found, book }: InvoiceContext): Row<'invoices'> | null {
  if (!isFormalKind(input.kind, book)) return null;
  return found.many('invoices', 'invoices').find((row) => row.values.status === 'toIssue') ?? null;
}

/** Numbers as they are copied from a paper or a page: with blanks between their digits. */
export function digits(typed = ''): string {
  return typed.normalize('NFKC').replace(/\s/g, '');
}
