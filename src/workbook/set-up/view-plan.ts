import { same, say } from '../../texts/say';
import type { FilterView, GridRequest } from '../grid';
import { seedRows, type Template } from '../template';
import { type Context, joinPlans, type Plan, plan, type RegisterTab } from './plan';
import type { CellRecord, Records } from './records';
import type { TabState } from './state';
import { type WantedView, wantedViews } from './wanted-views';

/**
 * Filter views as the register `views` lists them: made where they are missing, put back where they were changed, taken away
 * where they are switched off. Those that staff made are not looked at.
 */
export function planViews(context: Context, given: Records, states: readonly TabState[]): Plan {
  const listed = context.tabs.get('views');
  if (!listed) return { requests: [], lines: [] };
  const views = listed.is === 'used' ? given.views : seedRecords(listed.template, context);
  const { views: wanted, lines } = wantedViews(context, { ...given, views: views ?? [] });
  const made = wanted.map((view) => ({ view, requests: requestsFor(view, states) }));
  const plans = [...context.tabs.values()].map((tab) => {
    const own = made.filter(({ view, requests }) => view.tab === tab && requests.length);
    const titles = own.map(({ view }) => view.filter?.title ?? '–').join(', ');
    const line = say('setUp.views', { tab: same(tab.tab.title), views: titles });
    const requests = own.flatMap((one) => one.requests);
    return tab.is === 'used' ? plan(requests, line) : { requests, lines: [] };
  });
  return joinPlans([...plans, { requests: [], lines }]);
}

/** The rows that the register is made with in this same run. */
function seedRecords(template: Template, { language }: Context): CellRecord[] {
  return seedRows(template, language).map((cells, row) => ({
    row,
    cells: cells as CellRecord['cells'],
  }));
}

function requestsFor({ id, tab, filter }: WantedView, states: readonly TabState[]): GridRequest[] {
  const holder = states.find(({ views }) => views.some((view) => view.filterViewId === id));
  const there = holder?.views.find((view) => view.filterViewId === id);
  const isHere = holder?.sheetId === tab.tab.sheetId;
  const gone = there && (!filter || !isHere) ? [{ deleteFilterView: { filterId: id } }] : [];
  if (!filter) return gone;
  const view = { ...filter, range: rangeOf(tab) };
  if (!there || !isHere) return [...gone, { addFilterView: { filter: view } }];
  if (isSame(there, view, tab)) return [];
  return [{ updateFilterView: { filter: view, fields: 'title,range,filterSpecs,sortSpecs' } }];
}

/** From the labels on, to the last row and column there will be. */
function rangeOf({ tab, head }: RegisterTab) {
  const endColumnIndex = tab.columnCount + head.added.length;
  return { sheetId: tab.sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex };
}

function isSame(there: FilterView, view: FilterView, { tab }: RegisterTab): boolean {
  const { startRowIndex = 0, endRowIndex = tab.rowCount, startColumnIndex = 0 } = there.range ?? {};
  const endColumn = there.range?.endColumnIndex ?? tab.columnCount;
  const covers =
    startRowIndex === 1 &&
    startColumnIndex === 0 &&
    endRowIndex >= tab.rowCount &&
    endColumn >= (view.range?.endColumnIndex ?? 0);
  return covers && looksOf(there) === looksOf(view);
}

/** What repair compares: Sheets leaves out what is empty, and orders as it likes. */
function looksOf({ title, filterSpecs = [], sortSpecs = [] }: FilterView): string {
  const specs = filterSpecs
    .map(({ columnIndex = 0, filterCriteria = {} }) => ({
      columnIndex,
      hidden: [...(filterCriteria.hiddenValues ?? [])].sort(),
      type: filterCriteria.condition?.type ?? '',
      values: (filterCriteria.condition?.values ?? []).map(
        ({ relativeDate = '', userEnteredValue = '' }) => relativeDate || userEnteredValue,
      ),
    }))
    .sort((one, other) => one.columnIndex - other.columnIndex);
  const sorts = sortSpecs.map(({ dimensionIndex = 0, sortOrder = 'ASCENDING' }) => [
    dimensionIndex,
    sortOrder,
  ]);
  return JSON.stringify([title, specs, sorts]);
}
