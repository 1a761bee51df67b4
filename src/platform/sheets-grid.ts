/// <reference path="./google.d.ts" />
import { refuse } from '../policy/refusal';
import {
  type CellPlace,
  type CellValue,
  columnName,
  type GridPort,
  type GridRequest,
  HEAD_ROWS,
  REGISTER_MARK,
  rangeOf,
  type SheetData,
  type TabInfo,
} from '../workbook/grid';

const TAB_FIELDS =
  'sheets(properties(sheetId,title,hidden,gridProperties),developerMetadata(metadataKey,metadataValue))';
const ANSWER_FIELDS =
  'updatedSpreadsheet.sheets(properties.sheetId,data(startRow,startColumn,rowData.values.userEnteredValue))';

const CELL_FIELDS =
  'userEnteredValue,note,dataValidation.condition,userEnteredFormat(numberFormat,textFormat.bold)';
const INSPECT_FIELDS = `sheets(${[
  'properties(sheetId,title,gridProperties)',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
  'protectedRanges(protectedRangeId,description,range)',
  'conditionalFormats(ranges,booleanRule.condition)',
  'basicFilter.range',
  'charts(chartId,spec.title)',
  'filterViews(filterViewId,title,range,filterSpecs,sortSpecs)',
  `data(startRow,rowMetadata.hiddenByUser,rowData.values(${CELL_FIELDS}))`,
].join(',')})`;

/** The open workbook through the Sheets API; searches through TextFinder, which moves no cells to the script. */
export function sheetsGrid(): GridPort {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const id = workbook.getId();
  const titles = new Map<number, string>();
  const sheets = new Map<number, GoogleAppsScript.Spreadsheet.Sheet>();
  return {
    tabs: () => {
      const tabs = readTabs(id);
      for (const tab of tabs) titles.set(tab.sheetId, tab.title);
      return tabs;
    },
    read: (ranges) => readValues(id, ranges),
    shown: (ranges) => {
      const asked = { ranges, valueRenderOption: 'FORMATTED_VALUE' };
      const answer = withinQuota(() => service().values.batchGet(id, asked));
      return (answer.valueRanges ?? []).map((one) => (one.values ?? []) as string[][]);
    },
    inspect: (ranges) =>
      withinQuota(() => service().spreadsheets.get(id, { ranges, fields: INSPECT_FIELDS }))
        .sheets ?? [],
    find: (tab, column, text) => {
      const sheet = sheets.get(tab.sheetId) ?? workbook.getSheetById(tab.sheetId);
      if (!sheet) throw new Error(`No tab with id ${tab.sheetId}`);
      sheets.set(tab.sheetId, sheet);
      return findRows(sheet, columnName(column), text);
    },
    write: (requests, readBack) => {
      const ranges = readBack.map((place) => {
        const cell = `${columnName(place.column)}${place.row}`;
        return rangeOf(titles.get(place.sheetId) ?? '', cell);
      });
      const sheetsAfter = writeAll(id, requests, ranges);
      return readBack.map((place) => cellAt(sheetsAfter, place));
    },
  };
}

function service() {
  const spreadsheets = (typeof Sheets === 'undefined' ? undefined : Sheets)?.Spreadsheets;
  const values = spreadsheets?.Values;
  if (!spreadsheets || !values) throw new Error('The advanced service "Sheets" is not enabled.');
  return { spreadsheets, values };
}

/** A call that Google turned away did nothing: what asked for it may be tried again in a minute. */
function withinQuota<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (String((error as Error).message).includes('Quota exceeded')) return refuse('quotaUsed');
    throw error;
  }
}

function readTabs(id: string): TabInfo[] {
  const answer = withinQuota(() => service().spreadsheets.get(id, { fields: TAB_FIELDS }));
  return (answer.sheets ?? []).map(tabInfo);
}

/** Ranges travel in the address of a GET, which must not grow too long. */
const MOST_RANGES = 100;

function readValues(id: string, ranges: string[]): CellValue[][][] {
  const pieces = Array.from({ length: Math.ceil(ranges.length / MOST_RANGES) }, (_, index) =>
    ranges.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES),
  );
  return pieces.flatMap((piece) => readPiece(id, piece));
}

function readPiece(id: string, ranges: string[]): CellValue[][][] {
  const answer = withinQuota(() =>
    service().values.batchGet(id, {
      ranges,
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    }),
  );
  return (answer.valueRanges ?? []).map((one) => (one.values ?? []) as CellValue[][]);
}

function findRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: string,
  text: string,
): number[] {
  return sheet
    .getRange(`${column}${HEAD_ROWS + 1}:${column}`)
    .createTextFinder(text)
    .matchEntireCell(true)
    .matchCase(true)
    .findAll()
    .map((cell) => cell.getRow());
}

function writeAll(id: string, requests: GridRequest[], ranges: string[]): SheetData[] {
  if (!ranges.length) {
    withinQuota(() =>
      service().spreadsheets.batchUpdate({ requests }, id, { fields: 'spreadsheetId' }),
    );
    return [];
  }
  const body = {
    requests,
    includeSpreadsheetInResponse: true,
    responseIncludeGridData: true,
    responseRanges: ranges,
  };
  const answer = withinQuota(() =>
    service().spreadsheets.batchUpdate(body, id, { fields: ANSWER_FIELDS }),
  );
  return answer.updatedSpreadsheet?.sheets ?? [];
}

function tabInfo(sheet: SheetData): TabInfo {
  const { sheetId, title, hidden, gridProperties } = sheet.properties ?? {};
  const mark = sheet.developerMetadata?.find((one) => one.metadataKey === REGISTER_MARK);
  return {
    sheetId: sheetId ?? 0,
    title: title ?? '',
    hidden: hidden ?? false,
    rowCount: gridProperties?.rowCount ?? 0,
    columnCount: gridProperties?.columnCount ?? 0,
    frozenRowCount: gridProperties?.frozenRowCount ?? 0,
    register: mark?.metadataValue ?? '',
  };
}

/** The value of one cell in an answer's grid data; absent fields are zeros and blanks. */
function cellAt(sheets: readonly SheetData[], place: CellPlace): CellValue {
  const sheet = sheets.find((one) => (one.properties?.sheetId ?? 0) === place.sheetId);
  for (const block of sheet?.data ?? []) {
    const row = block.rowData?.[place.row - 1 - (block.startRow ?? 0)];
    const cell = row?.values?.[place.column - (block.startColumn ?? 0)]?.userEnteredValue;
    if (cell)
      return cell.stringValue ?? cell.numberValue ?? cell.boolValue ?? cell.formulaValue ?? '';
  }
  return '';
}
