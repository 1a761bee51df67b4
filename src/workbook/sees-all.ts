import type { Actor } from './act';

/** Roles that see every unit (R78); others see what is their unit's or their own. */
const SEE_ALL: readonly string[] = [
  'hqService',
  'hqManager',
  'generalManager',
  'accountant',
  'admin',
];

export function seesAllUnits(actor: Actor): boolean {
  return actor.roles.some((role) => SEE_ALL.includes(role));
}
