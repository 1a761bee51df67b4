import { awaitedApproval, deviationLimit } from '../policy/charge-approval';
import { isStanding } from '../policy/charge-totals';
import { refuse } from '../policy/refusal';
import type { Gate, GateContext } from './act';
import type { Row } from './book';

/**
 * What the customer signs for, and the supervisor reviews, is settled: one gate for each rule, so that each refuses for its
 * own clause alone. Look-up `charges`.
 */
export const agreedChargesGates: readonly Gate[] = [
  requireKnownType,
  requireCharges,
  requireToldExclusions,
  requireConfirmedExclusions,
  requireApprovedDeviations,
];

function requireKnownType({ found }: GateContext): void {
  if (!found.one('request', 'requests').values.serviceType)
    refuse('scopeUnknown', {}, { clause: 'R2' });
}

/** There are charges, if only waived ones (R35). */
function requireCharges(context: GateContext): void {
  const { id: no, values } = context.found.one('request', 'requests');
  if (!standing(context).length && values.serviceType !== 'other')
    refuse('chargesMissing', { no }, { clause: 'R35' });
}

/** Of what the warranty or contract does not cover the customer heard before the work (R9, A9). */
function requireToldExclusions(context: GateContext): void {
  const untold = standing(context).filter(({ values }) => values.exclusion && !values.toldAt);
  if (untold.length) refuse('exclusionUntold', named(context, untold), { clause: 'R9' });
}

function requireConfirmedExclusions(context: GateContext): void {
  const open = awaiting(context, 'exclusion');
  if (open.length) refuse('chargesUnapproved', named(context, open), { clause: 'R9' });
}

function requireApprovedDeviations(context: GateContext): void {
  const open = awaiting(context, 'deviation');
  if (open.length) refuse('chargesUnapproved', named(context, open), { clause: 'R35' });
}

function awaiting(context: GateContext, approval: 'deviation' | 'exclusion'): Row<'charges'>[] {
  const limit = deviationLimit(context.rules);
  return standing(context).filter((row) => awaitedApproval(row.values, limit) === approval);
}

function standing({ found }: GateContext): Row<'charges'>[] {
  return found.many('charges', 'charges').filter((row) => isStanding(row.values));
}

function named({ found }: GateContext, charges: readonly Row<'charges'>[]) {
  const items = charges.map((row) => row.values.description || row.id).join(', ');
  return { no: found.one('request', 'requests').id, count: charges.length, items };
}
