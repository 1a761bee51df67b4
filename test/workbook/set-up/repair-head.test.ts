import { beforeEach, expect, test } from 'vitest';
import { Book } from '../../../src/workbook/book';
import type { FakeGrid } from '../../fakes/grid';
import type { FakePorts } from '../../fakes/ports';
import {
  clearLooks,
  customersWidth,
  dropColours,
  dropMark,
  dropProtections,
  emptied,
  freeze,
  mark,
  moveFilter,
  rename,
  setHidden,
} from './damage';
import { addRow, idOf, looks, newWorkbook, repair, rows, titleOf } from './workbook';

let ports: FakePorts;
let grid: FakeGrid;

beforeEach(() => {
  ports = newWorkbook();
  grid = ports.grid;
  addRow(grid, 'customers', { no: 'C-1', name: 'Li Lei', phone: '021-123', kind: 'Person' });
});

const blanks = (count: number) => [Array.from({ length: count }, () => '')];

const REVERSIBLE: [damage: string, work: () => void, told: string][] = [
  [
    'a lost mark',
    () => dropMark(grid, 'customers'),
    '"Customers" is known again as the register "Customers".',
  ],
  [
    'a key row wiped out',
    () => grid.type('Customers', { row: 0, column: 0 }, blanks(customersWidth)),
    '"Customers": column keys restored: Customer no.,',
  ],
  [
    'keys typed over',
    () => grid.type('Customers', { row: 0, column: 2 }, [['oops', '12']]),
    '"Customers": column keys restored: Kind, Contact person.',
  ],
  [
    'a wiped out label row',
    () => grid.type('Customers', { row: 1, column: 0 }, blanks(customersWidth)),
    '"Customers": labels restored: Customer no.,',
  ],
  [
    'a key row that was shown',
    () => setHidden(grid, rows(idOf(grid, 'customers'), 0), false),
    '"Customers": row 1 (column keys) is hidden again.',
  ],
  [
    'a head that was unfrozen',
    () => freeze(grid, 'customers', 0),
    '"Customers": the two head rows are frozen again.',
  ],
  [
    'number formats taken away',
    () => clearLooks(grid, 'phone', 'userEnteredFormat.numberFormat'),
    '"Customers": formats restored: Telephone.',
  ],
  [
    'a drop-down taken away',
    () => clearLooks(grid, 'kind', 'dataValidation'),
    '"Customers": drop-downs updated: Kind.',
  ],
  [
    'protections taken away',
    () => dropProtections(grid, 'customers'),
    '"Customers": warnings against editing restored.',
  ],
  [
    'colours taken away',
    () => dropColours(grid, 'requests', 4),
    '"Service requests": colour rules restored.',
  ],
  [
    'a filter moved over the key row',
    () => moveFilter(grid, 'customers'),
    '"Customers": the filter now begins at the labels.',
  ],
  [
    'the first row deleted',
    () => grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'customers'), 0) } }),
    '"Customers": row 1 (part of its head) had been deleted and is back.',
  ],
  [
    'the label row deleted',
    () => grid.byHand({ deleteDimension: { range: rows(idOf(grid, 'customers'), 1) } }),
    '"Customers": row 2 (part of its head) had been deleted and is back.',
  ],
  [
    'a hidden register deleted',
    () => grid.byHand({ deleteSheet: { sheetId: idOf(grid, 'shifts') } }),
    'Tabs created: Shifts.',
  ],
  [
    'a key restored by the place of its column alone',
    () => {
      grid.type('Customers', { row: 0, column: 2 }, [['?']]);
      grid.type('Customers', { row: 1, column: 2 }, [['']]);
    },
    '"Customers": column keys restored: Kind.',
  ],
];

test.each(REVERSIBLE)('undoes %s, and nothing else', (_, damage, told) => {
  const before = looks(grid);
  damage();
  expect(looks(grid)).not.toEqual(before);
  const report = repair(ports);
  expect(report.message.en).toContain(told);
  expect(looks(grid)).toEqual(before);
});

test('a renamed tab keeps its name and is still the register', () => {
  rename(grid, 'customers', 'Our dear customers');
  expect(repair(ports).changed).toBe(false);
  expect(titleOf(grid, 'customers')).toBe('Our dear customers');
  expect(new Book(grid, ['customers']).find('customers', 'no', 'C-1')).toEqual([3]);
});

test('a renamed tab that lost its mark is found by its head', () => {
  rename(grid, 'customers', 'Our dear customers');
  dropMark(grid, 'customers');
  expect(repair(ports).message.en).toBe(
    '"Our dear customers" is known again as the register "Customers".',
  );
});

test('a copy of a tab becomes an own tab of the staff', () => {
  const sheetId = grid.addTab('Customers 2025', grid.values('Customers'));
  mark(grid, sheetId, 'customers');
  const before = grid.values('Customers 2025');
  expect(repair(ports).message.en).toContain('"Customers 2025" is a copy of "Customers"');
  expect(grid.tabs().find((tab) => tab.sheetId === sheetId)?.register).toBe('');
  expect(titleOf(grid, 'customers')).toBe('Customers');
  expect(grid.values('Customers 2025')).toEqual(before);
});

test('a tab that was emptied is filled anew', () => {
  const { sheetId } = grid.sheet('Shifts');
  grid.byHand({ updateCells: { range: { sheetId }, rows: emptied(10, 5), fields: '*' } });
  expect(repair(ports).created).toEqual(['shifts']);
  expect(new Book(grid, ['shifts']).all('shifts')).toHaveLength(2);
});

test('a tab whose head cannot be told is left as it is, and named', () => {
  const { sheetId } = grid.sheet('Customers');
  grid.byHand({ deleteDimension: { range: rows(sheetId, 0, 2) } });
  const before = looks(grid);
  const report = repair(ports);
  expect(report.message.en).toContain('The head of "Customers" can no longer be told');
  expect(looks(grid)).toEqual(before);
});
