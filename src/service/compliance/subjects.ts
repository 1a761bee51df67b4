import { addDays, addMonths, type DateTime, type Day, weekdayOf } from '../../policy/time';
import type { SubjectKind } from '../../policy/verdicts/bars';
import type { Book } from '../../workbook/book';
import { type ColumnRow, readTables, textOf } from '../../workbook/column-tables';

/** What is judged: a record, a branch's week, a month. */
export interface Subject {
  kind: SubjectKind;
  no: string;
  beginsAt: DateTime;
}

const COLUMNS = {
  requests: ['stage', 'registeredAt', 'completedAt', 'outcome'],
  feedback: ['receivedAt'],
  supervision: ['openedAt'],
  liaison: ['kind', 'unit', 'at'],
  surveys: ['requestNo', 'dueOn', 'answeredAt'],
  followUps: ['dueOn'],
  spotChecks: ['requestNo', 'at'],
  promises: ['dueAt'],
  verdicts: ['final', 'judgedAt'],
} as const;

export type Tables = Record<keyof typeof COLUMNS, ColumnRow[]>;

export function readSubjectTables(book: Book): Tables {
  return readTables(book, COLUMNS);
}

export function subjectId({ kind, no }: Pick<Subject, 'kind' | 'no'>): string {
  return `${kind}/${no}`;
}

/**
 * What is still to be judged as of the cutoff: all that had begun by then, save what is final, and what was judged as of that
 * moment already. Imported history is nobody's to judge.
 */
export function openSubjects(book: Book, tables: Tables, cutoff: DateTime): Subject[] {
  const settled = new Set(
    tables.verdicts
      .filter((row) => textOf(row, 'final') === 'true' || textOf(row, 'judgedAt') >= cutoff)
      .map((row) => textOf(row, 'id')),
  );
  const all = [...records(tables), ...versions(book), ...spans(book, tables, cutoff)];
  return all.filter((subject) => subject.beginsAt <= cutoff && !settled.has(subjectId(subject)));
}

function records(tables: Tables): Subject[] {
  const of = (kind: SubjectKind & keyof Tables, begins: string, isOne = (_: ColumnRow) => true) =>
    tables[kind].flatMap((row) => {
      const at = textOf(row, begins);
      if (at === '' || !isOne(row)) return [];
      const no = textOf(row, 'no') || textOf(row, 'id');
      return [{ kind, no: no.trim(), beginsAt: at.length > 10 ? at : `${at}T00:00:00` }];
    });
  const found = [
    ...of('requests', 'registeredAt', (row) => textOf(row, 'stage') !== 'imported'),
    ...of('feedback', 'receivedAt'),
    ...of('supervision', 'openedAt'),
    ...of('liaison', 'at', (row) => textOf(row, 'kind') === 'difficulty'),
    ...of('surveys', 'dueOn'),
    ...of('followUps', 'dueOn'),
    ...of('spotChecks', 'at', (row) => textOf(row, 'requestNo') === ''),
  ];
  // Two rows with one number are one subject, of which that is judged.
  return [...new Map(found.map((subject) => [subjectId(subject), subject])).values()];
}

function versions(book: Book): Subject[] {
  return book.all('policyVersions').map(({ id, values }) => ({
    kind: 'policyVersions',
    no: id,
    beginsAt: values.draftedAt || values.approvedAt,
  }));
}

/** Whole weeks of each branch and whole months, from the first registration on; each is judged when it is over. */
function spans(book: Book, tables: Tables, cutoff: DateTime): Subject[] {
  const first = firstDay(tables);
  if (!first) return [];
  const isOver = (nextDay: Day) => `${nextDay}T00:00:00` <= cutoff;
  const branches = book.all('units').filter((unit) => unit.values.kind !== 'headOffice');
  const subjects: Subject[] = [];
  for (let day = firstMonday(first); isOver(addDays(day, 7)); day = addDays(day, 7)) {
    for (const { id } of branches) {
      subjects.push({ kind: 'branchWeeks', no: `${id}/${day}`, beginsAt: `${day}T00:00:00` });
    }
  }
  const firstOfMonth = `${first.slice(0, 7)}-01`;
  for (let day = firstOfMonth; isOver(addMonths(day, 1)); day = addMonths(day, 1)) {
    subjects.push({ kind: 'months', no: day.slice(0, 7), beginsAt: `${day}T00:00:00` });
  }
  return subjects;
}

/** How many rows bear each number of a request. */
export function requestNumbers({ requests }: Tables): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const row of requests) {
    const no = textOf(row, 'no').trim();
    numbers.set(no, (numbers.get(no) ?? 0) + 1);
  }
  return numbers;
}

/** The day of the first registration that was not imported. */
export function firstDay({ requests }: Tables): Day | '' {
  const days = requests
    .filter((row) => textOf(row, 'stage') !== 'imported')
    .map((row) => textOf(row, 'registeredAt').slice(0, 10))
    .filter(Boolean);
  return days.sort()[0] ?? '';
}

/** The Monday of the first whole week. */
export function firstMonday(day: Day): Day {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}
