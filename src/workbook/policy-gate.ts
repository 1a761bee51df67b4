import { refuse } from '../policy/refusal';
import { versionInForce } from '../policy/rules';
import type { GateContext } from './act';

/** After a repeal, and before the first version, nothing new is registered; what is open goes on (R5). */
export function requirePolicyInForce({ book, today }: GateContext): void {
  const versions = book.all('policyVersions').map((row) => row.values);
  if (versionInForce(versions, today)) return;
  const repeal = versions
    .filter((row) => row.kind === 'repeal' && row.status === 'approved')
    .filter((row) => row.effectiveFrom <= today)
    .sort((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .pop();
  if (!repeal) refuse('noPolicyYet', {}, { clause: 'R5' });
  const { effectiveFrom: since, reason } = repeal;
  refuse('policyNotInForce', { since, reason }, { clause: 'R5' });
}
