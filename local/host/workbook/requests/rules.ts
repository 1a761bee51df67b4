import { randomUUID } from 'node:crypto';
import type { Batch } from '../batch';
import type { Tab } from '../book';
import { conditionalRule, ruleConfig } from '../conditional';
import type { ConditionalFormatRule, GridRange, ValidationRule } from '../google';
import { plainRange } from '../mutations';
import { fail, gridArea, gridTab } from '../resolve';
import { conditionalRules } from '../rules';
import { assignValidation } from '../validation-writing';

interface SetDataValidation {
  range?: GridRange;
  rule?: ValidationRule;
}

export function setDataValidation({ range, rule }: SetDataValidation, batch: Batch): object {
  batch.settle();
  const { tab, rect } = gridArea(batch.book, range);
  assignValidation(batch, tab, [{ rects: [rect], rule }]);
  return {};
}

interface AddRule {
  rule?: ConditionalFormatRule;
  index?: number;
}

export function addConditionalFormatRule({ rule = {}, index = 0 }: AddRule, batch: Batch): object {
  batch.settle();
  const tab = ruleTab(batch, rule);
  insertRule(batch, tab, { rule: univerRule(batch, rule), index });
  return {};
}

function ruleTab(batch: Batch, { ranges = [] }: ConditionalFormatRule): Tab {
  const [first] = ranges;
  if (!first) return fail('A rule needs at least one range.');
  return gridTab(batch.book, first.sheetId);
}

function univerRule(batch: Batch, rule: ConditionalFormatRule, cfId = randomUUID().slice(0, 8)) {
  const areas = (rule.ranges ?? []).map((range) => gridArea(batch.book, range));
  const [first] = areas;
  if (!first || areas.some(({ tab }) => tab.id !== first.tab.id)) {
    return fail('All ranges of a rule must be on the same sheet.');
  }
  const { startRow: row, startColumn: column } = first.rect;
  return {
    cfId,
    ranges: areas.map(({ rect }) => plainRange(rect)),
    stopIfTrue: false,
    rule: ruleConfig(rule, { row, column }),
  };
}

/** Univer puts a new rule first; from there it is moved behind the one that is to go before it. */
function insertRule(
  batch: Batch,
  tab: Tab,
  { rule, index }: { rule: { cfId: string }; index: number },
) {
  const rules = conditionalRules(tab).filter(({ cfId }) => cfId !== rule.cfId);
  if (index > rules.length) fail(`index ${index} is after the last rule.`);
  batch.change(tab, 'sheet.mutation.add-conditional-rule', { rule });
  const before = rules[index - 1];
  if (!before) return;
  const start = { id: rule.cfId, type: 'self' };
  const end = { id: before.cfId, type: 'after' };
  batch.change(tab, 'sheet.mutation.move-conditional-rule', { start, end });
}

interface UpdateRule {
  index?: number;
  sheetId?: number;
  rule?: ConditionalFormatRule;
  newIndex?: number;
}

export function updateConditionalFormatRule(args: UpdateRule, batch: Batch): object {
  const { index = 0, sheetId, rule, newIndex } = args;
  batch.settle();
  const tab = rule ? ruleTab(batch, rule) : gridTab(batch.book, sheetId);
  const old = standing(tab, index);
  const oldRule = conditionalRule(tab, old);
  if (rule) {
    const next = univerRule(batch, rule, old.cfId);
    batch.change(tab, 'sheet.mutation.set-conditional-rule', { cfId: old.cfId, rule: next });
  } else {
    batch.change(tab, 'sheet.mutation.delete-conditional-rule', { cfId: old.cfId });
    insertRule(batch, tab, { rule: old, index: newIndex ?? index });
  }
  const reply = { newRule: rule ?? oldRule, newIndex: newIndex ?? index, oldRule, oldIndex: index };
  return { updateConditionalFormatRule: reply };
}

interface DeleteRule {
  index?: number;
  sheetId?: number;
}

export function deleteConditionalFormatRule({ index = 0, sheetId }: DeleteRule, batch: Batch) {
  batch.settle();
  const tab = gridTab(batch.book, sheetId);
  const old = standing(tab, index);
  batch.change(tab, 'sheet.mutation.delete-conditional-rule', { cfId: old.cfId });
  return { deleteConditionalFormatRule: { rule: conditionalRule(tab, old) } };
}

function standing(tab: Tab, index: number) {
  const rule = conditionalRules(tab)[index];
  return rule ?? fail(`No conditional format on sheet: ${tab.gridId} at index: ${index}`);
}
