import type { Rect } from '../../a1';
import type { Cost } from '../contract';
import type { Tab } from './book';
import { type Cell, errorOf, scalar, shown } from './cells';
import { below, type Mask } from './fields';
import { cellFormat } from './formats';
import type { CellData, ExtendedValue, RowData } from './google';
import { holds } from './rects';
import type { Area } from './resolve';
import { noteAt, rectOf, validationRules } from './rules';
import { validationRule } from './validation';

interface GridData {
  startRow?: number;
  startColumn?: number;
  rowData?: RowData[];
  rowMetadata?: object[];
  columnMetadata?: object[];
}

/** `sheets.data` of one range: what the mask names, empty cells as `{}`, empty ends cut. */
export function gridData({ tab, rect }: Area, mask: Mask, cost: Cost): GridData {
  const rowData = below(mask, 'rowData') ? rowsOf({ tab, rect }, mask, cost) : [];
  return {
    ...(rect.startRow > 0 ? { startRow: rect.startRow } : {}),
    ...(rect.startColumn > 0 ? { startColumn: rect.startColumn } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    ...(below(mask, 'rowMetadata') ? { rowMetadata: rowMetadata(tab, rect) } : {}),
    ...(below(mask, 'columnMetadata') ? { columnMetadata: columnMetadata(tab, rect) } : {}),
  };
}

function rowsOf({ tab, rect }: Area, mask: Mask, cost: Cost): RowData[] {
  const cellMask = below(mask, 'rowData.values');
  if (!cellMask) return [];
  const read = cellReader(tab, rect, cellMask);
  const rows: RowData[] = [];
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    const values: CellData[] = [];
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      values.push(read(row, column));
    }
    cost.cellsRead += values.length;
    cutEmpty(values);
    rows.push(values.length > 0 ? { values } : {});
  }
  cutEmpty(rows);
  return rows;
}

function cutEmpty(list: object[]): void {
  while (list.length > 0 && Object.keys(list[list.length - 1] as object).length === 0) list.pop();
}

type CellPart = (row: number, column: number, cell: Cell) => CellData;

/** Reads the parts of a cell that the mask names. */
function cellReader(tab: Tab, rect: Rect, mask: Mask) {
  const parts = Object.entries(readers(tab, rect))
    .filter(([field]) => below(mask, field))
    .map(([, reader]) => reader());
  return (row: number, column: number): CellData => {
    const cell = tab.book.cell(tab, row, column);
    return Object.assign({}, ...parts.map((part) => part(row, column, cell))) as CellData;
  };
}

function readers(tab: Tab, rect: Rect): Record<string, () => CellPart> {
  return {
    userEnteredValue: () => (_row, _column, cell) => filled('userEnteredValue', enteredValue(cell)),
    effectiveValue: () => (_row, _column, cell) => filled('effectiveValue', effectiveValue(cell)),
    formattedValue: () => (row, column, cell) => {
      const text = shown(cell, tab.book.pattern(tab, row, column));
      return text === '' ? {} : { formattedValue: text };
    },
    userEnteredFormat: () => formatReader(tab, 'userEnteredFormat'),
    effectiveFormat: () => formatReader(tab, 'effectiveFormat'),
    note: () => (row, column) => {
      const note = noteAt(tab, row, column)?.note;
      return note ? { note } : {};
    },
    dataValidation: () => validationReader(tab, rect),
  };
}

function filled(field: keyof CellData, value: ExtendedValue | undefined): CellData {
  return value ? { [field]: value } : {};
}

function enteredValue(cell: Cell): ExtendedValue | undefined {
  return cell?.f ? { formulaValue: cell.f } : plainValue(cell);
}

function effectiveValue(cell: Cell): ExtendedValue | undefined {
  const errorValue = errorOf(cell);
  return errorValue ? { errorValue } : plainValue(cell);
}

function plainValue(cell: Cell): ExtendedValue | undefined {
  const value = scalar(cell);
  if (value === '') return undefined;
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

function formatReader(tab: Tab, field: 'userEnteredFormat' | 'effectiveFormat'): CellPart {
  return (row, column) => {
    const format = cellFormat(tab.book.style(tab, row, column));
    return Object.keys(format).length === 0 ? {} : { [field]: format };
  };
}

function validationReader(tab: Tab, rect: Rect): CellPart {
  const rules = validationRules(tab).map((rule) => ({
    ranges: rule.ranges.map(rectOf).filter(({ endRow }) => endRow >= rect.startRow),
    dataValidation: validationRule(rule),
  }));
  return (row, column) => {
    const found = rules.find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
    return found ? { dataValidation: found.dataValidation } : {};
  };
}

function rowMetadata({ sheet }: Tab, { startRow, endRow }: Rect): object[] {
  return Array.from({ length: endRow - startRow + 1 }, (_, index) => {
    const row = startRow + index;
    return {
      ...(sheet.getRowRawVisible(row) ? {} : { hiddenByUser: true }),
      ...(sheet.isRowFiltered(row) ? { hiddenByFilter: true } : {}),
      pixelSize: sheet.getRowManager().getRow(row)?.h ?? sheet.getConfig().defaultRowHeight,
    };
  });
}

function columnMetadata({ sheet }: Tab, { startColumn, endColumn }: Rect): object[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => {
    const column = startColumn + index;
    const data = sheet.getColumnManager().getColumn(column);
    return {
      ...(data?.hd === 1 ? { hiddenByUser: true } : {}),
      pixelSize: data?.w ?? sheet.getConfig().defaultColumnWidth,
    };
  });
}
