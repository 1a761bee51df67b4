import { readA1 } from './a1';
import { type Box, type CellData, type FakeSheet, type GridRange, within } from './sheet';

type SheetData = GoogleAppsScript.Sheets.Schema.Sheet;

/** `spreadsheets.get` of these ranges: absent are zeros, false, empty cells at the end, and ends of the grid. */
export function inspectSheets(
  sheets: readonly FakeSheet[],
  ranges: readonly string[],
): SheetData[] {
  const asked = ranges.map((range) => readA1(range, sheets));
  return sheets
    .filter((sheet) => asked.some((one) => one.sheet === sheet))
    .map((sheet) => ({
      properties: {
        sheetId: sheet.sheetId,
        title: sheet.title,
        gridProperties: {
          rowCount: sheet.rows.length,
          columnCount: sheet.columns.length,
          ...(sheet.frozenRowCount ? { frozenRowCount: sheet.frozenRowCount } : {}),
        },
      },
      ...listed('developerMetadata', sheet.metadata),
      ...listed(
        'protectedRanges',
        sheet.protections.map(({ id, description, box }) => ({
          protectedRangeId: id,
          ...(description ? { description } : {}),
          range: rangeFrom(sheet, box),
        })),
      ),
      ...listed(
        'conditionalFormats',
        sheet.rules.map(({ boxes, booleanRule }) => ({
          ranges: boxes.map((box) => rangeFrom(sheet, box)),
          booleanRule,
        })),
      ),
      ...(sheet.filter ? { basicFilter: { range: rangeFrom(sheet, sheet.filter) } } : {}),
      ...listed('charts', sheet.charts),
      ...(sheet.views.length ? { filterViews: sheet.views } : {}),
      data: asked.filter((one) => one.sheet === sheet).map(({ box }) => gridData(sheet, box)),
    }));
}

function listed<T>(name: string, list: T[]): Record<string, T[]> {
  return list.length ? { [name]: list } : {};
}

function gridData(sheet: FakeSheet, box: Box) {
  const { startRow, endRow } = within(sheet, box);
  const rows = Array.from({ length: endRow - startRow }, (_, index) => startRow + index);
  return {
    ...(startRow ? { startRow } : {}),
    rowData: rows.map((row) => rowData(sheet.rowCells[row] ?? [])),
    rowMetadata: rows.map((row) => (sheet.rows[row]?.hidden ? { hiddenByUser: true } : {})),
  };
}

function rowData(cells: readonly (CellData | undefined)[]) {
  const values = Array.from(cells, (cell) => cell ?? {});
  while (values.length && !Object.keys(values[values.length - 1] as CellData).length) values.pop();
  return values.length ? { values } : {};
}

function rangeFrom(sheet: FakeSheet, box: Box): GridRange {
  const { startRow, endRow, startColumn, endColumn } = box;
  return {
    ...(sheet.sheetId ? { sheetId: sheet.sheetId } : {}),
    ...(startRow ? { startRowIndex: startRow } : {}),
    ...(Number.isFinite(endRow) ? { endRowIndex: endRow } : {}),
    ...(startColumn ? { startColumnIndex: startColumn } : {}),
    ...(Number.isFinite(endColumn) ? { endColumnIndex: endColumn } : {}),
  };
}
