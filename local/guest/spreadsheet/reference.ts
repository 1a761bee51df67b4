import type { Rect } from '../../host/workbook/a1';
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
  const rect = {
    startRow: range.startRowIndex ?? 0,
    endRow: (range.endRowIndex ?? view.rows) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: (range.endColumnIndex ?? view.columns) - 1,
  };
  return newRange(newSheet(view), { rect });
}
