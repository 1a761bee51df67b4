import { columnName } from '../../a1';
import type { Cost } from '../contract';
import { type Cell, errorOf, isDatePattern, scalar, shown } from './cells';
import { type Area, areaName } from './resolve';

export interface ReadOptions {
  valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  majorDimension?: 'ROWS' | 'COLUMNS';
}

export interface ValueRange {
  range: string;
  majorDimension: string;
  values?: unknown[][];
}

/** A ValueRange as the API gives it: trailing blanks cut, no `values` when there is nothing. */
export function valueRange(area: Area, options: ReadOptions, cost: Cost): ValueRange {
  const majorDimension = options.majorDimension ?? 'ROWS';
  const rows = readRows(area, options, cost);
  const values = majorDimension === 'COLUMNS' ? transposed(rows) : rows;
  for (const row of values) cutBlanks(row, (value) => value === '');
  cutBlanks(values, (row) => row.length === 0);
  return { range: areaName(area), majorDimension, ...(values.length > 0 ? { values } : {}) };
}

function readRows({ tab, rect }: Area, options: ReadOptions, cost: Cost): unknown[][] {
  const { book } = tab;
  const render = renderer(options);
  const end = Math.min(rect.endRow, lastShownRow(tab));
  const rows: unknown[][] = [];
  for (let row = rect.startRow; row <= end; row++) {
    const values: unknown[] = [];
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const cell = book.cell(tab, row, column);
      values.push(cell ? render(cell, () => book.pattern(tab, row, column)) : '');
    }
    cost.cellsRead += values.length;
    rows.push(values);
  }
  return rows;
}

/** A formula in the last row may spill further down. */
function lastShownRow(tab: Area['tab']): number {
  return tab.book.hasSpills(tab) ? tab.book.size(tab).rows - 1 : tab.book.lastRow(tab);
}

type Render = (cell: Cell, pattern: () => string | undefined) => unknown;

function renderer({ valueRenderOption, dateTimeRenderOption }: ReadOptions): Render {
  if (valueRenderOption === 'FORMULA') {
    return (cell) => cell?.f ?? scalar(cell);
  }
  if (valueRenderOption !== 'UNFORMATTED_VALUE') return (cell, pattern) => shown(cell, pattern());
  const datesAsText = dateTimeRenderOption === 'FORMATTED_STRING';
  return (cell, pattern) => {
    const error = errorOf(cell);
    if (error) return `${cell?.v} (${error.message})`;
    const value = scalar(cell);
    const asText = datesAsText && typeof value === 'number' && isDatePattern(pattern());
    return asText ? shown(cell, pattern()) : value;
  };
}

function transposed(rows: unknown[][]): unknown[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function cutBlanks<T>(list: T[], isBlank: (item: T) => boolean): void {
  while (list.length > 0 && isBlank(list[list.length - 1] as T)) list.pop();
}

/** The API's refusal of an array that is larger than the range it is for. */
export function outsideMessage(area: Area, outside: { row?: number; column?: number }): string {
  const where =
    outside.row === undefined
      ? `column [${columnName(outside.column ?? 0)}]`
      : `row [${outside.row + 1}]`;
  return `Requested writing within range [${areaName(area)}], but tried writing to ${where}`;
}
