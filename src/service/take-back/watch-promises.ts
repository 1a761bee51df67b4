import { isLapsed } from '../../policy/promises';
import type { DateTime } from '../../policy/time';
import { addWorkdays, nextWorkingMoment, type Schedule } from '../../policy/work-time';
import type { Book, Row } from '../../workbook/book';
import { readRowsOf } from '../../workbook/bulk-read';
import { type Change, update } from '../../workbook/change';
import { HEAD_ROWS } from '../../workbook/grid';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { mailRow } from '../../workbook/mails';
import { isOpenPromise } from '../../workbook/promise-rows';
import { rulesOf, rulesOfRequest } from '../../workbook/rules';
import { scheduleOf } from '../../workbook/schedule';

const ROWS_A_SLICE = 50;

/**
 * Warns who made a promise, and the unit's supervisor, one working day before it is due, and tells them once its time has passed
 * (R26, R29, D4). A promise that was warned of is marked, and one that has lapsed is broken: neither is looked at again.
 */
export const watchPromises: Job = {
  name: 'watchPromises',
  registers: ['promises', 'requests', 'outbox', 'calendar', 'shifts'],
  runs: 'everyTick',
  slice,
};

interface Finding {
  row: Row<'promises'>;
  what: 'lapsed' | 'near';
  schedule: Schedule;
}

function slice(context: JobContext): Slice {
  const all = findings(context);
  const some = all.slice(0, ROWS_A_SLICE);
  return {
    changes: some.flatMap((finding) => tell(context, finding)),
    done: some.length,
    more: all.length > some.length,
    note: some.map(({ row, what }) => `${row.id} ${what}`).join(', '),
  };
}

function findings(context: JobContext): Finding[] {
  const { book, now } = context;
  const open = openPromises(book);
  const numbers = open.filter(({ values }) => values.sourceRegister === 'requests');
  const requests = readRowsOf(
    book,
    [{ register: 'requests', column: 'no' }],
    new Set(numbers.map(({ values }) => values.sourceNo)),
  );
  const schedules = new Map<string, Schedule>();
  return open.flatMap((row): Finding[] => {
    const { unit, sourceNo } = row.values;
    const schedule = schedules.get(unit) ?? scheduleOf(book, unit);
    schedules.set(unit, schedule);
    const request = requests.of('requests', sourceNo)[0] ?? null;
    if (request?.values.stage === 'cancelled') return [];
    const what = stateOf(row, { book, request, schedule, now });
    return what ? [{ row, what, schedule }] : [];
  });
}

/** Two columns tell which rows are open; only those are read. */
function openPromises(book: Book): Row<'promises'>[] {
  const [ids = [], results = [], dones = []] = book.columns([
    { register: 'promises', key: 'id' },
    { register: 'promises', key: 'result' },
    { register: 'promises', key: 'doneAt' },
  ]);
  const places = ids.flatMap((id, index) =>
    id && !results[index] && !dones[index]
      ? [{ register: 'promises' as const, row: HEAD_ROWS + 1 + index }]
      : [],
  );
  const rows = book.fetch(places) as Row<'promises'>[];
  return rows.filter((row) => row.faults.length === 0 && isOpenPromise(row.values));
}

/** The clause by which a promise of this kind is due. */
const CLAUSES: Record<string, string> = {
  completion: 'R26',
  return: 'R29',
  complaint: 'R48',
  feedback: 'R57',
};

function stateOf(
  { values }: Row<'promises'>,
  at: { book: Book; request: Row<'requests'> | null; schedule: Schedule; now: DateTime },
): Finding['what'] | null {
  const { book, request, schedule, now } = at;
  const { kind, dueAt, promisedAt, warnedAt } = values;
  const rules = request
    ? rulesOfRequest(book, request, now.slice(0, 10))
    : rulesOf(book, {}, (promisedAt || now).slice(0, 10));
  if (!dueAt || !rules.isOn(CLAUSES[kind] ?? 'R26')) return null;
  if (isLapsed(dueAt, now)) return 'lapsed';
  if (warnedAt) return null;
  const days = rules.number(kind === 'return' ? 'R29' : 'R26', 'warnWorkdays');
  const warnAt = addWorkdays(dueAt.slice(0, 10), -days, schedule) + dueAt.slice(10);
  // Who promised it later than that knows.
  return warnAt <= now && promisedAt < warnAt ? 'near' : null;
}

/** What lapsed is broken as of its time, whenever this runs. */
function tell(context: JobContext, { row, what, schedule }: Finding): Change[] {
  const { now } = context;
  const { dueAt } = row.values;
  const change =
    what === 'near'
      ? update(row, { warnedAt: now })
      : update(row, { result: 'broken', closedAt: dueAt });
  return [change, ...mails(context, row, { what, at: nextWorkingMoment(now, schedule) || now })];
}

/** Nobody is reminded at night: the mail waits for the next working hour. */
function mails(
  { book, ports }: JobContext,
  { values }: Row<'promises'>,
  { what, at }: { what: Finding['what']; at: DateTime },
): Change[] {
  const supervisor = book.one('units', values.unit)?.values.supervisor ?? '';
  const people = new Set([values.promisedBy, supervisor].filter((one) => one.includes('@')));
  const { sourceNo, content, dueAt, sourceRegister } = values;
  const due = dueAt.replace('T', ' ').slice(0, 16);
  return [...people].map((to) =>
    mailRow(
      { book, ids: ports.ids, now: at },
      {
        kind: 'reminder',
        to,
        words: what === 'near' ? 'promiseNear' : 'promiseLapsed',
        params: { no: sourceNo, content, due },
        requestNo: sourceRegister === 'requests' ? sourceNo : '',
      },
    ),
  );
}
