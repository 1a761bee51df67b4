import { sameAccount } from '../policy/account';
import type { Actor } from './act';

/** Roles that see every unit; others see their unit's records, and those that are their own. */
const SEE_ALL = ['hqService', 'hqManager', 'generalManager', 'accountant', 'admin'];

/** Whether a record concerns this person; who only serves sees only what is his own. It orders lists, it guards nothing. */
export function concerns(
  actor: Actor,
  record: { unit: string; people: readonly string[] },
): boolean {
  if (actor.roles.some((role) => SEE_ALL.includes(role))) return true;
  if (record.people.some((email) => sameAccount(email, actor.email))) return true;
  const servesOnly = actor.roles.every((role) => role === 'technician' || role === 'employee');
  return !servesOnly && record.unit === actor.unit;
}
