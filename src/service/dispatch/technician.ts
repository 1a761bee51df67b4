import { refuse } from '../../policy/refusal';
import { say } from '../../texts/say';
import type { Book } from '../../workbook/book';

/** Refuses somebody who is not an active technician; blank is nobody's business. */
export function requireTechnician(email: string, book: Book): void {
  if (!email) return;
  const staff = book.one('staff', email)?.values;
  if (staff?.active && staff.roles.includes('technician')) return;
  const message = say('field.notTechnician');
  refuse('badInput', { count: 1 }, { clause: 'R18', fields: [{ path: 'technician', message }] });
}
