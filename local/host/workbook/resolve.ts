import { cellsName, closed, parseCells, type Rect, splitTab, tabName } from '../../a1';
import type { Book, Tab } from './book';
import type { GridRange } from './google';
import { nameRange } from './names';

export interface Area {
  tab: Tab;
  rect: Rect;
}

export function fail(message: string): never {
  throw new Error(message);
}

export function gridTab(book: Book, sheetId: number | undefined): Tab {
  return book.tab(sheetId ?? 0) ?? fail(`No grid with id: ${sheetId ?? 0}`);
}

/** A GridRange, its open ends filled in from the grid. */
export function gridArea(book: Book, range: GridRange | undefined): Area {
  if (!range) return fail('range is required');
  const tab = gridTab(book, range.sheetId);
  const { rows, columns } = book.size(tab);
  const rect = {
    startRow: range.startRowIndex ?? 0,
    endRow: (range.endRowIndex ?? rows) - 1,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: (range.endColumnIndex ?? columns) - 1,
  };
  return { tab, rect: inGrid(tab, rect) };
}

/** Cut where it ends outside the grid; refused where it starts outside. */
function inGrid(tab: Tab, rect: Rect, asked?: string): Rect {
  const { rows, columns } = tab.book.size(tab);
  if (rect.startRow >= rows || rect.startColumn >= columns) {
    const text = asked ?? areaName({ tab, rect });
    fail(`Range (${text}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`);
  }
  if (rect.endRow < rect.startRow || rect.endColumn < rect.startColumn) {
    fail('The range is empty: its end is not after its start.');
  }
  return {
    ...rect,
    endRow: Math.min(rect.endRow, rows - 1),
    endColumn: Math.min(rect.endColumn, columns - 1),
  };
}

/** `Tab!A1:B2`, `'Tab'`, `A1` (first tab), `Name`, `Tab!Name`. */
export function namedArea(book: Book, text: string): Area {
  const unparsed = () => fail(`Unable to parse range: ${text}`);
  const { tab: title, cells, quoted } = splitTab(text);
  if (title === undefined) return looseArea(book, cells ?? '') ?? unparsed();
  const tab = book.tabTitled(title) ?? unparsed();
  if (cells === undefined) return quoted ? wholeTab(tab) : unparsed();
  const rect = parseCells(cells);
  if (!rect) return nameRange(book, cells) ?? unparsed();
  return { tab, rect: inGrid(tab, closed(rect, book.size(tab)), text) };
}

/** Without a `!`: a named range first, then a tab, then cells of the first tab. */
function looseArea(book: Book, text: string): Area | undefined {
  const named = nameRange(book, text);
  if (named) return named;
  const tab = book.tabTitled(text);
  if (tab) return wholeTab(tab);
  const rect = parseCells(text);
  const [first] = book.tabs();
  if (!rect || !first) return undefined;
  return { tab: first, rect: inGrid(first, closed(rect, book.size(first)), text) };
}

export function wholeTab(tab: Tab): Area {
  return { tab, rect: closed({}, tab.book.size(tab)) };
}

export function areaName({ tab, rect }: Area): string {
  return `${tabName(tab.sheet.getName())}!${cellsName(rect)}`;
}

/** As the API gives ranges back: `startRowIndex` 0 is kept, the sheet's id 0 is left out. */
export function gridRange({ tab, rect }: Area): GridRange {
  return {
    ...(tab.gridId === 0 ? {} : { sheetId: tab.gridId }),
    startRowIndex: rect.startRow,
    endRowIndex: rect.endRow + 1,
    startColumnIndex: rect.startColumn,
    endColumnIndex: rect.endColumn + 1,
  };
}
