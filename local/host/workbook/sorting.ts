import type { Rect } from '../../a1';
import type { Batch } from './batch';
import type { Tab } from './book';
import { type Cell, type Scalar, scalar } from './cells';
import type { SortSpec } from './google';
import { lineCustom } from './metadata';
import { type CellPatches, cellsMutation, plainRange } from './mutations';
import type { Area } from './resolve';
import { fail } from './resolve';
import { notesOf } from './rules';
import { formulas } from './univer';

/**
 * Sorts the rows of a rectangle. Columns of the specs are the sheet's own. Values, formats and notes go along, and what
 * is attached to a row, when the rectangle has all of its data.
 */
export function sortCells(batch: Batch, { tab, rect }: Area, specs: SortSpec[]): void {
  batch.settle();
  const order = sortedRows(tab, rect, specs);
  const from = new Map(order.map((row, index) => [rect.startRow + index, row]));
  const moved = [...from].filter(([to, row]) => to !== row);
  if (moved.length === 0) return;
  const range = plainRange({ ...rect, endRow: rect.startRow + order.length - 1 });
  batch.change(tab, 'sheet.mutation.reorder-range', { range, order: Object.fromEntries(moved) });
  const formulaCells = movedFormulas(tab, rect, moved);
  if (formulaCells) batch.add([cellsMutation(tab, formulaCells)]);
  moveNotes(batch, tab, { rect, moved });
  moveRowData(batch, tab, { rect, moved });
}

/** The rows' numbers in their new order. */
function sortedRows(tab: Tab, rect: Rect, specs: SortSpec[]): number[] {
  if (specs.length === 0) fail('Must specify at least one sort spec.');
  const { book } = tab;
  const end = Math.min(rect.endRow, Math.max(rect.startRow, book.lastRow(tab)));
  const rows = Array.from({ length: end - rect.startRow + 1 }, (_, index) => rect.startRow + index);
  const keys = new Map(
    rows.map((row) => [
      row,
      specs.map(({ dimensionIndex = 0 }) => scalar(book.cell(tab, row, dimensionIndex))),
    ]),
  );
  const descending = specs.map(({ sortOrder }) => sortOrder === 'DESCENDING');
  return rows.sort((a, b) => {
    for (const [index, down] of descending.entries()) {
      const order = compare(keys.get(a)?.[index] ?? '', keys.get(b)?.[index] ?? '', down);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

/** Numbers, then text without regard to case, then booleans; blanks last in either direction. */
function compare(a: Scalar, b: Scalar, down: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = typeRank(a) - typeRank(b) || compareAlike(a, b);
  return down ? -order : order;
}

function typeRank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent', numeric: false });

function compareAlike(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

type Moves = [to: number, from: number][];

/** A formula adapts to its new row as a copy would, and must be written for the engine to find it there. */
function movedFormulas(tab: Tab, rect: Rect, moved: Moves): CellPatches | undefined {
  const lexer = tab.book.engine.get(formulas.LexerTreeBuilder);
  const cells: CellPatches = {};
  for (const [to, from] of moved) {
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const cell: Cell = tab.sheet.getCellMatrix().getValue(from, column);
      if (!cell?.f) continue;
      const line = cells[to] ?? {};
      cells[to] = line;
      line[column] = { f: lexer.moveFormulaRefOffset(cell.f, 0, to - from), si: null };
    }
  }
  return Object.keys(cells).length > 0 ? cells : undefined;
}

function moveNotes(batch: Batch, tab: Tab, { rect, moved }: { rect: Rect; moved: Moves }): void {
  const to = new Map(moved.map(([target, from]) => [from, target]));
  for (const { id, row, col } of notesOf(tab)) {
    const target = to.get(row);
    if (target === undefined || col < rect.startColumn || col > rect.endColumn) continue;
    const newPosition = { row: target, col };
    const note = { sheetId: tab.id, noteId: id, newPosition };
    batch.change(tab, 'sheet.mutation.update-note-position', note);
  }
}

function moveRowData(batch: Batch, tab: Tab, { rect, moved }: { rect: Rect; moved: Moves }): void {
  const whole = rect.startColumn === 0 && rect.endColumn >= tab.book.lastColumn(tab);
  if (!whole) return;
  const customOf = (index: number) => lineCustom({ kind: 'ROW', tab, index });
  const changed = moved.filter(
    ([to, from]) => JSON.stringify(customOf(to)) !== JSON.stringify(customOf(from)),
  );
  if (changed.length === 0) return;
  const rowData = Object.fromEntries(changed.map(([to, from]) => [to, { custom: customOf(from) }]));
  batch.change(tab, 'sheet.mutation.set-row-data', { rowData });
}
