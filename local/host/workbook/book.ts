import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { Rect, Size } from '../../a1';
import { type Cell, hasData } from './cells';
import type { Engine } from './engine';
import { formulas } from './univer';

/** One tab of the workbook. */
export interface Tab {
  /** Univer's id. */
  readonly id: string;
  /** Google's id, a number. */
  readonly gridId: number;
  readonly sheet: Worksheet;
  readonly book: Book;
}

/** Reads the workbook; changes go through a `Batch`. */
export class Book {
  #lastRows = new Map<string, number>();
  #lastColumns = new Map<string, number>();

  constructor(
    readonly engine: Engine,
    /** The project's time zone, until the workbook has one of its own. */
    private readonly projectZone: string,
  ) {}

  get unitId(): string {
    return this.engine.book().getUnitId();
  }

  get zone(): string {
    return this.custom<string>('timeZone') ?? this.projectZone;
  }

  get locale(): string {
    return this.custom<string>('locale') ?? 'en_US';
  }

  tabs(): Tab[] {
    return this.engine
      .book()
      .getSheets()
      .map((sheet) => this.#asTab(sheet));
  }

  /** By Google's number or by Univer's text. */
  tab(id: number | string): Tab | undefined {
    const sheet = this.engine.book().getSheetBySheetId(String(id));
    if (sheet) return this.#asTab(sheet);
    return this.tabs().find(({ gridId }) => gridId === Number(id));
  }

  tabTitled(title: string): Tab | undefined {
    const sheet = this.engine.book().getSheetBySheetName(title);
    return sheet ? this.#asTab(sheet) : undefined;
  }

  size({ sheet }: Tab): Size {
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** The cell, or what a formula elsewhere spills into it. */
  cell({ id, sheet }: Tab, row: number, column: number): Cell {
    const cell = sheet.getCellMatrix().getRow(row)?.[column];
    if (hasData(cell)) return cell;
    const spilled = this.#spilled(id)?.[row]?.[column];
    return spilled ? { ...cell, v: spilled.v, t: spilled.t } : cell;
  }

  /** Whether formulas of this tab fill cells around them. */
  hasSpills({ id }: Tab): boolean {
    return Object.keys(this.#spilled(id) ?? {}).length > 0;
  }

  /** The style that shows: the cell's over the row's over the column's. */
  style({ sheet }: Tab, row: number, column: number): IStyleData {
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
  }

  /** The number format that shows. Like `style`, but quick enough for a whole column. */
  pattern({ sheet }: Tab, row: number, column: number): string | undefined {
    const own = sheet.getCellMatrix().getRow(row)?.[column]?.s;
    const style = typeof own === 'string' ? sheet.getStyleDataByHash(own) : own;
    if (style?.n) return style.n.pattern;
    return (sheet.getColumnStyle(column)?.n ?? sheet.getRowStyle(row)?.n)?.pattern;
  }

  /** 0-based row of the last cell with data, -1 when there is none. Kept, because looking is slow. */
  lastRow(tab: Tab): number {
    const known = this.#lastRows.get(tab.id);
    if (known !== undefined) return known;
    const row = lastRowWithData(tab.sheet);
    this.#lastRows.set(tab.id, row);
    return row;
  }

  lastColumn(tab: Tab): number {
    const known = this.#lastColumns.get(tab.id);
    if (known !== undefined) return known;
    let last = -1;
    tab.sheet.getCellMatrix().forValue((_row, column, cell) => {
      if (column > last && hasData(cell)) last = column;
      return undefined;
    });
    this.#lastColumns.set(tab.id, last);
    return last;
  }

  /** The rectangle from A1 to the last row and column with data; A1 when there is none. */
  dataRect(tab: Tab): Rect {
    const endRow = Math.max(0, this.lastRow(tab));
    return { startRow: 0, endRow, startColumn: 0, endColumn: Math.max(0, this.lastColumn(tab)) };
  }

  custom<T>(key: string, tab?: Tab): T | undefined {
    const holder = tab ? tab.sheet : this.engine.book();
    const custom: Record<string, unknown> = { ...holder.getCustomMetadata() };
    return custom[key] as T | undefined;
  }

  /** To be told of everything that the engine has run. */
  wrote(id: string, params: object): void {
    if (id === 'sheet.mutation.set-range-values') this.#wroteCells(params as WrittenCells);
    else if (!KEEPS_CELLS.has(id)) this.forget();
  }

  /** The whole content is another one. */
  forget(): void {
    this.#lastRows.clear();
    this.#lastColumns.clear();
  }

  #wroteCells({ subUnitId, cellValue = {} }: WrittenCells): void {
    const sheet = this.engine.book().getSheetBySheetId(subUnitId);
    const row = this.#lastRows.get(subUnitId);
    if (row !== undefined) {
      const filled = Object.entries(cellValue).filter(([, cells]) => rowHasData(cells));
      const last = filled.reduce((most, [index]) => Math.max(most, Number(index)), row);
      const kept = last > row || rowHasData(sheet?.getCellMatrix().getRow(row));
      if (kept) this.#lastRows.set(subUnitId, last);
      else this.#lastRows.delete(subUnitId);
    }
    const column = this.#lastColumns.get(subUnitId);
    if (column !== undefined) this.#wroteColumns(subUnitId, column, cellValue);
  }

  #wroteColumns(tabId: string, known: number, written: NonNullable<WrittenCells['cellValue']>) {
    let last = known;
    for (const cells of Object.values(written)) {
      for (const [index, cell] of Object.entries(cells ?? {})) {
        const column = Number(index);
        if (hasData(cell)) last = Math.max(last, column);
        else if (column === known) last = Number.NaN;
      }
    }
    if (Number.isNaN(last)) this.#lastColumns.delete(tabId);
    else this.#lastColumns.set(tabId, last);
  }

  #asTab(sheet: Worksheet): Tab {
    const id = sheet.getSheetId();
    return { id, gridId: gridIdOf(id), sheet, book: this };
  }

  #spilled(tabId: string) {
    const bySheet = this.engine.get(formulas.FormulaDataModel).getArrayFormulaCellData();
    return bySheet[this.unitId]?.[tabId] ?? undefined;
  }
}

interface WrittenCells {
  subUnitId: string;
  cellValue?: Record<string, Record<string, Cell>>;
}

/** Mutations that neither put data into cells nor take it away nor move it. */
const KEEPS_CELLS = new Set([
  'sheet.mutation.set-worksheet-row-count',
  'sheet.mutation.set-worksheet-column-count',
  'sheet.mutation.set-row-data',
  'sheet.mutation.set-col-data',
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-frozen',
  'data-validation.mutation.addRule',
  'data-validation.mutation.updateRule',
  'data-validation.mutation.removeRule',
  'sheet.mutation.add-conditional-rule',
  'sheet.mutation.set-conditional-rule',
  'sheet.mutation.delete-conditional-rule',
  'sheet.mutation.update-note',
  'sheet.mutation.remove-note',
  'home.mutation.set-custom',
]);

/**
 * Google's sheet ids are numbers, Univer's are texts: ours are decimal texts, those that a page makes up are
 * turned into a number that stays the same.
 */
function gridIdOf(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 7;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) & 0x7fffffff;
  return hash;
}

/** Cells with nothing but a style do not count; Univer's own answer counts them. */
function lastRowWithData(sheet: Worksheet): number {
  const matrix = sheet.getCellMatrix();
  for (let row = sheet.getRowCount() - 1; row >= 0; row--) {
    if (rowHasData(matrix.getRow(row))) return row;
  }
  return -1;
}

function rowHasData(row: Nullable<Record<number, Cell>>): boolean {
  return row !== undefined && row !== null && Object.values(row).some(hasData);
}
