import { beforeEach, describe, expect, test } from 'vitest';
import { type Opened, open, write } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

const get = (range: string, options: object = {}) =>
  book.call<{ range: string; majorDimension: string; values?: unknown[][] }>('api.values', {
    range,
    options,
  });
const update = (range: string, values: unknown[][], valueInputOption = 'USER_ENTERED') =>
  book.call('api.updateValues', { range, body: { values }, options: { valueInputOption } });

describe('reading values', () => {
  beforeEach(() =>
    book.batchUpdate([
      write([['no', 'n', null, 'on'], [], ['007', 46270.5, null, true]]),
      {
        repeatCell: {
          range: { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
          cell: { userEnteredFormat: { numberFormat: { pattern: 'yyyy-mm-dd hh:mm' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]),
  );

  test('cuts trailing blanks and rows, keeps gaps as empty text and empty rows as []', async () => {
    expect(await get('Sheet1!A1:F9')).toEqual({
      range: 'Sheet1!A1:F9',
      majorDimension: 'ROWS',
      values: [['no', 'n', '', 'on'], [], ['007', '2026-09-05 12:00', '', 'TRUE']],
    });
  });

  test('has no values where there is nothing', async () => {
    expect(await get('Sheet1!G1:G5')).toEqual({ range: 'Sheet1!G1:G5', majorDimension: 'ROWS' });
  });

  test('gives numbers, booleans and serial numbers unformatted', async () => {
    const { values } = await get('Sheet1!A3:D3', { valueRenderOption: 'UNFORMATTED_VALUE' });
    expect(values).toEqual([['007', 46270.5, '', true]]);
  });

  test('gives dates as text when asked', async () => {
    const { values } = await get('Sheet1!B3', {
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    });
    expect(values).toEqual([['2026-09-05 12:00']]);
  });

  test('turns columns into lines', async () => {
    const { values } = await get('Sheet1!A1:B3', { majorDimension: 'COLUMNS' });
    expect(values).toEqual([
      ['no', '', '007'],
      ['n', '', '2026-09-05 12:00'],
    ]);
  });

  test.each([
    ['Sheet1', 'Sheet1!A1:Z1000'],
    ["'Sheet1'", 'Sheet1!A1:Z1000'],
    ['A:A', 'Sheet1!A1:A1000'],
    ['Sheet1!A3:A', 'Sheet1!A3:A1000'],
    ['Sheet1!A2:2', 'Sheet1!A2:Z2'],
    ['Sheet1!D4:A1', 'Sheet1!A1:D4'],
    ['Sheet1!R2C2', 'Sheet1!B2'],
    ['Sheet1!A999:B2000', 'Sheet1!A999:B1000'],
  ])('%s is answered as %s', async (asked, answered) => {
    expect((await get(asked)).range).toBe(answered);
  });

  test.each([
    ['NoSuchTab!A1', 'Unable to parse range: NoSuchTab!A1'],
    ['nonsense', 'Unable to parse range: nonsense'],
    ['Sheet1!AAAA1', 'Unable to parse range: Sheet1!AAAA1'],
    [
      'Sheet1!A5000:B5001',
      'Range (Sheet1!A5000:B5001) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
  ])('%s is refused', async (range, message) => {
    await expect(get(range)).rejects.toThrow(message);
  });

  test('answers many ranges in the order asked', async () => {
    const ranges = ['Sheet1!B1', 'Sheet1!Z9', 'Sheet1!A1'];
    const found = await book.call<object>('api.valueRanges', { options: { ranges } });
    expect(found).toEqual({
      spreadsheetId: book.workbook.id,
      valueRanges: [
        { range: 'Sheet1!B1', majorDimension: 'ROWS', values: [['n']] },
        { range: 'Sheet1!Z9', majorDimension: 'ROWS' },
        { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['no']] },
      ],
    });
  });

  test('a named range goes before a tab, and works behind a tab', async () => {
    const range = { startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
    await book.batchUpdate([{ addNamedRange: { namedRange: { name: 'first', range } } }]);
    expect((await get('first')).range).toBe('Sheet1!A3');
    expect((await get('Sheet1!first')).range).toBe('Sheet1!A3');
  });

  test('asks for another spreadsheet in vain', async () => {
    await expect(book.call('api.values', { id: 'other', range: 'A1' })).rejects.toThrow(
      'Requested entity was not found.',
    );
  });
});

describe('formulas', () => {
  test('show what they come to, right after they are written', async () => {
    await book.batchUpdate([write([[1, 2, '=A1+B1', '=1/0', '=NOPE(1)']])]);
    expect(await book.values('Sheet1!A1:E1')).toEqual([
      [
        1,
        2,
        3,
        '#DIV/0! (Function DIVIDE parameter 2 cannot be zero.)',
        '#NAME? (Unknown range name or function.)',
      ],
    ]);
    await book.batchUpdate([write([[5]])]);
    expect(await book.values('Sheet1!C1')).toEqual([[7]]);
    expect(await book.values('Sheet1!C1:D1', { valueRenderOption: 'FORMULA' })).toEqual([
      ['=A1+B1', '=1/0'],
    ]);
  });

  test('know the day and the time by the home’s clock, in the workbook’s zone', async () => {
    const now = () => new Date('2027-03-01T20:00:00Z');
    book.workbook.meet({ owner: '', now });
    await book.batchUpdate([write([['=TODAY()', '=NOW()-TODAY()']])]);
    expect(await book.values('A1:B1')).toEqual([[46448, expect.closeTo(4 / 24, 6)]]);
    expect(await book.values('A1', {})).toEqual([['2027-03-02']]);
  });

  test('take the place of other formulas', async () => {
    await book.batchUpdate([write([[1, '=A1+1']])]);
    await book.batchUpdate([write([[1, '=A1+2']])]);
    expect(await book.values('A1:B1')).toEqual([[1, 3]]);
  });

  test('may leave the end open, also of a tab that grows', async () => {
    const properties = { sheetId: 5, title: 'my tab', gridProperties: { rowCount: 4 } };
    await book.batchUpdate([
      { addSheet: { properties } },
      write(
        [
          ['k', 1],
          ['k', 2],
        ],
        { sheetId: 5 },
      ),
      write([
        [`=COUNTIF('my tab'!A2:A,"k")&"A1:A"`, "=SUM('my tab'!$B$1:$B)", "=SUM('my tab'!A1:1)"],
      ]),
    ]);
    expect(await book.values('A1:C1')).toEqual([['1A1:A', 3, 1]]);
    const more = { userEnteredValue: { numberValue: 5 } };
    const rows = Array.from({ length: 9 }, () => ({ values: [more, more] }));
    await book.batchUpdate([{ appendCells: { sheetId: 5, rows, fields: 'userEnteredValue' } }]);
    expect(await book.values('B1')).toEqual([[48]]);
  });

  test('fill the cells around them', async () => {
    await book.batchUpdate([write([['b', '=UNIQUE(A1:A3)'], ['a'], ['b']])]);
    expect(await book.values('Sheet1!B1:B5')).toEqual([['b'], ['a']]);
  });
});

/** What a person's typing becomes: the value, and what the cell shows. */
const TYPED: [typed: string, value: unknown, shown: string][] = [
  ['007', 7, '7'],
  ["'0123", '0123', '0123'],
  ['1.5', 1.5, '1.5'],
  ['.5', 0.5, '0.5'],
  ['-3', -3, '-3'],
  ['1,234', 1234, '1,234'],
  ['50%', 0.5, '50%'],
  ['$5', 5, '$5'],
  ['1e3', 1000, '1.00E+03'],
  ['TRUE', true, 'TRUE'],
  ['false', false, 'FALSE'],
  ['2026-01-05', 46027, '2026-01-05'],
  ['1/5/2026', 46027, '1/5/2026'],
  ['13:45', 0.572_916_666_666_666_6, '13:45'],
  ['abc', 'abc', 'abc'],
  ['+39 055 12', '+39 055 12', '+39 055 12'],
  ['138 1000 0001', '138 1000 0001', '138 1000 0001'],
  ['5 apples', '5 apples', '5 apples'],
  ['SN-0000001', 'SN-0000001', 'SN-0000001'],
  ['=1+1', 2, '2'],
  ['=', '=', '='],
];

describe('writing values', () => {
  test.each(TYPED)('%s typed is %j and shows %s', async (typed, value, shown) => {
    await update('Sheet1!A1', [[typed]]);
    expect(await book.values('Sheet1!A1')).toEqual([[value]]);
    expect((await get('Sheet1!A1')).values).toEqual([[shown]]);
  });

  test.each(['=1+1', '007', "'0123", '2026-01-05', 'TRUE'])(
    'RAW keeps %s as it is',
    async (text) => {
      await update('Sheet1!A1', [[text]], 'RAW');
      expect(await book.values('Sheet1!A1')).toEqual([[text]]);
    },
  );

  test('a cell formatted as text keeps what is typed', async () => {
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
    const fields = 'userEnteredFormat.numberFormat';
    await book.batchUpdate([
      { repeatCell: { range: { startColumnIndex: 0, endColumnIndex: 1 }, cell, fields } },
    ]);
    await update('Sheet1!A1', [['007'], ['=1+1']]);
    expect(await book.values('Sheet1!A1:A2')).toEqual([['007'], ['=1+1']]);
  });

  test('leaves out null and what is missing, and empties on empty text', async () => {
    await update('Sheet1!A1', [['a', 'b', 'c']]);
    const answer = await update('Sheet1!A1:C1', [[null, '', 'z']]);
    expect(await book.values('Sheet1!A1:C1')).toEqual([['a', '', 'z']]);
    expect(answer).toMatchObject({
      updatedRange: 'Sheet1!A1:C1',
      updatedRows: 1,
      updatedColumns: 3,
    });
  });

  test('refuses an array that is larger than the range', async () => {
    await expect(update('Sheet1!A1:B1', [[1, 2, 3]])).rejects.toThrow(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
    await expect(update('Sheet1!A1:B1', [[1], [2], [3]])).rejects.toThrow('row [2]');
    expect(book.log).toEqual([]);
  });

  test('writes all ranges or none, and counts', async () => {
    const write = (data: object[]) =>
      book.call('api.updateValueRanges', { body: { valueInputOption: 'RAW', data } });
    const good = { range: 'Sheet1!A1', values: [['x', 'y']] };
    await expect(write([good, { range: 'Nope!A1', values: [['z']] }])).rejects.toThrow(
      'Invalid data[1]: Unable to parse range: Nope!A1',
    );
    expect(await book.values('Sheet1!A1')).toBeUndefined();
    expect(await write([good])).toMatchObject({
      totalUpdatedCells: 2,
      totalUpdatedRows: 1,
      totalUpdatedColumns: 2,
      totalUpdatedSheets: 1,
    });
  });

  test('appends below the block, from its first column', async () => {
    await update('Sheet1!B2', [
      ['h', 'i'],
      ['1', '2'],
    ]);
    const append = (range: string, values: unknown[][]) =>
      book.call<{ tableRange?: string; updates: { updatedRange: string } }>('api.appendValues', {
        range,
        body: { values },
        options: { valueInputOption: 'RAW' },
      });
    const first = await append('Sheet1!B2', [['x']]);
    expect(first).toMatchObject({
      tableRange: 'Sheet1!B2:C3',
      updates: { updatedRange: 'Sheet1!B4' },
    });
    const elsewhere = await append('Sheet1!H1', [['y']]);
    expect(elsewhere.tableRange).toBeUndefined();
    expect(elsewhere.updates.updatedRange).toBe('Sheet1!H1');
  });

  test('clears values and keeps formats and notes', async () => {
    await update('Sheet1!A1', [['2026-01-05']]);
    const note = { rows: [{ values: [{ note: 'n' }] }], fields: 'note', start: {} };
    await book.batchUpdate([{ updateCells: note }]);
    await book.call('api.clearValues', { range: 'Sheet1!A1:B2' });
    expect(await book.values('Sheet1!A1')).toBeUndefined();
    await update('Sheet1!A1', [['46028']]);
    expect((await get('Sheet1!A1')).values).toEqual([['2026-01-06']]);
    const got = await book.get({ fields: 'sheets.data.rowData.values.note', ranges: ['A1'] });
    expect(got.sheets[0]?.data[0]?.rowData).toEqual([{ values: [{ note: 'n' }] }]);
  });
});
