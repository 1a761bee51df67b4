/** What the workbook layer asks of a spreadsheet. One adapter implements it over the Sheets API, one fake in tests. */

/** A cell's unformatted value: dates are serial numbers, blank is ''. */
export type CellValue = string | number | boolean;

export type GridRequest = GoogleAppsScript.Sheets.Schema.Request;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type SheetData = GoogleAppsScript.Sheets.Schema.Sheet;

/** A filter view by columns, as the API has it since the typings were written. */
export interface FilterView extends GoogleAppsScript.Sheets.Schema.FilterView {
  filterSpecs?: {
    columnIndex?: number;
    filterCriteria?: GoogleAppsScript.Sheets.Schema.FilterCriteria;
  }[];
}

/** Developer metadata on a tab: which register it is. Survives renaming, moving and hiding. */
export const REGISTER_MARK = 'servicebook.register';

export interface TabInfo {
  sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  /** The register that set-up marked this tab as (developer metadata), '' for a foreign tab. */
  register: string;
}

export interface GridPort {
  /** All tabs; one call, no cells. */
  tabs(): TabInfo[];
  /** Values of A1 ranges, in the order asked, trailing blanks cut; one call. */
  read(ranges: string[]): CellValue[][][];
  /** What the cells of A1 ranges show, in the order asked, trailing blanks cut; one call. */
  shown(ranges: string[]): string[][][];
  /** All that repair compares: marks, protections, colours, filters, and the cells of `ranges` with their looks; one call. */
  inspect(ranges: string[]): SheetData[];
  /** Row numbers (1-based, from row 3 on) whose cell in `column` (0-based) shows exactly `text`. */
  find(tab: TabInfo, column: number, text: string): number[];
  /** Applies all requests or none, in one call, and answers what `readBack` cells hold after them. */
  write(requests: GridRequest[], readBack: CellPlace[]): CellValue[];
}

/** One cell; `row` 1-based, `column` 0-based. */
export interface CellPlace {
  sheetId: number;
  row: number;
  column: number;
}

/** Rows above the data: the key row (hidden) and the label row. */
export const HEAD_ROWS = 2;

/** `'My tab'!C3:C`: `reference` may be left out for the whole tab. */
export function rangeOf(title: string, reference?: string): string {
  const quoted = `'${title.replace(/'/g, "''")}'`;
  return reference ? `${quoted}!${reference}` : quoted;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
