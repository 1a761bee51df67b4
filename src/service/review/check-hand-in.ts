import { addDays, type Day, fromSerial } from '../../policy/time';
import { say } from '../../texts/say';
import type { Row } from '../../workbook/book';
import { type BulkRows, readRowsOf } from '../../workbook/bulk-read';
import type { Change } from '../../workbook/change';
import { HEAD_ROWS } from '../../workbook/grid';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { mailRow } from '../../workbook/mails';
import { rulesOfRequest } from '../../workbook/rules';

/**
 * After midnight: which visits of the day before were not handed in by 24:00 (R50). Technician and supervisor hear of it, once for
 * each day: the run of a day is not repeated, and a hand-in after midnight does not undo it, whenever the run takes place.
 */
export const checkHandIn: Job = {
  name: 'checkHandIn',
  registers: ['serviceLog', 'requests', 'outbox'],
  runs: { daily: 'handInCheckAt' },
  slice,
};

function slice(context: JobContext): Slice {
  const { book, businessDate } = context;
  const day = addDays(businessDate, -1);
  const visits = visitsOf(context, day).filter(
    ({ values }) => !values.handedInAt || values.handedInAt.slice(0, 10) > day,
  );
  const requests = readRowsOf(
    book,
    [{ register: 'requests', column: 'no' }],
    new Set(visits.map(({ values }) => values.requestNo)),
  );
  const late = visits.filter((visit) => isBound(context, requests, visit));
  const numbers = [...new Set(late.map(({ values }) => values.requestNo))];
  return {
    changes: mails(context, { day, late, requests }),
    done: numbers.length,
    more: false,
    note: numbers.join(', '),
  };
}

/** One column tells which rows are of the day; only those are read. */
function visitsOf({ book }: JobContext, day: Day): Row<'serviceLog'>[] {
  const places = book.column('serviceLog', 'at').flatMap((cell, index) => {
    const serial = Number(cell);
    const isOfDay = cell !== '' && serial > 0 && fromSerial(serial).slice(0, 10) === day;
    return isOfDay ? [{ register: 'serviceLog' as const, row: HEAD_ROWS + 1 + index }] : [];
  });
  return (book.fetch(places) as Row<'serviceLog'>[]).filter(
    ({ values }) => values.kind === 'visit' && !values.withdrawnAt,
  );
}

/** What was cancelled that day needs no form, and a version may leave the clause out. */
function isBound(context: JobContext, requests: BulkRows, visit: Row<'serviceLog'>): boolean {
  const request = requests.of('requests', visit.values.requestNo)[0];
  if (!request || request.values.stage === 'cancelled') return false;
  return rulesOfRequest(context.book, request, context.businessDate).isOn('R50');
}

/** One mail for each person, with all the numbers that concern him. */
function mails(
  context: JobContext,
  { day, late, requests }: { day: Day; late: readonly Row<'serviceLog'>[]; requests: BulkRows },
): Change[] {
  const { book, ports, now } = context;
  const lists = new Map<string, Set<string>>();
  for (const { values } of late) {
    const unit = requests.of('requests', values.requestNo)[0]?.values.unit ?? '';
    const supervisor = book.one('units', unit)?.values.supervisor ?? '';
    for (const to of [values.staff, supervisor].filter((one) => one.includes('@')))
      lists.set(to, (lists.get(to) ?? new Set()).add(values.requestNo));
  }
  return [...lists].map(([to, numbers]) => {
    const list = [...numbers];
    return mailRow(
      { book, ids: ports.ids, now },
      {
        kind: 'reminder',
        to,
        words: 'handIn',
        params: { day, count: list.length, list: list.join(say('list.comma')[book.language]) },
        requestNo: list.length === 1 ? (list[0] ?? '') : '',
      },
    );
  });
}
