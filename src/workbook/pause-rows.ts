import type { DateTime } from '../policy/time';
import type { ActContext } from './act';
import type { Row } from './book';
import { append, type Change, update } from './change';

/** From this moment the request waits; the clocks of working hours stand still until its end is written (D5). */
export function pauseRow(
  { actor, found, ids }: Pick<ActContext<unknown>, 'actor' | 'found' | 'ids'>,
  pause: { at: DateTime; reason: string; text: string },
): Change {
  return append('serviceLog', {
    id: ids.short(),
    requestNo: found.one('request', 'requests').id,
    kind: 'pause',
    staff: actor.email,
    ...pause,
  });
}

/** Ends the pauses that have no end yet. Look-up `log`. */
export function endedPauses(log: readonly Row<'serviceLog'>[], until: DateTime): Change[] {
  return log
    .filter(({ values }) => values.kind === 'pause' && !values.until && !values.withdrawnAt)
    .map((row) => update(row, { until: until < row.values.at ? row.values.at : until }));
}
