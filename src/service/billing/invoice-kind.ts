import { type InvoiceKind, readInvoiceKind } from '../../policy/invoice-kinds';
import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import type { Book } from '../../workbook/book';

/** The rules of a kind of invoice, as the staff keep them. @throws RefusedError `badInput` for a kind without rules */
export function invoiceKind(code: string, book: Book): InvoiceKind {
  const row = book.one('invoiceKinds', code);
  if (row) return readInvoiceKind(row.values);
  const fields = [{ path: 'kind', message: say('field.invoiceKind') }];
  return refuse('badInput', { count: 1 }, { fields });
}

/** Whether an invoice of this kind satisfies R34; one whose kind was since deleted counts as one. */
export function isFormalKind(code: string, book: Book): boolean {
  const row = book.all('invoiceKinds').find(({ id }) => id === code);
  return row ? row.values.isFormal : true;
}
