import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { IRangeProtectionRule, IWorksheetProtectionRule } from '@univerjs/sheets';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { FilterModel } from '@univerjs/sheets-filter';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { Rect } from '../../a1';
import type { Tab } from './book';
import { conditionals, filters, notes, sheets, validations } from './univer';

/** What lies over the cells of a tab, as Univer keeps it. The objects are Univer's own: do not change them. */

export function validationRules(tab: Tab): ISheetDataValidationRule[] {
  return tab.book.engine
    .get(validations.SheetDataValidationModel)
    .getRules(tab.book.unitId, tab.id);
}

export function conditionalRules(tab: Tab): IConditionFormattingRule[] {
  const model = tab.book.engine.get(conditionals.ConditionalFormattingRuleModel);
  return [...(model.getSubunitRules(tab.book.unitId, tab.id) ?? [])];
}

export function rangeProtections(tab: Tab): IRangeProtectionRule[] {
  return tab.book.engine
    .get(sheets.RangeProtectionRuleModel)
    .getSubunitRuleList(tab.book.unitId, tab.id);
}

export function tabProtection(tab: Tab): IWorksheetProtectionRule | undefined {
  return (
    tab.book.engine.get(sheets.WorksheetProtectionRuleModel).getRule(tab.book.unitId, tab.id) ??
    undefined
  );
}

export function filterModel(tab: Tab): FilterModel | undefined {
  const service = tab.book.engine.get(filters.SheetsFilterService);
  return service.getFilterModel(tab.book.unitId, tab.id) ?? undefined;
}

export function notesOf(tab: Tab): ISheetNote[] {
  const model = tab.book.engine.get(notes.SheetsNoteModel);
  return [...(model.getSheetNotes(tab.book.unitId, tab.id)?.values() ?? [])];
}

export function noteAt(tab: Tab, row: number, column: number) {
  const model = tab.book.engine.get(notes.SheetsNoteModel);
  return model.getNote(tab.book.unitId, tab.id, { row, col: column }) ?? undefined;
}

export function mergesOf(tab: Tab): Rect[] {
  return tab.sheet.getMergeData().map(rectOf);
}

/** A range of Univer's may be open where it spans whole rows or columns. */
export function rectOf(range: IRange): Rect {
  const open = (value: number, instead: number) => (Number.isFinite(value) ? value : instead);
  return {
    startRow: open(range.startRow, 0),
    endRow: open(range.endRow, Number.MAX_SAFE_INTEGER),
    startColumn: open(range.startColumn, 0),
    endColumn: open(range.endColumn, Number.MAX_SAFE_INTEGER),
  };
}
