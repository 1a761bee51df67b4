import type { DateTime } from './time';

/** How a promise ended: kept when what was promised was done by the minute promised (R26, R29, R48, R57). */
export function promiseResult(dueAt: DateTime | '', doneAt: DateTime): 'kept' | 'broken' {
  return dueAt === '' || doneAt.slice(0, 16) <= dueAt.slice(0, 16) ? 'kept' : 'broken';
}
