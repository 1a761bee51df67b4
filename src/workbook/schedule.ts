import { type Schedule, workSchedule } from '../policy/work-time';
import { type Book, refuseFaults } from './book';
import type { RegisterName, RegisterRows } from './registers.generated';

/** When a unit works (D5). Whoever reckons with many records takes it once for each unit: what it looked up it remembers. */
export function scheduleOf(book: Book, unit: string): Schedule {
  return workSchedule(
    { shifts: valuesOf(book, 'shifts'), calendar: valuesOf(book, 'calendar') },
    unit,
  );
}

function valuesOf<R extends RegisterName>(book: Book, register: R): RegisterRows[R][] {
  const rows = book.all(register);
  rows.forEach(refuseFaults);
  return rows.map((row) => row.values);
}
