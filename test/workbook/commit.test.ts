import { beforeEach, expect, test } from 'vitest';
import { Book, type Row } from '../../src/workbook/book';
import { append, update } from '../../src/workbook/change';
import { commit } from '../../src/workbook/commit';
import type { FakeGrid } from '../fakes/grid';
import { addRow, columns, idOf, looks, newWorkbook, place, rows } from './set-up/workbook';

const stamp = { at: '2026-11-24T09:30:00', by: 'ann@example.com' };

let grid: FakeGrid;

beforeEach(() => {
  ({ grid } = newWorkbook('en'));
  addRow(grid, 'customers', { no: 'C-1', name: 'Li', phone: '021', version: 3, note: 'kept' });
  addRow(grid, 'customers', { no: 'C-2', name: 'Wang', version: 1 });
  grid.resetCost();
});

function open() {
  const book = new Book(grid, ['customers', 'audit']);
  const fetched = book.fetch([3, 4].map((row) => ({ register: 'customers' as const, row })));
  return { book, customers: fetched as Row<'customers'>[] };
}

function customer(no: string): Row<'customers'>['values'] {
  const book = new Book(grid, ['customers']);
  const found = book.find('customers', 'no', no);
  const [row] = book.fetch(found.map((at) => ({ register: 'customers' as const, row: at })));
  return (row as Row<'customers'>).values;
}

test('all changes go in one call, with version and stamps', () => {
  const { book, customers } = open();
  grid.resetCost();
  const list = [
    update(customers[0] as Row<'customers'>, { phone: '+86 1', kind: 'company' }),
    append('customers', { no: 'C-3', name: '=1+1' }),
    append('customers', { no: 'C-4', name: '007' }),
    append('audit', { id: 'A-1', act: 'amend' }),
  ];
  commit(grid, book, { list, stamp });
  expect(grid.cost).toMatchObject({ calls: 1, writes: 1 });
  expect(customer('C-1')).toMatchObject({
    name: 'Li',
    phone: '+86 1',
    kind: 'company',
    note: 'kept',
    version: 4,
    updatedAt: stamp.at,
    updatedBy: stamp.by,
  });
  expect(customer('C-3')).toMatchObject({
    name: '=1+1',
    version: 1,
    createdAt: stamp.at,
    createdBy: stamp.by,
  });
  expect(customer('C-4').name).toBe('007');
});

test('without changes nothing is sent', () => {
  const { book } = open();
  grid.resetCost();
  commit(grid, book, { list: [], stamp });
  expect(grid.cost.calls).toBe(0);
});

test('a row that was moved between reading and writing is noticed and named', () => {
  const { book, customers } = open();
  grid.byHand({ insertDimension: { range: rows(idOf(grid, 'customers'), 2) } });
  const list = [update(customers[1] as Row<'customers'>, { name: 'Zhao' })];
  expect(() => commit(grid, book, { list, stamp })).toThrow(
    'The row of C-2 was moved while it was being written; row 4 (C-1) was written instead.',
  );
});

test('a failing request leaves nothing behind', () => {
  const { book, customers } = open();
  grid.byHand({ deleteSheet: { sheetId: idOf(grid, 'audit') } });
  const before = looks(grid);
  const list = [
    update(customers[0] as Row<'customers'>, { name: 'Zhao' }),
    append('audit', { id: 'A-1' }),
  ];
  expect(() => commit(grid, book, { list, stamp })).toThrow('No grid with id');
  expect(looks(grid)).toEqual(before);
});

test('own columns, notes, colours and drop-downs of a changed row stay', () => {
  const sheetId = idOf(grid, 'customers');
  const at = place(grid, 'customers', 'phone');
  grid.byHand({ insertDimension: { range: columns(sheetId, at) } });
  grid.type('Customers', { row: 2, column: at }, [['ours']]);
  const look = { note: 'call late', userEnteredFormat: { textFormat: { bold: true } } };
  const cell = { sheetId, rowIndex: 2, columnIndex: at + 1 };
  const fields = 'note,userEnteredFormat.textFormat';
  grid.byHand({ updateCells: { start: cell, rows: [{ values: [look] }], fields } });
  const { book, customers } = open();
  const list = [
    update(customers[0] as Row<'customers'>, { phone: '5', name: 'Zhao', kind: 'person' }),
  ];
  commit(grid, book, { list, stamp });
  const cells = grid.sheet('Customers').rowCells[2];
  expect(cells?.[at]?.userEnteredValue).toEqual({ stringValue: 'ours' });
  expect(cells?.[at + 1]).toMatchObject({
    note: 'call late',
    userEnteredValue: { stringValue: '5' },
    userEnteredFormat: { textFormat: { bold: true }, numberFormat: { pattern: '@' } },
  });
  expect(cells?.[place(grid, 'customers', 'kind')]?.dataValidation).toBeDefined();
});

test('cells that staff may fill later keep the format of their column in a new row', () => {
  const { book } = open();
  commit(grid, book, { list: [append('customers', { no: 'C-3' })], stamp });
  const cells = grid.sheet('Customers').rowCells[4];
  const pattern = (key: string) =>
    cells?.[place(grid, 'customers', key)]?.userEnteredFormat?.numberFormat?.pattern;
  expect(pattern('phone')).toBe('@');
  expect(pattern('taxNo')).toBe('@');
});

test('a value is emptied by a blank, and only then', () => {
  const { book, customers } = open();
  commit(grid, book, { list: [update(customers[0] as Row<'customers'>, { phone: '' })], stamp });
  expect(customer('C-1')).toMatchObject({ phone: '', name: 'Li', note: 'kept' });
});
