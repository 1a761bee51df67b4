import { refuse } from '../../policy/refusal';
import { addDays, type Day, isDay, weekdayOf } from '../../policy/time';
import { say } from '../../texts/say';
import type { Book } from '../../workbook/book';
import { type ColumnRow, readTables, textOf } from '../../workbook/column-tables';
import type { Block } from '../../workbook/papers/paper';
import type { PaperMaker } from '../../workbook/papers/paper-maker';
import { rowsWhere } from '../../workbook/papers/rows-where';
import { listOf } from '../../workbook/papers/words';

/** A week of the branches as head office sees it (R60-R62): figures, contacts, difficulties, what was expedited or escalated. */
export const weeklyReport: PaperMaker = {
  kind: 'week',
  title: say('paper.week'),
  about: 'day',
  hasBlank: false,
  registers: ['requests', 'promises', 'feedback', 'liaison', 'supervision'],
  make: ({ book, of, today }) => {
    if (of !== '' && !isDay(of)) refuse('notADay', { found: of });
    const day = of || today;
    const from = addDays(day, -((weekdayOf(day) + 6) % 7));
    const week = { from, until: addDays(from, 7) };
    return {
      no: `${from} – ${addDays(from, 6)}`,
      date: today,
      sheets: [{ blocks: [figures(book, week), ...lists(book, week)] }],
    };
  },
};

/** From a Monday to the next. */
interface Week {
  from: Day;
  until: Day;
}

function isIn({ from, until }: Week, moment: string): boolean {
  return moment >= from && moment < until;
}

const COLUMNS = {
  requests: ['unit', 'stage', 'registeredAt', 'completedAt'],
  promises: ['unit', 'dueAt', 'result'],
  feedback: ['unit', 'receivedAt'],
  liaison: ['unit', 'kind', 'at'],
  supervision: ['unit', 'kind', 'openedAt'],
} as const;

/** What is counted of each unit: rows of a register whose time lies in the week, and of one kind or result. */
const COUNTS = [
  ['requests', 'registeredAt'],
  ['requests', 'completedAt'],
  ['promises', 'dueAt', 'result', 'kept'],
  ['promises', 'dueAt', 'result', 'broken'],
  ['feedback', 'receivedAt'],
  ['supervision', 'openedAt', 'kind', 'expedite'],
  ['supervision', 'openedAt', 'kind', 'escalation'],
  ['liaison', 'at', 'kind', 'contact'],
] as const;

function figures(book: Book, week: Week): Block {
  const tables = readTables(book, COLUMNS);
  const counts = COUNTS.map(([register, time, column, value]) =>
    (tables[register] as ColumnRow[]).filter(
      (row) =>
        isIn(week, textOf(row, time)) &&
        textOf(row, 'stage') !== 'imported' &&
        (!column || textOf(row, column) === value),
    ),
  );
  const units = book.all('units').map((row) => row.values);
  return {
    type: 'list',
    title: say('paper.figures'),
    head: HEAD.map((key) => say(key)),
    rows: units.map(({ code, name }) => [
      name,
      ...counts.map((rows) => String(rows.filter((row) => textOf(row, 'unit') === code).length)),
    ]),
    widths: [3, 2, 2, 2, 2, 2, 2, 2, 2],
  };
}

const HEAD = [
  'paper.unit',
  'paper.registered',
  'paper.completed',
  'paper.promisesKept',
  'paper.promisesBroken',
  'paper.feedbackReceived',
  'paper.expedited',
  'paper.escalated',
  'paper.contacts',
] as const;

function lists(book: Book, week: Week): Block[] {
  const liaison = rowsWhere(book, { register: 'liaison', columns: ['at'] }, (row) =>
    isIn(week, textOf(row, 'at')),
  );
  const supervision = rowsWhere(book, { register: 'supervision', columns: ['openedAt'] }, (row) =>
    isIn(week, textOf(row, 'openedAt')),
  );
  return [
    listOf(book, {
      register: 'liaison',
      rows: liaison.filter(({ kind }) => kind === 'contact'),
      keys: ['unit', 'at', 'staff', 'contactPerson', 'content'],
      widths: [2, 3, 2, 2, 8],
      title: say('paper.contactList'),
    }),
    listOf(book, {
      register: 'liaison',
      rows: liaison.filter(({ kind }) => kind === 'difficulty'),
      keys: ['unit', 'at', 'content', 'help', 'status', 'solvedAt'],
      widths: [2, 3, 5, 5, 2, 3],
      title: say('paper.difficultyList'),
    }),
    listOf(book, {
      register: 'supervision',
      rows: supervision,
      keys: ['kind', 'unit', 'sourceNo', 'item', 'level', 'openedAt', 'status', 'result'],
      widths: [2, 2, 3, 4, 2, 3, 2, 3],
    }),
  ];
}
