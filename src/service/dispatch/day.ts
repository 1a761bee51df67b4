import { sameAccount } from '../../policy/account';
import { likelyParts, type PartsTaken } from '../../policy/likely-parts';
import type { Book, Row } from '../../workbook/book';
import { readRowsOf } from '../../workbook/bulk-read';
import { readTables, textOf } from '../../workbook/column-tables';
import { HEAD_ROWS } from '../../workbook/grid';
import type { Work } from '../../workbook/my-work';
import type { RegisterRows } from '../../workbook/registers.generated';
import { requestSummary } from '../../workbook/request-summary';
import type { ViewContext } from '../../workbook/view';

/** Work that a technician still has to do, up to the hand-in. */
const STAGES = ['dispatched', 'appointed', 'onSite', 'pending', 'completed'];
const MOST_ENTRIES = 5;

/** The technician's day in the order of the appointments, each with what is good to know before the visit (R21, R32, R40). */
export const day: Work = {
  name: 'day',
  roles: ['technician'],
  registers: ['requests', 'customers', 'products', 'warrantyEntries', 'charges'],
  read,
};

function read({ book, actor }: ViewContext<unknown>) {
  const rows = ownRequests(book, actor.email);
  const values = rows.map((row) => row.values);
  const people = readRowsOf(
    book,
    [{ register: 'customers', column: 'no' }],
    keys(values, 'customerNo'),
  );
  const serials = keys(values, 'productSerial');
  const past = readRowsOf(
    book,
    [
      { register: 'products', column: 'serial' },
      { register: 'warrantyEntries', column: 'serial' },
    ],
    serials,
  );
  const repairs = rows.length ? pastRepairs(book) : { taken: [], modelOf: () => '' };
  return {
    visits: rows.sort(byAppointment).map((row) => {
      const { customerNo, productSerial: serial, causeCode } = row.values;
      const model = repairs.modelOf(serial);
      return {
        ...requestSummary(row),
        preDiagnosis: row.values.preDiagnosis,
        partsNamed: row.values.likelyParts,
        promiseDueAt: row.values.promiseDueAt,
        stageLabel: book.words.label('stage', row.values.stage),
        contactName: row.values.contactName,
        habits: people.of('customers', customerNo)[0]?.values.habits ?? '',
        model,
        warrantyEnd: past.of('products', serial)[0]?.values.warrantyEnd ?? '',
        history: historyOf(past.of('warrantyEntries', serial)),
        parts: likelyParts(repairs.taken, { model, causeCode }),
      };
    }),
  };
}

function ownRequests(book: Book, email: string): Row<'requests'>[] {
  const [stages = [], technicians = []] = book.columns([
    { register: 'requests', key: 'stage' },
    { register: 'requests', key: 'technician' },
  ]);
  const places = stages.flatMap((stage, index) => {
    const isOpen = STAGES.includes(book.words.code('stage', stage) ?? '');
    const isOwn = sameAccount(technicians[index] ?? '', email);
    return isOpen && isOwn ? [{ register: 'requests' as const, row: HEAD_ROWS + 1 + index }] : [];
  });
  return book.fetch(places) as Row<'requests'>[];
}

function keys<K extends keyof RegisterRows['requests']>(
  all: readonly RegisterRows['requests'][],
  key: K,
): Set<string> {
  return new Set(all.map((one) => String(one[key] ?? '').trim()).filter(Boolean));
}

/** Who has no appointment yet is to be called: they come last. */
function byAppointment(one: Row<'requests'>, other: Row<'requests'>): number {
  const at = ({ values }: Row<'requests'>) => values.appointmentFrom || `9${values.registeredAt}`;
  return at(one) < at(other) ? -1 : 1;
}

function historyOf(entries: readonly Row<'warrantyEntries'>[]) {
  return entries
    .map((row) => row.values)
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, MOST_ENTRIES)
    .map(({ requestNo, at, content, parts }) => ({ requestNo, at, content, parts }));
}

/** Parts by repair, of every product: whole columns, in one call. */
function pastRepairs(book: Book): { taken: PartsTaken[]; modelOf(serial: string): string } {
  const { requests, products, charges } = readTables(book, {
    requests: ['productSerial', 'causeCode'],
    products: ['model'],
    charges: ['requestNo', 'kind', 'code', 'description', 'quantity'],
  });
  const models = new Map(products.map((row) => [textOf(row, 'serial'), textOf(row, 'model')]));
  const parts = new Map<string, string[]>();
  for (const row of charges) {
    const isTaken = textOf(row, 'kind') === 'part' && Number(row.quantity) > 0;
    if (!isTaken) continue;
    const no = textOf(row, 'requestNo');
    const named = [textOf(row, 'code'), textOf(row, 'description')].filter(Boolean).join(' ');
    parts.set(no, [...(parts.get(no) ?? []), named]);
  }
  const modelOf = (serial: string) => models.get(serial) ?? '';
  const taken = requests
    .filter((row) => parts.has(textOf(row, 'no')))
    .map((row) => ({
      model: modelOf(textOf(row, 'productSerial')),
      causeCode: textOf(row, 'causeCode'),
      parts: parts.get(textOf(row, 'no')) ?? [],
    }));
  return { taken, modelOf };
}
