import { type Opened, write } from './opened';

export const REGISTER = 7;
export const range = (
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
export const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
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
export const setUp = [
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

interface Found {
  metadataKey: string;
  location: { dimensionRange: { startIndex: number } };
}

/** What there is to know of the register. */
export const ask = (book: Opened) => ({
  everything: () =>
    book.get<Everything>({
      ranges: ['Register!A1'],
      fields:
        'sheets(properties.gridProperties,conditionalFormats,filterViews(range,filterSpecs.columnIndex),protectedRanges.range,merges),namedRanges.range',
    }),
  /** Where the metadata is: by key, the row's or column's number. */
  async places() {
    const dataFilters = [{ developerMetadataLookup: { visibility: 'DOCUMENT' } }];
    const found = await book.call<{ matchedDeveloperMetadata?: { developerMetadata: Found }[] }>(
      'api.searchMetadata',
      { body: { dataFilters } },
    );
    return (found.matchedDeveloperMetadata ?? []).map(({ developerMetadata: each }) => [
      each.metadataKey,
      each.location.dimensionRange.startIndex,
    ]);
  },
  /** Each cell's rule, for a column. */
  async rulesIn(cells: string) {
    const fields = 'sheets.data.rowData.values.dataValidation';
    const found = (await book.get({ ranges: [cells], fields })).sheets[0]?.data[0]?.rowData ?? [];
    return found.map(
      ({ values }) => values?.[0]?.dataValidation?.condition?.values?.[0]?.userEnteredValue,
    );
  },
  async formula(cells: string) {
    return (await book.values(cells, { valueRenderOption: 'FORMULA' }))?.[0];
  },
});
