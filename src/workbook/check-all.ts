import { refuse } from '../policy/refusal';
import type { Act, GateContext } from './act';
import { refuseFaults } from './book';
import { enforce } from './enforce';
import type { FoundRows } from './find-rows';
import { requireRight } from './right-gate';
import { requireStage } from './stage-gate';

/** Everything that may refuse an act before its input is looked at, in the order that helps most: who, which version, which stage, which clause. */
export function checkAll(act: Act, context: GateContext, version?: number): void {
  for (const rows of (context.found as FoundRows).all()) rows.forEach(refuseFaults);
  enforce(context.rules, () => requireRight(act, context));
  const request = context.found.maybe('request', 'requests');
  if (request && version !== undefined && version !== request.values.version) {
    refuse('stale', {
      id: request.id,
      seen: version,
      now: request.values.version ?? 0,
      changes: `${request.values.updatedBy} ${request.values.updatedAt.replace('T', ' ')}`,
    });
  }
  if (request) requireStage(act.name, request, context.book);
  for (const gate of act.gates) enforce(context.rules, () => gate(context));
}
