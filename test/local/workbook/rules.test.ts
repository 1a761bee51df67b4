import { beforeEach, describe, expect, test } from 'vitest';
import type { BooleanCondition, ConditionalFormatRule } from '../../../local/host/workbook/google';
import { type Opened, open, write } from './opened';

let book: Opened;
beforeEach(() => {
  book = open();
});

const condition = (type: string, ...texts: string[]): BooleanCondition => ({
  type,
  ...(texts.length > 0 ? { values: texts.map((userEnteredValue) => ({ userEnteredValue })) } : {}),
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
