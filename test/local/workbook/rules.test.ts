import { beforeEach, describe, expect, test } from 'vitest';
import type {
  BooleanCondition,
  ConditionalFormatRule,
  ValidationRule,
} from '../../../local/host/workbook/google';
import { type Opened, open, write } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

const column = (index: number, startRowIndex = 0, endRowIndex?: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});
const condition = (type: string, ...texts: string[]): BooleanCondition => ({
  type,
  ...(texts.length > 0 ? { values: texts.map((userEnteredValue) => ({ userEnteredValue })) } : {}),
});
const rulesIn = async (cells: string) => {
  const got = await book.get({
    ranges: [cells],
    fields: 'sheets.data.rowData.values.dataValidation',
  });
  return (got.sheets[0]?.data[0]?.rowData ?? []).map(({ values }) => values?.[0]?.dataValidation);
};

const CONDITIONS: BooleanCondition[] = [
  condition('ONE_OF_LIST', 'a', 'b,c', '中文'),
  condition('ONE_OF_RANGE', '=Sheet1!$A$1:$A$3'),
  condition('BOOLEAN'),
  condition('BOOLEAN', 'yes', 'no'),
  condition('NUMBER_BETWEEN', '1', '5'),
  condition('NUMBER_GREATER', '3'),
  condition('NUMBER_NOT_EQ', '3'),
  condition('DATE_IS_VALID'),
  condition('DATE_AFTER', '2026-01-05'),
  condition('DATE_BETWEEN', '2026-01-05', '2026-02-05'),
  condition('TEXT_CONTAINS', 'say "hi"'),
  condition('TEXT_NOT_CONTAINS', 'x'),
  condition('TEXT_EQ', 'x'),
  condition('TEXT_IS_EMAIL'),
  condition('TEXT_IS_URL'),
  condition('CUSTOM_FORMULA', '=LEN($A1)>0'),
];

describe('data validation', () => {
  test.each(CONDITIONS)('$type is given back as it was set', async (asked) => {
    const rule: ValidationRule = { condition: asked, inputMessage: 'help', strict: true };
    const listed = ['ONE_OF_LIST', 'ONE_OF_RANGE', 'BOOLEAN'].includes(asked.type ?? '');
    if (listed) rule.showCustomUi = true;
    await book.batchUpdate([{ setDataValidation: { range: column(2, 0, 3), rule } }]);
    expect(await rulesIn('C1:C4')).toEqual([rule, rule, rule]);
    const saved = JSON.parse(JSON.stringify(book.workbook.save()));
    book = open(saved);
    expect(await rulesIn('C3')).toEqual([rule]);
  });

  test('a cell has one rule: a later one takes its place', async () => {
    const list = (value: string) => ({ condition: condition('ONE_OF_LIST', value), strict: true });
    await book.batchUpdate([
      { setDataValidation: { range: column(0, 0, 6), rule: list('old') } },
      { setDataValidation: { range: column(0, 2, 4), rule: list('new') } },
      { setDataValidation: { range: column(0, 3, 4) } },
    ]);
    const found = await rulesIn('A1:A6');
    expect(found.map((rule) => rule?.condition?.values?.[0]?.userEnteredValue)).toEqual([
      'old',
      'old',
      'new',
      undefined,
      'old',
      'old',
    ]);
  });

  test('a rule’s formula goes on speaking of each cell when the first cells lose it', async () => {
    const rule = { condition: condition('CUSTOM_FORMULA', '=$B1>0') };
    await book.batchUpdate([{ setDataValidation: { range: column(0, 0, 6), rule } }]);
    await book.batchUpdate([{ setDataValidation: { range: column(0, 0, 2) } }]);
    expect((await rulesIn('A1:A3'))[2]).toEqual({
      condition: condition('CUSTOM_FORMULA', '=$B3>0'),
    });
  });

  test('updateCells sets and clears rules cell by cell', async () => {
    const rule = { condition: condition('ONE_OF_LIST', 'a'), showCustomUi: true };
    const cells = [
      { values: [{ dataValidation: rule }, {}] },
      { values: [{ dataValidation: rule }] },
    ];
    await book.batchUpdate([{ updateCells: { start: {}, rows: cells, fields: 'dataValidation' } }]);
    expect(await rulesIn('A1:A3')).toEqual([rule, rule]);
    await book.batchUpdate([{ updateCells: { start: {}, rows: [{ values: [{}] }], fields: '*' } }]);
    expect(await rulesIn('A1:A2')).toEqual([undefined, rule]);
  });

  test('API writes are not stopped by a rule', async () => {
    const rule = { condition: condition('ONE_OF_LIST', 'a'), strict: true };
    await book.batchUpdate([{ setDataValidation: { range: column(0), rule } }, write([['zz']])]);
    expect(await book.values('A1')).toEqual([['zz']]);
  });

  test('scripts that type are stopped by a strict rule, and nothing is written', async () => {
    const rule = { condition: condition('NUMBER_BETWEEN', '1', '5'), strict: true };
    await book.batchUpdate([{ setDataValidation: { range: column(0, 0, 3), rule } }]);
    const rect = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 };
    const type = (values: unknown[][]) => book.call('sheet.write', { sheet: 0, rect, values });
    await expect(type([['3'], [9]])).rejects.toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(await book.values('A1')).toBeUndefined();
    await type([['3'], ['']]);
    expect(await book.values('A1')).toEqual([[3]]);
  });
});

/** What a strict rule lets in, and what not. */
const ALLOWED: [BooleanCondition, unknown[], unknown[]][] = [
  [condition('ONE_OF_LIST', 'a', '1', 'TRUE'), ['a', 1, '1', true], ['A', 2, false]],
  [condition('ONE_OF_RANGE', '=Sheet1!$H$1:$H$9'), ['p', 2], ['q', 3]],
  [condition('BOOLEAN'), [true, 'FALSE'], [1, 'yes']],
  [condition('BOOLEAN', 'yes', 'no'), ['yes', 'no'], [true]],
  [condition('NUMBER_GREATER', '3'), [4, '3.5'], [3, 'x', true]],
  [
    condition('DATE_AFTER', '2026-01-05'),
    ['2026-01-06', { $date: Date.UTC(2026, 1, 1) }],
    ['2026-01-05', 'x'],
  ],
  [condition('DATE_IS_VALID'), ['2026-01-06'], ['soon']],
  [condition('TEXT_CONTAINS', 'Ab'), ['xABx'], ['ba', 5]],
  [condition('TEXT_IS_EMAIL'), ['a@b.cn'], ['a@b', 'x']],
  [condition('TEXT_IS_URL'), ['https://a.cn/x', 'a.cn'], ['x']],
  [condition('CUSTOM_FORMULA', '=FALSE'), ['anything'], []],
];

test.each(ALLOWED)('a strict rule %j lets in %j and refuses %j', async (asked, good, bad) => {
  await book.batchUpdate([
    write([['p'], [2]], { columnIndex: 7 }),
    { setDataValidation: { range: column(0, 0, 1), rule: { condition: asked, strict: true } } },
  ]);
  const rect = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const type = (value: unknown) => book.call('sheet.write', { sheet: 0, rect, values: [[value]] });
  for (const value of good) await type(value);
  for (const value of bad) await expect(type(value), String(value)).rejects.toThrow('violates');
});

describe('conditional formats', () => {
  const rule = (asked: BooleanCondition, index = 0): ConditionalFormatRule => ({
    ranges: [
      { startRowIndex: 0, endRowIndex: 5, startColumnIndex: index, endColumnIndex: index + 1 },
    ],
    booleanRule: { condition: asked, format: { textFormat: { bold: true } } },
  });
  const rules = async () =>
    (
      await book.get<{ sheets: [{ conditionalFormats?: ConditionalFormatRule[] }] }>({
        fields: 'sheets.conditionalFormats',
      })
    ).sheets[0].conditionalFormats;

  test.each([
    condition('TEXT_EQ', 'a'),
    condition('TEXT_CONTAINS', 'a'),
    condition('TEXT_STARTS_WITH', 'a'),
    condition('BLANK'),
    condition('NOT_BLANK'),
    condition('NUMBER_LESS', '3'),
    condition('NUMBER_BETWEEN', '1', '3'),
    condition('CUSTOM_FORMULA', '=$A1>1'),
    { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] },
    condition('DATE_AFTER', '2026-01-05'),
  ])('$type is given back as it was set', async (asked) => {
    await book.batchUpdate([{ addConditionalFormatRule: { rule: rule(asked) } }]);
    expect(await rules()).toEqual([rule(asked)]);
  });

  test('stand in the order of their indexes', async () => {
    const add = (text: string, index: number) => ({
      addConditionalFormatRule: { rule: rule(condition('TEXT_EQ', text)), index },
    });
    await book.batchUpdate([add('a', 0), add('b', 1), add('c', 1), add('d', 0)]);
    const texts = async () =>
      (await rules())?.map((each) => each.booleanRule?.condition?.values?.[0]?.userEnteredValue);
    expect(await texts()).toEqual(['d', 'a', 'c', 'b']);
    const answer = await book.batchUpdate([
      { deleteConditionalFormatRule: { index: 1, sheetId: 0 } },
    ]);
    expect(answer.replies[0]).toMatchObject({
      deleteConditionalFormatRule: { rule: rule(condition('TEXT_EQ', 'a')) },
    });
    await book.batchUpdate([
      { updateConditionalFormatRule: { index: 2, newIndex: 0, sheetId: 0 } },
    ]);
    expect(await texts()).toEqual(['b', 'd', 'c']);
    await expect(book.batchUpdate([{ deleteConditionalFormatRule: { index: 9 } }])).rejects.toThrow(
      'No conditional format',
    );
  });

  test('know colour scales', async () => {
    const gradientRule = {
      minpoint: { color: { red: 1 }, type: 'MIN' },
      maxpoint: { color: { green: 1 }, type: 'NUMBER', value: '9' },
    };
    const ranges = rule(condition('BLANK')).ranges ?? [];
    await book.batchUpdate([{ addConditionalFormatRule: { rule: { ranges, gradientRule } } }]);
    expect((await rules())?.[0]?.gradientRule).toMatchObject(gradientRule);
  });
});

describe('protection', () => {
  const protect = (more: object) => ({
    addProtectedRange: { protectedRange: { protectedRangeId: 4, ...more } },
  });
  const found = async () =>
    (
      await book.get<{ sheets: [{ protectedRanges?: object[] }] }>({
        fields: 'sheets.protectedRanges',
      })
    ).sheets[0].protectedRanges;

  test('of cells and of whole sheets is told again, changed and removed', async () => {
    const range = { startRowIndex: 0, endRowIndex: 2 };
    await book.batchUpdate([
      protect({ range, warningOnly: true, description: 'head' }),
      protect({ protectedRangeId: 6, range: { sheetId: 0 }, editors: { users: ['a@x.cn'] } }),
    ]);
    const common = { requestingUserCanEdit: true };
    expect(await found()).toEqual([
      { protectedRangeId: 6, range: {}, editors: { users: ['a@x.cn'] }, ...common },
      { protectedRangeId: 4, range, description: 'head', warningOnly: true, ...common },
    ]);
    const change = {
      protectedRangeId: 4,
      description: 'new',
      warningOnly: false,
      editors: { users: ['b@x.cn'] },
    };
    await book.batchUpdate([
      {
        updateProtectedRange: { protectedRange: change, fields: 'description,warningOnly,editors' },
      },
      { deleteProtectedRange: { protectedRangeId: 6 } },
    ]);
    expect(await found()).toEqual([
      { protectedRangeId: 4, range, description: 'new', editors: { users: ['b@x.cn'] }, ...common },
    ]);
    await expect(
      book.batchUpdate([{ deleteProtectedRange: { protectedRangeId: 6 } }]),
    ).rejects.toThrow('No protected range with ID: 6');
  });
});

interface Added {
  filter: { filterViewId: number };
}

describe('filters', () => {
  test('a view is kept as it was given, and changed field by field', async () => {
    const filter = {
      title: 'mine',
      range: { startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 },
      filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['x'] } }],
      sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
    };
    const [reply] = (await book.batchUpdate([{ addFilterView: { filter } }])).replies;
    const { filter: added } = (reply as Record<string, unknown>).addFilterView as Added;
    expect(added).toMatchObject(filter);
    const update = { filterViewId: added.filterViewId, title: 'yours', filterSpecs: [] };
    await book.batchUpdate([{ updateFilterView: { filter: update, fields: 'title,filterSpecs' } }]);
    const views = (await book.get({ fields: 'sheets.filterViews' })).sheets[0]?.filterViews;
    expect(views).toEqual([{ ...filter, ...update }]);
    await book.batchUpdate([{ deleteFilterView: { filterId: added.filterViewId } }]);
    expect((await book.get({ fields: 'sheets.filterViews' })).sheets).toEqual([{}]);
  });

  test('refuse conditions that are for validation', async () => {
    const filterSpecs = [
      { columnIndex: 0, filterCriteria: { condition: condition('ONE_OF_LIST', 'a') } },
    ];
    await expect(
      book.batchUpdate([{ addFilterView: { filter: { range: {}, filterSpecs } } }]),
    ).rejects.toThrow(
      "Invalid requests[0].addFilterView: ConditionType 'ONE_OF_LIST' is not supported in filters.",
    );
  });

  test('the basic filter hides rows from view, but not from reading', async () => {
    await book.batchUpdate([
      write([['h'], ['a'], ['b'], ['a']]),
      {
        setBasicFilter: {
          filter: {
            range: { endRowIndex: 4, endColumnIndex: 1 },
            criteria: { 0: { hiddenValues: ['a'] } },
          },
        },
      },
    ]);
    const hidden = async (index: number) =>
      (await book.call<{ filtered: boolean }>('sheet.line', { sheet: 0, dimension: 'ROWS', index }))
        .filtered;
    expect(await Promise.all([0, 1, 2, 3].map(hidden))).toEqual([false, true, false, true]);
    expect(await book.values('A1:A4')).toEqual([['h'], ['a'], ['b'], ['a']]);
    const basic = (await book.get({ fields: 'sheets.basicFilter' })).sheets[0]?.basicFilter;
    expect(basic).toMatchObject({ criteria: { 0: { hiddenValues: ['a'] } } });
    await book.batchUpdate([{ clearBasicFilter: { sheetId: 0 } }]);
    expect(await hidden(1)).toBe(false);
  });
});

describe('developer metadata', () => {
  const create = (metadataKey: string, location: object, metadataValue?: string) => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataKey, metadataValue, visibility: 'DOCUMENT', location },
    },
  });
  const row = (startIndex: number, endIndex = startIndex + 1) => ({
    dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex },
  });
  const search = async (lookup: object) => {
    const found = await book.call<{
      matchedDeveloperMetadata?: { developerMetadata: { metadataKey: string } }[];
    }>('api.searchMetadata', { body: { dataFilters: [{ developerMetadataLookup: lookup }] } });
    return found.matchedDeveloperMetadata?.map(
      ({ developerMetadata }) => developerMetadata.metadataKey,
    );
  };

  test('is found by key, value and place', async () => {
    await book.batchUpdate([
      create('book', { spreadsheet: true }),
      create('sheet', { sheetId: 0 }),
      create('row', row(3), 'v'),
    ]);
    expect(await search({ metadataKey: 'row' })).toEqual(['row']);
    expect(await search({ metadataValue: 'v' })).toEqual(['row']);
    expect(await search({ locationType: 'SHEET' })).toEqual(['sheet']);
    expect(await search({ metadataLocation: { sheetId: 0 } })).toEqual(['sheet']);
    expect(
      await search({
        metadataLocation: { sheetId: 0 },
        locationMatchingStrategy: 'INTERSECTING_LOCATION',
      }),
    ).toEqual(['sheet', 'row']);
    expect(await search({ metadataKey: 'none' })).toBeUndefined();
  });

  test('is for one row or column, and up to 30,000 characters a sheet', async () => {
    await expect(book.batchUpdate([create('x', row(0, 2))])).rejects.toThrow(
      'Adding developer metadata to arbitrary ranges',
    );
    await book.batchUpdate([create('x', row(0), 'v'.repeat(20_000))]);
    await expect(book.batchUpdate([create('x', row(1), 'v'.repeat(20_000))])).rejects.toThrow(
      'exceed the allowed storage limit',
    );
  });

  test('goes with its row when rows are sorted', async () => {
    await book.batchUpdate([write([['b'], ['a']]), create('of b', row(0))]);
    await book.batchUpdate([
      { sortRange: { range: { endRowIndex: 2 }, sortSpecs: [{ dimensionIndex: 0 }] } },
    ]);
    expect(await book.values('A1:A2')).toEqual([['a'], ['b']]);
    expect(await search({ metadataLocation: row(1) })).toEqual(['of b']);
  });

  test('is changed and deleted by what it is found by', async () => {
    await book.batchUpdate([create('k', row(3), 'old')]);
    const dataFilters = [{ developerMetadataLookup: { metadataKey: 'k' } }];
    const updateDeveloperMetadata = {
      dataFilters,
      developerMetadata: { metadataValue: 'new' },
      fields: 'metadataValue',
    };
    await book.batchUpdate([{ updateDeveloperMetadata }]);
    expect(await search({ metadataValue: 'new' })).toEqual(['k']);
    await book.batchUpdate([{ deleteDeveloperMetadata: { dataFilter: dataFilters[0] } }]);
    expect(await search({ metadataKey: 'k' })).toBeUndefined();
  });
});
