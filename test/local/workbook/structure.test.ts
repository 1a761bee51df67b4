import { beforeEach, describe, expect, test } from 'vitest';
import { essence, type Opened, open, replayed, rows, write } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

const REGISTER = 7;
const range = (
  startRowIndex: number,
  endRowIndex: number | undefined,
  columns: [number, number],
) => ({
  sheetId: REGISTER,
  startRowIndex,
  endRowIndex,
  startColumnIndex: columns[0],
  endColumnIndex: columns[1],
});
const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  range: { sheetId: REGISTER, dimension, startIndex, endIndex },
});
const metadata = (key: string, dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: key,
      visibility: 'DOCUMENT',
      location: {
        dimensionRange: { sheetId: REGISTER, dimension, startIndex, endIndex: startIndex + 1 },
      },
    },
  },
});

/** A tab with everything on it that has a place. */
const setUp = [
  {
    addSheet: {
      properties: {
        sheetId: REGISTER,
        title: 'Register',
        gridProperties: { rowCount: 20, columnCount: 8, frozenRowCount: 2 },
      },
    },
  },
  write([['key'], ['label'], ['a', 1], ['b', 2], ['c', 3], ['d', 4]], { sheetId: REGISTER }),
  write([['=SUM(B3:B6)', '=B4*10', '=B:B']], { sheetId: REGISTER, rowIndex: 6, columnIndex: 1 }),
  write([['=SUM(Register!B3:B6)', '=Register!A5', '=ROWS(Register!B3:B20)']]),
  {
    setDataValidation: {
      range: range(2, undefined, [3, 4]),
      rule: {
        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] },
        strict: true,
      },
    },
  },
  {
    setDataValidation: {
      range: range(2, undefined, [4, 5]),
      rule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=LEN($A3)>0' }] },
      },
    },
  },
  {
    setDataValidation: {
      range: {
        sheetId: 0,
        startRowIndex: 1,
        endRowIndex: 3,
        startColumnIndex: 0,
        endColumnIndex: 1,
      },
      rule: {
        condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Register!A3:A' }] },
        showCustomUi: true,
      },
    },
  },
  {
    addConditionalFormatRule: {
      rule: {
        ranges: [range(2, undefined, [0, 1])],
        booleanRule: {
          condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B3>1' }] },
          format: { backgroundColor: { red: 1 } },
        },
      },
    },
  },
  {
    addProtectedRange: {
      protectedRange: { protectedRangeId: 5, range: range(0, 2, [0, 8]), warningOnly: true },
    },
  },
  {
    addFilterView: {
      filter: {
        filterViewId: 9,
        title: 'v',
        range: { sheetId: REGISTER, startRowIndex: 1 },
        filterSpecs: [{ columnIndex: 3, filterCriteria: { hiddenValues: ['x'] } }],
      },
    },
  },
  {
    addNamedRange: {
      namedRange: { namedRangeId: 'n1', name: 'letters', range: range(2, 6, [0, 1]) },
    },
  },
  { mergeCells: { range: range(9, 11, [0, 2]), mergeType: 'MERGE_ALL' } },
  {
    updateCells: {
      start: { sheetId: REGISTER, rowIndex: 4 },
      rows: [{ values: [{ note: 'on c' }] }],
      fields: 'note',
    },
  },
  metadata('row c', 'ROWS', 4),
  metadata('column d', 'COLUMNS', 3),
  {
    updateDimensionProperties: {
      ...lines('ROWS', 0, 1),
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  },
];

interface Everything {
  sheets: [
    {
      properties: { gridProperties: object };
      conditionalFormats: { ranges: object[]; booleanRule: { condition: { values: object[] } } }[];
      filterViews: object[];
      protectedRanges: { range: object }[];
      merges: object[];
    },
  ];
  namedRanges: { range: object }[];
}

const everything = () =>
  book.get<Everything>({
    ranges: ['Register!A1'],
    fields:
      'sheets(properties.gridProperties,conditionalFormats,filterViews(range,filterSpecs.columnIndex),protectedRanges.range,merges),namedRanges.range',
  });

const places = async () => {
  const found = await book.call<{ matchedDeveloperMetadata?: { developerMetadata: Found }[] }>(
    'api.searchMetadata',
    { body: { dataFilters: [{ developerMetadataLookup: { visibility: 'DOCUMENT' } }] } },
  );
  return (found.matchedDeveloperMetadata ?? []).map(({ developerMetadata: each }) => [
    each.metadataKey,
    each.location.dimensionRange.startIndex,
  ]);
};
interface Found {
  metadataKey: string;
  location: { dimensionRange: { startIndex: number } };
}

/** Each cell's rule, for a column. */
const rulesIn = async (cells: string) => {
  const got = await book.get({
    ranges: [cells],
    fields: 'sheets.data.rowData.values.dataValidation',
  });
  const found = got.sheets[0]?.data[0]?.rowData ?? [];
  return found.map(
    ({ values }) => values?.[0]?.dataValidation?.condition?.values?.[0]?.userEnteredValue,
  );
};
const formula = async (cells: string) =>
  (await book.values(cells, { valueRenderOption: 'FORMULA' }))?.[0];

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
    expect(await formula('Register!B9:D9')).toEqual(['=SUM(B3:B8)', '=B6*10', '=B:B']);
    expect(await formula('Sheet1!A1:C1')).toEqual([
      '=SUM(Register!B3:B8)',
      '=Register!A7',
      '=ROWS(Register!B3:B22)',
    ]);
    expect(await book.values('Sheet1!A1:C1')).toEqual([[10, 'c', 20]]);
  });

  test('are in the rules around them; rules and names go along', async () => {
    expect(await rulesIn('Register!D1:D22')).toEqual([
      undefined,
      undefined,
      ...Array(20).fill('x'),
    ]);
    const { sheets, namedRanges } = await everything();
    expect(sheets[0].properties.gridProperties).toMatchObject({ rowCount: 22, frozenRowCount: 2 });
    expect(sheets[0].conditionalFormats[0]?.ranges).toEqual([range(2, 22, [0, 1])]);
    expect(sheets[0].protectedRanges[0]?.range).toMatchObject({ startRowIndex: 0, endRowIndex: 2 });
    expect(sheets[0].merges).toEqual([range(11, 13, [0, 2])]);
    expect(namedRanges[0]?.range).toEqual(range(2, 8, [0, 1]));
  });

  test('push notes and row metadata', async () => {
    expect(await places()).toEqual([
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
  const { sheets } = await everything();
  expect(sheets[0].conditionalFormats[0]).toMatchObject({
    ranges: [range(3, 21, [0, 1])],
    booleanRule: { condition: { values: [{ userEnteredValue: '=$B4>1' }] } },
  });
  expect((await rulesIn('Register!E1:E5'))[3]).toBe('=LEN($A4)>0');
  expect(await rulesIn('Sheet1!A2')).toEqual(['=Register!$A$4:$A$21']);
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
  expect(await formula('Register!B6:C6')).toEqual(['=SUM(B3:B5)', '=B4*10']);
  expect(await formula('Sheet1!A1:B1')).toEqual(['=SUM(Register!B3:B5)', '=#REF!']);
  expect(await places()).toEqual([['column d', 3]]);
  expect(await book.values('Sheet1!A1')).toEqual([[7]]);
  const { sheets, namedRanges } = await everything();
  expect(sheets[0].merges).toEqual([range(8, 10, [0, 2])]);
  expect(namedRanges[0]?.range).toEqual(range(2, 5, [0, 1]));
});

test('columns that are put in push formats, rules, filters and metadata', async () => {
  await book.batchUpdate(setUp);
  await book.batchUpdate([{ insertDimension: lines('COLUMNS', 1, 2) }]);
  const { sheets } = await everything();
  expect(sheets[0].filterViews).toEqual([
    { range: { sheetId: REGISTER, startRowIndex: 1 }, filterSpecs: [{ columnIndex: 4 }] },
  ]);
  expect(await places()).toEqual([
    ['row c', 4],
    ['column d', 4],
  ]);
  expect((await rulesIn('Register!E1:E3'))[2]).toBe('x');
  expect(await formula('Register!C7')).toEqual(['=SUM(C3:C6)']);
});

test('rows that are moved keep their metadata and notes', async () => {
  await book.batchUpdate(setUp);
  const source = lines('ROWS', 4, 5).range;
  await book.batchUpdate([{ moveDimension: { source, destinationIndex: 2 } }]);
  expect(await book.values('Register!A3:A6')).toEqual([['c'], ['a'], ['b'], ['d']]);
  expect(await places()).toEqual([
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
  expect(await formula('Sheet1!A1')).toEqual(["=SUM('My book'!B3:B6)"]);
  expect(await rulesIn('Sheet1!A2')).toEqual(["='My book'!$A$3:$A$20"]);
  expect((await book.call<{ range: string }>('api.values', { range: 'letters' })).range).toBe(
    "'My book'!A3:A6",
  );
  expect(await book.values('Sheet1!A1')).toEqual([[10]]);
});

test('a tab that is deleted leaves nothing but broken references', async () => {
  await book.batchUpdate(setUp);
  await book.batchUpdate([{ deleteSheet: { sheetId: REGISTER } }]);
  expect(await formula('Sheet1!A1')).toEqual(['=SUM(#REF!)']);
  expect(await places()).toEqual([]);
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
  expect((await everything()).sheets[0].properties.gridProperties).toMatchObject({
    rowCount: 4,
    columnCount: 9,
  });
  await expect(book.batchUpdate([resize({ rowCount: 2, columnCount: 9 })])).rejects.toThrow(
    "You can't freeze all visible rows",
  );
  expect(await formula('Sheet1!A1')).toEqual(['=SUM(Register!B3:B4)']);
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
    const { sheets } = await everything();
    const { rowCount } = sheets[0].properties.gridProperties as { rowCount: number };
    expect(rowCount).toBeGreaterThan(200);
    expect(sheets[0].conditionalFormats[0]?.ranges).toEqual([range(2, rowCount, [0, 1])]);
    expect(await rulesIn(`Register!D${rowCount}`)).toEqual(['x']);
    expect(await rulesIn('Sheet1!A2')).toEqual([`=Register!$A$3:$A$${rowCount}`]);
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

test('a batch that is refused at its end leaves cells, rows and rules as they were', async () => {
  await book.batchUpdate(setUp);
  await book.workbook.settled();
  const before = essence(book.workbook);
  const written = (text: string) =>
    write(
      [
        [text, 7],
        [null, '=A1'],
      ],
      { sheetId: REGISTER, rowIndex: 3 },
    );
  const requests = [
    written('first'),
    { insertDimension: lines('ROWS', 2, 4) },
    written('second'),
    {
      sortRange: {
        range: range(2, 8, [0, 8]),
        sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
      },
    },
    { deleteDimension: lines('COLUMNS', 1, 2) },
    { moveDimension: { source: lines('ROWS', 3, 5).range, destinationIndex: 8 } },
    { duplicateSheet: { sourceSheetId: REGISTER } },
    written('third'),
    { deleteSheet: { sheetId: 0 } },
    { deleteNamedRange: { namedRangeId: 'n1' } },
  ];
  const bad = { deleteFilterView: { filterId: 12345 } };
  await expect(book.batchUpdate([...requests, bad])).rejects.toThrow(
    'Invalid requests[10].deleteFilterView',
  );
  expect(essence(book.workbook)).toEqual(before);
  expect(book.log).toHaveLength(1);
  await book.batchUpdate(requests);
  expect((await book.get({ fields: 'sheets.properties.title' })).sheets).toHaveLength(2);
});

describe('the log, read again', () => {
  test('makes an equal workbook after all kinds of changes', async () => {
    const start = JSON.parse(JSON.stringify(book.workbook.save()));
    await book.batchUpdate(setUp);
    await book.batchUpdate([
      { insertDimension: lines('ROWS', 3, 5) },
      { insertDimension: lines('COLUMNS', 0, 1) },
    ]);
    await book.batchUpdate([
      { appendCells: { sheetId: REGISTER, rows: rows(Array(40).fill(['z', 9])), fields: '*' } },
    ]);
    await book.batchUpdate([
      {
        sortRange: {
          range: range(2, undefined, [0, 8]),
          sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    await book.batchUpdate([
      { deleteDimension: lines('ROWS', 5, 9) },
      { moveDimension: { source: lines('ROWS', 3, 4).range, destinationIndex: 8 } },
    ]);
    await book.batchUpdate([
      { duplicateSheet: { sourceSheetId: REGISTER, newSheetId: 8 } },
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 5, description: 'head' },
          fields: 'description',
        },
      },
    ]);
    await book.batchUpdate([
      {
        setBasicFilter: {
          filter: {
            range: { sheetId: 8, startRowIndex: 1 },
            criteria: { 1: { hiddenValues: ['z'] } },
          },
        },
      },
      { findReplace: { find: 'z', replacement: 'y', allSheets: true } },
    ]);
    await book.batchUpdate([
      {
        copyPaste: {
          source: range(2, 4, [0, 3]),
          destination: { ...range(2, 4, [0, 3]), sheetId: 0 },
        },
      },
      { deleteFilterView: { filterId: 9 } },
    ]);
    await book.workbook.settled();
    const again = replayed(start, book.log);
    await again.settled();
    expect(essence(again)).toEqual(essence(book.workbook));
    expect(book.log).toHaveLength(8);
  });

  test('on a snapshot from between, too', async () => {
    await book.batchUpdate(setUp);
    const between = JSON.parse(JSON.stringify(book.workbook.save()));
    await book.batchUpdate([{ insertDimension: lines('ROWS', 0, 3) }]);
    const again = replayed(between, book.log.slice(1));
    expect(essence(again)).toEqual(essence(book.workbook));
  });
});
