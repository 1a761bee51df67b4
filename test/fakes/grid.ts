import type { CellPlace, CellValue, GridPort, GridRequest, TabInfo } from '../../src/workbook/grid';
import { HEAD_ROWS } from '../../src/workbook/grid';
import { readA1 } from './a1';
import { inspectSheets } from './grid-inspect';
import { applyRequest, type FakeWorkbook, sheetById } from './grid-requests';
import { cellOf, copySheet, type FakeSheet, makeSheet, shownText, valueIn, within } from './sheet';

/** What the calls of a `fakeGrid` cost, as the meter of the local home counts. */
export interface GridCost {
  calls: number;
  reads: number;
  writes: number;
  cellsRead: number;
}

export interface FakeGrid extends GridPort {
  readonly cost: GridCost;
  /** Every batch that was written, the oldest first. */
  readonly batches: GridRequest[][];
  resetCost(): void;
  /** A person's doing: the same requests, uncounted. */
  byHand(...requests: GridRequest[]): void;
  /** Adds a tab of a person's own, with these rows from the top. */
  addTab(title: string, rows?: CellValue[][]): number;
  /** Types values into cells from this place on; formats stay. */
  type(title: string, place: { row: number; column: number }, rows: CellValue[][]): void;
  sheet(title: string): FakeSheet;
  /** All values of a tab, trailing blanks cut. */
  values(title: string): CellValue[][];
  /** The whole workbook as plain data, to compare. */
  snapshot(): unknown;
  /** A workbook of its own that begins as this one is now. */
  copy(): FakeGrid;
}

/** A spreadsheet in memory with the semantics of the Sheets API; it begins with one empty tab. */
export function fakeGrid(begin = emptyWorkbook()): FakeGrid {
  let book = begin;
  const cost: GridCost = { calls: 0, reads: 0, writes: 0, cellsRead: 0 };
  const batches: GridRequest[][] = [];
  const byTitle = (title: string) => {
    const sheet = book.sheets.find((each) => each.title === title);
    if (!sheet) throw new Error(`No tab "${title}"; there are ${titles(book)}`);
    return sheet;
  };
  const apply = (requests: readonly GridRequest[]) => {
    book = applyAll(book, requests);
  };
  return {
    cost,
    batches,
    resetCost: () => {
      batches.length = 0;
      Object.assign(cost, { calls: 0, reads: 0, writes: 0, cellsRead: 0 });
    },
    tabs: () => {
      cost.calls++;
      cost.reads++;
      return book.sheets.map(tabInfo);
    },
    read: (ranges) => {
      cost.calls++;
      cost.reads++;
      return ranges.map((range) => {
        const { sheet, box } = readA1(range, book.sheets);
        const values = valuesIn(sheet, box);
        cost.cellsRead += values.reduce((sum, row) => sum + row.length, 0);
        return values;
      });
    },
    shown: (ranges) => {
      cost.calls++;
      cost.reads++;
      return ranges.map((range) => {
        const { sheet, box } = readA1(range, book.sheets);
        return valuesIn(sheet, box).map((row) => row.map((value) => String(value)));
      });
    },
    inspect: (ranges) => {
      cost.calls++;
      cost.reads++;
      return inspectSheets(book.sheets, ranges);
    },
    find: (tab, column, text) => {
      cost.calls++;
      cost.reads++;
      return findRows(sheetById(book, tab.sheetId), column, text);
    },
    write: (requests, readBack) => {
      cost.calls++;
      cost.writes++;
      apply(requests);
      batches.push([...requests]);
      return readBack.map((place) => readBackCell(book, place));
    },
    byHand: (...requests) => apply(requests),
    addTab: (title, rows = []) => {
      apply([{ addSheet: { properties: { title } } }]);
      const { sheetId } = byTitle(title);
      if (rows.length) apply([typed(sheetId, { row: 0, column: 0 }, rows)]);
      return sheetId;
    },
    type: (title, place, rows) => apply([typed(byTitle(title).sheetId, place, rows)]),
    sheet: byTitle,
    values: (title) => valuesIn(byTitle(title), EVERYTHING),
    snapshot: () => structuredClone(book.sheets),
    copy: () => fakeGrid({ ...book, sheets: book.sheets.map(copySheet) }),
  };
}

function emptyWorkbook(): FakeWorkbook {
  return { sheets: [makeSheet(0, 'Sheet1', { rows: 1000, columns: 26 })], nextId: 5_000_000 };
}

const EVERYTHING = {
  startRow: 0,
  endRow: Number.POSITIVE_INFINITY,
  startColumn: 0,
  endColumn: Number.POSITIVE_INFINITY,
};

function titles(book: FakeWorkbook): string {
  return book.sheets.map((sheet) => sheet.title).join(', ');
}

/** The workbook after all requests; a failing one leaves the old workbook as it was. */
function applyAll(book: FakeWorkbook, requests: readonly GridRequest[]): FakeWorkbook {
  if (!requests.length) throw new Error('Must specify at least one request.');
  const touched = sheetsIn(requests);
  const isTouched = ({ sheetId }: FakeSheet) => !touched || touched.has(sheetId);
  const sheets = book.sheets.map((sheet) => (isTouched(sheet) ? copySheet(sheet) : sheet));
  const copy = { sheets, nextId: book.nextId };
  requests.forEach((request, index) => {
    try {
      applyRequest(copy, request);
    } catch (error) {
      const kind = Object.keys(request)[0];
      throw new Error(`Invalid requests[${index}].${kind}: ${(error as Error).message}`);
    }
  });
  return copy;
}

/** The tabs that these requests change; null when one of them names no tab, so that it may be any. */
function sheetsIn(requests: readonly GridRequest[]): Set<number> | null {
  const ids = new Set<number>();
  for (const request of requests) {
    const named = [...JSON.stringify(request).matchAll(/"sheetId":(\d+)/g)];
    if (!named.length) return null;
    for (const [, id] of named) ids.add(Number(id));
  }
  return ids;
}

function tabInfo(sheet: FakeSheet): TabInfo {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    hidden: sheet.hidden,
    rowCount: sheet.rows.length,
    columnCount: sheet.columns.length,
    frozenRowCount: sheet.frozenRowCount,
    register:
      sheet.metadata.find((one) => one.metadataKey === 'servicebook.register')?.metadataValue ?? '',
  };
}

/** What was read of a tab since it was last changed: a change makes a copy, so that the tab itself says how old this is. */
const known = new WeakMap<FakeSheet, Map<string, CellValue[][]>>();

/** Values of a box: trailing blank cells and rows are cut, gaps are ''. */
function valuesIn(sheet: FakeSheet, box: Parameters<typeof within>[1]): CellValue[][] {
  const boxes = known.get(sheet) ?? new Map<string, CellValue[][]>();
  known.set(sheet, boxes);
  const name = Object.values(within(sheet, box)).join();
  const values = boxes.get(name) ?? readValues(sheet, box);
  boxes.set(name, values);
  return values.map((row) => row.slice());
}

function readValues(sheet: FakeSheet, box: Parameters<typeof within>[1]): CellValue[][] {
  const { startRow, endRow, startColumn, endColumn } = within(sheet, box);
  const rows: CellValue[][] = [];
  for (let row = startRow; row < endRow; row++) {
    const cells = (sheet.rowCells[row] ?? []).slice(startColumn, endColumn);
    rows.push(cutBlanks(Array.from(cells, valueIn), (value) => value === ''));
  }
  return cutBlanks(rows, (row) => row.length === 0);
}

function cutBlanks<T>(list: T[], isBlank: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1] as T)) length--;
  return list.slice(0, length);
}

function findRows(sheet: FakeSheet, column: number, text: string): number[] {
  const found: number[] = [];
  sheet.rowCells.forEach((cells, row) => {
    if (row >= HEAD_ROWS && shownText(cells?.[column]) === text) found.push(row + 1);
  });
  return found;
}

function readBackCell(book: FakeWorkbook, place: CellPlace): CellValue {
  return valueIn(sheetById(book, place.sheetId).rowCells[place.row - 1]?.[place.column]);
}

function typed(
  sheetId: number,
  place: { row: number; column: number },
  rows: CellValue[][],
): GridRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex: place.row, columnIndex: place.column },
      rows: rows.map((row) => ({ values: row.map((value) => cellOf(value)) })),
      fields: 'userEnteredValue',
    },
  };
}
