import type { Book, Row } from '../../workbook/book';
import type { KeyColumn } from '../../workbook/bulk-read';
import { HEAD_ROWS } from '../../workbook/grid';
import type { RegisterName, RegisterRows } from '../../workbook/registers.generated';

/** Found by the customer's own number or telephone. */
const OWN = [
  { register: 'customers', column: 'no' },
  { register: 'customers', column: 'phone' },
  { register: 'requests', column: 'customerNo' },
  { register: 'requests', column: 'phone' },
  { register: 'feedback', column: 'customerNo' },
  { register: 'feedback', column: 'phone' },
  { register: 'followUps', column: 'customerNo' },
  { register: 'products', column: 'customerNo' },
  { register: 'contracts', column: 'customerNo' },
  { register: 'exceptions', column: 'customerNo' },
] as const satisfies KeyColumn[];

/** Found by the number of a request. */
const OF_REQUEST = [
  { register: 'archivedPapers', column: 'requestNo' },
  { register: 'serviceLog', column: 'requestNo' },
  { register: 'charges', column: 'requestNo' },
  { register: 'invoices', column: 'requestNo' },
  { register: 'invoiceLines', column: 'requestNo' },
  { register: 'payments', column: 'requestNo' },
  { register: 'surveys', column: 'requestNo' },
  { register: 'handovers', column: 'requestNo' },
  { register: 'warrantyEntries', column: 'requestNo' },
  { register: 'spotChecks', column: 'requestNo' },
  { register: 'liaison', column: 'requestNo' },
  { register: 'feedback', column: 'requestNo' },
] as const satisfies KeyColumn[];

/** Found by the number of a request or of a piece of feedback. */
const ABOUT = [
  { register: 'promises', column: 'sourceNo' },
  { register: 'supervision', column: 'sourceNo' },
  { register: 'outbox', column: 'requestNo' },
  { register: 'verdicts', column: 'subjectNo' },
  { register: 'audit', column: 'target' },
] as const satisfies KeyColumn[];

/** Every register that may hold something about a customer. */
export const CUSTOMER_REGISTERS: readonly RegisterName[] = [
  ...new Set([...OWN, ...OF_REQUEST, ...ABOUT].map(({ register }) => register)),
];

type AnyRow = Row<RegisterName>;

/** All rows about one customer, in four calls however long the registers are: the key columns whole, then the rows found. */
export function rowsOfCustomer(
  book: Book,
  who: { no: string; phones: readonly string[] },
): AnyRow[] {
  const columns: readonly KeyColumn[] = [...OWN, ...OF_REQUEST, ...ABOUT];
  const cells = book.columns(columns.map(({ register, column }) => ({ register, key: column })));
  const read = (wanted: readonly KeyColumn[], keys: readonly string[]) => {
    const sought = new Set(keys.filter(Boolean));
    const places = wanted.flatMap((column) =>
      (cells[columns.indexOf(column)] ?? []).flatMap((cell, index) =>
        sought.has(cell.trim()) ? [{ register: column.register, row: HEAD_ROWS + 1 + index }] : [],
      ),
    );
    return book.fetch(distinct(places));
  };
  const own = read(OWN, [who.no, ...who.phones]).filter((row) => isOf(row, who.no));
  const requests = idsOf(own, 'requests');
  const belongings = read(OF_REQUEST, requests);
  const feedback = idsOf([...own, ...belongings], 'feedback');
  return distinct([...own, ...belongings, ...read(ABOUT, [who.no, ...requests, ...feedback])]);
}

function distinct<P extends { register: RegisterName; row: number }>(places: readonly P[]): P[] {
  return [...new Map(places.map((place) => [`${place.register} ${place.row}`, place])).values()];
}

/** A telephone that is another customer's, too, does not make his requests this one's. */
function isOf({ register, values }: AnyRow, no: string): boolean {
  if (register === 'customers') return (values as RegisterRows['customers']).no === no;
  const { customerNo } = values as { customerNo?: string };
  return !customerNo || customerNo === no;
}

function idsOf(rows: readonly AnyRow[], register: RegisterName): string[] {
  return rows.filter((row) => row.register === register).map((row) => row.id);
}

/** Requests and feedback that somebody still works on. */
export function openRecords(rows: readonly AnyRow[]): string[] {
  const ended = ['archived', 'cancelled', 'imported'];
  return rows
    .filter(({ register, values }) => {
      if (register === 'requests')
        return !ended.includes((values as RegisterRows['requests']).stage);
      return register === 'feedback' && (values as RegisterRows['feedback']).status !== 'resolved';
    })
    .map((row) => row.id);
}
