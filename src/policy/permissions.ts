import { sameAccount } from './account';

/** A row of the register of roles: who of this role may do `act`, and to which records. */
export interface RoleRow {
  role: string;
  act: string;
  /** `all`, `unit` or `own`; anything else is read as `own`. */
  scope: string;
}

export interface RightsQuery {
  act: string;
  actor: { email: string; roles: readonly string[]; unit: string };
  /** Whose record it is; null when the act is about none. */
  record: { unit: string; owners: readonly string[] } | null;
  rows: readonly RoleRow[];
}

export type Right =
  | { allowed: true }
  | { allowed: false; why: 'roleMissing'; allowedRoles: string[] }
  | { allowed: false; why: 'outOfScope'; scope: 'unit' | 'own' };

/**
 * Whether somebody may do something to a record (R78). A role's scope `unit` is the actor's own unit: so head office's
 * people act on what head office took, and a branch's on the branch's.
 */
export function judgeRight(query: RightsQuery): Right {
  const rows = query.rows.filter((row) => row.act === query.act);
  const held = rows.filter((row) => query.actor.roles.includes(row.role));
  if (held.length === 0) {
    const allowedRoles = [...new Set(rows.map((row) => row.role))];
    return { allowed: false, why: 'roleMissing', allowedRoles };
  }
  if (held.some((row) => reaches(row.scope, query))) return { allowed: true };
  const scope = held.some((row) => row.scope === 'unit') ? 'unit' : 'own';
  return { allowed: false, why: 'outOfScope', scope };
}

/** Whether `judge` had no hand in the work: who did it neither reviews nor approves it (R51). */
export function isIndependent(judge: string, technicians: readonly string[]): boolean {
  return !technicians.some((technician) => sameAccount(technician, judge));
}

function reaches(scope: string, { actor, record }: RightsQuery): boolean {
  if (scope === 'all' || record === null) return true;
  if (scope === 'unit') return actor.unit !== '' && record.unit === actor.unit;
  return record.owners.some((owner) => sameAccount(owner, actor.email));
}
