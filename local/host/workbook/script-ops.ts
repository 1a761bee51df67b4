import { closed, type OpenRect, parseCells, type Rect } from '../../a1';
import type { Execution, Ops } from '../contract';
import type { Book, Tab } from './book';
import { grown } from './data-block';
import { cellFormat } from './formats';
import type { CellFormat, ValidationRule } from './google';
import { nameRange } from './names';
import { nextDataCell, type Step } from './next-cell';
import { cellCount, holds } from './rects';
import { planPlainly, type Request } from './requests/index';
import { fail, namedArea } from './resolve';
import type { Room } from './room';
import { noteAt, rectOf, validationRules } from './rules';
import { readMatrix, type ScriptValue, type Show, writeMatrix } from './script-values';
import { tabView } from './tab-view';
import { validationRule } from './validation';

/** Cells of a tab: a rectangle, or A1 text whose open ends are filled in from the tab as it is. */
export interface Where {
  sheet: number;
  rect?: Rect;
  a1?: string;
}

export function whereOf(book: Book, { sheet, rect, a1 }: Where): { tab: Tab; rect: Rect } {
  const tab = tabOf(book, sheet);
  const size = book.size(tab);
  const open: OpenRect = rect ?? parseCells(a1 ?? '') ?? fail('Range not found');
  const found = closed(open, size);
  if (found.endRow >= size.rows || found.endColumn >= size.columns) {
    fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { tab, rect: found };
}

export function tabOf(book: Book, id: number | string): Tab {
  return book.tab(id) ?? fail(`Sheet ${id} not found`);
}

/** What `SpreadsheetApp` asks for, but for cells. */
export function tabOps(room: Room): Ops {
  const { book } = room;
  return {
    'book.tabs': () => book.tabs().map(tabView),
    'sheet.find': ({ name, id }: { name?: string; id?: number | string }) => {
      const tab = name === undefined ? book.tab(id ?? '') : book.tabTitled(name);
      return tab ? tabView(tab) : null;
    },
    'sheet.rect': (where: Where) => whereOf(book, where).rect,
    'book.rect': ({ a1 }: { a1: string }) => {
      const { tab, rect } = areaNamed(book, a1) ?? fail('Range not found');
      return { sheet: tabView(tab), rect };
    },
    'sheet.ends': ({ sheet }: { sheet: number }, { cost }: Execution) => {
      const tab = tabOf(book, sheet);
      cost.reads += 1;
      return { row: book.lastRow(tab) + 1, column: book.lastColumn(tab) + 1 };
    },
    'sheet.lastRow': ({ sheet }: { sheet: number }, { cost }: Execution) => {
      cost.reads += 1;
      return book.lastRow(tabOf(book, sheet)) + 1;
    },
    'book.change': ({ requests }: { requests: Request[] }, { cost }: Execution) =>
      room.change((batch) => planPlainly(requests, batch), cost),
    'book.settle': () => book.engine.calculated().then(() => null),
  };
}

function areaNamed(book: Book, a1: string) {
  try {
    return nameRange(book, a1) ?? namedArea(book, a1);
  } catch {
    // Whatever is wrong with it, SpreadsheetApp says only that there is no such range.
    return undefined;
  }
}

/** Reads and writes of cells for `SpreadsheetApp`. */
export function cellOps(room: Room): Ops {
  const { book } = room;
  const reading = <T>(where: Where, { cost }: Execution, read: (tab: Tab, rect: Rect) => T) => {
    const { tab, rect } = whereOf(book, where);
    cost.reads += 1;
    cost.cellsRead += cellCount(rect);
    return room.whenComputed([{ tab, rect }], () => read(tab, rect));
  };
  return {
    'sheet.values': (arg: Where & { show: Show }, execution: Execution) =>
      reading(arg, execution, (tab, rect) => readMatrix(tab, rect, arg.show)),
    'sheet.formats': (arg: Where, execution: Execution) => reading(arg, execution, formatsOf),
    'sheet.notes': (arg: Where, execution: Execution) => reading(arg, execution, notesIn),
    'sheet.validations': (arg: Where, execution: Execution) =>
      reading(arg, execution, validationsIn),
    'sheet.write': (arg: Where & { values: ScriptValue[][] }, { cost }: Execution) => {
      const area = whereOf(book, arg);
      room.change((batch) => writeMatrix(batch, area, arg.values), cost);
    },
    'sheet.append': (
      { sheet, values }: { sheet: number; values: ScriptValue[] },
      { cost }: Execution,
    ) => {
      const tab = tabOf(book, sheet);
      room.change((batch) => {
        const missing = values.length - book.size(tab).columns;
        if (missing > 0) {
          const sheetId = tab.gridId;
          planPlainly(
            [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }],
            batch,
          );
        }
        batch.next();
        const draft = batch.draft(tabOf(book, sheet));
        const row = draft.lastRow + 1;
        draft.reach(row);
        const rect = { startRow: row, endRow: row, startColumn: 0, endColumn: values.length - 1 };
        writeMatrix(batch, { tab: draft.tab, rect }, [values]);
      }, cost);
    },
    'sheet.region': (arg: Where & { rows: boolean; columns: boolean }, execution: Execution) =>
      reading(arg, execution, (tab, rect) =>
        grown(tab, rect, { rows: arg.rows, columns: arg.columns, diagonal: false }),
      ),
    'sheet.nextCell': (arg: Where & { step: Step }, execution: Execution) =>
      reading(arg, execution, (tab, rect) => nextDataCell(tab, rect, arg.step)),
  };
}

function matrix<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.endRow - rect.startRow + 1 }, (_row, down) =>
    Array.from({ length: rect.endColumn - rect.startColumn + 1 }, (_column, right) =>
      read(rect.startRow + down, rect.startColumn + right),
    ),
  );
}

function formatsOf(tab: Tab, rect: Rect): CellFormat[][] {
  return matrix(rect, (row, column) => cellFormat(tab.book.style(tab, row, column)));
}

function notesIn(tab: Tab, rect: Rect): string[][] {
  return matrix(rect, (row, column) => noteAt(tab, row, column)?.note ?? '');
}

function validationsIn(tab: Tab, rect: Rect): (ValidationRule | null)[][] {
  const rules = validationRules(tab).map((rule) => ({
    ranges: rule.ranges.map(rectOf),
    google: validationRule(rule),
  }));
  return matrix(
    rect,
    (row, column) =>
      rules.find(({ ranges }) => ranges.some((range) => holds(range, row, column)))?.google ?? null,
  );
}
