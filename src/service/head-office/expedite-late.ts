import { addresseeOf, expediteId, levelsReached } from '../../policy/expediting';
import { isWorkingMoment, type Schedule } from '../../policy/work-time';
import { say, type TextKey } from '../../texts/say';
import type { Row } from '../../workbook/book';
import { readRowsOf } from '../../workbook/bulk-read';
import { type Change, update } from '../../workbook/change';
import { headOfficeOf } from '../../workbook/head-office';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { expediteRows, type NewExpedite } from './expedite-rows';
import { type Matter, openMatters, peopleOf, schedulesOf, unitOfStaff } from './open-matters';
import { type OpenRows, readOpenRows } from './open-rows';

const ROWS_A_SLICE = 50;

/**
 * Urges what is late against the clocks of the policy (R61): first whom it is up to, then his supervisor, then the head of
 * service; each level once, only in the working time of whom it goes to, else with a later tick. What was done meanwhile is
 * settled. A level's row has an id of its own, so no run sends it twice.
 */
export const expediteLate: Job = {
  name: 'expediteLate',
  registers: ['requests', 'serviceLog', 'feedback', 'supervision', 'outbox', 'calendar', 'shifts'],
  runs: 'everyTick',
  slice,
};

function slice(context: JobContext): Slice {
  const { book, now } = context;
  const open = readOpenRows(book);
  const scheduleFor = schedulesOf(book);
  const matters = openMatters({ book, today: now.slice(0, 10), scheduleFor, open });
  const settled = open.expedites.filter((row) => isSettled(row, matters, open));
  const due = newLevels(context, matters, scheduleFor);
  const batch = due.slice(0, ROWS_A_SLICE);
  return {
    changes: [
      ...settled.map((row) => settle(context, row)),
      ...batch.flatMap((one) => expediteRows({ book, ids: context.ports.ids, now }, one)),
    ],
    done: settled.length + batch.length,
    more: due.length > batch.length,
    note: batch.map((one) => one.id).join(', '),
  };
}

/** The matter is no more open: it was done, promised anew, or its record was closed. */
function isSettled(
  row: Row<'supervision'>,
  matters: readonly Matter[],
  { faulty }: OpenRows,
): boolean {
  const { sourceNo, clock, clockFrom } = row.values;
  if (clock === 'manual' || clockFrom === '' || faulty.has(sourceNo)) return false;
  return !matters.some(
    (one) => one.no === sourceNo && one.clock === clock && one.from === clockFrom,
  );
}

function settle({ book, now }: JobContext, row: Row<'supervision'>): Change {
  const { result } = row.values;
  const done = say('log.expediteSettled')[book.language];
  return update(row, { status: 'closed', closedAt: now, result: result || done });
}

function newLevels(
  context: JobContext,
  matters: readonly Matter[],
  scheduleFor: (unit: string) => Schedule,
): NewExpedite[] {
  const { book, now } = context;
  const late = matters
    .filter(({ due, rules }) => due !== '' && due < now && rules.isOn('R61'))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const earlier = readRowsOf(
    book,
    [{ register: 'supervision', column: 'sourceNo' }],
    new Set(late.map(({ no }) => no)),
  );
  const made: NewExpedite[] = [];
  for (const matter of late) {
    const known = [
      ...earlier.of('supervision', matter.no).map((row) => row.values),
      ...made.filter((one) => one.no === matter.no),
    ];
    made.push(...levelsOf(context, { matter, known, scheduleFor }));
  }
  return made;
}

interface Standing {
  matter: Matter;
  known: readonly {
    id: string;
    kind: string;
    clock: string;
    level: number | null;
    clockFrom: string;
  }[];
  scheduleFor: (unit: string) => Schedule;
}

/** The levels that a matter has reached and that nobody was told of, in order; one that has to wait keeps the higher waiting. */
function levelsOf(context: JobContext, { matter, known, scheduleFor }: Standing): NewExpedite[] {
  const { book, now } = context;
  const { no, clock, from, due, unit, rules, responsible } = matter;
  const levels = levelsReached({
    due,
    now,
    levels: rules.number('R61', 'levels'),
    everyWorkdays: rules.number('R61', 'everyWorkdays'),
    schedule: scheduleFor(unit),
  });
  const head = headOfficeOf(book)?.values.supervisor ?? '';
  const { supervisor } = peopleOf(book, unit);
  const made: NewExpedite[] = [];
  for (let level = 1; level <= levels; level += 1) {
    const isKnown = known.some(
      (row) => row.clock === clock && row.level === level && row.clockFrom === from,
    );
    if (isKnown) continue;
    const to = addresseeOf(level, { responsible, supervisor, head });
    if (!to || !isWorkingMoment(now, scheduleFor(unitOfStaff(book, to) || unit))) break;
    const item = say(`clock.${clock}` as TextKey)[book.language];
    const id = expediteId({ no, clock, from, level }, [...known, ...made]);
    made.push({
      ...matter,
      id,
      kind: 'expedite',
      level,
      to,
      item,
      clockFrom: from,
      by: '',
      text: '',
    });
  }
  return made;
}
