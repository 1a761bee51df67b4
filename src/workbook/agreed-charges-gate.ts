import { awaitedApproval, deviationLimit } from '../policy/charge-approval';
import { isStanding } from '../policy/charge-totals';
import { refuse } from '../policy/refusal';
import type { GateContext } from './act';

/**
 * What the customer signs for, and the supervisor reviews, is settled: the type is known (R2), there are charges, if only
 * waived ones, and the supervisor agreed to what is not covered (R9) or far from the rule (R35). Look-up `charges`.
 */
export function requireAgreedCharges({ found, rules }: GateContext): void {
  const { id: no, values } = found.one('request', 'requests');
  const charges = found.many('charges', 'charges').filter((row) => isStanding(row.values));
  if (!values.serviceType) refuse('scopeUnknown', {}, { clause: 'R2' });
  if (!charges.length && values.serviceType !== 'other')
    refuse('chargesMissing', { no }, { clause: 'R35' });
  const limit = deviationLimit(rules);
  const open = charges
    .map((line) => ({ line, awaits: awaitedApproval(line.values, limit) }))
    .filter(({ awaits }) => awaits !== 'none');
  if (!open.length) return;
  const items = open.map(({ line }) => line.values.description || line.id).join(', ');
  const clause = open.some(({ awaits }) => awaits === 'deviation') ? 'R35' : 'R9';
  refuse('chargesUnapproved', { no, count: open.length, items }, { clause });
}
