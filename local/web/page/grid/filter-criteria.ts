import type { FilterCriteria, FilterSpec, FilterView } from '../../../host/workbook/google';

/** A cell as a filter sees it. */
export interface SeenCell {
  text: string;
  value: string | number | boolean;
}

/** Whether a row stays, as far as its cells decide; `today` is a serial day. */
export function staysIn(
  view: FilterView,
  cell: (column: number) => SeenCell,
  today: number,
): boolean {
  return specsOf(view).every(({ columnIndex = 0, filterCriteria = {} }) =>
    meets(cell(columnIndex), filterCriteria, today),
  );
}

/** Criteria by column, old way or new. */
function specsOf({ filterSpecs, criteria }: FilterView): FilterSpec[] {
  if (filterSpecs) return filterSpecs;
  return Object.entries(criteria ?? {}).map(([column, filterCriteria]) => ({
    columnIndex: Number(column),
    filterCriteria,
  }));
}

/** Conditions that this page cannot reckon, as formulas: they keep every row, and the person is told. */
export function unknownConditions(view: FilterView): string[] {
  return specsOf(view)
    .map(({ filterCriteria }) => filterCriteria?.condition?.type ?? '')
    .filter((type) => type !== '' && !(type in CONDITIONS));
}

function meets(cell: SeenCell, criteria: FilterCriteria, today: number): boolean {
  if (criteria.hiddenValues?.includes(cell.text)) return false;
  const { type = '', values = [] } = criteria.condition ?? {};
  const condition = CONDITIONS[type];
  if (!condition) return true;
  const words = values.map(({ relativeDate, userEnteredValue = '' }) =>
    relativeDate ? String(today + (DAYS[relativeDate] ?? 0)) : userEnteredValue,
  );
  return condition(cell, words);
}

const DAYS: Record<string, number> = {
  ...{ YESTERDAY: -1, TODAY: 0, TOMORROW: 1 },
  ...{ PAST_WEEK: -7, PAST_MONTH: -30, PAST_YEAR: -365 },
};

type Condition = (cell: SeenCell, words: string[]) => boolean;

const text =
  (holds: (text: string, word: string) => boolean): Condition =>
  ({ text: shown }, [word = '']) =>
    holds(shown.toLowerCase(), word.toLowerCase());

const number =
  (holds: (value: number, ...bounds: number[]) => boolean): Condition =>
  ({ value }, words) =>
    typeof value === 'number' && holds(value, ...words.map(Number));

/** Days are compared, whatever the time of day. */
const date =
  (holds: (day: number, bound: number) => boolean): Condition =>
  ({ value }, [word = '']) =>
    typeof value === 'number' && holds(Math.floor(value), dayOf(word));

const CONDITIONS: Record<string, Condition> = {
  BLANK: ({ text: shown }) => shown === '',
  NOT_BLANK: ({ text: shown }) => shown !== '',
  TEXT_EQ: text((shown, word) => shown === word),
  TEXT_CONTAINS: text((shown, word) => shown.includes(word)),
  TEXT_NOT_CONTAINS: text((shown, word) => !shown.includes(word)),
  TEXT_STARTS_WITH: text((shown, word) => shown.startsWith(word)),
  TEXT_ENDS_WITH: text((shown, word) => shown.endsWith(word)),
  NUMBER_EQ: number((value, bound) => value === bound),
  NUMBER_NOT_EQ: number((value, bound) => value !== bound),
  NUMBER_LESS: number((value, bound = 0) => value < bound),
  NUMBER_LESS_THAN_EQ: number((value, bound = 0) => value <= bound),
  NUMBER_GREATER: number((value, bound = 0) => value > bound),
  NUMBER_GREATER_THAN_EQ: number((value, bound = 0) => value >= bound),
  NUMBER_BETWEEN: number((value, from = 0, to = 0) => from <= value && value <= to),
  NUMBER_NOT_BETWEEN: number((value, from = 0, to = 0) => value < from || to < value),
  DATE_EQ: date((day, bound) => day === bound),
  DATE_BEFORE: date((day, bound) => day < bound),
  DATE_AFTER: date((day, bound) => day > bound),
  DATE_ON_OR_BEFORE: date((day, bound) => day <= bound),
  DATE_ON_OR_AFTER: date((day, bound) => day >= bound),
};

/** A serial day, from one or from `2026-03-10`. */
export function dayOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return Math.floor(
    (Date.parse(`${word.slice(0, 10)}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000,
  );
}
