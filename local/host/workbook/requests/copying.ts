import type { ICellData } from '@univerjs/core';
import type { Rect } from '../../../a1';
import type { Batch } from '../batch';
import { clearedStyle } from '../formats';
import type { GridCoordinate, GridRange, ValidationRule } from '../google';
import { type CellPatch, withoutOld } from '../mutations';
import { setNote } from '../note-writing';
import { holds, without } from '../rects';
import { type Area, fail, gridArea, gridRange, gridTab } from '../resolve';
import { noteAt, rectOf, validationRules } from '../rules';
import { overColumn } from '../style-writing';
import { formulas } from '../univer';
import { validationRule } from '../validation';
import { type Assignment, assignValidation } from '../validation-writing';
import { repeatCell } from './cells';

type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_VALUES'
  | 'PASTE_FORMAT'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION';

interface CopyPaste {
  source?: GridRange;
  destination?: GridRange;
  pasteType?: PasteType;
  pasteOrientation?: 'NORMAL' | 'TRANSPOSE';
}

export function copyPaste(args: CopyPaste, batch: Batch): object {
  const { pasteType = 'PASTE_NORMAL', pasteOrientation = 'NORMAL' } = args;
  batch.settle();
  const from = gridArea(batch.book, args.source);
  const to = gridArea(batch.book, args.destination);
  if (!(pasteType in PARTS)) {
    fail(`not implemented locally: Sheets.batchUpdate.copyPaste.${pasteType}`);
  }
  const parts = PARTS[pasteType] ?? EVERYTHING;
  const transpose = pasteOrientation === 'TRANSPOSE';
  copyCells(batch, { from, to, parts, transpose, adapt: true });
  return {};
}

interface CutPaste {
  source?: GridRange;
  destination?: GridCoordinate;
  pasteType?: PasteType;
}

/** Formulas stay word for word; what is not written over is left empty. */
export function cutPaste({ source, destination, pasteType }: CutPaste, batch: Batch): object {
  batch.settle();
  const from = gridArea(batch.book, source);
  const tab = gridTab(batch.book, destination?.sheetId);
  const { rowIndex: row = 0, columnIndex: column = 0 } = destination ?? {};
  const { startRow, endRow, startColumn, endColumn } = from.rect;
  const rect = {
    startRow: row,
    endRow: row + endRow - startRow,
    startColumn: column,
    endColumn: column + endColumn - startColumn,
  };
  const to = { tab, rect };
  const parts = PARTS[pasteType ?? 'PASTE_NORMAL'] ?? EVERYTHING;
  copyCells(batch, { from, to, parts, transpose: false, adapt: false });
  for (const left of tab.id === from.tab.id ? without(from.rect, rect) : [from.rect]) {
    batch.next();
    const range = gridRange({ tab: from.tab, rect: left });
    repeatCell({ range, cell: {}, fields: fieldsOf(parts) }, batch);
  }
  return {};
}

function fieldsOf({ values, formats, validation, notes }: Parts): string {
  const fields: [boolean, string][] = [
    [values, 'userEnteredValue'],
    [formats, 'userEnteredFormat'],
    [validation, 'dataValidation'],
    [notes, 'note'],
  ];
  return fields
    .filter(([on]) => on)
    .map(([, field]) => field)
    .join(',');
}

interface Parts {
  values: boolean;
  formulas: boolean;
  formats: boolean;
  validation: boolean;
  notes: boolean;
}

const NOTHING: Parts = {
  values: false,
  formulas: false,
  formats: false,
  validation: false,
  notes: false,
};

const EVERYTHING: Parts = {
  values: true,
  formulas: true,
  formats: true,
  validation: true,
  notes: true,
};

const PARTS: Record<string, Parts> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: EVERYTHING,
  PASTE_VALUES: { ...NOTHING, values: true },
  PASTE_FORMULA: { ...NOTHING, values: true, formulas: true },
  PASTE_FORMAT: { ...NOTHING, formats: true },
  PASTE_DATA_VALIDATION: { ...NOTHING, validation: true },
};

interface Copying {
  from: Area;
  to: Area;
  parts: Parts;
  transpose: boolean;
  /** References in formulas change with the place. */
  adapt: boolean;
}

/** A destination that is smaller takes the whole source all the same; a larger one takes it as often as it fits. */
function copyCells(batch: Batch, { from, to, parts, transpose, adapt }: Copying): void {
  const copies = [...copiedCells(from.rect, to.rect, transpose)];
  const { rows, columns } = batch.book.size(to.tab);
  if (copies.some(({ row, column }) => row >= rows || column >= columns)) {
    fail('The destination of the copy is outside the sheet.');
  }
  const draft = batch.draft(to.tab);
  // Source and destination may overlap: read everything first.
  const patches = copies.map((copy) => ({
    copy,
    patch: cellPatch(from, adapt ? copy : inPlace(copy), parts),
  }));
  for (const { copy, patch } of patches) {
    const { row, column } = copy;
    if (patch.s) patch.s = overColumn(to.tab, [row, column], patch.s);
    if (patch.f !== undefined || patch.v !== undefined) withoutOld(draft.cell(row, column), patch);
    if (Object.keys(patch).length > 0) draft.put(row, column, patch);
  }
  if (parts.notes) copyNotes(batch, { from, to }, copies);
  if (parts.validation) assignValidation(batch, to.tab, copiedRules(from, copies));
}

function inPlace({ fromRow, fromColumn }: Copy): Copy {
  return { row: fromRow, column: fromColumn, fromRow, fromColumn };
}

interface Copy {
  row: number;
  column: number;
  fromRow: number;
  fromColumn: number;
}

function* copiedCells(from: Rect, to: Rect, transpose: boolean): Generator<Copy> {
  const height = from.endRow - from.startRow + 1;
  const width = from.endColumn - from.startColumn + 1;
  const [tall, wide] = transpose ? [width, height] : [height, width];
  const times = (start: number, end: number, step: number) =>
    Math.max(1, Math.floor((end - start + 1) / step));
  const rows = tall * times(to.startRow, to.endRow, tall);
  const columns = wide * times(to.startColumn, to.endColumn, wide);
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      const [r, c] = transpose ? [right % wide, down % tall] : [down % tall, right % wide];
      yield {
        row: to.startRow + down,
        column: to.startColumn + right,
        fromRow: from.startRow + r,
        fromColumn: from.startColumn + c,
      };
    }
  }
}

function cellPatch({ tab }: Area, copy: Copy, parts: Parts): CellPatch {
  const { row, column, fromRow, fromColumn } = copy;
  const cell: ICellData = tab.book.cell(tab, fromRow, fromColumn) ?? {};
  const patch: CellPatch = {};
  if (parts.values) {
    Object.assign(patch, { v: (cell.v as string | number | null) ?? null, t: cell.t ?? null });
  }
  if (parts.formulas && cell.f) {
    const lexer = tab.book.engine.get(formulas.LexerTreeBuilder);
    const f = lexer.moveFormulaRefOffset(cell.f, column - fromColumn, row - fromRow);
    Object.assign(patch, { v: null, t: null, f });
  }
  if (parts.formats) {
    const style = tab.book.style(tab, fromRow, fromColumn);
    patch.s = { ...clearedStyle(), ...style };
  }
  return patch;
}

function copyNotes(batch: Batch, { from, to }: { from: Area; to: Area }, copies: Copy[]): void {
  for (const { row, column, fromRow, fromColumn } of copies) {
    const text = noteAt(from.tab, fromRow, fromColumn)?.note;
    setNote(batch, to.tab, { row, column, text });
  }
}

function copiedRules({ tab }: Area, copies: Copy[]): Assignment[] {
  const standing = validationRules(tab).map((rule) => ({
    ranges: rule.ranges.map(rectOf),
    rule: validationRule(rule),
  }));
  const groups = new Map<ValidationRule | undefined, Rect[]>();
  for (const { row, column, fromRow, fromColumn } of copies) {
    const found = standing.find(({ ranges }) =>
      ranges.some((range) => holds(range, fromRow, fromColumn)),
    );
    const rects = groups.get(found?.rule) ?? [];
    groups.set(found?.rule, rects);
    const above = rects.find((rect) => rect.endRow === row - 1 && rect.startColumn === column);
    if (above) above.endRow = row;
    else rects.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return [...groups].map(([rule, rects]) => ({ rule, rects }));
}
