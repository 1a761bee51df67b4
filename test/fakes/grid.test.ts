import { expect, test } from 'vitest';
import { fakeGrid } from './grid';

const write = (sheetId: number, values: string[]) => ({
  appendCells: {
    sheetId,
    rows: [{ values: values.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
    fields: 'userEnteredValue',
  },
});

test('appends after the last row with data in any column, and grows a full grid', () => {
  const grid = fakeGrid();
  const sheetId = grid.addTab('Own', [['a'], ['', '', 'far']]);
  grid.byHand({
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 1000 } },
  });
  grid.write([write(sheetId, ['b'])], []);
  expect(grid.values('Own')).toEqual([['a'], ['', '', 'far'], ['b']]);
  expect(grid.tabs()[1]?.rowCount).toBe(3);
});

test('a batch is applied whole or not at all', () => {
  const grid = fakeGrid();
  const sheetId = grid.addTab('Own', [['a']]);
  const before = grid.snapshot();
  expect(() => grid.write([write(sheetId, ['b']), write(99, ['c'])], [])).toThrow(
    'Invalid requests[1].appendCells: No grid with id: 99',
  );
  expect(grid.snapshot()).toEqual(before);
});

test('a named field that is missing in a cell is cleared, others stay', () => {
  const grid = fakeGrid();
  const sheetId = grid.addTab('Own', [['a']]);
  const start = { sheetId };
  const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT' }, wrapStrategy: 'WRAP' } };
  const fields = 'userEnteredFormat(numberFormat,wrapStrategy)';
  grid.write([{ updateCells: { start, rows: [{ values: [cell] }], fields } }], []);
  grid.write(
    [
      {
        updateCells: { start, rows: [{ values: [{}] }], fields: 'userEnteredFormat.wrapStrategy' },
      },
    ],
    [],
  );
  expect(grid.sheet('Own').rowCells[0]?.[0]).toEqual({
    userEnteredValue: { stringValue: 'a' },
    userEnteredFormat: { numberFormat: { type: 'TEXT' } },
  });
});

test('reads A1 ranges with trailing blanks cut, and counts what it hands out', () => {
  const grid = fakeGrid();
  grid.addTab("It's", [['a', '', 'c'], [], ['', 'b'], ['', '']]);
  grid.resetCost();
  const read = grid.read(["'It''s'", "'It''s'!B2:B", "'It''s'!1:1", "'It''s'!C1", "'It''s'!A2:C2"]);
  expect(read).toEqual([
    [['a', '', 'c'], [], ['', 'b']],
    [[], ['b']],
    [['a', '', 'c']],
    [['c']],
    [],
  ]);
  expect(grid.cost).toEqual({ calls: 1, reads: 1, writes: 0, cellsRead: 10 });
  expect(() => grid.read(['Nowhere!A1'])).toThrow('Unable to parse range: Nowhere!A1');
});

test('a moved column takes its width, values and protection along', () => {
  const grid = fakeGrid();
  const sheetId = grid.addTab('Own', [['a', 'b', 'c']]);
  grid.byHand(
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId, startColumnIndex: 0, endColumnIndex: 1 } },
      },
    },
    {
      moveDimension: {
        source: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        destinationIndex: 3,
      },
    },
  );
  expect(grid.values('Own')).toEqual([['b', 'c', 'a']]);
  expect(grid.sheet('Own').protections[0]?.box.startColumn).toBe(2);
});
