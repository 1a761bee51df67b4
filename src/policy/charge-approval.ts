import { deviation } from './deviation';

const DEFAULT_LIMIT_PERCENT = 10;

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

/** The limit as the settings hold it; 10 when blank or no number. */
export function deviationLimit(setting: string): number {
  const percent = Number(setting);
  return setting.trim() === '' || !(percent >= 0) ? DEFAULT_LIMIT_PERCENT : percent;
}
