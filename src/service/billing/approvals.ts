import { awaitedApproval, deviationLimit } from '../../policy/charge-approval';
import type { ActContext, GateContext } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';

/** The request's charges that wait for this approval. */
export function awaiting(
  { found, rules }: GateContext,
  approval: 'deviation' | 'exclusion',
): Row<'charges'>[] {
  const limit = deviationLimit(rules);
  return found
    .many('charges', 'charges')
    .filter((row) => awaitedApproval(row.values, limit) === approval);
}

export function approve(
  charges: readonly Row<'charges'>[],
  { actor, now }: ActContext<unknown>,
): Change[] {
  return charges.map((row) => update(row, { approvedBy: actor.email, approvedAt: now }));
}

/** What was agreed to, for the answer. */
export function approvedLines(charges: readonly Row<'charges'>[]) {
  return charges.map(({ id, values }) => {
    const { description, exclusion, rulePrice, charged } = values;
    return { id, description, exclusion, rulePrice, charged };
  });
}
