import { isBefore } from '../../policy/moment-order';
import { type FieldFault, refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { say } from '../../texts/say';

/** Every item that is not finished on the spot has a promised time, and one that is still to come (R26). */
export function requirePromises(
  promised: readonly { path: string; dueAt: DateTime | '' }[],
  at: DateTime,
): void {
  const fields = promised.flatMap(({ path, dueAt }): FieldFault[] => {
    if (!dueAt) return [{ path, message: say('field.promiseMissing') }];
    return isBefore(at, dueAt) ? [] : [{ path, message: say('field.promisePast') }];
  });
  if (fields.length) refuse('promiseMissing', { count: fields.length }, { clause: 'R26', fields });
}
