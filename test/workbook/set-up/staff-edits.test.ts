import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Book, type Row } from '../../../src/workbook/book';
import { TEMPLATES } from '../../../src/workbook/registers.generated';
import { setUp } from '../../../src/workbook/set-up/set-up';
import type { FakeGrid } from '../../fakes/grid';
import { type FakePorts, fakePorts } from '../../fakes/ports';
import { apply, someEdits } from './staff-edits';
import { addRow, columns, idOf, newWorkbook, place, rows, titleOf } from './workbook';

const CUSTOMERS = [
  { no: 'C-1', name: '=1+1', phone: '021-0012', kind: 'Person', note: 'first' },
  { no: 'C-2', name: '007', phone: '13900000000', kind: 'Company', note: '' },
  { no: 'C-3', name: 'Anna', phone: '+86 1', kind: 'Person', note: '@home' },
  { no: 'C-4', name: '-5', phone: '', kind: '', note: 'Anna' },
];

const base = newWorkbook('en').grid;
for (const customer of CUSTOMERS) addRow(base, 'customers', customer);

function edited(): FakePorts {
  return fakePorts({ grid: base.copy() });
}

/** Every customer as a book finds and reads it. */
function read(grid: FakeGrid) {
  const book = new Book(grid, ['customers']);
  return CUSTOMERS.map(({ no }) => {
    const found = book.find('customers', 'no', no);
    expect(found).toHaveLength(1);
    const [row] = book.fetch(found.map((at) => ({ register: 'customers' as const, row: at })));
    const { name, phone, kind, note } = (row as Row<'customers'>).values;
    return { no: row?.id, name, phone, kind, note };
  });
}

const truth = CUSTOMERS.map((customer) => ({
  ...customer,
  kind: { Person: 'person', Company: 'company', '': '' }[customer.kind],
}));

/** What is the staff's in a tab: all values, widths, hiding, name and place. */
function staffs(grid: FakeGrid) {
  const title = titleOf(grid, 'customers');
  const { columns: lines, hidden } = grid.sheet(title);
  return { titles: grid.tabs().map((tab) => tab.title), values: grid.values(title), lines, hidden };
}

/** Own columns that still say of each row whose it is. */
function ownColumns(grid: FakeGrid): string[][] {
  const [keys = [], labels = [], ...records] = grid.values(titleOf(grid, 'customers'));
  const key = place(grid, 'customers', 'no');
  const own = labels.flatMap((label, at) =>
    String(label).startsWith('Own ') && !keys[at] ? [at] : [],
  );
  return own.map((at) =>
    records.filter((row) => row[at] || row[key]).map((row) => `${row[key]}: ${row[at] ?? ''}`),
  );
}

test('whatever staff move, insert, sort, relabel or hide, values are found by key and repair leaves it', () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      const ports = edited();
      const { grid } = ports;
      apply(grid, 'customers', edits);
      expect(read(grid)).toEqual(truth);
      const before = staffs(grid);
      setUp(ports);
      expect(staffs(grid)).toEqual(before);
      expect(read(grid)).toEqual(truth);
      for (const own of ownColumns(grid))
        expect(own.filter((line) => !/^(C-\d): own of \1$/.test(line))).toEqual([]);
      grid.resetCost();
      setUp(ports);
      expect(grid.batches).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const someDamage = fc.record({
  /** Keys wiped out or typed over. */
  lost: fc.uniqueArray(fc.nat(TEMPLATES.customers.columns.length - 1), { maxLength: 20 }),
  scribble: fc.constantFrom('', '?', 'x1'),
  /** A column copied to this place. */
  copied: fc.option(fc.record({ key: fc.nat(19), at: fc.nat(20) })),
  head: fc.constantFrom('none', 'key row deleted', 'key row shown', 'unfrozen', 'mark lost'),
});

test('after any damage to the head that leaves labels, repair finds every column again', () => {
  fc.assert(
    fc.property(someEdits, someDamage, (edits, damage) => {
      const ports = edited();
      const { grid } = ports;
      apply(
        grid,
        'customers',
        edits.filter(({ kind }) => kind !== 'relabel' && kind !== 'renameTab'),
      );
      const values = grid.values(titleOf(grid, 'customers')).slice(1);
      harm(grid, damage);
      setUp(ports);
      expect(read(grid)).toEqual(truth);
      if (!damage.copied) expect(grid.values(titleOf(grid, 'customers')).slice(1)).toEqual(values);
      grid.resetCost();
      setUp(ports);
      expect(grid.batches).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

type Damage = typeof someDamage extends fc.Arbitrary<infer T> ? T : never;

function harm(grid: FakeGrid, { lost, scribble, copied, head }: Damage): void {
  const title = titleOf(grid, 'customers');
  const sheetId = idOf(grid, 'customers');
  const { columns: template } = TEMPLATES.customers;
  if (copied) {
    const from = place(grid, 'customers', template[copied.key]?.key ?? 'no');
    const cells = grid.values(title).map((row) => [row[from] ?? '']);
    // Staff insert a column for the copy; to the right of the original, as copying does.
    const to = Math.max(from + 1, copied.at);
    grid.byHand({ insertDimension: { range: columns(sheetId, to), inheritFromBefore: true } });
    grid.type(title, { row: 0, column: to }, cells);
  }
  for (const index of lost) {
    const column = place(grid, 'customers', template[index]?.key ?? 'no');
    if (!copied) grid.type(title, { row: 0, column }, [[scribble]]);
  }
  if (head === 'key row deleted') grid.byHand({ deleteDimension: { range: rows(sheetId, 0) } });
  if (head === 'key row shown')
    grid.byHand({
      updateDimensionProperties: {
        range: rows(sheetId, 0),
        properties: { hiddenByUser: false },
        fields: 'hiddenByUser',
      },
    });
  if (head === 'unfrozen') {
    const properties = { sheetId, gridProperties: { frozenRowCount: 0 } };
    grid.byHand({ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } });
  }
  if (head === 'mark lost') {
    const metadataId = grid.sheet(title).metadata[0]?.metadataId ?? 0;
    const dataFilter = { developerMetadataLookup: { metadataId } };
    grid.byHand({ deleteDeveloperMetadata: { dataFilter } });
  }
}
