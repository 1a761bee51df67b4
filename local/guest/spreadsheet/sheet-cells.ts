import { parseCells, type Rect, splitTab } from '../../a1';
import type { TabView } from '../../host/workbook/tab-view';
import { call, exception, signatureError } from '../kernel';
import { change } from './asking';
import type { Cells } from './place';
import { newRange, type Range } from './range';
import { newRangeList } from './range-list';
import { bookRange } from './reference';
import type { Sheet } from './sheet';
import { newTextFinder, type TextFinder } from './text-finder';

/** A sheet and its cells. */
export abstract class SheetCells {
  private seen: TabView | null;

  /** A sheet that was seen, or the id of one that is looked at when something is asked of it. */
  constructor(private readonly known: TabView | string) {
    this.seen = typeof known === 'string' ? null : known;
  }

  /** Google's id. */
  get id(): number {
    const { known } = this;
    return typeof known === 'string' && /^\d+$/.test(known) ? Number(known) : this.view.id;
  }

  /** The sheet as it was when it was last looked at. */
  protected get view(): TabView {
    return this.seen ?? this.look();
  }

  /** The sheet as it is now. */
  look(): TabView {
    const id = typeof this.known === 'string' ? this.known : this.known.id;
    const view = call<TabView | null>('sheet.find', { id });
    if (!view) throw exception(`Sheet ${id} not found`);
    this.seen = view;
    return view;
  }

  protected abstract self(): Sheet;

  getMaxRows(): number {
    return this.look().rows;
  }

  getMaxColumns(): number {
    return this.look().columns;
  }

  getLastRow(): number {
    return call('sheet.lastRow', { sheet: this.id });
  }

  getLastColumn(): number {
    return this.ends().column;
  }

  /** From A1 to the last row and column with something in them. */
  getDataRange(): Range {
    const { row, column } = this.ends();
    return this.range(1, 1, [Math.max(row, 1), Math.max(column, 1)]);
  }

  /** `(a1)`, `(row, column)`, `(row, column, rows)` or `(row, column, rows, columns)`. */
  getRange(...args: (string | number)[]): Range {
    const [first, column, rows = 1, columns = 1] = args;
    if (args.length === 1 && typeof first === 'string') return this.named(first);
    if (args.length < 2 || !args.every((arg) => typeof arg === 'number')) {
      signatureError(args, 'SpreadsheetApp.Sheet.getRange');
    }
    const [row, ...rest] = [first, column, rows, columns].map((arg) => Math.trunc(Number(arg)));
    const [at = 1, height = 1, width = 1] = rest;
    return this.range(row ?? 1, at, [height, width]);
  }

  getRangeList(notations: string[]) {
    return newRangeList(notations.map((a1) => this.getRange(a1)));
  }

  /** -1 rows or columns: up to the last with something in it. */
  getSheetValues(...[row, column, rows, columns]: [number, number, number, number]): unknown[][] {
    const { row: lastRow, column: lastColumn } = this.ends();
    const height = rows === -1 ? lastRow - row + 1 : rows;
    const width = columns === -1 ? lastColumn - column + 1 : columns;
    return this.range(row, column, [height, width]).getValues();
  }

  appendRow(values: unknown[]): this {
    if (!Array.isArray(values)) signatureError([values], 'SpreadsheetApp.Sheet.appendRow');
    call('sheet.append', { sheet: this.id, values });
    return this;
  }

  /** Values and formats go; notes and validations stay. */
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    const { contentsOnly, formatOnly } = options;
    if (!formatOnly) this.clearContents();
    if (!contentsOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    change({ updateCells: { range: { sheetId: this.id }, fields: 'userEnteredValue' } });
    return this;
  }

  clearFormats(): this {
    const range = { sheetId: this.id };
    change({ repeatCell: { range, cell: {}, fields: 'userEnteredFormat' } });
    return this;
  }

  clearNotes(): this {
    change({ updateCells: { range: { sheetId: this.id }, fields: 'note' } });
    return this;
  }

  /** All rows but the frozen ones. */
  sort(column: number, ascending = true): this {
    const sortSpecs = [
      { dimensionIndex: column - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' },
    ];
    const range = { sheetId: this.id, startRowIndex: this.look().frozenRows };
    change({ sortRange: { range, sortSpecs } });
    return this;
  }

  createTextFinder(text: string): TextFinder {
    const rect = {};
    return newTextFinder(
      {
        where: () => ({ sheet: this.id, rect }),
        gridRange: () => ({ sheetId: this.id }),
      },
      text,
    );
  }

  protected update(properties: object, fields: string): void {
    change({ updateSheetProperties: { properties: { sheetId: this.id, ...properties }, fields } });
  }

  private ends(): { row: number; column: number } {
    return call('sheet.ends', { sheet: this.id });
  }

  private named(a1: string): Range {
    if (splitTab(a1).tab !== undefined) return bookRange(a1);
    const open = parseCells(a1);
    if (!open) return bookRange(a1);
    const { startRow, endRow, startColumn, endColumn } = open;
    this.checkInside(endRow ?? startRow ?? 0, endColumn ?? startColumn ?? 0);
    const bounded = Object.values(open).every((bound) => bound !== undefined);
    const cells: Cells = bounded ? { rect: open as Rect } : { open };
    return newRange(this.self(), cells);
  }

  private range(row: number, column: number, [rows, columns]: [number, number]): Range {
    if (row < 1) throw exception('The starting row of the range is too small.');
    if (column < 1) throw exception('The starting column of the range is too small.');
    if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
    const rect = {
      startRow: row - 1,
      endRow: row + rows - 2,
      startColumn: column - 1,
      endColumn: column + columns - 2,
    };
    this.checkInside(rect.endRow, rect.endColumn);
    return newRange(this.self(), { rect });
  }

  /** The size known from before is good enough until something lies outside of it. */
  private checkInside(row: number, column: number): void {
    const isInside = ({ rows, columns }: TabView) => row < rows && column < columns;
    if (!isInside(this.view) && !isInside(this.look())) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }
}
