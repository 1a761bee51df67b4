import { randomInt } from 'node:crypto';
import { SET_CUSTOM } from '../../../univer/custom';
import type { Batch } from '../batch';
import type { Tab } from '../book';
import { below, parseMask } from '../fields';
import { FILTER_CRITERIA, FILTER_VIEWS, filterViews, specsOf, univerCriteria } from '../filters';
import type { BasicFilter, FilterCriteria, FilterView } from '../google';
import { plainRange } from '../mutations';
import { namesOf, rangeOf } from '../names';
import { fail, gridArea, gridRange, gridTab } from '../resolve';
import { filterModel } from '../rules';
import { sortCells } from '../sorting';

export function addFilterView({ filter = {} }: { filter?: FilterView }, batch: Batch): object {
  batch.settle();
  const view = { ...filter, filterViewId: filter.filterViewId ?? freeId(batch) };
  if (filter.filterViewId !== undefined && viewPlace(batch, filter.filterViewId)) {
    fail(`A filter view with id: ${filter.filterViewId} already exists.`);
  }
  view.title ??= `Filter ${allViews(batch).length + 1}`;
  view.range = viewRange(batch, filter);
  checkConditions(view);
  const tab = gridTab(batch.book, view.range?.sheetId);
  batch.change(tab, SET_CUSTOM, { key: FILTER_VIEWS, value: [...filterViews(tab), view] });
  return { addFilterView: { filter: view } };
}

/** A view of a named range has the range that the name has now. */
function viewRange(batch: Batch, { range, namedRangeId }: FilterView) {
  if (range || namedRangeId === undefined) return range ?? fail('range is required.');
  const name = namesOf(batch.book).find(({ id }) => id === namedRangeId);
  const area = name && rangeOf(batch.book, name);
  return area ? gridRange(area) : fail(`No named range with id: ${namedRangeId}`);
}

function checkConditions(filter: BasicFilter): void {
  for (const { filterCriteria } of specsOf(filter)) {
    const type = filterCriteria?.condition?.type;
    if (type === 'ONE_OF_LIST' || type === 'ONE_OF_RANGE' || type === 'BOOLEAN') {
      fail(`ConditionType '${type}' is not supported in filters.`);
    }
  }
}

function freeId(batch: Batch): number {
  const taken = new Set(allViews(batch).map(({ filterViewId }) => filterViewId));
  for (;;) {
    const id = randomInt(1, 2_147_483_647);
    if (!taken.has(id)) return id;
  }
}

function allViews({ book }: Batch): FilterView[] {
  return book.tabs().flatMap(filterViews);
}

function viewPlace(
  { book }: Batch,
  id: number | undefined,
): { tab: Tab; view: FilterView } | undefined {
  for (const tab of book.tabs()) {
    const view = filterViews(tab).find(({ filterViewId }) => filterViewId === id);
    if (view) return { tab, view };
  }
  return undefined;
}

interface UpdateView {
  filter?: FilterView;
  fields?: string;
}

export function updateFilterView({ filter = {}, fields }: UpdateView, batch: Batch): object {
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  batch.settle();
  const { tab, view } = foundView(batch, filter.filterViewId);
  const mask = parseMask(fields);
  const next: FilterView = { ...view };
  for (const key of ['title', 'range', 'sortSpecs', 'filterSpecs', 'criteria'] as const) {
    if (below(mask, key)) Object.assign(next, { [key]: filter[key] });
  }
  // The newer way of saying it replaces the older one.
  if (below(mask, 'filterSpecs')) delete next.criteria;
  checkConditions(next);
  const others = filterViews(tab).filter(({ filterViewId }) => filterViewId !== view.filterViewId);
  batch.change(tab, SET_CUSTOM, { key: FILTER_VIEWS, value: [...others, next] });
  return {};
}

export function deleteFilterView({ filterId }: { filterId?: number }, batch: Batch): object {
  batch.settle();
  const { tab } = foundView(batch, filterId);
  const left = filterViews(tab).filter(({ filterViewId }) => filterViewId !== filterId);
  batch.change(tab, SET_CUSTOM, { key: FILTER_VIEWS, value: left.length > 0 ? left : null });
  return {};
}

function foundView(batch: Batch, id: number | undefined) {
  return viewPlace(batch, id) ?? fail(`No filter view with id: ${id}`);
}

export function setBasicFilter({ filter = {} }: { filter?: BasicFilter }, batch: Batch): object {
  batch.settle();
  const { tab, rect } = gridArea(batch.book, filter.range);
  const specs = specsOf(filter);
  checkConditions(filter);
  if (filterModel(tab)) batch.change(tab, 'sheet.mutation.remove-filter', {});
  batch.change(tab, 'sheet.mutation.set-filter-range', { range: plainRange(rect) });
  batch.settle();
  const asked: Record<number, FilterCriteria> = {};
  for (const { columnIndex = 0, filterCriteria = {} } of specs) {
    asked[columnIndex] = filterCriteria;
    const criteria = univerCriteria(tab, columnIndex, filterCriteria);
    batch.change(tab, 'sheet.mutation.set-filter-criteria', { col: columnIndex, criteria });
  }
  batch.change(tab, SET_CUSTOM, { key: FILTER_CRITERIA, value: specs.length > 0 ? asked : null });
  if (filter.sortSpecs?.length) {
    sortCells(batch, { tab, rect: { ...rect, startRow: rect.startRow + 1 } }, filter.sortSpecs);
  }
  return {};
}

export function clearBasicFilter({ sheetId }: { sheetId?: number }, batch: Batch): object {
  batch.settle();
  const tab = gridTab(batch.book, sheetId);
  if (!filterModel(tab)) return {};
  batch.change(tab, 'sheet.mutation.remove-filter', {});
  batch.change(tab, SET_CUSTOM, { key: FILTER_CRITERIA, value: null });
  return {};
}
