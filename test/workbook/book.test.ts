import { beforeEach, describe, expect, test } from 'vitest';
import { Book, refuseFaults } from '../../src/workbook/book';
import type { FakeGrid } from '../fakes/grid';
import { addRow, idOf, newWorkbook, place } from './set-up/workbook';

let grid: FakeGrid;

beforeEach(() => {
  ({ grid } = newWorkbook('en'));
});

test('opening costs two calls; a search and the rows found cost one each', () => {
  for (let count = 1; count <= 50; count++)
    addRow(grid, 'serviceLog', { id: `L-${count}`, requestNo: `SH-${count % 5}` });
  grid.resetCost();
  const book = new Book(grid, ['serviceLog', 'requests']);
  expect(grid.cost.calls).toBe(2);
  const found = book.find('serviceLog', 'requestNo', 'SH-3');
  expect(grid.cost.calls).toBe(3);
  const rows = book.fetch(found.map((row) => ({ register: 'serviceLog' as const, row })));
  expect(grid.cost.calls).toBe(4);
  expect(rows.map((row) => row.id)).toEqual([
    'L-3',
    'L-8',
    'L-13',
    'L-18',
    'L-23',
    'L-28',
    'L-33',
    'L-38',
    'L-43',
    'L-48',
  ]);
});

test('the cells that an opening reads do not grow with a big register', () => {
  const cost = () => {
    grid.resetCost();
    new Book(grid, ['requests', 'audit', 'serviceLog']);
    return grid.cost.cellsRead;
  };
  const before = cost();
  for (let count = 1; count <= 200; count++) addRow(grid, 'audit', { id: `A-${count}` });
  expect(cost()).toBe(before);
});

test('rows of a small register are read whole, those without a key are left out', () => {
  addRow(grid, 'areas', { code: 'SH-1', name: '浦东' });
  addRow(grid, 'areas', { name: 'no code yet' });
  addRow(grid, 'areas', { code: 'SH-2', name: '浦西' });
  const areas = new Book(grid, ['areas']).all('areas');
  expect(areas.map(({ id, row }) => [id, row])).toEqual([
    ['SH-1', 3],
    ['SH-2', 5],
  ]);
});

test('a choice is looked for by its code', () => {
  addRow(grid, 'requests', { no: 'SH-1', stage: 'On site' });
  const book = new Book(grid, ['requests']);
  expect(book.find('requests', 'stage', 'onSite')).toEqual([3]);
  expect(book.find('requests', 'stage', 'completed')).toEqual([]);
});

test('a blank is never looked for', () => {
  grid.resetCost();
  const book = new Book(grid, ['requests']);
  expect(book.find('requests', 'no', '')).toEqual([]);
  expect(grid.cost.calls).toBe(2);
});

test('one column is read whole for many look-ups', () => {
  addRow(grid, 'customers', { no: 'C-1', phone: '021' });
  addRow(grid, 'customers', { no: 'C-2' });
  addRow(grid, 'customers', { no: 'C-3', phone: '010' });
  expect(new Book(grid, ['customers']).column('customers', 'phone')).toEqual(['021', '', '010']);
});

describe('faulty cells', () => {
  beforeEach(() => {
    addRow(grid, 'prices', { code: 'P-1', name: 'Valve', listPrice: 'about 20', cost: 5 });
    addRow(grid, 'prices', { code: 'P-2', name: 'Pump', listPrice: 80 });
  });

  test('are blank of their type in the row, and told beside it', () => {
    const [row] = new Book(grid, ['prices']).all('prices');
    expect(row?.values).toMatchObject({ cost: 500, listPrice: null, taxRate: null });
    expect(row?.faults).toEqual([{ column: 'listPrice', found: 'about 20' }]);
  });

  test('refuse the row that they stand in, by column, row and content', () => {
    const book = new Book(grid, ['prices']);
    expect(book.one('prices', 'P-2')?.values.listPrice).toBe(8000);
    expect(() => book.one('prices', 'P-1')).toThrow(
      '"List price" in row 3 of "Prices and parts" should be an amount, but holds "about 20".',
    );
    expect(() => book.all('prices').forEach(refuseFaults)).toThrow(
      expect.objectContaining({ code: 'cellType' }),
    );
  });
});

test('a missing tab is refused with the way to repair it', () => {
  grid.byHand({ deleteSheet: { sheetId: idOf(grid, 'units') } });
  expect(() => new Book(grid, [])).toThrow(expect.objectContaining({ code: 'tabMissing' }));
});

test('settings and words are in the language of the workbook', () => {
  expect(new Book(grid, []).language).toBe('en');
  expect(new Book(newWorkbook('zh').grid, []).words.shown('stage', 'onSite')).toBe('服务中');
});

test('columns that staff moved are found where they are', () => {
  const sheetId = idOf(grid, 'areas');
  addRow(grid, 'areas', { code: 'SH-1', name: '浦东' });
  const source = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
  grid.byHand({ moveDimension: { source, destinationIndex: 5 } });
  expect(place(grid, 'areas', 'code')).toBe(4);
  const book = new Book(grid, ['areas']);
  expect(book.find('areas', 'code', 'SH-1')).toEqual([3]);
  expect(book.one('areas', 'SH-1')?.values.name).toBe('浦东');
});
