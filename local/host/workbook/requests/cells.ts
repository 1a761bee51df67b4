import type { Rect } from '../../../a1';
import type { Batch } from '../batch';
import type { Tab } from '../book';
import type { Draft } from '../draft';
import { below, type Mask, parseMask } from '../fields';
import { stylePatch } from '../formats';
import type { CellData, GridCoordinate, GridRange, RowData, ValidationRule } from '../google';
import { setNote } from '../note-writing';
import { cellsOf } from '../rects';
import { fail, gridArea, gridTab } from '../resolve';
import { overColumn, styleRect } from '../style-writing';
import { formulas } from '../univer';
import { type Assignment, assignValidation } from '../validation-writing';
import { extendedEntry, putEntry } from '../write';

interface UpdateCells {
  rows?: RowData[];
  fields?: string;
  start?: GridCoordinate;
  range?: GridRange;
}

export function updateCells(args: UpdateCells, batch: Batch): object {
  const mask = cellMask(args.fields);
  const { tab, rect, ragged } = updatedArea(args, batch);
  const writer = cellWriter(batch, tab, mask);
  const covered: Rect[] = [];
  for (const [down, { values = [] }] of (args.rows ?? []).entries()) {
    const row = rect.startRow + down;
    inside(row, rect.endRow, 'row');
    inside(rect.startColumn + values.length - 1, rect.endColumn, 'column');
    for (const [right, cell] of values.entries()) {
      writer.write(row, rect.startColumn + right, cell ?? {});
    }
    const endColumn = rect.startColumn + values.length - 1;
    covered.push({ startRow: row, endRow: row, startColumn: rect.startColumn, endColumn });
  }
  if (!ragged) clearUncovered(writer, rect, covered);
  writer.finish();
  return {};
}

/** With `start` only the cells that are given are touched, with `range` all of it. */
function updatedArea({ start, range }: UpdateCells, { book }: Batch) {
  if (range) return { ...gridArea(book, range), ragged: false };
  if (!start) return fail('Must specify either start or range.');
  const tab = gridTab(book, start.sheetId);
  const { rows, columns } = book.size(tab);
  const rect = {
    startRow: start.rowIndex ?? 0,
    endRow: rows - 1,
    startColumn: start.columnIndex ?? 0,
    endColumn: columns - 1,
  };
  return { tab, rect, ragged: true };
}

function inside(index: number, last: number, what: 'row' | 'column'): void {
  if (index > last) {
    fail(`Attempting to write ${what}: ${index}, beyond the last requested ${what} of: ${last}`);
  }
}

function clearUncovered(writer: CellWriter, rect: Rect, covered: Rect[]): void {
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    const given = covered[row - rect.startRow];
    const from = given ? given.endColumn + 1 : rect.startColumn;
    for (let column = from; column <= rect.endColumn; column++) writer.clear(row, column);
  }
}

interface AppendCells {
  sheetId?: number;
  rows?: RowData[];
  fields?: string;
}

export function appendCells(args: AppendCells, batch: Batch): object {
  const mask = cellMask(args.fields);
  const tab = gridTab(batch.book, args.sheetId);
  const draft = batch.draft(tab);
  const writer = cellWriter(batch, tab, mask);
  const first = draft.lastRow + 1;
  const lastColumn = batch.book.size(tab).columns - 1;
  for (const [down, { values = [] }] of (args.rows ?? []).entries()) {
    inside(values.length - 1, lastColumn, 'column');
    draft.reach(first + down);
    for (const [column, cell] of values.entries()) writer.write(first + down, column, cell ?? {});
  }
  writer.finish();
  return {};
}

interface RepeatCell {
  range?: GridRange;
  cell?: CellData;
  fields?: string;
}

export function repeatCell({ range, cell = {}, fields }: RepeatCell, batch: Batch): object {
  const mask = cellMask(fields);
  const { tab, rect } = gridArea(batch.book, range);
  const format = below(mask, 'userEnteredFormat');
  if (format) {
    const patch = stylePatch(cell.userEnteredFormat ?? {}, format);
    styleRect(batch, tab, { rect, patch });
  }
  if (below(mask, 'dataValidation')) {
    assignValidation(batch, tab, [{ rects: [rect], rule: cell.dataValidation }]);
  }
  if (below(mask, 'userEnteredValue')) repeatValue(batch.draft(tab), rect, cell);
  if (below(mask, 'note')) {
    for (const [row, column] of cellsOf(rect))
      setNote(batch, tab, { row, column, text: cell.note });
  }
  return {};
}

/** A formula adapts to each cell as when it is filled down. */
function repeatValue(draft: Draft, rect: Rect, { userEnteredValue: value }: CellData): void {
  const lexer = draft.tab.book.engine.get(formulas.LexerTreeBuilder);
  for (const [row, column] of cellsOf(rect)) {
    const entry = extendedEntry(value);
    if (entry.kind === 'formula') {
      const [right, down] = [column - rect.startColumn, row - rect.startRow];
      entry.text = lexer.moveFormulaRefOffset(entry.text, right, down);
    }
    putEntry(draft, [row, column], entry);
  }
}

function cellMask(fields: string | undefined): Mask {
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  return parseMask(fields);
}

interface CellWriter {
  write(row: number, column: number, cell: CellData): void;
  /** Takes away what the mask names, where there is anything. */
  clear(row: number, column: number): void;
  finish(): void;
}

function cellWriter(batch: Batch, tab: Tab, mask: Mask): CellWriter {
  const draft = batch.draft(tab);
  const value = below(mask, 'userEnteredValue');
  const format = below(mask, 'userEnteredFormat');
  const note = below(mask, 'note');
  const rules = below(mask, 'dataValidation') ? new ValidationGroups() : undefined;
  const write = (row: number, column: number, cell: CellData) => {
    if (value) putEntry(draft, [row, column], extendedEntry(cell.userEnteredValue));
    if (format && (cell.userEnteredFormat || isStyled(tab, row, column))) {
      const patch = stylePatch(cell.userEnteredFormat ?? {}, format);
      draft.put(row, column, { s: overColumn(tab, [row, column], patch) });
    }
    if (note) setNote(batch, tab, { row, column, text: cell.note });
    rules?.add(row, column, cell.dataValidation);
  };
  return {
    write,
    clear: (row, column) => write(row, column, {}),
    finish: () => {
      if (rules) assignValidation(batch, tab, rules.assignments());
    },
  };
}

function isStyled(tab: Tab, row: number, column: number): boolean {
  return Object.keys(tab.book.style(tab, row, column)).length > 0;
}

/** Cells by rule, so that a column of equal rules becomes one. */
class ValidationGroups {
  readonly #groups = new Map<string, Assignment>();

  add(row: number, column: number, rule: ValidationRule | undefined): void {
    const key = JSON.stringify(rule ?? null);
    const group = this.#groups.get(key) ?? { rects: [], rule };
    this.#groups.set(key, group);
    const above = group.rects.find(
      (rect) => rect.endRow === row - 1 && rect.startColumn === column && rect.endColumn === column,
    );
    if (above) above.endRow = row;
    else group.rects.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }

  assignments(): Assignment[] {
    return [...this.#groups.values()];
  }
}
