import { isDay } from '../../policy/time';
import { same } from '../../texts/say';
import type { Dictionary } from '../dictionary';
import type { Column } from '../template';
import { positionIn, type RegisterTab } from './plan';

type FilterCriteria = GoogleAppsScript.Sheets.Schema.FilterCriteria;
type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

const OPERATORS = ['<=', '>=', '!=', '<', '>', '=', '~'] as const;
type Operator = (typeof OPERATORS)[number];

/** A column, and where it stands in its tab. */
export interface PlacedColumn {
  column: Column;
  at: number;
}

/** One condition of a view, as staff write it: `stage=appointed|onSite`. */
export interface Criterion extends PlacedColumn {
  operator: Operator;
  values: string[];
}

/** Reads `column=value; column<today`; answers the part that it does not understand instead. */
export function readCriteria(text: string, tab: RegisterTab): Criterion[] | { fault: string } {
  const read: Criterion[] = [];
  for (const part of text
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const found = /^(.+?)\s*(<=|>=|!=|<|>|=|~)\s*(.*)$/.exec(part);
    const placed = found && columnNamed(tab, found[1] ?? '');
    if (!found || !placed || read.some(({ at }) => at === placed.at)) return { fault: part };
    const values = (found[3] ?? '').split('|').map((value) => value.trim());
    read.push({ ...placed, operator: found[2] as Operator, values });
  }
  return read;
}

/** By key, delivered label, or the label of now. A column of the staff's own is taken for one of texts. */
export function columnNamed(
  { template, tab, head }: RegisterTab,
  name: string,
): PlacedColumn | null {
  const wanted = name.trim().toLowerCase();
  const isIt = (text: string) => text.trim().toLowerCase() === wanted;
  const known = template.columns.find(({ key, label }) => [key, label.zh, label.en].some(isIt));
  const at = known ? positionIn(head, known) : tab.labels.findIndex(isIt);
  if (at < 0) return null;
  const column = known ?? template.columns.find((one) => positionIn(head, one) === at);
  return { column: column ?? ownColumn(tab.labels[at] ?? ''), at };
}

function ownColumn(label: string): Column {
  return { key: label, label: same(label), type: 'text', width: 0 };
}

/** What Sheets filters the column by; null when it has no filter that says this. */
export function filterOf(criterion: Criterion, words: Dictionary): FilterCriteria | null {
  const { column, operator, values } = criterion;
  const [value = ''] = values;
  if (value === '' && values.length === 1) {
    if (operator === '=') return condition('BLANK');
    return operator === '!=' ? condition('NOT_BLANK') : null;
  }
  if (column.type === 'choice') return choiceFilter(criterion, words);
  if (values.length > 1) return null;
  if (operator === '~') return condition('TEXT_CONTAINS', { userEnteredValue: value });
  if (column.type === 'date' || column.type === 'dateTime') return dateFilter(operator, value);
  if (['int', 'number', 'money'].includes(column.type)) return numberFilter(operator, value);
  return operator === '=' ? condition('TEXT_EQ', { userEnteredValue: value }) : null;
}

/** Of several choices, or all but some, Sheets is told which to hide. */
function choiceFilter(
  { column, operator, values }: Criterion,
  words: Dictionary,
): FilterCriteria | null {
  const list = column.choices ?? '';
  const codes = values.map((value) => words.code(list, value));
  if (codes.includes(null) || !['=', '!='].includes(operator)) return null;
  const shown = (code: string | null) => words.shown(list, code ?? '');
  if (operator === '=' && codes.length === 1)
    return condition('TEXT_EQ', { userEnteredValue: shown(codes[0] ?? '') });
  const all = words.active(list).map(({ code }) => code);
  const hidden =
    operator === '!='
      ? codes.map(shown)
      : ['', ...all.filter((code) => !codes.includes(code)).map(shown)];
  return { hiddenValues: hidden };
}

const RELATIVE: Record<string, string> = {
  today: 'TODAY',
  tomorrow: 'TOMORROW',
  yesterday: 'YESTERDAY',
};

const DATES: Partial<Record<Operator, string>> = {
  '<': 'DATE_BEFORE',
  '<=': 'DATE_ON_OR_BEFORE',
  '>': 'DATE_AFTER',
  '>=': 'DATE_ON_OR_AFTER',
};

/** A day that moves with the calendar is Sheets' to reckon: the view never grows old. */
function dateFilter(operator: Operator, value: string): FilterCriteria | null {
  const relativeDate = RELATIVE[value.toLowerCase()];
  const type = DATES[operator] ?? (operator === '=' && !relativeDate ? 'DATE_EQ' : null);
  if (!type || (!relativeDate && !isDay(value))) return null;
  return condition(type, relativeDate ? { relativeDate } : { userEnteredValue: value });
}

const NUMBERS: Partial<Record<Operator, string>> = {
  '=': 'NUMBER_EQ',
  '!=': 'NUMBER_NOT_EQ',
  '<': 'NUMBER_LESS',
  '<=': 'NUMBER_LESS_THAN_EQ',
  '>': 'NUMBER_GREATER',
  '>=': 'NUMBER_GREATER_THAN_EQ',
};

function numberFilter(operator: Operator, value: string): FilterCriteria | null {
  const type = NUMBERS[operator];
  return type && Number.isFinite(Number(value))
    ? condition(type, { userEnteredValue: value })
    : null;
}

function condition(
  type: string,
  ...values: NonNullable<BooleanCondition['values']>
): FilterCriteria {
  return { condition: { type, ...(values.length ? { values } : {}) } };
}
