import type { IStyleData } from '@univerjs/core';
import type { Rect } from '../../a1';
import type { Batch } from './batch';
import type { Tab } from './book';
import type { Draft } from './draft';
import type { StylePatch } from './formats';
import { cellsOf } from './rects';

/** What shows when nothing is set, for properties where that can be said. */
const NEUTRAL: StylePatch = {
  n: { pattern: 'General' },
  ht: 0,
  vt: 0,
  tb: 0,
  bl: 0,
  it: 0,
  st: { s: 0 },
  ul: { s: 0 },
  fs: 10,
  ff: 'Arial',
  cl: { rgb: '#000000' },
};

/** A register has its format from the third row or so down to the end. */
const MOST_HEADER_ROWS = 20;

type Key = keyof IStyleData;

/**
 * Gives cells a style. Where it reaches the end of the tab it becomes the columns' style: a register of many
 * columns would otherwise hold a cell for each empty place, and new rows would have no format.
 */
export function styleRect(batch: Batch, tab: Tab, { rect, patch }: Styling): void {
  const keys = Object.keys(patch) as Key[];
  if (keys.length === 0) return;
  const toTheEnd = rect.endRow >= tab.book.size(tab).rows - 1;
  const header = rect.startRow;
  const sayable = header === 0 || keys.every((key) => key in NEUTRAL);
  if (!toTheEnd || header > MOST_HEADER_ROWS || !sayable) {
    const draft = batch.draft(tab);
    for (const [row, column] of cellsOf(rect)) {
      draft.put(row, column, { s: overColumn(tab, [row, column], patch) });
    }
    return;
  }
  batch.settle();
  styleColumns(batch, tab, { rect, patch });
}

interface Styling {
  rect: Rect;
  patch: StylePatch;
}

function styleColumns(batch: Batch, tab: Tab, { rect, patch }: Styling): void {
  const draft = batch.draft(tab);
  const keys = Object.keys(patch) as Key[];
  const columnData: Record<number, { s: object | null }> = {};
  for (let column = rect.startColumn; column <= rect.endColumn; column++) {
    const before: StylePatch = { ...tab.sheet.getColumnStyle(column) };
    columnData[column] = { s: withoutNulls({ ...before, ...patch }) };
    for (let row = 0; row < rect.startRow; row++) {
      const kept = keptAbove(tab, [row, column], { before, keys });
      if (Object.keys(kept).length > 0) draft.put(row, column, { s: kept });
    }
  }
  batch.change(tab, 'sheet.mutation.set-col-data', { columnData });
  dropOwn(draft, { rect, patch });
}

/** Rows above the styled ones go on looking as they did. */
function keptAbove(
  tab: Tab,
  [row, column]: [number, number],
  { before, keys }: { before: StylePatch; keys: Key[] },
): StylePatch {
  const own = ownStyle(tab, row, column);
  const rowStyle: StylePatch = { ...tab.sheet.getRowStyle(row) };
  const missing = keys.filter((key) => own[key] === undefined);
  return Object.fromEntries(
    missing.map((key) => [key, before[key] ?? rowStyle[key] ?? NEUTRAL[key]]),
  ) as StylePatch;
}

/** A cell's own style would hide the column's. */
function dropOwn(draft: Draft, { rect, patch }: Styling): void {
  const { tab } = draft;
  const keys = Object.keys(patch) as Key[];
  const matrix = tab.sheet.getCellMatrix();
  for (const [row, column] of cellsOf(rect)) {
    if (!matrix.getRow(row)?.[column]?.s) continue;
    const own = ownStyle(tab, row, column);
    const hiding = keys.filter((key) => own[key] !== undefined);
    if (hiding.length === 0) continue;
    draft.put(row, column, { s: Object.fromEntries(hiding.map((key) => [key, null])) });
  }
}

/** Taking a property away must also hide what the row or the column would show instead. */
export function overColumn(
  tab: Tab,
  [row, column]: [number, number],
  patch: StylePatch,
): StylePatch {
  const under: StylePatch = { ...tab.sheet.getRowStyle(row), ...tab.sheet.getColumnStyle(column) };
  if (Object.keys(under).length === 0) return patch;
  const hidden = Object.entries(patch).map(([key, value]) => {
    const shows = value === null && under[key as Key] !== undefined;
    return [key, shows ? (NEUTRAL[key as Key] ?? null) : value];
  });
  return Object.fromEntries(hidden) as StylePatch;
}

function ownStyle(tab: Tab, row: number, column: number): StylePatch {
  const style = tab.sheet.getCellMatrix().getRow(row)?.[column]?.s;
  return { ...(typeof style === 'string' ? tab.sheet.getStyleDataByHash(style) : style) };
}

function withoutNulls(style: StylePatch): object | null {
  const set = Object.entries(style).filter(([, value]) => value !== null && value !== undefined);
  return set.length === 0 ? null : Object.fromEntries(set);
}
