import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Rect } from '../../a1';
import type { Mutation } from '../contract';
import type { Tab } from './book';
import { plainRange, tabMutation } from './mutations';
import { sameRect } from './rects';
import {
  conditionalRules,
  filterModel,
  mergesOf,
  notesOf,
  rangeProtections,
  rectOf,
  validationRules,
} from './rules';

/** Where cells go: nowhere when they are gone, to several places when they are parted. */
export type Mover = (rect: Rect) => Rect[];

/** Rewrites a formula of a rule; the same text when nothing changes. */
export type Rewriter = (formula: string) => string;

/** How to follow: what formats cells may also reach new ones, what stands on cells just goes along. */
interface Following {
  /** Validation and conditional formats. */
  formats: Mover;
  /** Protection and the filter. */
  places: Mover;
  rewrite?: Rewriter;
}

const asItIs: Rewriter = (formula) => formula;

/** Everything that has ranges. */
export function followRules(
  tab: Tab,
  { formats, places, rewrite = asItIs }: Following,
): Mutation[] {
  return [
    ...validationRules(tab).flatMap((rule) => {
      const change = followValidation(rule, formats, rewrite);
      return change ? [tabMutation(tab, ...change)] : [];
    }),
    ...conditionalRules(tab).flatMap((rule) => {
      const change = followConditional(rule, formats, rewrite);
      return change ? [tabMutation(tab, ...change)] : [];
    }),
    ...followProtections(tab, places),
    ...followFilter(tab, places),
  ];
}

/** References in formulas of rules only. */
export function rewriteRules(tab: Tab, rewrite: Rewriter): Mutation[] {
  const stay: Mover = (rect) => [rect];
  return followRules(tab, { formats: stay, places: stay, rewrite });
}

type Change = [id: string, params: object];

/** Undefined when nothing moves, an empty list when nothing is left. */
function movedRanges(ranges: Rect[], move: Mover): Rect[] | undefined {
  const rects = ranges.map(rectOf);
  const moved = rects.flatMap(move);
  const same =
    moved.length === rects.length &&
    moved.every((rect, index) => sameRect(rect, rects[index] as Rect));
  return same ? undefined : moved.map(plainRange);
}

function followValidation(
  rule: ISheetDataValidationRule,
  move: Mover,
  rewrite: Rewriter,
): Change | undefined {
  const ranges = movedRanges(rule.ranges, move);
  if (ranges?.length === 0) {
    return ['data-validation.mutation.removeRule', { ruleId: rule.uid }];
  }
  const texts = rewrittenTexts(rule, rewrite);
  if (!ranges && Object.keys(texts).length === 0) return undefined;
  const payload = { type: 3, payload: { ranges: ranges ?? rule.ranges, ...texts } };
  // Type 1 sets ranges only, 3 sets anything.
  const simple = Object.keys(texts).length === 0 ? { type: 1, payload: ranges } : payload;
  return ['data-validation.mutation.updateRule', { ruleId: rule.uid, payload: simple }];
}

function rewrittenTexts(rule: ISheetDataValidationRule, rewrite: Rewriter) {
  const texts: { formula1?: string; formula2?: string } = {};
  for (const key of ['formula1', 'formula2'] as const) {
    const formula = rule[key];
    if (!formula?.startsWith('=')) continue;
    const next = rewrite(formula);
    if (next !== formula) texts[key] = next;
  }
  return texts;
}

function followConditional(
  rule: IConditionFormattingRule,
  move: Mover,
  rewrite: Rewriter,
): Change | undefined {
  const { cfId } = rule;
  const ranges = movedRanges(rule.ranges, move);
  if (ranges?.length === 0) return ['sheet.mutation.delete-conditional-rule', { cfId }];
  const value = (rule.rule as { value?: unknown }).value;
  const formula = typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value;
  if (!ranges && formula === value) return undefined;
  const inner = formula === value ? rule.rule : { ...rule.rule, value: formula };
  const next = { ...rule, ranges: ranges ?? rule.ranges, rule: inner };
  return ['sheet.mutation.set-conditional-rule', { cfId, rule: next }];
}

function followProtections(tab: Tab, move: Mover): Mutation[] {
  return rangeProtections(tab).flatMap((rule) => {
    const ranges = movedRanges(rule.ranges, move);
    if (!ranges) return [];
    const change: Change =
      ranges.length === 0
        ? ['sheet.mutation.delete-range-protection', { ruleIds: [rule.id] }]
        : ['sheet.mutation.set-range-protection', { ruleId: rule.id, rule: { ...rule, ranges } }];
    return [tabMutation(tab, ...change)];
  });
}

function followFilter(tab: Tab, move: Mover): Mutation[] {
  const range = filterModel(tab)?.getRange();
  if (!range) return [];
  const moved = movedRanges([range], move);
  if (!moved) return [];
  const [first] = moved;
  return [
    first
      ? tabMutation(tab, 'sheet.mutation.set-filter-range', { range: first })
      : tabMutation(tab, 'sheet.mutation.remove-filter', {}),
  ];
}

/** Notes and merged cells, after cells were moved. */
export function followCells(tab: Tab, move: Mover): Mutation[] {
  return [...followNotes(tab, move), ...followMerges(tab, move)];
}

function followNotes(tab: Tab, move: Mover): Mutation[] {
  return notesOf(tab).flatMap(({ id, row, col }) => {
    const cell = { startRow: row, endRow: row, startColumn: col, endColumn: col };
    const [to] = move(cell);
    const note = { sheetId: tab.id, noteId: id };
    if (!to) return [tabMutation(tab, 'sheet.mutation.remove-note', note)];
    if (sameRect(to, cell)) return [];
    const newPosition = { row: to.startRow, col: to.startColumn };
    const change: Change = ['sheet.mutation.update-note-position', { ...note, newPosition }];
    return [tabMutation(tab, ...change)];
  });
}

/** Univer moves merged cells by itself, but not where rows come into the middle: say where all of them are. */
function followMerges(tab: Tab, move: Mover): Mutation[] {
  const merges = mergesOf(tab);
  if (merges.length === 0) return [];
  const everything = { startRow: 0, endRow: 9_999_999, startColumn: 0, endColumn: 99_999 };
  const moved = merges.flatMap((merge) => {
    const parts = move(merge);
    return parts.length === 1 ? parts.map(plainRange) : [];
  });
  return [
    tabMutation(tab, 'sheet.mutation.remove-worksheet-merge', { ranges: [everything] }),
    tabMutation(tab, 'sheet.mutation.add-worksheet-merge', { ranges: moved }),
  ];
}
