import { closed, type OpenRect, type Rect } from '../../a1';
import type { TabView } from '../../host/workbook/tab-view';
import { call } from '../kernel';
import { newRange, type Range } from './range';
import { newSheet } from './sheet';

/** `Tab!A1:B2`, a name, or cells of the first tab. */
export function bookRange(a1: string): Range {
  const { sheet, rect } = call<{ sheet: TabView; rect: Rect }>('book.rect', { a1 });
  return newRange(newSheet(sheet), { rect });
}

/** The cells of a GridRange of the API. */
export function gridRangeCells(range: {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}): Range | null {
  const view = call<TabView | null>('sheet.find', { id: range.sheetId ?? 0 });
  if (!view) return null;
  const last = (end: number | undefined) => (end === undefined ? undefined : end - 1);
  const open = {
    startRow: range.startRowIndex,
    endRow: last(range.endRowIndex),
    startColumn: range.startColumnIndex,
    endColumn: last(range.endColumnIndex),
  };
  return newRange(newSheet(view), isNotation(open) ? { open } : { rect: closed(open, view) });
}

/** `3:4`, `B:C` and `B3:B` are what A1 notation can leave open. */
function isNotation({ startRow, endRow, startColumn, endColumn }: OpenRect): boolean {
  const rows = startRow !== undefined && endRow !== undefined;
  const columns = startColumn !== undefined && endColumn !== undefined;
  if (rows) return startColumn === undefined && endColumn === undefined;
  return columns && endRow === undefined;
}
