import { fromSerial } from '../../policy/time';
import { append, type Change, update } from '../../workbook/change';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { rulesOf } from '../../workbook/rules';
import { clauseNames, lastMonths, tallyVerdicts } from './verdict-tally';

/** More numbers than these nobody reads in a cell; the count beside them is whole. */
const MOST_NUMBERS = 200;

/**
 * Counts the verdicts into the tab "compliance", clause by clause, once for each night that was judged (D1). It waits for the
 * judging to be done, which may take several runs of the clock.
 */
export const complianceJob: Job = {
  name: 'compliance',
  registers: ['verdicts', 'compliance', 'clauses'],
  runs: 'everyTick',
  slice,
};

function slice({ book, businessDate }: JobContext): Slice {
  const nothing: Slice = { changes: [], done: 0, more: false };
  const serial = book.one('counters', 'job/judge')?.values.value;
  if (!serial) return nothing;
  const judgedOn = fromSerial(serial).slice(0, 10);
  const rows = book.all('compliance');
  const judgedAt = `${judgedOn}T00:00:00`;
  if (rows.length > 0 && rows.every((row) => row.values.judgedAt >= judgedAt)) return nothing;
  const period = lastMonths(judgedOn);
  const { policyVersion } = rulesOf(book, {}, businessDate);
  const nameOf = clauseNames(book, policyVersion);
  const changes = tallyVerdicts(book, period).map(({ offending, ...counts }): Change => {
    const values = {
      ...counts,
      ...nameOf(counts.clause),
      offending: numbersOf(offending),
      period: `${period.from} – ${period.until}`,
      judgedAt,
    };
    const row = rows.find(({ id }) => id === counts.clause);
    return row ? update(row, values) : append('compliance', values);
  });
  return { changes, done: changes.length, more: false };
}

function numbersOf(offending: readonly string[]): string {
  const shown = offending.slice(0, MOST_NUMBERS).join(', ');
  return offending.length > MOST_NUMBERS ? `${shown} …` : shown;
}
