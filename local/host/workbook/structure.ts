import type { IColumnData, IRange, IRowData } from '@univerjs/core';
import type { Mutation } from '../contract';
import type { Tab } from './book';
import { type CellPatches, cellsMutation, tabMutation } from './mutations';
import type { Dimension, Shift, Span } from './shift';
import type { ShiftOptions } from './shifting';

/** Rows or columns themselves, and how many of them stay frozen. What lies on them follows elsewhere. */
export function structure(tab: Tab, how: Shift & ShiftOptions): Mutation[] {
  const { dimension, kind, at, count } = how;
  const rows = dimension === 'ROWS';
  const range = lines(tab, dimension, { start: at, end: at + count - 1 });
  if (kind === 'delete') {
    const id = rows ? 'sheet.mutation.remove-rows' : 'sheet.mutation.remove-col';
    return [tabMutation(tab, id, { range }), ...frozen(tab, how)];
  }
  if (kind === 'move') {
    const target = lines(tab, dimension, { start: how.to, end: how.to + count - 1 });
    const id = rows ? 'sheet.mutation.move-rows' : 'sheet.mutation.move-columns';
    return [tabMutation(tab, id, { sourceRange: range, targetRange: target })];
  }
  const neighbour = how.inheritFromBefore ? at - 1 : at;
  return [
    rows
      ? tabMutation(tab, 'sheet.mutation.insert-row', { range, ...rowInfo(tab, neighbour, count) })
      : tabMutation(tab, 'sheet.mutation.insert-col', {
          range,
          ...columnInfo(tab, neighbour, count),
        }),
    ...frozen(tab, how),
    ...neighbourFormats(tab, how, neighbour),
  ];
}

/** Whole rows or columns. */
export function lines(tab: Tab, dimension: Dimension, { start, end }: Span): IRange {
  const { rows, columns } = tab.book.size(tab);
  return dimension === 'ROWS'
    ? { startRow: start, endRow: end, startColumn: 0, endColumn: columns - 1 }
    : { startRow: 0, endRow: rows - 1, startColumn: start, endColumn: end };
}

function rowInfo({ sheet }: Tab, neighbour: number, count: number): { rowInfo?: object } {
  const row: Partial<IRowData> = sheet.getRowManager().getRow(neighbour) ?? {};
  const kept = { ...(row.h === undefined ? {} : { h: row.h }), ...(row.s ? { s: row.s } : {}) };
  return Object.keys(kept).length === 0 ? {} : { rowInfo: repeated(kept, count) };
}

function columnInfo({ sheet }: Tab, neighbour: number, count: number): { colInfo?: object } {
  const column: Partial<IColumnData> = sheet.getColumnManager().getColumn(neighbour) ?? {};
  const kept = {
    ...(column.w === undefined ? {} : { w: column.w }),
    ...(column.s ? { s: column.s } : {}),
  };
  return Object.keys(kept).length === 0 ? {} : { colInfo: repeated(kept, count) };
}

function repeated<T>(item: T, count: number): Record<number, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index, item]));
}

/** New cells look like those next to them. */
function neighbourFormats(
  tab: Tab,
  { dimension, at, count }: Shift,
  neighbour: number,
): Mutation[] {
  const matrix = tab.sheet.getCellMatrix();
  const cells: CellPatches = {};
  const put = (row: number, column: number, style: unknown) => {
    const line = cells[row] ?? {};
    cells[row] = line;
    line[column] = { s: style as never };
  };
  const styleOf = (style: unknown) =>
    typeof style === 'string' ? tab.sheet.getStyleDataByHash(style) : style;
  if (dimension === 'ROWS') {
    for (const [column, cell] of Object.entries(matrix.getRow(neighbour) ?? {})) {
      if (!cell?.s) continue;
      for (let row = at; row < at + count; row++) put(row, Number(column), styleOf(cell.s));
    }
  } else {
    matrix.forValue((row, column, cell) => {
      if (column === neighbour && cell?.s) {
        for (let to = at; to < at + count; to++) put(row, to, styleOf(cell.s));
      }
      return undefined;
    });
  }
  return Object.keys(cells).length === 0 ? [] : [cellsMutation(tab, cells)];
}

/** Rows put in above the last frozen one are frozen too; frozen ones that go are missing there. */
function frozen(tab: Tab, { dimension, kind, at, count }: Shift): Mutation[] {
  const { xSplit, ySplit } = tab.sheet.getConfig().freeze;
  const now = dimension === 'ROWS' ? ySplit : xSplit;
  if (at >= now) return [];
  const next = kind === 'insert' ? now + count : now - (Math.min(now, at + count) - at);
  const rows = dimension === 'ROWS' ? next : ySplit;
  const columns = dimension === 'ROWS' ? xSplit : next;
  return [tabMutation(tab, 'sheet.mutation.set-frozen', freeze(rows, columns))];
}

export function freeze(rows: number, columns: number) {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
