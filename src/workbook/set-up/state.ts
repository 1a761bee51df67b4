import {
  type FilterView,
  type GridPort,
  REGISTER_MARK,
  rangeOf,
  type SheetData,
  type TabInfo,
} from '../grid';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** A tab as it stands: what set-up compares with its template. */
export interface TabState {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  /** Marks of this tab: of which register, and their ids. */
  marks: { id: number; register: string }[];
  keys: string[];
  labels: string[];
  notes: string[];
  /** Whether row 2 looks like labels. */
  isLabelRowStyled: boolean;
  /** Whether anything stands in row 3. */
  hasData: boolean;
  isKeyRowHidden: boolean;
  /** The looks of the first and of the last data row, by position. */
  looks: Look[][];
  guards: { id: number; description: string; area: Area }[];
  colours: { index: number; text: string; areas: Area[] }[];
  filter: Area | null;
  charts: { id: number; title: string }[];
  /** Filter views, ours and the staff's. */
  views: FilterView[];
}

export interface Look {
  /** Kind of number format, as `DATE`; '' when there is none. */
  format: string;
  /** What may be chosen: `ONE_OF_LIST` and its values; null when anything may be typed. */
  choice: { type: string; values: string[] } | null;
}

/** 0-based, ends exclusive; Infinity for a side without end. */
export interface Area {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** Rows looked at: key row, label row and the first data row; and the last row. */
const TOP_ROWS = 3;

/** Two calls: the tabs, then what repair compares. */
export function readState(grid: GridPort): TabState[] {
  const infos = grid.tabs().filter((info) => info.rowCount > 0);
  const sheets = grid.inspect(infos.flatMap(rangesOf));
  return infos.map((info) =>
    tabState(info, sheets.find((sheet) => (sheet.properties?.sheetId ?? 0) === info.sheetId) ?? {}),
  );
}

function rangesOf({ title, rowCount }: TabInfo): string[] {
  const top = rangeOf(title, `1:${Math.min(TOP_ROWS, rowCount)}`);
  return rowCount > TOP_ROWS ? [top, rangeOf(title, `${rowCount}:${rowCount}`)] : [top];
}

function tabState(info: TabInfo, sheet: SheetData): TabState {
  const rowAt = (row: number): CellData[] => {
    const block = sheet.data?.find(({ startRow = 0 }) =>
      row < TOP_ROWS ? startRow === 0 : startRow === row,
    );
    return block?.rowData?.[row < TOP_ROWS ? row : 0]?.values ?? [];
  };
  const [keys, labels, first, last] = [0, 1, 2, info.rowCount - 1].map(rowAt) as [
    CellData[],
    CellData[],
    CellData[],
    CellData[],
  ];
  const { sheetId, title, rowCount, columnCount, frozenRowCount } = info;
  const top = sheet.data?.find(({ startRow = 0 }) => startRow === 0);
  return {
    ...{ sheetId, title, rowCount, columnCount, frozenRowCount },
    marks: (sheet.developerMetadata ?? [])
      .filter((one) => one.metadataKey === REGISTER_MARK)
      .map((one) => ({ id: one.metadataId ?? 0, register: one.metadataValue ?? '' })),
    keys: keys.map(textOf),
    labels: labels.map(textOf),
    notes: labels.map((cell) => cell.note ?? ''),
    isLabelRowStyled: labels.some((cell) => cell.userEnteredFormat?.textFormat?.bold),
    hasData: first.some((cell) => cell.userEnteredValue),
    isKeyRowHidden: top?.rowMetadata?.[0]?.hiddenByUser ?? false,
    looks: rowCount > HEAD ? [first.map(lookOf), last.map(lookOf)] : [],
    ...rulesOf(sheet),
  };
}

const HEAD = 2;

function rulesOf(
  sheet: SheetData,
): Pick<TabState, 'guards' | 'colours' | 'filter' | 'charts' | 'views'> {
  return {
    guards: (sheet.protectedRanges ?? []).map((one) => ({
      id: one.protectedRangeId ?? 0,
      description: one.description ?? '',
      area: areaOf(one.range ?? {}),
    })),
    colours: (sheet.conditionalFormats ?? []).flatMap((rule, index) => {
      const { type, values } = rule.booleanRule?.condition ?? {};
      const text = values?.[0]?.userEnteredValue ?? '';
      return type === 'TEXT_EQ' ? [{ index, text, areas: (rule.ranges ?? []).map(areaOf) }] : [];
    }),
    charts: (sheet.charts ?? []).map(({ chartId, spec }) => ({
      id: chartId ?? 0,
      title: spec?.title ?? '',
    })),
    views: sheet.filterViews ?? [],
    filter: sheet.basicFilter ? areaOf(sheet.basicFilter.range ?? {}) : null,
  };
}

function textOf(cell: CellData): string {
  const { stringValue, numberValue, boolValue, formulaValue } = cell.userEnteredValue ?? {};
  return String(stringValue ?? numberValue ?? boolValue ?? formulaValue ?? '').trim();
}

function lookOf(cell: CellData): Look {
  const { type, values } = cell.dataValidation?.condition ?? {};
  return {
    format: cell.userEnteredFormat?.numberFormat?.type ?? '',
    choice: type
      ? { type, values: (values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '') }
      : null,
  };
}

function areaOf(range: GridRange): Area {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? Number.POSITIVE_INFINITY,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
}
