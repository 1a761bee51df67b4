import { beforeEach, describe, expect, test } from 'vitest';
import { essence, type Opened, open, rows, write } from './opened';
import { ask, lines, REGISTER, range, setUp } from './register';

let book: Opened;
beforeEach(() => {
  book = open();
});

describe('rows that are put in', () => {
  beforeEach(async () => {
    await book.batchUpdate(setUp);
    await book.batchUpdate([{ insertDimension: { ...lines('ROWS', 3, 5) } }]);
  });

  test('push values, and what formulas speak of', async () => {
    expect(await book.values('Register!A3:B8')).toEqual([
      ['a', 1],
      [],
      [],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ]);
    expect(await ask(book).formula('Register!B9:D9')).toEqual(['=SUM(B3:B8)', '=B6*10', '=B:B']);
    expect(await ask(book).formula('Sheet1!A1:C1')).toEqual([
      '=SUM(Register!B3:B8)',
      '=Register!A7',
      '=ROWS(Register!B3:B22)',
    ]);
    expect(await book.values('Sheet1!A1:C1')).toEqual([[10, 'c', 20]]);
  });

  test('are in the rules around them; rules and names go along', async () => {
    expect(await ask(book).rulesIn('Register!D1:D22')).toEqual([
      undefined,
      undefined,
      ...Array(20).fill('x'),
    ]);
    const { sheets, namedRanges } = await ask(book).everything();
    expect(sheets[0].properties.gridProperties).toMatchObject({ rowCount: 22, frozenRowCount: 2 });
    expect(sheets[0].conditionalFormats[0]?.ranges).toEqual([range(2, 22, [0, 1])]);
    expect(sheets[0].protectedRanges[0]?.range).toMatchObject({ startRowIndex: 0, endRowIndex: 2 });
    expect(sheets[0].merges).toEqual([range(11, 13, [0, 2])]);
    expect(namedRanges[0]?.range).toEqual(range(2, 8, [0, 1]));
  });

  test('push notes and row metadata', async () => {
    expect(await ask(book).places()).toEqual([
      ['row c', 6],
      ['column d', 3],
    ]);
    const got = await book.get({
      ranges: ['Register!A7'],
      fields: 'sheets.data.rowData.values.note',
    });
    expect(got.sheets[0]?.data[0]?.rowData).toEqual([{ values: [{ note: 'on c' }] }]);
  });

  test('go on being computed', async () => {
    await book.batchUpdate([write([[20]], { sheetId: REGISTER, rowIndex: 5, columnIndex: 1 })]);
    expect(await book.values('Register!B9:C9')).toEqual([[28, 200]]);
    expect(await book.values('Sheet1!A1')).toEqual([[28]]);
  });
});

test('rows above all rules move these, formulas of rules included', async () => {
  await book.batchUpdate(setUp);
  await book.batchUpdate([
    { insertDimension: { ...lines('ROWS', 1, 2), inheritFromBefore: true } },
  ]);
  const { sheets } = await ask(book).everything();
  expect(sheets[0].conditionalFormats[0]).toMatchObject({
    ranges: [range(3, 21, [0, 1])],
    booleanRule: { condition: { values: [{ userEnteredValue: '=$B4>1' }] } },
  });
  expect((await ask(book).rulesIn('Register!E1:E5'))[3]).toBe('=LEN($A4)>0');
  expect(await ask(book).rulesIn('Sheet1!A2')).toEqual(['=Register!$A$4:$A$21']);
  expect(sheets[0].filterViews).toEqual([
    { range: { sheetId: REGISTER, startRowIndex: 2 }, filterSpecs: [{ columnIndex: 3 }] },
  ]);
  expect(sheets[0].properties.gridProperties).toMatchObject({ frozenRowCount: 3 });
});

test('rows that are deleted take what was on them along', async () => {
  await book.batchUpdate(setUp);
  await book.batchUpdate([{ deleteDimension: lines('ROWS', 4, 5) }]);
  expect(await book.values('Register!A3:B5')).toEqual([
    ['a', 1],
    ['b', 2],
    ['d', 4],
  ]);
  expect(await ask(book).formula('Register!B6:C6')).toEqual(['=SUM(B3:B5)', '=B4*10']);
  expect(await ask(book).formula('Sheet1!A1:B1')).toEqual(['=SUM(Register!B3:B5)', '=#REF!']);
  expect(await ask(book).places()).toEqual([['column d', 3]]);
  expect(await book.values('Sheet1!A1')).toEqual([[7]]);
  const { sheets, namedRanges } = await ask(book).everything();
  expect(sheets[0].merges).toEqual([range(8, 10, [0, 2])]);
  expect(namedRanges[0]?.range).toEqual(range(2, 5, [0, 1]));
});

test('columns that are put in push formats, rules, filters and metadata', async () => {
  await book.batchUpdate(setUp);
  await book.batchUpdate([{ insertDimension: lines('COLUMNS', 1, 2) }]);
  const { sheets } = await ask(book).everything();
  expect(sheets[0].filterViews).toEqual([
    { range: { sheetId: REGISTER, startRowIndex: 1 }, filterSpecs: [{ columnIndex: 4 }] },
  ]);
  expect(await ask(book).places()).toEqual([
    ['row c', 4],
    ['column d', 4],
  ]);
  expect((await ask(book).rulesIn('Register!E1:E3'))[2]).toBe('x');
  expect(await ask(book).formula('Register!C7')).toEqual(['=SUM(C3:C6)']);
});

test('rows that are moved keep their metadata and notes', async () => {
  await book.batchUpdate(setUp);
  const source = lines('ROWS', 4, 5).range;
  await book.batchUpdate([{ moveDimension: { source, destinationIndex: 2 } }]);
  expect(await book.values('Register!A3:A6')).toEqual([['c'], ['a'], ['b'], ['d']]);
  expect(await ask(book).places()).toEqual([
    ['row c', 2],
    ['column d', 3],
  ]);
  const got = await book.get({
    ranges: ['Register!A3'],
    fields: 'sheets.data.rowData.values.note',
  });
  expect(got.sheets[0]?.data[0]?.rowData).toEqual([{ values: [{ note: 'on c' }] }]);
  expect(await book.values('Sheet1!A1:B1')).toEqual([[10, 'c']]);
});

test('a tab that is renamed is renamed in formulas, rules and names', async () => {
  await book.batchUpdate(setUp);
  const properties = { sheetId: REGISTER, title: 'My book' };
  await book.batchUpdate([{ updateSheetProperties: { properties, fields: 'title' } }]);
  expect(await ask(book).formula('Sheet1!A1')).toEqual(["=SUM('My book'!B3:B6)"]);
  expect(await ask(book).rulesIn('Sheet1!A2')).toEqual(["='My book'!$A$3:$A$20"]);
  expect((await book.call<{ range: string }>('api.values', { range: 'letters' })).range).toBe(
    "'My book'!A3:A6",
  );
  expect(await book.values('Sheet1!A1')).toEqual([[10]]);
});

test('a tab that is deleted leaves nothing but broken references', async () => {
  await book.batchUpdate(setUp);
  await book.batchUpdate([{ deleteSheet: { sheetId: REGISTER } }]);
  expect(await ask(book).formula('Sheet1!A1')).toEqual(['=SUM(#REF!)']);
  expect(await ask(book).places()).toEqual([]);
  const resources = (essence(book.workbook) as { resources: [string, Record<string, unknown>][] })
    .resources;
  expect(resources.filter(([, data]) => REGISTER in data)).toEqual([]);
});

test('a tab gets another size, and keeps one row that is not frozen', async () => {
  await book.batchUpdate(setUp);
  const resize = (gridProperties: object) => ({
    updateSheetProperties: {
      properties: { sheetId: REGISTER, gridProperties },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  });
  await book.batchUpdate([resize({ rowCount: 4, columnCount: 9 })]);
  expect(await book.values('Register!A1:Z9')).toEqual([['key'], ['label'], ['a', 1], ['b', 2]]);
  expect((await ask(book).everything()).sheets[0].properties.gridProperties).toMatchObject({
    rowCount: 4,
    columnCount: 9,
  });
  await expect(book.batchUpdate([resize({ rowCount: 2, columnCount: 9 })])).rejects.toThrow(
    "You can't freeze all visible rows",
  );
  expect(await ask(book).formula('Sheet1!A1')).toEqual(['=SUM(Register!B3:B4)']);
});

describe('a register that grows', () => {
  const append = (count: number) => ({
    appendCells: {
      sheetId: REGISTER,
      rows: rows(Array.from({ length: count }, (_, index) => [`r${index}`, index])),
      fields: 'userEnteredValue',
    },
  });

  test('takes its rules to the new end, in the same entry of the log', async () => {
    await book.batchUpdate(setUp);
    await book.batchUpdate([append(30)]);
    expect(book.log).toHaveLength(2);
    const { sheets } = await ask(book).everything();
    const { rowCount } = sheets[0].properties.gridProperties as { rowCount: number };
    expect(rowCount).toBeGreaterThan(200);
    expect(sheets[0].conditionalFormats[0]?.ranges).toEqual([range(2, rowCount, [0, 1])]);
    expect(await ask(book).rulesIn(`Register!D${rowCount}`)).toEqual(['x']);
    expect(await ask(book).rulesIn('Sheet1!A2')).toEqual([`=Register!$A$3:$A$${rowCount}`]);
  });

  test('has its columns’ formats in the new rows without a cell for each', async () => {
    const text = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
    const repeat = {
      range: range(2, undefined, [0, 1]),
      cell: text,
      fields: 'userEnteredFormat.numberFormat',
    };
    await book.batchUpdate([...setUp, { repeatCell: repeat }]);
    await book.batchUpdate([append(30)]);
    const got = await book.get({
      ranges: ['Register!A1:A60'],
      fields: 'sheets.data.rowData.values.userEnteredFormat.numberFormat',
    });
    const formats = got.sheets[0]?.data[0]?.rowData?.map(
      ({ values }) => values?.[0]?.userEnteredFormat?.numberFormat?.pattern,
    );
    expect(formats?.slice(2)).toEqual(Array(58).fill('@'));
    expect(formats?.slice(0, 2)).not.toContain('@');
    await book.call('api.updateValues', {
      range: 'Register!A55',
      body: { values: [['007']] },
      options: { valueInputOption: 'USER_ENTERED' },
    });
    expect(await book.values('Register!A55')).toEqual([['007']]);
  });
});
