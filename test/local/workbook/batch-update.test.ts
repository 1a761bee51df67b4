import { beforeEach, describe, expect, test } from 'vitest';
import { cell, essence, type Opened, open, rows, write } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

const append = (values: (string | number | boolean | null)[][], sheetId = 0) => ({
  appendCells: { sheetId, rows: rows(values), fields: 'userEnteredValue' },
});

describe('updateCells', () => {
  test('writes typed values and parses nothing', async () => {
    const typed = rows([['=1+1', 1, true, 'x']]);
    typed[0]?.values?.push({ userEnteredValue: { stringValue: '=1+1' } });
    await book.batchUpdate([
      { updateCells: { start: {}, rows: typed, fields: 'userEnteredValue' } },
    ]);
    expect(await book.values('Sheet1!A1:E1')).toEqual([[2, 1, true, 'x', '=1+1']]);
  });

  test('clears a named field that a cell does not have, and leaves the others', async () => {
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const first = { ...cell('x'), ...bold };
    const all = 'userEnteredValue,userEnteredFormat.textFormat.bold';
    await book.batchUpdate([
      { updateCells: { start: {}, rows: [{ values: [first, first] }], fields: all } },
      { updateCells: { start: {}, rows: [{ values: [{}, {}] }], fields: 'userEnteredValue' } },
    ]);
    const got = await book.get({ ranges: ['A1:B1'], fields: 'sheets.data.rowData.values' });
    const format = { textFormat: { bold: true } };
    const styled = { userEnteredFormat: format, effectiveFormat: format };
    expect(got.sheets[0]?.data).toEqual([{ rowData: [{ values: [styled, styled] }] }]);
  });

  test('takes ragged rows, and with a range empties what they do not cover', async () => {
    await book.batchUpdate([
      write([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ]);
    await book.batchUpdate([write([['1'], []])]);
    expect(await book.values('Sheet1!A1:B2')).toEqual([
      ['1', 'b'],
      ['c', 'd'],
    ]);
    const range = { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const updateCells = { range, rows: rows([['2']]), fields: 'userEnteredValue' };
    await book.batchUpdate([{ updateCells }]);
    expect(await book.values('Sheet1!A1:B2')).toEqual([['2']]);
  });

  test.each([
    [
      { start: { rowIndex: 999 }, rows: rows([['x'], ['y']]) },
      'Attempting to write row: 1000, beyond the last requested row of: 999',
    ],
    [
      { start: { columnIndex: 25 }, rows: rows([['x', 'y']]) },
      'Attempting to write column: 26, beyond the last requested column of: 25',
    ],
    [{ start: { sheetId: 999999 }, rows: [] }, 'No grid with id: 999999'],
    [{ start: {}, rows: [], fields: '' }, "At least one field must be listed in 'fields'."],
  ])('refuses cells that are not there', async (args, message) => {
    const updateCells = { fields: 'userEnteredValue', ...args };
    await expect(book.batchUpdate([write([['ok']]), { updateCells }])).rejects.toThrow(
      `Invalid requests[1].updateCells: ${message}`,
    );
  });

  test('refuses more than 50,000 characters in a cell, and takes just as many', async () => {
    await book.batchUpdate([write([['x'.repeat(50_000)]])]);
    await expect(book.batchUpdate([write([['x'.repeat(50_001)]])])).rejects.toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('appendCells', () => {
  test('writes below the last row with data in any column, from column A', async () => {
    await book.batchUpdate([write([['x']], { rowIndex: 6, columnIndex: 3 })]);
    await book.batchUpdate([append([['a'], ['b']]), append([['c']])]);
    expect(await book.values('Sheet1!A8:A10')).toEqual([['a'], ['b'], ['c']]);
  });

  test('a format alone does not make a row full, an unticked checkbox does', async () => {
    const red = { userEnteredFormat: { backgroundColor: { red: 1 } } };
    await book.batchUpdate([
      { updateCells: { start: { rowIndex: 5 }, rows: [{ values: [red] }], fields: '*' } },
      write([[false]], { rowIndex: 2 }),
      append([['x']]),
    ]);
    expect(await book.values('Sheet1!A3:A5')).toEqual([[false], ['x']]);
  });

  test('sees what an earlier request of the batch took away', async () => {
    await book.batchUpdate([write([['a'], ['b'], ['c']])]);
    await book.batchUpdate([write([[null], [null]], { rowIndex: 1 }), append([['x']])]);
    expect(await book.values('Sheet1!A1:A5')).toEqual([['a'], ['x']]);
  });

  test('adds rows to a full grid, but no columns', async () => {
    const properties = {
      sheetId: 7,
      title: 'small',
      gridProperties: { rowCount: 2, columnCount: 2 },
    };
    await book.batchUpdate([{ addSheet: { properties } }]);
    await book.batchUpdate([append([['a'], ['b'], ['c']], 7)]);
    expect(await book.values('small!A:A')).toEqual([['a'], ['b'], ['c']]);
    await expect(book.batchUpdate([append([[1, 2, 3]], 7)])).rejects.toThrow(
      'Invalid requests[0].appendCells: Attempting to write column: 2, beyond the last requested column of: 1',
    );
  });
});

describe('the answer', () => {
  test('has one reply per request, empty for updates', async () => {
    const answer = await book.batchUpdate([write([['x']]), append([['y']])]);
    expect(answer).toEqual({ spreadsheetId: book.workbook.id, replies: [{}, {}] });
  });

  test('shows cells as they are after all requests', async () => {
    const answer = await book.batchUpdate([write([['k', 1]]), append([['l', '=B1+1']])], {
      includeSpreadsheetInResponse: true,
      responseRanges: ['Sheet1!A2:B3', 'Sheet1!A1'],
      responseIncludeGridData: true,
    });
    const [second, first] = answer.updatedSpreadsheet?.sheets[0]?.data ?? [];
    expect(second).toMatchObject({
      startRow: 1,
      rowData: [
        {
          values: [
            { userEnteredValue: { stringValue: 'l' }, effectiveValue: { stringValue: 'l' } },
            { userEnteredValue: { formulaValue: '=B1+1' }, effectiveValue: { numberValue: 2 } },
          ],
        },
      ],
    });
    expect(first?.startRow).toBeUndefined();
    expect(first?.rowData?.[0]?.values?.[0]?.formattedValue).toBe('k');
  });

  test('is cut down by a mask over the whole of it', async () => {
    const answer = await book.call('api.batchUpdate', {
      body: {
        requests: [write([['k']])],
        includeSpreadsheetInResponse: true,
        responseRanges: ['Sheet1!A1:B2'],
      },
      options: { fields: 'updatedSpreadsheet.sheets.data.rowData.values.userEnteredValue' },
    });
    expect(answer).toEqual({
      updatedSpreadsheet: {
        sheets: [
          { data: [{ rowData: [{ values: [{ userEnteredValue: { stringValue: 'k' } }] }] }] },
        ],
      },
    });
  });

  test('a range that cannot be answered refuses the whole batch', async () => {
    const more = { includeSpreadsheetInResponse: true, responseRanges: ['Nope!A1'] };
    await expect(book.batchUpdate([write([['x']])], more)).rejects.toThrow('Unable to parse range');
    expect(book.log).toEqual([]);
  });
});

describe('all or nothing', () => {
  const setUp = [
    { addSheet: { properties: { sheetId: 7, title: 'Register' } } },
    write([['key']], { sheetId: 7 }),
    { updateSheetProperties: { properties: { sheetId: 7, hidden: true }, fields: 'hidden' } },
  ];

  test('a refused request leaves nothing of those before it, cells and tabs alike', async () => {
    await book.batchUpdate([write([['a', '=A1&"!"']])]);
    await book.workbook.settled();
    const before = essence(book.workbook);
    const bad = { deleteSheet: { sheetId: 12 } };
    await expect(book.batchUpdate([write([['b']]), ...setUp, bad])).rejects.toThrow(
      'Invalid requests[4].deleteSheet: No grid with id: 12',
    );
    expect(essence(book.workbook)).toEqual(before);
    expect(book.log).toHaveLength(1);
    expect(await book.values('Sheet1!A1:B1')).toEqual([['a', 'a!']]);
    await book.batchUpdate([...setUp, write([['c']])]);
    expect(await book.values('Sheet1!A1:B1')).toEqual([['c', 'c!']]);
  });

  test('a disk that refuses the entry leaves nothing either', async () => {
    const before = essence(book.workbook);
    book.refuseWrites(true);
    await expect(book.batchUpdate([write([['b']]), ...setUp])).rejects.toThrow('no space left');
    await expect(book.batchUpdate([write([['b']])])).rejects.toThrow('no space left');
    expect(essence(book.workbook)).toEqual(before);
    expect(book.announced).toEqual([]);
    book.refuseWrites(false);
    await book.batchUpdate([write([['b']]), ...setUp]);
    expect(await book.values('Register!A1')).toEqual([['key']]);
  });

  test('a batch is one entry of the log, there before anyone hears of it', async () => {
    await book.batchUpdate([...setUp, write([['c']])]);
    expect(book.log).toHaveLength(1);
    expect(book.announced.map(({ seq, origin }) => [seq, origin])).toEqual([[1, '']]);
    expect(book.announced[0]?.entry).toEqual(book.log[0]);
  });

  test.each([
    [[], 'Must specify at least one request.'],
    [
      [{ noSuchRequest: {} }],
      `Invalid JSON payload received. Unknown name "noSuchRequest" at 'requests[0]': Cannot find field.`,
    ],
    [[{ addSlicer: {} }], 'not implemented locally: Sheets.batchUpdate.addSlicer'],
    [
      [{ addSheet: { properties: { title: 'sheet1' } } }],
      'Invalid requests[0].addSheet: A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [
      [{ updateSheetProperties: { properties: { hidden: true }, fields: 'hidden' } }],
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    ],
    [[{ deleteSheet: { sheetId: 0 } }], "You can't remove all the sheets in a document."],
    [
      [{ deleteDimension: { range: { dimension: 'ROWS', startIndex: 1372, endIndex: 1373 } } }],
      "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 1372 but there are only 1000 rows.",
    ],
    [
      [
        {
          updateSheetProperties: {
            properties: { gridProperties: { frozenRowCount: 2 } },
            fields: 'gridProperties.frozenRowCount',
          },
        },
        { deleteDimension: { range: { dimension: 'ROWS', startIndex: 2, endIndex: 1000 } } },
      ],
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      [{ appendDimension: { dimension: 'ROWS', length: 500_000 } }],
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%j is refused', async (requests, message) => {
    await expect(book.batchUpdate(requests)).rejects.toThrow(message);
    expect(book.log).toEqual([]);
  });
});
