import type { IDataValidationRuleBase, ISheetDataValidationRule } from '@univerjs/core';
import { cellName, closed, parseCells, splitTab, tabName } from '../../a1';
import type { Book } from './book';
import type { BooleanCondition, ValidationRule } from './google';
import { fail } from './resolve';
import { sheets } from './univer';

/** Univer's rule without its place. */
export type RuleBody = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;
type Criteria = Pick<IDataValidationRuleBase, 'type' | 'operator' | 'formula1' | 'formula2'>;

const STOP = 1;
const WARNING = 2;
const CHIP = 2;
const ARROWLESS = 0;

const COMPARISONS: Record<string, string> = {
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

const DATES: Record<string, string | undefined> = {
  DATE_EQ: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_IS_VALID: undefined,
};

/**
 * Conditions that Univer can only say as a formula of the first cell; read back by their shape, so that they stay
 * what they are when rows move and when somebody edits the rule in the page.
 */
const TEXTS: Record<string, { write: (cell: string, value: string) => string; read: RegExp }> = {
  TEXT_CONTAINS: {
    write: (cell, value) => `=ISNUMBER(SEARCH(${value},${cell}))`,
    read: /^=ISNUMBER\(SEARCH\((".*"),[^,]+\)\)$/,
  },
  TEXT_NOT_CONTAINS: {
    write: (cell, value) => `=NOT(ISNUMBER(SEARCH(${value},${cell})))`,
    read: /^=NOT\(ISNUMBER\(SEARCH\((".*"),[^,]+\)\)\)$/,
  },
  TEXT_EQ: {
    write: (cell, value) => `=EXACT(${cell},${value})`,
    read: /^=EXACT\([^,]+,(".*")\)$/,
  },
  TEXT_IS_EMAIL: {
    write: (cell) => `=ISNUMBER(MATCH("?*@?*.?*",${cell},0))`,
    read: /^=ISNUMBER\(MATCH\("\?\*@\?\*\.\?\*",[^,]+,0\)\)$/,
  },
  TEXT_IS_URL: {
    write: (cell) => `=ISNUMBER(SEARCH("://",${cell}))`,
    read: /^=ISNUMBER\(SEARCH\("(:\/\/)",[^,]+\)\)$/,
  },
};

/** The rule as Univer keeps it; `first` is the upper left cell that it is for. */
export function ruleBody(
  book: Book,
  rule: ValidationRule,
  first: { row: number; column: number },
): RuleBody {
  const { condition = {}, inputMessage, strict, showCustomUi } = rule;
  return {
    ...criteria(book, condition, cellName(first.row, first.column)),
    allowBlank: true,
    errorStyle: strict ? STOP : WARNING,
    showErrorMessage: true,
    // A list drops down only when it is asked to.
    showDropDown: showCustomUi === true,
    renderMode: showCustomUi ? CHIP : ARROWLESS,
    ...(inputMessage ? { prompt: inputMessage, showInputMessage: true, error: inputMessage } : {}),
  };
}

function criteria(book: Book, condition: BooleanCondition, cell: string): Criteria {
  const { type = '', values = [] } = condition;
  const [first = '', second] = values.map(conditionText);
  if (type === 'ONE_OF_LIST') {
    return { type: 'list', formula1: sheets.serializeListOptions(values.map(conditionText)) };
  }
  if (type === 'ONE_OF_RANGE') return { type: 'list', formula1: closedReference(book, first) };
  if (type === 'BOOLEAN')
    return {
      type: 'checkbox',
      ...(first ? { formula1: first } : {}),
      ...(second ? { formula2: second } : {}),
    };
  if (type === 'CUSTOM_FORMULA') return { type: 'custom', formula1: first };
  if (type in COMPARISONS) return compared('decimal', COMPARISONS[type], [first, second]);
  if (type in DATES) return compared('date', DATES[type], [first, second]);
  const text = TEXTS[type];
  if (!text) return fail(`ConditionType '${type}' is not supported in data validation.`);
  return { type: 'custom', formula1: text.write(cell, `"${first.replace(/"/g, '""')}"`) };
}

function compared(
  type: string,
  operator: string | undefined,
  [formula1, formula2]: [string, string | undefined],
): Criteria {
  if (operator === undefined) return { type };
  return { type, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } as Criteria;
}

function conditionText(value: { userEnteredValue?: string; relativeDate?: string }): string {
  const days: Record<string, string> = {
    TODAY: '=TODAY()',
    TOMORROW: '=TODAY()+1',
    YESTERDAY: '=TODAY()-1',
  };
  return value.relativeDate ? (days[value.relativeDate] ?? '') : (value.userEnteredValue ?? '');
}

/** `=Tab!B3:B` as far as the tab goes now: Univer understands no open ends. */
function closedReference(book: Book, text: string): string {
  const { tab: title, cells = '' } = splitTab(text.replace(/^=/, ''));
  const tab = title === undefined ? undefined : book.tabTitled(title);
  const open = parseCells(cells);
  if (!tab || !open) return text.startsWith('=') ? text : `=${text}`;
  const { startRow, endRow, startColumn, endColumn } = closed(open, book.size(tab));
  const corner = (row: number, column: number) =>
    cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `=${tabName(tab.sheet.getName())}!${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`;
}

/** The rule as the API tells it. */
export function validationRule(rule: ISheetDataValidationRule): ValidationRule {
  return {
    condition: conditionOf(rule),
    ...(rule.prompt ? { inputMessage: rule.prompt } : {}),
    ...(rule.errorStyle === STOP ? { strict: true } : {}),
    ...(rule.showDropDown ? { showCustomUi: true } : {}),
  };
}

function conditionOf({ type, operator, formula1 = '', formula2 }: Criteria): BooleanCondition {
  const values = (...texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ userEnteredValue: text }] : []));
  if (type === 'list' || type === 'listMultiple') {
    return formula1.startsWith('=')
      ? { type: 'ONE_OF_RANGE', values: values(formula1) }
      : { type: 'ONE_OF_LIST', values: values(...sheets.deserializeListOptions(formula1)) };
  }
  if (type === 'checkbox') {
    const given = values(formula1, formula2);
    return { type: 'BOOLEAN', ...(given.length > 0 ? { values: given } : {}) };
  }
  if (type === 'decimal' || type === 'whole') {
    return { type: named(COMPARISONS, operator), values: values(formula1, formula2) };
  }
  if (type === 'date' || type === 'time') {
    if (!operator) return { type: 'DATE_IS_VALID' };
    return { type: named(DATES, operator), values: values(formula1, formula2) };
  }
  return textCondition(formula1) ?? { type: 'CUSTOM_FORMULA', values: values(formula1) };
}

function named(names: Record<string, string | undefined>, operator: string | undefined): string {
  return Object.keys(names).find((name) => names[name] === operator) ?? 'CUSTOM_FORMULA';
}

function textCondition(formula: string): BooleanCondition | undefined {
  for (const [type, { read }] of Object.entries(TEXTS).reverse()) {
    const match = read.exec(formula);
    if (!match) continue;
    const value = match[1]?.startsWith('"') ? match[1].slice(1, -1).replace(/""/g, '"') : undefined;
    return { type, ...(value === undefined ? {} : { values: [{ userEnteredValue: value }] }) };
  }
  return undefined;
}
