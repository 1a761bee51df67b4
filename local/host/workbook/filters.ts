import type { IFilterColumn } from '@univerjs/sheets-filter';
import type { Rect } from '../../a1';
import type { Tab } from './book';
import { shown } from './cells';
import type {
  BasicFilter,
  BooleanCondition,
  FilterCriteria,
  FilterSpec,
  FilterView,
} from './google';
import { fail, gridRange } from './resolve';
import { filterModel, rectOf } from './rules';

const VIEWS = 'filterViews';
const CRITERIA = 'filterCriteria';

/** Filter views are kept as the API gives them; each viewer's page applies the one that is chosen. */
export function filterViews(tab: Tab): FilterView[] {
  return tab.book.custom<FilterView[]>(VIEWS, tab) ?? [];
}

export const FILTER_VIEWS = VIEWS;
export const FILTER_CRITERIA = CRITERIA;

/** Criteria and order by column, old way or new. */
export function specsOf({ criteria, filterSpecs }: BasicFilter): FilterSpec[] {
  if (filterSpecs) return filterSpecs;
  return Object.entries(criteria ?? {}).map(([column, filterCriteria]) => ({
    columnIndex: Number(column),
    filterCriteria,
  }));
}

/** The basic filter as the API tells it. */
export function basicFilter(tab: Tab): BasicFilter | undefined {
  const range = filterModel(tab)?.getRange();
  if (!range) return undefined;
  const specs = filterSpecs(tab);
  const criteria = Object.fromEntries(
    specs.map(({ columnIndex = 0, filterCriteria }) => [String(columnIndex), filterCriteria ?? {}]),
  );
  return {
    range: gridRange({ tab, rect: rectOf(range) }),
    ...(specs.length > 0 ? { criteria, filterSpecs: specs } : {}),
  };
}

/** What was asked for, as long as the column is still filtered; else what a person chose in the page. */
function filterSpecs(tab: Tab): FilterSpec[] {
  const asked = tab.book.custom<Record<string, FilterCriteria>>(CRITERIA, tab) ?? {};
  const columns = filterModel(tab)?.getAllFilterColumns() ?? [];
  return columns.map(([columnIndex, column]) => ({
    columnIndex,
    filterCriteria: asked[columnIndex] ?? hiddenOf(tab, columnIndex, column.serialize()),
  }));
}

function hiddenOf(tab: Tab, column: number, { filters }: IFilterColumn): FilterCriteria {
  const kept = new Set([...(filters?.filters ?? []), ...(filters?.blank ? [''] : [])]);
  return { hiddenValues: shownValues(tab, column).filter((text) => !kept.has(text)) };
}

/** Criteria as Univer wants them: it names what stays, Google what goes. */
export function univerCriteria(tab: Tab, column: number, criteria: FilterCriteria): IFilterColumn {
  const { hiddenValues = [], condition } = criteria;
  if (condition) return { colId: column, ...conditionFilter(condition) };
  const hidden = new Set(hiddenValues);
  const kept = shownValues(tab, column).filter((text) => !hidden.has(text));
  const filters = kept.filter((text) => text !== '');
  return {
    colId: column,
    filters: { ...(kept.includes('') ? { blank: true as const } : {}), filters },
  };
}

const OPERATORS: Record<string, (value: string) => { val: string | number; operator?: string }> = {
  NUMBER_GREATER: (value) => ({ val: Number(value), operator: 'greaterThan' }),
  NUMBER_GREATER_THAN_EQ: (value) => ({ val: Number(value), operator: 'greaterThanOrEqual' }),
  NUMBER_LESS: (value) => ({ val: Number(value), operator: 'lessThan' }),
  NUMBER_LESS_THAN_EQ: (value) => ({ val: Number(value), operator: 'lessThanOrEqual' }),
  NUMBER_EQ: (value) => ({ val: Number(value), operator: 'equal' }),
  NUMBER_NOT_EQ: (value) => ({ val: Number(value), operator: 'notEqual' }),
  TEXT_CONTAINS: (value) => ({ val: `*${value}*` }),
  TEXT_NOT_CONTAINS: (value) => ({ val: `*${value}*`, operator: 'notEqual' }),
  TEXT_STARTS_WITH: (value) => ({ val: `${value}*` }),
  TEXT_ENDS_WITH: (value) => ({ val: `*${value}` }),
  TEXT_EQ: (value) => ({ val: value }),
  BLANK: () => ({ val: ' ', operator: 'equal' }),
  NOT_BLANK: () => ({ val: ' ', operator: 'notEqual' }),
};

function conditionFilter({ type = '', values = [] }: BooleanCondition): Partial<IFilterColumn> {
  const operator = OPERATORS[type];
  if (!operator) return fail(`ConditionType '${type}' is not supported in filters.`);
  const custom = operator(values[0]?.userEnteredValue ?? '');
  return { customFilters: { customFilters: [custom] } } as Partial<IFilterColumn>;
}

/** Each text that the column shows below the header, once. */
function shownValues(tab: Tab, column: number): string[] {
  const range = filterModel(tab)?.getRange();
  const rect: Rect | undefined = range && rectOf(range);
  const texts = new Set<string>();
  const end = Math.min(rect?.endRow ?? 0, tab.book.size(tab).rows - 1);
  for (let row = (rect?.startRow ?? 0) + 1; row <= end; row++) {
    texts.add(shown(tab.book.cell(tab, row, column), tab.book.pattern(tab, row, column)));
  }
  return [...texts];
}
