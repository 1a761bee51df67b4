import { awaitedApproval, deviationLimit } from '../policy/charge-approval';
import { isStanding } from '../policy/charge-totals';
import { refuse } from '../policy/refusal';
import type { Gate, GateContext } from './act';

/** The type is known: without it nothing has a price (R2). */
export function requireKnownScope({ found }: GateContext): void {
  if (!found.one('request', 'requests').values.serviceType)
    refuse('scopeUnknown', {}, { clause: 'R2' });
}

/** There are charges, if only waived ones (R35). Look-up `charges`. */
export function requireCharges(context: GateContext): void {
  const { no, serviceType } = context.found.one('request', 'requests').values;
  if (serviceType === 'other' || standing(context).length) return;
  refuse('chargesMissing', { no }, { clause: 'R35' });
}

/** The supervisor confirmed what is not covered (R9). Look-up `charges`. */
export function requireConfirmedExclusions(context: GateContext): void {
  refuseAwaiting(context, { approval: 'exclusion', clause: 'R9' });
}

/** The supervisor agreed to what is far from the rule (R35). Look-up `charges`. */
export function requireApprovedDeviations(context: GateContext): void {
  refuseAwaiting(context, { approval: 'deviation', clause: 'R35' });
}

/** What the customer signs for, and the supervisor reviews, is settled: one gate for each clause. */
export const agreedCharges: readonly Gate[] = [
  requireKnownScope,
  requireCharges,
  requireApprovedDeviations,
  requireConfirmedExclusions,
];

function standing({ found }: GateContext) {
  return found.many('charges', 'charges').filter((row) => isStanding(row.values));
}

function refuseAwaiting(
  context: GateContext,
  awaited: { approval: 'deviation' | 'exclusion'; clause: string },
): void {
  const { approval, clause } = awaited;
  const limit = deviationLimit(context.book.setting('deviationLimitPercent'));
  const open = standing(context).filter((row) => awaitedApproval(row.values, limit) === approval);
  if (!open.length) return;
  const items = open.map((line) => line.values.description || line.id).join(', ');
  const no = context.found.one('request', 'requests').id;
  refuse('chargesUnapproved', { no, count: open.length, items }, { clause });
}
