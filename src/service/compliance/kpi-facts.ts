import { factsOf, type KpiFacts } from '../../policy/kpi-facts';
import type { KpiQuestion } from '../../policy/kpis';
import { readGrade } from '../../policy/survey';
import type { DateTime } from '../../policy/time';
import type { Book } from '../../workbook/book';
import { type ColumnRow, readTables, textOf } from '../../workbook/column-tables';
import type { RegisterName } from '../../workbook/registers.generated';
import { scheduleOf } from '../../workbook/schedule';

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
  promises: ['sourceNo', 'unit', 'promisedBy', 'dueAt', 'doneAt', 'result', 'previousId'],
  surveys: [
    'requestNo',
    'unit',
    'technician',
    'sentAt',
    'answeredAt',
    'attitude',
    'skill',
    'punctuality',
    'service',
  ],
  supervision: ['kind', 'sourceNo', 'unit', 'openedAt'],
} as const;

/** What the figures are counted from. */
export const COUNTED_REGISTERS: readonly RegisterName[] = [
  'requests',
  'serviceLog',
  'promises',
  'surveys',
  'supervision',
  'calendar',
  'shifts',
];

/** Whole columns in one call, whatever the number of rows. */
export function readFacts(book: Book): KpiFacts {
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
    visits: ofKind('visit').map((row) => texts(row, ['id', 'requestNo', 'at', 'handedInAt'])),
    pauses: ofKind('pause').map((row) => ({
      ...texts(row, ['requestNo', 'until']),
      from: textOf(row, 'at'),
    })),
    promises: promises.map((row) => texts(row, ['id', ...COLUMNS.promises])),
    cards: surveys.map((row) => ({
      ...texts(row, ['no', 'requestNo', 'unit', 'technician', 'sentAt', 'answeredAt']),
      attitude: readGrade(row.attitude),
      skill: readGrade(row.skill),
      punctuality: readGrade(row.punctuality),
      service: readGrade(row.service),
    })),
    expedites: supervision
      .filter((row) => textOf(row, 'kind') === 'expedite')
      .map((row) => texts(row, ['id', 'sourceNo', 'unit', 'openedAt'])),
  };
}

function texts<K extends string>(row: ColumnRow, keys: readonly K[]): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, textOf(row, key)])) as Record<K, string>;
}

/** What is asked of a month; a unit's schedule is made once. */
export function questions(book: Book, now: DateTime): (month: string) => KpiQuestion {
  const schedules = new Map<string, ReturnType<typeof scheduleOf>>();
  const of = (unit: string) => {
    const schedule = schedules.get(unit) ?? scheduleOf(book, unit);
    schedules.set(unit, schedule);
    return schedule;
  };
  return (month) => ({ month, now, scheduleOf: of });
}

/** Whose figures: of the company, a branch, or a technician of either. */
export interface Whose {
  unit: string;
  technician: string;
}

export function factsFor(facts: KpiFacts, { unit, technician }: Partial<Whose>): KpiFacts {
  return factsOf(facts, {
    ...(unit ? { unit } : {}),
    ...(technician ? { technician } : {}),
  });
}

/** Branches and technicians that requests name. */
export function namesIn({ requests }: KpiFacts): { units: string[]; technicians: string[] } {
  const namesOf = (key: 'unit' | 'technician') =>
    [...new Set(requests.map((one) => one[key]))].filter(Boolean).sort();
  return { units: namesOf('unit'), technicians: namesOf('technician') };
}
