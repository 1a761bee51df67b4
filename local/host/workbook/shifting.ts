import type { Rect } from '../../a1';
import { SET_CUSTOM } from '../../univer/custom';
import type { Mutation } from '../contract';
import type { Batch } from './batch';
import type { Tab } from './book';
import { followCharts } from './charts';
import { FILTER_VIEWS, filterViews } from './filters';
import { followCells, followRules, type Mover, rewriteRules } from './follow';
import { formulaChanges } from './formula-changes';
import type { FilterSpec, FilterView, SortSpec } from './google';
import { tabMutation } from './mutations';
import { rewritten, shiftReferences } from './references';
import { filterModel } from './rules';
import { movedGridRange, movedIndex, movedRects, type Shift, spanOf, withSpan } from './shift';
import { structure } from './structure';

export interface ShiftOptions {
  /** Rows that are put in take format and rules after the row above them, not after the one below. */
  inheritFromBefore?: boolean;
}

/**
 * Puts rows or columns in, takes them out or moves them, with everything that belongs to them. Univer's own commands
 * do this for the tab that is shown only, and partly in the page only, so each thing's new place is said here.
 */
export function shiftTab(batch: Batch, tab: Tab, how: Shift & ShiftOptions): void {
  batch.settle();
  const { book } = tab;
  const places: Mover = (rect) => movedRects(rect, how);
  const formats: Mover = (rect) => reached(rect, how) ?? places(rect);
  const rewriteIn = (home: Tab | undefined) => shiftReferences(tab, home, how);
  const rewrite = (home: Tab) => (formula: string) => rewritten(book, formula, rewriteIn(home));
  const others = book.tabs().filter(({ id }) => id !== tab.id);
  // All of it is worked out on the workbook as it is now, and done after the cells have moved.
  batch.add([
    ...structure(tab, how),
    ...followRules(tab, { formats, places, rewrite: rewrite(tab) }),
    ...others.flatMap((other) => rewriteRules(other, rewrite(other))),
    ...followCells(tab, places),
    ...followViews(tab, how),
    ...followCharts(tab, how),
    ...followCriteria(tab, how),
    ...formulaChanges(book, rewriteIn, { place: (cell) => placeOf(cell, tab, how) }),
  ]);
}

function placeOf(
  cell: { tab: Tab; row: number; column: number },
  tab: Tab,
  shift: Shift,
): { row: number; column: number } | undefined {
  if (cell.tab.id !== tab.id) return cell;
  const rows = shift.dimension === 'ROWS';
  const to = movedIndex(rows ? cell.row : cell.column, shift);
  if (to === undefined) return undefined;
  return rows ? { row: to, column: cell.column } : { row: cell.row, column: to };
}

/** What the neighbour of new rows has, they have too. */
function reached(rect: Rect, { inheritFromBefore, ...shift }: Shift & ShiftOptions) {
  if (shift.kind !== 'insert') return undefined;
  const { start, end } = spanOf(rect, shift.dimension);
  const neighbour = inheritFromBefore ? end === shift.at - 1 : start === shift.at;
  return neighbour
    ? [withSpan(rect, shift.dimension, { start, end: end + shift.count })]
    : undefined;
}

/** Filter views, whose ranges Univer does not know. */
export function followViews(tab: Tab, shift: Shift): Mutation[] {
  const views = filterViews(tab);
  if (views.length === 0) return [];
  const moved = views.flatMap((view) => movedView(view, shift) ?? []);
  if (JSON.stringify(moved) === JSON.stringify(views)) return [];
  return [tabMutation(tab, SET_CUSTOM, { key: FILTER_VIEWS, value: moved })];
}

function movedView(view: FilterView, shift: Shift): FilterView | undefined {
  const range = view.range && movedGridRange(view.range, shift);
  if (view.range && !range) return undefined;
  const next = { ...view, range };
  if (shift.dimension === 'ROWS') return next;
  const { filterSpecs, sortSpecs, criteria } = view;
  return {
    ...next,
    ...(filterSpecs
      ? { filterSpecs: filterSpecs.flatMap((spec) => movedFilter(spec, shift)) }
      : {}),
    ...(sortSpecs ? { sortSpecs: sortSpecs.flatMap((spec) => movedSort(spec, shift)) } : {}),
    ...(criteria
      ? {
          criteria: Object.fromEntries(
            Object.entries(criteria).flatMap(([column, each]) => {
              const to = movedIndex(Number(column), shift);
              return to === undefined ? [] : [[String(to), each]];
            }),
          ),
        }
      : {}),
  };
}

function movedFilter(spec: FilterSpec, shift: Shift): FilterSpec[] {
  const to = movedIndex(spec.columnIndex ?? 0, shift);
  return to === undefined ? [] : [{ ...spec, columnIndex: to }];
}

function movedSort(spec: SortSpec, shift: Shift): SortSpec[] {
  const to = movedIndex(spec.dimensionIndex ?? 0, shift);
  return to === undefined ? [] : [{ ...spec, dimensionIndex: to }];
}

/** The basic filter's criteria stand by column. */
function followCriteria(tab: Tab, shift: Shift): Mutation[] {
  if (shift.dimension === 'ROWS') return [];
  const columns = filterModel(tab)?.getAllFilterColumns() ?? [];
  const moves = columns.map(([col, column]) => ({
    col,
    to: movedIndex(col, shift),
    criteria: column.serialize(),
  }));
  const changed = moves.filter(({ col, to }) => col !== to);
  const set = (col: number, criteria: object | null) =>
    tabMutation(tab, 'sheet.mutation.set-filter-criteria', { col, criteria });
  return [
    ...changed.map(({ col }) => set(col, null)),
    ...changed.flatMap(({ to, criteria }) =>
      to === undefined ? [] : [set(to, { ...criteria, colId: to })],
    ),
  ];
}
