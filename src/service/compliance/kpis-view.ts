import { factsOf, type KpiFacts, type KpiQuestion, kpisOf } from '../../policy/kpis';
import { readGrade } from '../../policy/survey';
import type { Book } from '../../workbook/book';
import { type ColumnRow, readTables, textOf } from '../../workbook/column-tables';
import { fields, maybe, text } from '../../workbook/input';
import { scheduleOf } from '../../workbook/schedule';
import { defineView, type ViewContext } from '../../workbook/view';
import { requireMonth } from './month';

const params = fields({ month: text(7), unit: maybe(text(40)) });

/** The figures of a month: of the company or one branch, of each branch, of each technician (R1). */
export const kpisView = defineView({
  name: 'kpis',
  params,
  registers: ['requests', 'serviceLog', 'promises', 'surveys', 'supervision', 'calendar', 'shifts'],
  read,
});

const COLUMNS = {
  requests: [
    'stage',
    'unit',
    'handlingUnit',
    'technician',
    'workKind',
    'outcome',
    'repeatOf',
    'registeredAt',
    'dispatchedAt',
    'contactedAt',
    'arrivedAt',
    'diagnosedAt',
    'completedAt',
    'submittedAt',
  ],
  serviceLog: ['requestNo', 'kind', 'at', 'until', 'handedInAt', 'withdrawnAt'],
  promises: ['unit', 'promisedBy', 'dueAt', 'doneAt', 'result', 'previousId'],
  surveys: [
    'unit',
    'technician',
    'sentAt',
    'answeredAt',
    'attitude',
    'skill',
    'punctuality',
    'service',
  ],
  supervision: ['kind', 'unit', 'openedAt'],
} as const;

function read({
  params: { month, unit },
  book,
  now,
}: ViewContext<{ month: string; unit: string }>) {
  requireMonth(month);
  const all = readFacts(book);
  const facts = unit ? factsOf(all, { unit }) : all;
  const schedules = new Map<string, ReturnType<typeof scheduleOf>>();
  const question: KpiQuestion = {
    month,
    now,
    scheduleOf: (of) => {
      const schedule = schedules.get(of) ?? scheduleOf(book, of);
      schedules.set(of, schedule);
      return schedule;
    },
  };
  const units = namesOf(facts.requests.map((one) => one.unit));
  const technicians = namesOf(facts.requests.map((one) => one.technician));
  return {
    month,
    unit,
    total: kpisOf(facts, question),
    units: units.map((name) => ({
      unit: name,
      ...kpisOf(factsOf(facts, { unit: name }), question),
    })),
    technicians: technicians.map((name) => ({
      technician: name,
      ...kpisOf(factsOf(facts, { technician: name }), question),
    })),
  };
}

function namesOf(all: readonly string[]): string[] {
  return [...new Set(all)].filter(Boolean).sort();
}

/** Whole columns in one call, whatever the number of rows. */
function readFacts(book: Book): KpiFacts {
  const { requests, serviceLog, promises, surveys, supervision } = readTables(book, COLUMNS);
  const log = serviceLog.filter((row) => textOf(row, 'withdrawnAt') === '');
  const ofKind = (kind: string) => log.filter((row) => textOf(row, 'kind') === kind);
  return {
    requests: requests
      .filter((row) => !['imported', 'cancelled'].includes(textOf(row, 'stage')))
      .map((row) => ({
        ...texts(row, ['no', ...COLUMNS.requests]),
        unit: textOf(row, 'handlingUnit') || textOf(row, 'unit'),
      })),
    visits: ofKind('visit').map((row) => texts(row, ['requestNo', 'at', 'handedInAt'])),
    pauses: ofKind('pause').map((row) => ({
      ...texts(row, ['requestNo', 'until']),
      from: textOf(row, 'at'),
    })),
    promises: promises.map((row) => texts(row, ['id', ...COLUMNS.promises])),
    cards: surveys.map((row) => ({
      ...texts(row, ['unit', 'technician', 'sentAt', 'answeredAt']),
      attitude: readGrade(row.attitude),
      skill: readGrade(row.skill),
      punctuality: readGrade(row.punctuality),
      service: readGrade(row.service),
    })),
    expedites: supervision
      .filter((row) => textOf(row, 'kind') === 'expedite')
      .map((row) => texts(row, ['unit', 'openedAt'])),
  };
}

function texts<K extends string>(row: ColumnRow, keys: readonly K[]): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, textOf(row, key)])) as Record<K, string>;
}
