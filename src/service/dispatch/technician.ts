import { isAvailable } from '../../policy/assign';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import type { GateContext } from '../../workbook/act';
import type { Book } from '../../workbook/book';

/** Refuses somebody who is not an active technician; blank is nobody's business. */
export function requireTechnician(email: string, book: Book): void {
  if (!email) return;
  const staff = book.one('staff', email)?.values;
  if (staff?.active && staff.roles.includes('technician')) return;
  const message = say('field.notTechnician');
  refuse('badInput', { count: 1 }, { clause: 'R18', fields: [{ path: 'technician', message }] });
}

/** Who chooses a technician that is away now may have a reason; he is told. */
export function absenceWarning({ book, now }: GateContext, email: string): Bilingual[] {
  const staff = book.all('staff').map((row) => row.values);
  const absences = book.all('absences').map((row) => row.values);
  if (!email || isAvailable(email, now, { staff, absences })) return [];
  const person = staff.find((one) => one.email === email)?.name || email;
  return [say('warning.technicianAbsent', { person })];
}
