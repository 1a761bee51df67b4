import { type BulkRows, type KeyColumn, readRowsOf } from '../../workbook/bulk-read';
import { textOf } from '../../workbook/column-tables';
import type { JobContext } from '../../workbook/job';
import type { RegisterName } from '../../workbook/registers.generated';
import { type Subject, subjectId, type Tables } from './subjects';

const BELONGING = [
  'serviceLog',
  'handovers',
  'charges',
  'invoices',
  'warrantyEntries',
  'surveys',
  'spotChecks',
  'feedback',
] as const;

/** Every register in which something about a subject stands. */
export const JUDGED_REGISTERS: readonly RegisterName[] = [
  ...BELONGING,
  'requests',
  'promises',
  'supervision',
  'liaison',
  'followUps',
  'products',
  'contracts',
  'calendar',
  'shifts',
  'verdicts',
];

const KEYS: readonly KeyColumn[] = [
  { register: 'requests', column: 'no' },
  { register: 'feedback', column: 'no' },
  { register: 'surveys', column: 'no' },
  { register: 'supervision', column: 'id' },
  { register: 'liaison', column: 'id' },
  { register: 'followUps', column: 'id' },
  { register: 'spotChecks', column: 'id' },
  { register: 'verdicts', column: 'id' },
  { register: 'promises', column: 'sourceNo' },
  ...BELONGING.map((register) => ({ register, column: 'requestNo' })),
];

const BY_PRODUCT: readonly KeyColumn[] = [
  { register: 'products', column: 'serial' },
  { register: 'requests', column: 'productSerial' },
];

/** All rows about the subjects of a slice: a handful of reads, whatever their number. */
export interface Gathered {
  of: BulkRows['of'];
  /** By the serial of the product. */
  byProduct: BulkRows['of'];
}

export function gather(
  { book }: JobContext,
  subjects: readonly Subject[],
  tables: Tables,
): Gathered {
  const keys = new Set([
    ...subjects.map(({ no }) => no),
    ...subjects.map(subjectId),
    ...requestsAskedAbout(subjects, tables),
  ]);
  const rows = readRowsOf(book, KEYS, keys);
  const requests = subjects.flatMap(({ kind, no }) =>
    kind === 'requests' ? rows.of('requests', no) : [],
  );
  const serials = requests.map((row) => row.values.productSerial.trim()).filter(Boolean);
  return { of: rows.of, byProduct: readRowsOf(book, BY_PRODUCT, new Set(serials)).of };
}

/** A card is judged with the service that it asks about. */
function requestsAskedAbout(subjects: readonly Subject[], { surveys }: Tables): string[] {
  const cards = new Set(subjects.filter(({ kind }) => kind === 'surveys').map(({ no }) => no));
  const asked = surveys.filter((row) => cards.has(textOf(row, 'no')));
  return asked.map((row) => textOf(row, 'requestNo'));
}
