import type { Book } from '../../workbook/book';
import { HEAD_ROWS } from '../../workbook/grid';

/** What of a customer decides on calls. */
export interface CustomerLine {
  row: number;
  optOut: boolean;
}

/** As staff tick or type it. */
const YES = ['true', 'yes', '是', '1'];

/** Two columns in one call, by the customer's number. */
export function customerLines(book: Book): ReadonlyMap<string, CustomerLine> {
  const [numbers = [], optOuts = []] = book.columns([
    { register: 'customers', key: 'no' },
    { register: 'customers', key: 'optOut' },
  ]);
  return new Map(
    numbers.map((no, index) => [
      no.trim(),
      {
        row: HEAD_ROWS + 1 + index,
        optOut: YES.includes((optOuts[index] ?? '').trim().toLowerCase()),
      },
    ]),
  );
}
