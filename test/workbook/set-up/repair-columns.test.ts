import { beforeEach, expect, test } from 'vitest';
import type { FakeGrid } from '../../fakes/grid';
import type { FakePorts } from '../../fakes/ports';
import {
  customersWidth,
  customerValue,
  dataColumn,
  dropProtections,
  isGuarded,
  setHidden,
} from './damage';
import {
  addRow,
  columns,
  idOf,
  labelOf,
  looks,
  newWorkbook,
  place,
  repair,
  rows,
} from './workbook';

let ports: FakePorts;
let grid: FakeGrid;

beforeEach(() => {
  ports = newWorkbook();
  grid = ports.grid;
  addRow(grid, 'customers', { no: 'C-1', name: 'Li Lei', phone: '021-123', kind: 'Person' });
});

test('of a copied column the copy loses its key, wherever it stands', () => {
  const { sheetId } = grid.sheet('Customers');
  const at = place(grid, 'customers', 'phone');
  grid.byHand({ insertDimension: { range: columns(sheetId, at) } });
  grid.type('Customers', { row: 0, column: at }, [['phone'], ['My phones'], ['555']]);
  const report = repair(ports);
  expect(report.message.en).toContain('My phones are copied columns');
  expect(place(grid, 'customers', 'phone')).toBe(at + 1);
  expect(grid.values('Customers').map((row) => row[at])).toEqual(['', 'My phones', '555']);
  expect(customerValue(grid, 'C-1', 'phone')).toBe('021-123');
});

test('a deleted column comes back at the end, and its loss is told', () => {
  const { sheetId } = grid.sheet('Customers');
  const at = place(grid, 'customers', 'kind');
  grid.byHand({ deleteDimension: { range: columns(sheetId, at) } });
  const report = repair(ports);
  expect(report.message.en).toContain('"Customers": columns added at the end: Kind.');
  expect(report.message.en).toContain('version history');
  const end = customersWidth - 1;
  expect(place(grid, 'customers', 'kind')).toBe(end);
  const sheet = grid.sheet('Customers');
  expect(sheet.rowCells[1]?.[end]?.userEnteredValue?.stringValue).toBe(
    labelOf('customers', 'kind').en,
  );
  expect(sheet.rowCells[2]?.[end]?.dataValidation?.condition?.type).toBe('ONE_OF_LIST');
  expect(customerValue(grid, 'C-1', 'phone')).toBe('021-123');
});

test("a staff column in a deleted one's place is not taken for it", () => {
  const { sheetId } = grid.sheet('Customers');
  const at = place(grid, 'customers', 'kind');
  grid.byHand({ deleteDimension: { range: columns(sheetId, at) } });
  grid.byHand({ insertDimension: { range: columns(sheetId, at), inheritFromBefore: true } });
  grid.type('Customers', { row: 1, column: at }, [['Mood'], ['cheerful']]);
  repair(ports);
  expect(grid.values('Customers').map((row) => row[at])).toEqual(['', 'Mood', 'cheerful']);
  expect(place(grid, 'customers', 'kind')).toBe(customersWidth);
});

test('labels, order, widths and hiding that staff chose stay', () => {
  const { sheetId } = grid.sheet('Customers');
  const at = place(grid, 'customers', 'name');
  grid.type('Customers', { row: 1, column: at }, [['Patron']]);
  setHidden(grid, columns(sheetId, place(grid, 'customers', 'email')), true);
  setHidden(grid, columns(sheetId, place(grid, 'customers', 'phoneOriginal')), false);
  grid.byHand(
    {
      updateDimensionProperties: {
        range: columns(sheetId, at),
        properties: { pixelSize: 333 },
        fields: 'pixelSize',
      },
    },
    { moveDimension: { source: columns(sheetId, at), destinationIndex: 9 } },
  );
  const before = looks(grid);
  expect(repair(ports).changed).toBe(false);
  expect(looks(grid)).toEqual(before);
  expect(customerValue(grid, 'C-1', 'name')).toBe('Li Lei');
});

test('an own column amid guarded ones is freed of their warning', () => {
  const { sheetId } = grid.sheet('Service requests');
  const at = place(grid, 'requests', 'registeredAt');
  grid.byHand({ insertDimension: { range: columns(sheetId, at) } });
  grid.type('Service requests', { row: 1, column: at }, [['Own']]);
  expect(isGuarded(grid, 'requests', at)).toBe(true);
  repair(ports);
  expect(isGuarded(grid, 'requests', at)).toBe(false);
  expect(isGuarded(grid, 'requests', at - 1)).toBe(true);
  expect(isGuarded(grid, 'requests', at + 1)).toBe(true);
});

test('a row inserted above the first is guarded too, by no more protections than before', () => {
  const count = grid.sheet('Service requests').protections.length;
  grid.byHand({ insertDimension: { range: rows(idOf(grid, 'requests'), 2) } });
  expect(isGuarded(grid, 'requests', 0)).toBe(false);
  repair(ports);
  expect(isGuarded(grid, 'requests', 0)).toBe(true);
  expect(grid.sheet('Service requests').protections).toHaveLength(count);
});

test('a stronger protection of the staff is enough', () => {
  dropProtections(grid, 'customers');
  const { sheetId } = grid.sheet('Customers');
  grid.byHand({ addProtectedRange: { protectedRange: { range: { sheetId } } } });
  expect(repair(ports).changed).toBe(false);
});

test('another way to show dates or amounts stays', () => {
  const { sheetId } = grid.sheet('Payments');
  const set = (key: string, numberFormat: { type: string; pattern: string }) =>
    grid.byHand({
      repeatCell: {
        range: dataColumn(sheetId, place(grid, 'payments', key)),
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
  set('receivedAt', { type: 'DATE', pattern: 'd. m. yyyy' });
  set('amount', { type: 'CURRENCY', pattern: '¥#,##0.00' });
  expect(repair(ports).changed).toBe(false);
});

test('rows that acts added below the old grid get formats and drop-downs', () => {
  const { sheetId } = grid.sheet('Customers');
  grid.byHand({ appendDimension: { sheetId, dimension: 'ROWS', length: 10 } });
  repair(ports);
  const sheet = grid.sheet('Customers');
  const last = sheet.rowCells[sheet.rows.length - 1];
  expect(last?.[place(grid, 'customers', 'kind')]?.dataValidation).toBeDefined();
  expect(last?.[place(grid, 'customers', 'phone')]?.userEnteredFormat?.numberFormat?.pattern).toBe(
    '@',
  );
});

test('a drop-down follows the dictionary and the place of the keys', () => {
  addRow(grid, 'choices', {
    id: 'urgency/vip',
    list: 'urgency',
    code: 'vip',
    zh: '贵宾',
    en: 'VIP',
    active: true,
  });
  grid.byHand({
    moveDimension: { source: columns(idOf(grid, 'areas'), 0), destinationIndex: 3 },
  });
  expect(repair(ports).message.en).toContain('"Service requests": drop-downs updated: ');
  const cells = grid.sheet('Service requests').rowCells[2];
  const values = (key: string) =>
    cells?.[place(grid, 'requests', key)]?.dataValidation?.condition?.values;
  expect(values('urgency')).toContainEqual({ userEnteredValue: 'VIP' });
  expect(values('areaCode')).toEqual([{ userEnteredValue: "='Areas'!$C$3:$C" }]);
});
