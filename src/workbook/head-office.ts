import { refuse } from '../policy/refusal';
import type { Book, Row } from './book';

/** The unit that is the head office's service department. @throws RefusedError `noHeadOffice` */
export function requireHeadOffice(book: Book): Row<'units'> {
  return headOfficeOf(book) ?? refuse('noHeadOffice', {}, { clause: 'R58' });
}

export function headOfficeOf(book: Book): Row<'units'> | null {
  return book.all('units').find((row) => row.values.kind === 'headOffice') ?? null;
}

/** Who looks after what comes to a unit: the owner of its queue, else its supervisor. */
export function deskOf(unit: Row<'units'> | null): string {
  return unit?.values.queueOwner || unit?.values.supervisor || '';
}
