import type { Rect } from '../../a1';
import { cellsName } from '../../a1';
import type { Book, Tab } from './book';
import { shown } from './cells';
import type { BooleanCondition } from './google';
import { holds } from './rects';
import { fail, namedArea } from './resolve';
import { rectOf, validationRules } from './rules';
import type { Entry } from './typed';
import { core } from './univer';
import { validationRule } from './validation';

/** Refuses what a person could not type there either: rules that only warn let everything in. */
export function entryChecker(tab: Tab, rect: Rect) {
  const rules = validationRules(tab)
    .map((rule) => ({ ranges: rule.ranges.map(rectOf), google: validationRule(rule) }))
    .filter(
      ({ google, ranges }) =>
        google.strict && ranges.some((range) => range.endRow >= rect.startRow),
    );
  return (row: number, column: number, entry: Entry): void => {
    if (rules.length === 0 || entry.kind === 'empty' || entry.kind === 'formula') return;
    const rule = rules.find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
    if (!rule || accepts(tab.book, rule.google.condition ?? {}, entry)) return;
    const cell = cellsName({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    fail(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  };
}

type Value = Exclude<Entry, { kind: 'empty' } | { kind: 'formula' }>;

/** A formula of the rule's own is not worked out here: it lets everything in. */
function accepts(book: Book, { type = '', values = [] }: BooleanCondition, entry: Value): boolean {
  const texts = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  const [first = '', second = ''] = texts;
  const text = textOf(entry);
  if (type === 'ONE_OF_LIST') return texts.includes(text);
  if (type === 'ONE_OF_RANGE') return listed(book, first).has(text);
  if (type === 'BOOLEAN') return texts.length > 0 ? texts.includes(text) : entry.kind === 'boolean';
  if (type.startsWith('NUMBER_')) {
    return (
      entry.kind === 'number' && compares(type.slice(7), entry.value, [first, second].map(Number))
    );
  }
  if (type.startsWith('DATE_')) {
    return (
      entry.kind === 'number' &&
      compares(type.slice(5), entry.value, [first, second].map(daySerial))
    );
  }
  const check = TEXTS[type];
  return check ? check(text.toLowerCase(), first.toLowerCase()) : true;
}

function textOf(entry: Value): string {
  if (entry.kind === 'text') return entry.text;
  if (entry.kind === 'boolean') return entry.value ? 'TRUE' : 'FALSE';
  return String(entry.value);
}

const TEXTS: Record<string, (text: string, wanted: string) => boolean> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_NOT_CONTAINS: (text, wanted) => !text.includes(wanted),
  TEXT_EQ: (text, wanted) => text === wanted,
  TEXT_IS_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  TEXT_IS_URL: (text) => /^(https?|ftp):\/\/\S+$|^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text),
};

const COMPARISONS: Record<string, (value: number, from: number, to: number) => boolean> = {
  EQ: (value, from) => value === from,
  NOT_EQ: (value, from) => value !== from,
  GREATER: (value, from) => value > from,
  GREATER_THAN_EQ: (value, from) => value >= from,
  LESS: (value, from) => value < from,
  LESS_THAN_EQ: (value, from) => value <= from,
  BETWEEN: (value, from, to) => value >= from && value <= to,
  NOT_BETWEEN: (value, from, to) => value < from || value > to,
  AFTER: (value, from) => Math.floor(value) > from,
  ON_OR_AFTER: (value, from) => value >= from,
  BEFORE: (value, from) => value < from,
  ON_OR_BEFORE: (value, from) => Math.floor(value) <= from,
  IS_VALID: () => true,
};

/** A bound that cannot be read (a formula) lets everything in. */
function compares(kind: string, value: number, [from = 0, to = 0]: number[]): boolean {
  if (Number.isNaN(from) || Number.isNaN(to)) return true;
  return COMPARISONS[kind]?.(value, from, to) ?? true;
}

function daySerial(text: string): number {
  if (text === '') return 0;
  const parsed = core.numfmt.parseDate(text);
  return typeof parsed?.v === 'number' ? parsed.v : Number(text);
}

function listed(book: Book, reference: string): Set<string> {
  const { tab, rect } = namedArea(book, reference.replace(/^=/, '').replace(/\$/g, ''));
  const texts = new Set<string>();
  const end = Math.min(rect.endRow, book.lastRow(tab));
  for (let row = rect.startRow; row <= end; row++) {
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const cell = book.cell(tab, row, column);
      if (cell) texts.add(shown(cell, book.pattern(tab, row, column)));
    }
  }
  texts.delete('');
  return texts;
}
