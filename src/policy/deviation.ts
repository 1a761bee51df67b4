/** How far a charge is from the rule, and what that asks for (R35). */
export type Deviation = 'none' | 'withReason' | 'needsApproval';

/** Any deviation, up or down, needs a reason; one of more than `limitPercent` the supervisor's approval too. */
export function deviation(
  line: { rule: number; charged: number },
  limitPercent: number,
): Deviation {
  const difference = Math.abs(line.charged - line.rule);
  if (difference === 0) return 'none';
  if (limitPercent === Number.POSITIVE_INFINITY) return 'withReason';
  return difference * 100 <= line.rule * limitPercent ? 'withReason' : 'needsApproval';
}
