import type { Batch } from '../batch';
import type { Tab } from '../book';
import { shown } from '../cells';
import { below, parseMask } from '../fields';
import type { DimensionRange } from '../google';
import { resizeTab } from '../resizing';
import { fail, gridTab } from '../resolve';
import { shiftTab } from '../shifting';
import { checkCellLimit } from '../write';

interface Lines {
  tab: Tab;
  dimension: 'ROWS' | 'COLUMNS';
  start: number;
  end: number;
}

function linesOf(batch: Batch, range: DimensionRange | undefined): Lines {
  const tab = gridTab(batch.book, range?.sheetId);
  const dimension = range?.dimension ?? fail('No dimension specified.');
  const start = range?.startIndex ?? 0;
  return { tab, dimension, start, end: range?.endIndex ?? lineCount(tab, dimension) };
}

function lineCount(tab: Tab, dimension: 'ROWS' | 'COLUMNS'): number {
  const { rows, columns } = tab.book.size(tab);
  return dimension === 'ROWS' ? rows : columns;
}

interface InsertDimension {
  range?: DimensionRange;
  inheritFromBefore?: boolean;
}

export function insertDimension({ range, inheritFromBefore }: InsertDimension, batch: Batch) {
  batch.settle();
  const { tab, dimension, start, end } = linesOf(batch, range);
  const count = end - start;
  if (count < 1) fail('The range must have at least one row or column.');
  if (inheritFromBefore && start === 0) {
    fail('inheritFromBefore cannot be true when the start index is 0.');
  }
  if (start > lineCount(tab, dimension)) fail('The start index is outside the sheet.');
  const { rows, columns } = batch.book.size(tab);
  const added = dimension === 'ROWS' ? [rows + count, columns] : [rows, columns + count];
  checkCellLimit(tab, added[0] ?? rows, added[1] ?? columns);
  shiftTab(batch, tab, { dimension, kind: 'insert', at: start, count, inheritFromBefore });
  return {};
}

export function deleteDimension({ range }: { range?: DimensionRange }, batch: Batch): object {
  batch.settle();
  const { tab, dimension, start, end } = linesOf(batch, range);
  const count = lineCount(tab, dimension);
  const word = dimension === 'ROWS' ? 'row' : 'column';
  if (start >= count || end > count) {
    const at = Math.max(start, count);
    fail(
      `Cannot delete a ${word} that doesn't exist. Tried to delete ${word} index ${at} but there are only ${count} ${word}s.`,
    );
  }
  if (end - start >= count) fail(`You can't delete all the ${word}s on the sheet.`);
  const { xSplit, ySplit } = tab.sheet.getConfig().freeze;
  const frozen = dimension === 'ROWS' ? ySplit : xSplit;
  if (frozen > 0 && start <= frozen && end >= count) {
    fail(`Sorry, it is not possible to delete all non-frozen ${word}s.`);
  }
  shiftTab(batch, tab, { dimension, kind: 'delete', at: start, count: end - start });
  return {};
}

interface AppendDimension {
  sheetId?: number;
  dimension?: 'ROWS' | 'COLUMNS';
  length?: number;
}

export function appendDimension({ sheetId, dimension, length = 0 }: AppendDimension, batch: Batch) {
  batch.settle();
  const tab = gridTab(batch.book, sheetId);
  const { rows, columns } = batch.book.size(tab);
  if (length < 1) fail('length must be at least 1.');
  if (dimension === 'COLUMNS') resizeTab(batch, tab, { rows, columns: columns + length });
  else resizeTab(batch, tab, { rows: rows + length, columns });
  return {};
}

interface MoveDimension {
  source?: DimensionRange;
  destinationIndex?: number;
}

export function moveDimension({ source, destinationIndex = 0 }: MoveDimension, batch: Batch) {
  batch.settle();
  const { tab, dimension, start, end } = linesOf(batch, source);
  const count = lineCount(tab, dimension);
  if (end > count || destinationIndex > count) fail('The destination is outside the sheet.');
  if (destinationIndex > start && destinationIndex < end) {
    fail('Cannot move a range of rows or columns into itself.');
  }
  if (destinationIndex === start || destinationIndex === end) return {};
  const to = destinationIndex;
  shiftTab(batch, tab, { dimension, kind: 'move', at: start, count: end - start, to });
  return {};
}

interface UpdateDimension {
  range?: DimensionRange;
  properties?: { hiddenByUser?: boolean; pixelSize?: number };
  fields?: string;
}

export function updateDimensionProperties(args: UpdateDimension, batch: Batch): object {
  const { range, properties = {}, fields } = args;
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  const mask = parseMask(fields);
  batch.settle();
  const lines = linesOf(batch, range);
  const rows = lines.dimension === 'ROWS';
  const line = {
    ...(below(mask, 'hiddenByUser') ? { hd: properties.hiddenByUser ? 1 : 0 } : {}),
    ...(below(mask, 'pixelSize') ? size(rows, properties.pixelSize) : {}),
  };
  setLines(batch, lines, () => line);
  return {};
}

/** A height that was set does not follow the content any more. */
function size(rows: boolean, pixels: number | undefined): object {
  if (!rows) return { w: pixels ?? 100 };
  return pixels === undefined ? { ia: 1 } : { h: pixels, ia: 0 };
}

function setLines(batch: Batch, lines: Lines, dataOf: (index: number) => object): void {
  const { tab, dimension, start, end } = lines;
  const data = Object.fromEntries(
    Array.from({ length: end - start }, (_, index) => [start + index, dataOf(start + index)]),
  );
  if (dimension === 'ROWS') batch.change(tab, 'sheet.mutation.set-row-data', { rowData: data });
  else batch.change(tab, 'sheet.mutation.set-col-data', { columnData: data });
}

export function autoResizeDimensions(
  { dimensions }: { dimensions?: DimensionRange },
  batch: Batch,
) {
  batch.settle();
  const lines = linesOf(batch, dimensions);
  if (lines.dimension === 'ROWS') setLines(batch, lines, () => ({ ia: 1 }));
  else setLines(batch, lines, (column) => ({ w: fittingWidth(lines.tab, column) }));
  return {};
}

const NARROWEST = 21;
const CHARACTER = 7;
const WIDE_CHARACTER = 13;
const EDGES = 12;

/** No text is drawn here: as wide as the longest one is likely to be. */
function fittingWidth(tab: Tab, column: number): number {
  let widest = 0;
  for (let row = 0; row <= tab.book.lastRow(tab); row++) {
    const cell = tab.book.cell(tab, row, column);
    if (!cell) continue;
    const lines = shown(cell, tab.book.pattern(tab, row, column)).split('\n');
    widest = Math.max(widest, ...lines.map(textWidth));
  }
  return Math.max(NARROWEST, widest === 0 ? NARROWEST : widest + EDGES);
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? WIDE_CHARACTER : CHARACTER;
  return width;
}
