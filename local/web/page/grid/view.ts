import type { FWorkbook } from '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import type { Box } from '../../../host/contract';

interface View {
  box: Box | null;
  scroll: { row: number; column: number };
}

/** The current cells of the tab that is open. */
export function selectedBox(book: FWorkbook): Box | null {
  const sheet = book.getActiveSheet();
  const range = sheet?.getActiveRange()?.getRange();
  if (!range) return null;
  const { startRow, endRow, startColumn, endColumn } = range;
  return { sheetId: sheet.getSheetId(), startRow, endRow, startColumn, endColumn };
}

/** Opens the box's tab, selects the box and brings it into sight. */
export function activate(book: FWorkbook, box: Box): void {
  const sheet = book.getSheetBySheetId(box.sheetId);
  if (!sheet) return;
  const row = Math.min(box.startRow, sheet.getMaxRows() - 1);
  const column = Math.min(box.startColumn, sheet.getMaxColumns() - 1);
  const rows = Math.min(box.endRow, sheet.getMaxRows() - 1) - row + 1;
  const columns = Math.min(box.endColumn, sheet.getMaxColumns() - 1) - column + 1;
  book.setActiveSheet(sheet);
  sheet.setActiveRange(sheet.getRange(row, column, rows, columns));
  sheet.scrollToCell(row, column);
}

export function viewOf(book: FWorkbook): View {
  const scroll = book.getActiveSheet().getScrollState();
  return {
    box: selectedBox(book),
    scroll: { row: scroll?.sheetViewStartRow ?? 0, column: scroll?.sheetViewStartColumn ?? 0 },
  };
}

export function restoreView(book: FWorkbook, view: View): void {
  if (!view.box || !book.getSheetBySheetId(view.box.sheetId)) return;
  activate(book, view.box);
  book.getActiveSheet().scrollToCell(view.scroll.row, view.scroll.column);
}
