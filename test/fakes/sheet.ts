/// <reference types="google-apps-script" />
import type { CellValue } from '../../src/workbook/grid';

export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** One tab in memory. Cells are never changed in place, so that a copy of the rows keeps the state before a write. */
export interface FakeSheet {
  sheetId: number;
  title: string;
  hidden: boolean;
  frozenRowCount: number;
  tabColor: string;
  rows: Line[];
  columns: Dimension[];
  rowCells: (CellData | undefined)[][];
  metadata: { metadataId: number; metadataKey: string; metadataValue: string }[];
  protections: Protection[];
  rules: Rule[];
  filter: Box | null;
  charts: Chart[];
  views: GoogleAppsScript.Sheets.Schema.FilterView[];
}

export type Chart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;

export interface Dimension {
  hidden: boolean;
  pixelSize: number;
}
type Line = Dimension;

/** Rows and columns, 0-based, ends exclusive; an end of Infinity is the grid's end, whatever it is. */
export interface Box {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface Protection {
  id: number;
  description: string;
  warningOnly: boolean;
  box: Box;
}

export interface Rule {
  boxes: Box[];
  booleanRule: GoogleAppsScript.Sheets.Schema.BooleanRule;
}

export function makeSheet(
  sheetId: number,
  title: string,
  size: { rows: number; columns: number },
): FakeSheet {
  return {
    sheetId,
    title,
    hidden: false,
    frozenRowCount: 0,
    tabColor: '',
    rows: dimensions(size.rows, 21),
    columns: dimensions(size.columns, 100),
    rowCells: [],
    metadata: [],
    protections: [],
    rules: [],
    filter: null,
    charts: [],
    views: [],
  };
}

export function dimensions(count: number, pixelSize: number): Dimension[] {
  return Array.from({ length: count }, () => ({ hidden: false, pixelSize }));
}

/** A copy that later writes leave alone. */
export function copySheet(sheet: FakeSheet): FakeSheet {
  return {
    ...sheet,
    rows: [...sheet.rows],
    columns: [...sheet.columns],
    rowCells: sheet.rowCells.map((cells) => cells.slice()),
    metadata: [...sheet.metadata],
    protections: [...sheet.protections],
    charts: [...sheet.charts],
    views: [...sheet.views],
    rules: [...sheet.rules],
  };
}

/** A cell's unformatted value, as `values.batchGet` gives it. Formulas are not computed: they read as their text. */
export function valueIn(cell: CellData | undefined): CellValue {
  const entered = cell?.userEnteredValue;
  if (!entered) return '';
  return (
    entered.stringValue ?? entered.numberValue ?? entered.boolValue ?? entered.formulaValue ?? ''
  );
}

/** What a person sees, and what a TextFinder compares. */
export function shownText(cell: CellData | undefined): string {
  const value = valueIn(cell);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function cellOf(value: CellValue, before: CellData = {}): CellData {
  const { userEnteredValue: _, ...rest } = before;
  if (value === '') return rest;
  if (typeof value === 'number') return { ...rest, userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { ...rest, userEnteredValue: { boolValue: value } };
  return { ...rest, userEnteredValue: { stringValue: value } };
}

export function boxOf(range: GridRange): Box {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? Number.POSITIVE_INFINITY,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? Number.POSITIVE_INFINITY,
  };
}

/** The box cut to the sheet's grid. */
export function within(sheet: FakeSheet, box: Box): Box {
  return {
    ...box,
    endRow: Math.min(box.endRow, sheet.rows.length),
    endColumn: Math.min(box.endColumn, sheet.columns.length),
  };
}
