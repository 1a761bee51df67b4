import { beforeEach, describe, expect, test } from 'vitest';
import { cell, type Opened, open, rows, write } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

interface Hit {
  sheet: number;
  row: number;
  column: number;
}

const OPTIONS = { matchCase: false, matchEntireCell: false, regex: false, formulas: false };

const find = (text: string, more: object = {}, options: object = {}) =>
  book.call<Hit[]>('book.search', {
    sheet: 0,
    rect: {},
    order: 'down',
    first: false,
    options: { ...OPTIONS, text, ...options },
    ...more,
  });
const places = (hits: Hit[]) => hits.map(({ row, column }) => [row, column]);

describe('a search', () => {
  beforeEach(async () => {
    const date = { ...cell(46027), userEnteredFormat: { numberFormat: { pattern: 'yyyy-mm-dd' } } };
    await book.batchUpdate([
      write([
        ['Key', 'key 2', 'café'],
        ['a.b', 12.5, '=1+1'],
        ['KEY', 'axb', null],
      ]),
      { updateCells: { start: { rowIndex: 3 }, rows: [{ values: [date] }], fields: '*' } },
    ]);
  });

  test('looks at parts of what is shown, in any case, by rows and then columns', async () => {
    expect(places(await find('key'))).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
    ]);
    expect(places(await find('2026-01'))).toEqual([[3, 0]]);
    expect(await find('46027')).toEqual([]);
    expect(places(await find('12.5'))).toEqual([[1, 1]]);
  });

  test.each([
    [
      'the whole cell',
      'key',
      { matchEntireCell: true },
      [
        [0, 0],
        [2, 0],
      ],
    ],
    ['the case', 'key', { matchCase: true }, [[0, 1]]],
    ['no expression unless asked', 'a.b', {}, [[1, 0]]],
    [
      'a regular expression',
      'a.b',
      { regex: true },
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      'an expression for the whole cell',
      'k.*',
      { regex: true, matchEntireCell: true },
      [
        [0, 0],
        [0, 1],
        [2, 0],
      ],
    ],
    ['accents', 'cafe', {}, []],
    ['no accents when told', 'cafe', { ignoreDiacritics: true }, [[0, 2]]],
    ['what a formula comes to', '2', { matchEntireCell: true }, [[1, 2]]],
    ['the formula when told', '1+', { formulas: true }, [[1, 2]]],
  ])('minds %s', async (...[, text, options, expected]) => {
    expect(places(await find(text, {}, options))).toEqual(expected);
  });

  test('goes on behind a cell, forwards and backwards', async () => {
    const step = (order: string, row: number, column: number) =>
      find('key', { order, first: true, after: { sheet: 0, row, column } });
    expect(places(await step('down', 0, 0))).toEqual([[0, 1]]);
    expect(places(await step('down', 0, 1))).toEqual([[2, 0]]);
    expect(places(await step('down', 2, 0))).toEqual([]);
    expect(places(await step('up', 2, 0))).toEqual([[0, 1]]);
    expect(places(await step('up', 0, 0))).toEqual([]);
  });

  test('stays in its cells, or goes through all tabs', async () => {
    const rect = { startRow: 1, endRow: 9, startColumn: 0, endColumn: 0 };
    expect(places(await find('key', { rect }))).toEqual([[2, 0]]);
    await book.batchUpdate([
      { addSheet: { properties: { sheetId: 3 } } },
      write([['key']], { sheetId: 3 }),
    ]);
    const all = await find('key', { sheet: undefined }, { matchEntireCell: true });
    expect(all.map(({ sheet }) => sheet)).toEqual([0, 0, 3]);
  });

  test('replaces every place and counts them, also several in a cell', async () => {
    await book.batchUpdate([write([['x-x', 'X']], { rowIndex: 5 })]);
    const findReplace = { find: 'x', replacement: '$1', sheetId: 0, range: { startRowIndex: 5 } };
    const [reply] = (await book.batchUpdate([{ findReplace }])).replies;
    expect(reply?.findReplace).toEqual({
      valuesChanged: 2,
      rowsChanged: 1,
      sheetsChanged: 1,
      occurrencesChanged: 3,
    });
    expect(await book.values('A6:B6', {})).toEqual([['$1-$1', '$1']]);
    const [none] = (await book.batchUpdate([{ findReplace: { ...findReplace, find: 'nothing' } }]))
      .replies;
    expect(none).toEqual({ findReplace: {} });
  });
});

describe('sorting', () => {
  const sort = (specs: object[], range: object = {}) =>
    book.batchUpdate([{ sortRange: { range, sortSpecs: specs } }]);
  const mixed = [[3], ['b'], [null], [true], [1], ['A'], [false], ['a']];

  test('puts numbers before text before booleans, and blanks last', async () => {
    await book.batchUpdate([write(mixed)]);
    await sort([{ dimensionIndex: 0, sortOrder: 'ASCENDING' }]);
    expect(await book.values('A1:A8')).toEqual([[1], [3], ['A'], ['a'], ['b'], [false], [true]]);
  });

  test('the other way round all but the blanks', async () => {
    await book.batchUpdate([write(mixed), write([['end']], { rowIndex: 8 })]);
    await sort([{ dimensionIndex: 0, sortOrder: 'DESCENDING' }]);
    expect(await book.values('A1:A9')).toEqual([
      [true],
      [false],
      ['end'],
      ['b'],
      ['A'],
      ['a'],
      [3],
      [1],
    ]);
  });

  test('counts columns from the sheet’s first, keeps ties in order, and other columns in place', async () => {
    await book.batchUpdate([
      write([
        ['r1', 2, 'x'],
        ['r2', 1, 'y'],
        ['r3', 2, 'w'],
      ]),
    ]);
    await sort([{ dimensionIndex: 1 }, { dimensionIndex: 2, sortOrder: 'DESCENDING' }], {
      startColumnIndex: 1,
      endColumnIndex: 3,
    });
    expect(await book.values('A1:C3')).toEqual([
      ['r1', 1, 'y'],
      ['r2', 2, 'x'],
      ['r3', 2, 'w'],
    ]);
  });

  test('takes formats, notes and formulas along', async () => {
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    await book.batchUpdate([
      write([
        ['b', 1, '=B1*10'],
        ['a', 2, '=B2*10'],
      ]),
      {
        updateCells: {
          start: {},
          rows: [{ values: [{ ...bold, note: 'on b' }] }],
          fields: 'userEnteredFormat.textFormat.bold,note',
        },
      },
    ]);
    await sort([{ dimensionIndex: 0 }]);
    expect(await book.values('A1:C2')).toEqual([
      ['a', 2, 20],
      ['b', 1, 10],
    ]);
    expect(await book.values('C1:C2', { valueRenderOption: 'FORMULA' })).toEqual([
      ['=B1*10'],
      ['=B2*10'],
    ]);
    const got = await book.get({
      ranges: ['A1:A2'],
      fields: 'sheets.data.rowData.values(note,userEnteredFormat)',
    });
    expect(got.sheets[0]?.data[0]?.rowData).toEqual([{}, { values: [{ note: 'on b', ...bold }] }]);
    await book.batchUpdate([write([[5]], { columnIndex: 1 })]);
    expect(await book.values('C1:C2')).toEqual([[50], [10]]);
  });
});

describe('copying', () => {
  const area = (
    [startRowIndex, endRowIndex]: number[],
    [startColumnIndex, endColumnIndex]: number[],
  ) => ({
    startRowIndex,
    endRowIndex,
    startColumnIndex,
    endColumnIndex,
  });

  test('repeats the source in a larger place, and overruns a smaller one', async () => {
    await book.batchUpdate([
      write([
        [1, '=A1+1'],
        [5, 'x'],
      ]),
    ]);
    await book.batchUpdate([
      { copyPaste: { source: area([0, 1], [0, 2]), destination: area([4, 6], [0, 1]) } },
    ]);
    expect(await book.values('A5:B6')).toEqual([
      [1, 2],
      [1, 2],
    ]);
    await book.batchUpdate([
      {
        copyPaste: {
          source: area([0, 2], [0, 2]),
          destination: area([0, 1], [3, 4]),
          pasteOrientation: 'TRANSPOSE',
          pasteType: 'PASTE_VALUES',
        },
      },
    ]);
    expect(await book.values('D1:E2')).toEqual([
      [1, 5],
      [2, 'x'],
    ]);
  });

  test('cuts without changing formulas, and leaves nothing', async () => {
    await book.batchUpdate([write([[1, '=A1+1']])]);
    await book.batchUpdate([
      { cutPaste: { source: area([0, 1], [0, 2]), destination: { rowIndex: 0, columnIndex: 1 } } },
    ]);
    expect(await book.values('A1:C1', { valueRenderOption: 'FORMULA' })).toEqual([
      ['', 1, '=A1+1'],
    ]);
  });
});

test('50,000 rows are searched at the cost of one read, and written to at the cost of the cells written', async () => {
  const properties = {
    sheetId: 9,
    title: 'big',
    gridProperties: { rowCount: 50_010, columnCount: 6 },
  };
  const lines = Array.from({ length: 50_000 }, (_, index) => [`K${index}`, 'text', index]);
  await book.batchUpdate([{ addSheet: { properties } }]);
  await book.batchUpdate([
    { appendCells: { sheetId: 9, rows: rows(lines), fields: 'userEnteredValue' } },
  ]);
  Object.assign(book.cost, {
    calls: 0,
    reads: 0,
    writes: 0,
    cellsRead: 0,
    cellsWritten: 0,
    cellsScanned: 0,
  });
  const column = { startRow: 0, endRow: 50_009, startColumn: 0, endColumn: 0 };
  const hits = await find(
    'K49999',
    { sheet: 9, rect: column, first: true },
    { matchEntireCell: true },
  );
  expect(places(hits)).toEqual([[49_999, 0]]);
  expect(book.cost).toMatchObject({ reads: 1, writes: 0, cellsRead: 0, cellsScanned: 50_000 });
  await book.batchUpdate([
    { appendCells: { sheetId: 9, rows: rows([['new', 'x']]), fields: 'userEnteredValue' } },
    write([[1]], { sheetId: 9, rowIndex: 7, columnIndex: 3 }),
  ]);
  expect(book.cost).toMatchObject({ reads: 1, writes: 1, cellsWritten: 3, cellsRead: 0 });
  expect(await book.values('big!A50001:C50001')).toEqual([['new', 'x']]);
  expect(book.cost).toMatchObject({ reads: 2, cellsRead: 3 });
  const size = JSON.stringify(book.log.at(-1)).length;
  expect(size).toBeLessThan(700);
});
