import { CLOCKS, type ClockName, type ClockParams } from './clocks';
import type { Rules } from './rules';
import type { DateTime } from './time';
import { addWorkdays, nextWorkingMoment, type Schedule } from './work-time';

/**
 * How far something late has risen by now (R61): level 1 with the first working moment after it was due, each further level so
 * many working days later. Reckoned from the due time, so that a night without a run changes nothing but the time of the mail.
 */
export function levelsReached(stand: {
  due: DateTime | '';
  now: DateTime;
  levels: number;
  everyWorkdays: number;
  schedule: Schedule;
}): number {
  const { due, now, levels, everyWorkdays, schedule } = stand;
  if (due === '' || now <= due) return 0;
  const first = nextWorkingMoment(due, schedule);
  if (first === '') return 0;
  const [day, time] = [first.slice(0, 10), first.slice(10)];
  let reached = 0;
  while (reached < levels) {
    const at = addWorkdays(day, reached * everyWorkdays, schedule) + time;
    if (now < at) break;
    reached += 1;
  }
  return reached;
}

/** Whom a level goes to: the person responsible, his unit's supervisor, then the head of service (R61). */
export function addresseeOf(
  level: number,
  who: { responsible: string; supervisor: string; head: string },
): string {
  const { responsible, supervisor, head } = who;
  if (level === 1) return responsible || supervisor || head;
  return level === 2 ? supervisor || head : head || supervisor;
}

export interface ExpediteRow {
  id: string;
  clock: string;
  level: number | null;
  clockFrom: DateTime | '';
}

/**
 * The id that keeps a second reminder of one item and level out: `SH-2026-000001/dispatch/1`. A clock that ran once before for
 * the same record (a second promise, another visit) is told apart by when it started.
 */
export function expediteId(
  item: { no: string; clock: string; from: DateTime | ''; level: number },
  rows: readonly ExpediteRow[],
): string {
  const { no, clock, from, level } = item;
  const plain = (n: number | null) => `${no}/${clock}/${n}`;
  const first = rows.find((row) => row.clock === clock && row.id === plain(row.level));
  return !first || first.clockFrom === from
    ? plain(level)
    : `${plain(level)}/${from.replace(/[-:]/g, '')}`;
}

/** What the subject's version of the policy sets for a clock. */
export function clockParams(clock: ClockName, rules: Rules): ClockParams {
  const { clause, defaults } = CLOCKS[clock];
  return Object.fromEntries(
    Object.keys(defaults).map((name) => [name, rules.number(clause, name)]),
  );
}
