import { deviation } from './deviation';
import type { Rules } from './rules';

/** A charge as far as a supervisor's approval is concerned; sums in cents. */
export interface ApprovableCharge {
  rulePrice: number | null;
  charged: number | null;
  exclusion: string;
  approvedBy: string;
}

/**
 * What a supervisor must still agree to before the customer signs: a charge far from the rule (R35), else an exclusion
 * from the warranty or contract. Who approves the deviation of an excluded line has agreed to its exclusion too.
 */
export function awaitedApproval(
  charge: ApprovableCharge,
  limitPercent: number,
): 'deviation' | 'exclusion' | 'none' {
  if (charge.approvedBy) return 'none';
  const line = { rule: charge.rulePrice ?? 0, charged: charge.charged ?? 0 };
  if (deviation(line, limitPercent) === 'needsApproval') return 'deviation';
  return charge.exclusion ? 'exclusion' : 'none';
}

/** Percent of deviation up to which a reason is enough; without the clause, whatever it comes to (R35). */
export function deviationLimit(rules: Rules): number {
  return rules.isOn('R35') ? rules.number('R35', 'deviationPercent') : Number.POSITIVE_INFINITY;
}
