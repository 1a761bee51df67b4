import type { Rect } from '../../a1';
import type { GridRange } from '../../host/workbook/google';
import { call } from '../kernel';

/** One kind of request with its arguments, as `Sheets.Spreadsheets.batchUpdate` has them. */
export type Request = Record<string, unknown>;

/** Makes changes: all of them or none. Gives one reply for each. */
export function change<T = unknown>(...requests: Request[]): T[] {
  return requests.length > 0 ? call<T[]>('book.change', { requests }) : [];
}

export function gridRange(sheetId: number, rect: Rect): GridRange {
  return {
    sheetId,
    startRowIndex: rect.startRow,
    endRowIndex: rect.endRow + 1,
    startColumnIndex: rect.startColumn,
    endColumnIndex: rect.endColumn + 1,
  };
}
