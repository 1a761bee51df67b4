import { refuse } from '../policy/refusal';
import { same } from '../texts/say';
import type { Actor, ActSource } from './act';
import type { Book } from './book';

/** Who a user is in this workbook. @throws RefusedError `notStaff` for someone without an active row in `staff` */
export function actorOf(book: Book, who: { email: string; source: ActSource }): Actor {
  const email = who.email.trim().toLowerCase();
  const row = book.all('staff').find((one) => one.id.toLowerCase() === email);
  if (!row?.values.active) return refuse('notStaff', { user: who.email || same('?') });
  return {
    email: row.id,
    name: row.values.name,
    roles: row.values.roles,
    unit: row.values.unit,
    source: who.source,
    verified: true,
  };
}

/** As `actorOf`, for what is open to all: who is not in `staff` holds no role and belongs to no unit (R42). */
export function anyoneOf(book: Book, who: { email: string; source: ActSource }): Actor {
  const email = who.email.trim().toLowerCase();
  const row = book.all('staff').find((one) => one.id.toLowerCase() === email);
  if (row?.values.active) return actorOf(book, who);
  const { source } = who;
  return { email, name: email, roles: [], unit: '', source, verified: email !== '' };
}

/** The workbook itself at work: jobs and answers of forms. It holds no role; its acts ask for none. */
export function workbookActor(source: ActSource): Actor {
  return {
    email: 'servicebook',
    name: 'Servicebook',
    roles: ['system'],
    unit: '',
    source,
    verified: true,
  };
}
