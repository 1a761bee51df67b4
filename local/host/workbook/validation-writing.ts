import { randomUUID } from 'node:crypto';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Rect } from '../../a1';
import type { Batch } from './batch';
import type { Tab } from './book';
import type { ValidationRule } from './google';
import { plainRange } from './mutations';
import { intersects, without } from './rects';
import { rectOf, validationRules } from './rules';
import { formulas } from './univer';
import { type RuleBody, ruleBody } from './validation';

/** Cells that get a rule, or lose theirs. */
export interface Assignment {
  rects: Rect[];
  rule: ValidationRule | undefined;
}

/** A rule as it is, or is going to be. */
interface Standing {
  uid: string;
  body: RuleBody;
  ranges: Rect[];
  before?: ISheetDataValidationRule;
}

/** Gives cells their rules. A cell has one rule at most, and equal rules next to each other are one. */
export function assignValidation(batch: Batch, tab: Tab, assignments: Assignment[]): void {
  let standing: Standing[] = validationRules(tab).map(standingRule);
  for (const { rects, rule } of assignments) {
    standing = standing.map((each) => withoutRects(tab, each, rects));
    const [first] = rects;
    if (!rule || !first) continue;
    const body = ruleBody(tab.book, rule, { row: first.startRow, column: first.startColumn });
    const same = standing.find((each) => each.ranges.length > 0 && sameBody(each.body, body));
    if (same) same.ranges = [...same.ranges, ...rects];
    else standing.push({ uid: randomUUID().slice(0, 8), body, ranges: rects });
  }
  for (const each of standing) plan(batch, tab, each);
}

function standingRule(rule: ISheetDataValidationRule): Standing {
  const { uid, ranges, ...body } = rule;
  return { uid, body, ranges: ranges.map(rectOf), before: rule };
}

function withoutRects(tab: Tab, rule: Standing, rects: Rect[]): Standing {
  if (!rule.ranges.some((range) => rects.some((rect) => intersects(range, rect)))) return rule;
  const ranges = rects.reduce(
    (left, rect) => left.flatMap((range) => without(range, rect)),
    rule.ranges,
  );
  return { ...rule, ranges, body: fromFirstCell(tab, rule, ranges) };
}

/** A formula speaks of the first cell of the first range: when that is another one, it must be told so. */
function fromFirstCell(tab: Tab, { body, ranges: [from] }: Standing, [to]: Rect[]): RuleBody {
  const moved =
    from && to && (from.startRow !== to.startRow || from.startColumn !== to.startColumn);
  if (!moved || body.type !== 'custom' || !body.formula1) return body;
  const lexer = tab.book.engine.get(formulas.LexerTreeBuilder);
  const right = to.startColumn - from.startColumn;
  const formula1 = lexer.moveFormulaRefOffset(body.formula1, right, to.startRow - from.startRow);
  return { ...body, formula1 };
}

/** Rules with a formula of a cell are not joined: each speaks of its own first cell. */
function sameBody(a: RuleBody, b: RuleBody): boolean {
  if (a.type === 'custom') return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof RuleBody>;
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

function plan(batch: Batch, tab: Tab, { uid, body, ranges, before }: Standing): void {
  const plain = ranges.map(plainRange);
  if (!before) {
    const rule = { uid, ...body, ranges: plain };
    if (ranges.length > 0) batch.change(tab, 'data-validation.mutation.addRule', { rule });
    return;
  }
  if (JSON.stringify(plain) === JSON.stringify(before.ranges.map(rectOf))) return;
  if (ranges.length === 0) {
    batch.change(tab, 'data-validation.mutation.removeRule', { ruleId: uid });
    return;
  }
  const payload =
    body.formula1 === before.formula1
      ? { type: 1, payload: plain }
      : { type: 3, payload: { ranges: plain, formula1: body.formula1 } };
  batch.change(tab, 'data-validation.mutation.updateRule', { ruleId: uid, payload });
}
