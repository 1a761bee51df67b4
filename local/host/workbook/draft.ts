import type { Mutation } from '../contract';
import type { Tab } from './book';
import { type Cell, hasData } from './cells';
import { growthMutations } from './growth';
import { type CellPatch, type CellPatches, cellsMutation } from './mutations';

const ROWS_AT_ONCE = 500;

/** Cells of one tab that are going to be written, and how large the tab gets by it. */
export class Draft {
  readonly #cells: CellPatches = {};
  #count = 0;
  #rows: number;
  #lastRow: number;
  /** Something was taken out of the last row: it may not be the last any more. */
  #lowered = false;

  constructor(readonly tab: Tab) {
    this.#rows = tab.book.size(tab).rows;
    this.#lastRow = tab.book.lastRow(tab);
  }

  /** Cells written so far. */
  get count(): number {
    return this.#count;
  }

  /** The last row that has data, or will have. */
  get lastRow(): number {
    if (this.#lowered) {
      while (this.#lastRow >= 0 && !this.#rowHasData(this.#lastRow)) this.#lastRow -= 1;
      this.#lowered = false;
    }
    return this.#lastRow;
  }

  /** Rows of the grid, those included that `reach` adds. */
  get rows(): number {
    return this.#rows;
  }

  /** The cell as it will be; its style as it is now. */
  cell(row: number, column: number): Cell {
    const now = this.tab.sheet.getCellMatrix().getRow(row)?.[column];
    const patch = this.#cells[row]?.[column];
    if (!patch) return now;
    const merged: Record<string, unknown> = { ...now, ...patch, s: now?.s };
    for (const key of Object.keys(merged)) if (merged[key] === null) delete merged[key];
    return merged as Cell;
  }

  put(row: number, column: number, patch: CellPatch): void {
    const cells = this.#row(row);
    const planned = cells[column];
    if (!planned) this.#count += 1;
    cells[column] = planned ? joined(planned, patch) : patch;
    if (hasData(patch as Cell)) this.#lastRow = Math.max(this.#lastRow, row);
    else if (patch.v === null && row === this.#lastRow) this.#lowered = true;
  }

  /** Makes room so that `row` exists. Many rows at a time, so that rules follow seldom. */
  reach(row: number): void {
    if (row >= this.#rows) this.#rows = row + ROWS_AT_ONCE;
  }

  mutations(): Mutation[] {
    const grown = this.#rows > this.tab.book.size(this.tab).rows;
    const growth = grown ? growthMutations(this.tab, this.#rows) : [];
    return this.#count === 0 ? growth : [...growth, cellsMutation(this.tab, this.#cells)];
  }

  #row(row: number): Record<number, CellPatch> {
    const known = this.#cells[row];
    if (known) return known;
    const fresh: Record<number, CellPatch> = {};
    this.#cells[row] = fresh;
    return fresh;
  }

  #rowHasData(row: number): boolean {
    const now = this.tab.sheet.getCellMatrix().getRow(row) ?? {};
    const columns = Object.keys({ ...now, ...this.#cells[row] });
    return columns.some((column) => hasData(this.cell(row, Number(column))));
  }
}

function joined(before: CellPatch, after: CellPatch): CellPatch {
  const style = before.s && after.s ? { ...before.s, ...after.s } : after.s;
  return { ...before, ...after, ...(style === undefined ? {} : { s: style }) };
}
