import { fromSerial } from '../../policy/time';
import type { Book } from '../../workbook/book';

/** Distinct customers whose data came in since 1 January: recorded, or served, this year (5.6). */
export function personsThisYear(book: Book, year: number): number {
  const [nos = [], created = [], served = [], at = []] = book.columns([
    { register: 'customers', key: 'no' },
    { register: 'customers', key: 'createdAt' },
    { register: 'requests', key: 'customerNo' },
    { register: 'requests', key: 'registeredAt' },
  ]);
  const isThisYear = (cell = '') =>
    Number(cell) > 0 && fromSerial(Number(cell)).startsWith(`${year}`);
  return new Set([
    ...nos.filter((no, index) => no && isThisYear(created[index])),
    ...served.filter((no, index) => no && isThisYear(at[index])),
  ]).size;
}
