import type { Mutation } from '../contract';
import type { Book, Tab } from './book';
import { BOOLEAN } from './cells';
import { followCharts } from './charts';
import { followRules } from './follow';
import { type CellPatches, cellsMutation, SET_CELLS } from './mutations';
import { holds } from './rects';
import { rectOf, validationRules } from './rules';
import type { Shift } from './shift';
import { followViews } from './shifting';

/**
 * What a page leaves undone: to be done after its own mutations, in the same entry. Asked before any of it is done.
 */
export function afterPage(book: Book, mutations: Mutation[]): Mutation[] {
  return mutations.flatMap(({ id, params }) => {
    const { subUnitId = '' } = params as { subUnitId?: string };
    const tab = book.tab(subUnitId);
    if (!tab) return [];
    if (id === SET_CELLS) return ticked(tab, params);
    const shift = shiftOf(id, params);
    return shift
      ? [...followViews(tab, shift), ...followCharts(tab, shift), ...grown(tab, shift)]
      : [];
  });
}

interface Range {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

function shiftOf(id: string, params: object): Shift | undefined {
  const { range, sourceRange, targetRange } = params as Record<string, Range>;
  const rows = /row/.test(id);
  const dimension = rows ? 'ROWS' : 'COLUMNS';
  const start = (each: Range) => (rows ? each.startRow : each.startColumn);
  const count = (each: Range) =>
    rows ? each.endRow - each.startRow + 1 : each.endColumn - each.startColumn + 1;
  if (/insert-(row|col)$/.test(id) && range) {
    return { dimension, kind: 'insert', at: start(range), count: count(range) };
  }
  if (/remove-(rows|col)$/.test(id) && range) {
    return { dimension, kind: 'delete', at: start(range), count: count(range) };
  }
  if (!/move-(rows|columns)$/.test(id) || !sourceRange || !targetRange) return undefined;
  const [at, to] = [start(sourceRange), start(targetRange)];
  return { dimension, kind: 'move', at, count: count(sourceRange), to };
}

/** Rows put behind the last one: what reached that goes on to the new end. */
function grown(tab: Tab, shift: Shift): Mutation[] {
  const last = tab.book.size(tab).rows - 1;
  if (shift.kind !== 'insert' || shift.dimension !== 'ROWS' || shift.at <= last) return [];
  const longer = (rect: Range) => [
    rect.endRow === last ? { ...rect, endRow: last + shift.count } : rect,
  ];
  return followRules(tab, { formats: longer, places: longer });
}

/** A page ticks an empty checkbox with the number 1; what Google has there is TRUE. */
function ticked(tab: Tab, params: object): Mutation[] {
  const { cellValue = {} } = params as { cellValue?: CellPatches };
  const patches: CellPatches = {};
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, patch] of Object.entries(line ?? {})) {
      const { v, t } = patch ?? {};
      if ((v !== 0 && v !== 1) || t === BOOLEAN) continue;
      if (!isCheckbox(tab, Number(row), Number(column))) continue;
      patches[Number(row)] = { ...patches[Number(row)], [column]: { v, t: BOOLEAN } };
    }
  }
  return Object.keys(patches).length > 0 ? [cellsMutation(tab, patches)] : [];
}

/** A checkbox that stands for TRUE and FALSE. */
export function isCheckbox(tab: Tab, row: number, column: number): boolean {
  return validationRules(tab).some(
    ({ type, formula1, ranges }) =>
      type === 'checkbox' && !formula1 && ranges.some((range) => holds(rectOf(range), row, column)),
  );
}
