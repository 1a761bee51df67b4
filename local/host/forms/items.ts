import { newNumber } from './ids';
import type { FormItem, ItemType } from './model';

/** What a script may change of an item; anything else is kept. */
export type ItemChanges = Partial<Omit<FormItem, 'id' | 'type' | 'entries' | 'rule'>> & {
  rule?: FormItem['rule'] | null;
};

const CHOICES: Partial<FormItem> = { choices: [''] };

/** What a new item of each type starts with; a new list of choices has one, empty. */
const STARTS: Record<ItemType, Partial<FormItem>> = {
  TEXT: {},
  PARAGRAPH_TEXT: {},
  MULTIPLE_CHOICE: { ...CHOICES, other: false },
  CHECKBOX: { ...CHOICES, other: false },
  LIST: CHOICES,
  SCALE: { lower: 1, upper: 5, leftLabel: '', rightLabel: '' },
  RATING: { level: 3, icon: 'STAR' },
  GRID: { rows: [''], columns: [''] },
  CHECKBOX_GRID: { rows: [''], columns: [''] },
  DATE: { includesYear: true },
  TIME: {},
  DATETIME: { includesYear: true },
  DURATION: {},
  SECTION_HEADER: {},
  PAGE_BREAK: {},
};

export function newItem(type: ItemType): FormItem {
  const starts = structuredClone(STARTS[type]);
  if (!starts) throw new Error(`not implemented locally: Form item ${type}`);
  const entries = isQuestion(type) ? [newNumber()] : [];
  return { id: newNumber(), type, title: '', helpText: '', required: false, entries, ...starts };
}

export function isQuestion(type: ItemType): boolean {
  return type !== 'SECTION_HEADER' && type !== 'PAGE_BREAK';
}

/** Same content, own numbers. */
export function copyItem(item: FormItem): FormItem {
  return { ...structuredClone(item), id: newNumber(), entries: item.entries.map(newNumber) };
}

export function changedItem(item: FormItem, changes: ItemChanges): FormItem {
  const { rule, ...plain } = changes;
  const changed: FormItem = { ...item, ...plain };
  if (rule !== undefined) changed.rule = rule ?? undefined;
  if (changes.lower !== undefined || changes.upper !== undefined) checkBounds(changed);
  if (changes.level !== undefined) checkLevel(changed);
  if (changes.choices) checkChoices(changes.choices);
  if (changes.rows) changed.entries = rowEntries(item, changes.rows);
  return changed;
}

function checkBounds(item: FormItem): void {
  const lower = Math.trunc(Number(item.lower));
  const upper = Math.trunc(Number(item.upper));
  if (lower !== 0 && lower !== 1) throw new Error('Invalid argument: lower');
  if (!(upper >= 3 && upper <= 10)) throw new Error('Invalid argument: upper');
  Object.assign(item, { lower, upper });
}

function checkLevel(item: FormItem): void {
  const level = Math.trunc(Number(item.level));
  if (!(level >= 3 && level <= 10)) throw new Error('Invalid argument: level');
  item.level = level;
}

function checkChoices(choices: string[]): void {
  if (choices.length === 0) throw new Error('Array is empty: choices');
  if (new Set(choices).size < choices.length) {
    throw new Error('Question items cannot have duplicate choice values.');
  }
}

/** Rows that keep their label keep their number, so that links made earlier still fill them. */
function rowEntries(item: FormItem, rows: string[]): number[] {
  const known = new Map(item.rows?.map((label, index) => [label, item.entries[index]]));
  return rows.map((label) => known.get(label) ?? newNumber());
}
