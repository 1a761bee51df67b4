import { isDay } from '../../policy/time';
import type { Dictionary } from '../dictionary';
import type { Column, Template } from '../template';

type FilterCriteria = GoogleAppsScript.Sheets.Schema.FilterCriteria;
type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

const OPERATORS = ['<=', '>=', '!=', '<', '>', '=', '~'] as const;
type Operator = (typeof OPERATORS)[number];

/** One condition of a view, as staff write it: `stage=appointed|onSite`. */
export interface Criterion {
  column: Column;
  operator: Operator;
  values: string[];
}

/** Reads `column=value; column<today`; answers the part that it does not understand instead. */
export function readCriteria(text: string, template: Template): Criterion[] | { fault: string } {
  const read: Criterion[] = [];
  for (const part of text
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const found = /^(.+?)\s*(<=|>=|!=|<|>|=|~)\s*(.*)$/.exec(part);
    const column = found && columnNamed(template, found[1] ?? '');
    if (!found || !column || read.some((one) => one.column === column)) return { fault: part };
    const values = (found[3] ?? '').split('|').map((value) => value.trim());
    read.push({ column, operator: found[2] as Operator, values });
  }
  return read;
}

export function columnNamed(template: Template, name: string): Column | null {
  const wanted = name.trim().toLowerCase();
  const names = ({ key, label }: Column) =>
    [key, label.zh, label.en].map((one) => one.toLowerCase());
  return template.columns.find((column) => names(column).includes(wanted)) ?? null;
}

/** What Sheets filters the column by; null when it has no filter that says this. */
export function filterOf(
  { column, operator, values }: Criterion,
  words: Dictionary,
): FilterCriteria | null {
  const [value = ''] = values;
  if (value === '' && values.length === 1) {
    if (operator === '=') return condition('BLANK');
    return operator === '!=' ? condition('NOT_BLANK') : null;
  }
  if (column.type === 'choice') return choiceFilter({ column, operator, values }, words);
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
