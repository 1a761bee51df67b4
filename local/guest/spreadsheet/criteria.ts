import { columnName } from '../../a1';
import type { BooleanCondition } from '../../host/workbook/google';
import { RelativeDate } from './enums';

/** What SpreadsheetApp calls conditions, and what the API does. */
const CONDITIONS: Record<string, string> = {
  CELL_EMPTY: 'BLANK',
  CELL_NOT_EMPTY: 'NOT_BLANK',
  CHECKBOX: 'BOOLEAN',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_EQUAL_TO: 'DATE_EQ',
  DATE_NOT_EQUAL_TO: 'DATE_NOT_EQ',
  DATE_IS_VALID_DATE: 'DATE_IS_VALID',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
  TEXT_EQUAL_TO: 'TEXT_EQ',
  TEXT_NOT_EQUAL_TO: 'TEXT_NOT_EQ',
  TEXT_IS_VALID_EMAIL: 'TEXT_IS_EMAIL',
  TEXT_IS_VALID_URL: 'TEXT_IS_URL',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  VALUE_IN_LIST: 'ONE_OF_LIST',
  VALUE_IN_RANGE: 'ONE_OF_RANGE',
};

const RELATIVE = /_RELATIVE$/;

/** The API's condition for a criterion and its values. */
export function conditionOf(name: string, values: unknown[]): BooleanCondition {
  const type = CONDITIONS[name.replace(RELATIVE, '')] ?? name;
  if (values.length === 0) return { type };
  return { type, values: values.map(conditionValue) };
}

function conditionValue(value: unknown): { userEnteredValue?: string; relativeDate?: string } {
  const relative = Object.values(RelativeDate).find((each) => each === value);
  if (relative) return { relativeDate: relative.name() };
  return { userEnteredValue: value instanceof Date ? isoDay(value) : textOf(value) };
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** The day in the script's own zone, as its getters see it. */
function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The criterion's name, one of `names`. */
export function criterionName<N extends string>(
  condition: BooleanCondition,
  names: Record<N, unknown>,
): N | undefined {
  const relative = condition.values?.[0]?.relativeDate ? '_RELATIVE' : '';
  return (Object.keys(names) as N[]).find(
    (name) =>
      CONDITIONS[name.replace(RELATIVE, '')] === condition.type && name.endsWith(relative || name),
  );
}

/** The values as a script gave them: numbers and dates are no texts. */
export function criterionValues({ type = '', values = [] }: BooleanCondition): unknown[] {
  return values.map(({ userEnteredValue = '', relativeDate }) => {
    if (relativeDate) return RelativeDate[relativeDate as keyof typeof RelativeDate];
    if (type.startsWith('NUMBER_')) return Number(userEnteredValue);
    if (type.startsWith('DATE_')) return dayOf(userEnteredValue);
    return userEnteredValue;
  });
}

function dayOf(text: string): Date | string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : text;
}

/** `='My tab'!$A$1:$B$2`. */
export function absoluteReference(
  title: string,
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number },
): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const quoted = `'${title.replace(/'/g, "''")}'`;
  return `=${quoted}!${corner(range.startRow, range.startColumn)}:${corner(range.endRow, range.endColumn)}`;
}

/** `whenX(values…)` of conditional formats and filters, and the criterion that each one names. */
export const WHENS: Record<string, string> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};
