import type { Rect } from '../../a1';
import type { MetadataLocation } from '../../host/workbook/google';
import { call, exception, missing, signatureError } from '../kernel';
import { change } from './asking';
import { type DataValidation, newDataValidation, validationsAt } from './data-validation';
import { Filter, filterOf } from './filter';
import { addMetadata, type DeveloperMetadata, metadataAt, newFinder } from './metadata';
import { type Protection, protect } from './protection';
import type { Range } from './range';
import { RangeFormats } from './range-formats';

const WHOLE_LINES_ONLY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Notes, validation, protection, the filter, merges and metadata of a range. */
export abstract class RangeRules extends RangeFormats {
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    return call('sheet.notes', this.where());
  }

  setNote(note: string | null): this {
    const cell = note ? { note: String(note) } : {};
    change({ repeatCell: { range: this.gridRange(), cell, fields: 'note' } });
    return this;
  }

  setNotes(notes: unknown[][]): this {
    this.checkMatrix(notes, 'setNotes');
    const rows = notes.map((line) => ({ values: line.map((note) => ({ note: noteText(note) })) }));
    change({ updateCells: { range: this.gridRange(), rows, fields: 'note' } });
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getDataValidation(): DataValidation | null {
    return validationsAt(this.where())[0]?.[0] ?? null;
  }

  getDataValidations(): (DataValidation | null)[][] {
    return validationsAt(this.where());
  }

  setDataValidation(rule: DataValidation | null): this {
    change({ setDataValidation: { range: this.gridRange(), rule: rule?.rule } });
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    this.checkMatrix(rules, 'setDataValidations');
    const rows = rules.map((line) => ({
      values: line.map((rule) => (rule ? { dataValidation: rule.rule } : {})),
    }));
    change({ updateCells: { range: this.gridRange(), rows, fields: 'dataValidation' } });
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Writes FALSE, or what stands for unchecked, into all cells. */
  insertCheckboxes(...values: unknown[]): this {
    this.setDataValidation(
      newDataValidation()
        .requireCheckbox(...values)
        .build(),
    );
    return this.setValue(values.length === 0 ? false : (values[1] ?? ''));
  }

  removeCheckboxes(): this {
    return this.clearContent().clearDataValidations();
  }

  check(): this {
    return this.tick(true);
  }

  uncheck(): this {
    return this.tick(false);
  }

  /** null when some of the cells are no checkboxes, or not all alike. */
  isChecked(): boolean | null {
    const values = this.getValues();
    const states = this.getDataValidations().map((line, row) =>
      line.map((rule, column) => checkedState(rule, values[row]?.[column])),
    );
    const [first] = states[0] ?? [];
    const alike = states.every((line) => line.every((state) => state === first));
    return alike ? (first ?? null) : null;
  }

  private tick(on: boolean): this {
    const rules = this.getDataValidations();
    const values: unknown[][] = this.getValues();
    const next = values.map((line, row) =>
      line.map((value, column) => {
        const rule = rules[row]?.[column] ?? null;
        if (checkedState(rule, value) === null) return value;
        const [checked = true, unchecked = false] = rule?.getCriteriaValues() ?? [];
        return on ? checked : unchecked;
      }),
    );
    return this.write(next);
  }

  protect(): Protection {
    return protect(this.gridRange());
  }

  getFilter(): Filter | null {
    return filterOf(this.sheet);
  }

  createFilter(): Filter {
    if (filterOf(this.sheet)) {
      throw exception("You can't create a filter in a sheet that already has a filter.");
    }
    change({ setBasicFilter: { filter: { range: this.gridRange() } } });
    return missing('Filter', new Filter(this.sheet));
  }

  merge(): this {
    return this.mergeAs('MERGE_ALL');
  }

  mergeAcross(): this {
    return this.mergeAs('MERGE_ROWS');
  }

  mergeVertically(): this {
    return this.mergeAs('MERGE_COLUMNS');
  }

  private mergeAs(mergeType: string): this {
    change({ mergeCells: { range: this.gridRange(), mergeType } });
    return this;
  }

  breakApart(): this {
    change({ unmergeCells: { range: this.gridRange() } });
    return this;
  }

  isPartOfMerge(): boolean {
    return this.merges().length > 0;
  }

  getMergedRanges(): Range[] {
    return this.merges().map((rect) => this.at(rect));
  }

  private merges(): Rect[] {
    return call('sheet.merges', this.where());
  }

  addDeveloperMetadata(...args: unknown[]): this {
    if (typeof args[0] !== 'string') {
      signatureError(args, 'SpreadsheetApp.Range.addDeveloperMetadata');
    }
    addMetadata(this.metadataLocation(), args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.metadataLocation());
  }

  createDeveloperMetadataFinder() {
    return newFinder(this.lines() ?? { sheetId: this.sheet.id });
  }

  /** @internal */
  metadataLocation(): MetadataLocation {
    const lines = this.lines();
    const { dimensionRange: range } = lines ?? {};
    if (!lines || range?.endIndex !== (range?.startIndex ?? 0) + 1) {
      throw exception(WHOLE_LINES_ONLY);
    }
    return lines;
  }

  /** The whole rows or columns that the range is; undefined for any other. */
  private lines(): MetadataLocation | undefined {
    const { startRow, endRow, startColumn, endColumn } = this.rect;
    const view = this.sheet.look();
    const sheetId = this.sheet.id;
    if (startColumn === 0 && endColumn === view.columns - 1) {
      const dimensionRange = { sheetId, startIndex: startRow, endIndex: endRow + 1 };
      return { dimensionRange: { ...dimensionRange, dimension: 'ROWS' } };
    }
    if (startRow !== 0 || endRow !== view.rows - 1) return undefined;
    const dimensionRange = { sheetId, startIndex: startColumn, endIndex: endColumn + 1 };
    return { dimensionRange: { ...dimensionRange, dimension: 'COLUMNS' } };
  }
}

/** The service takes numbers for its own kind of floating point. */
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === '') return undefined;
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}

function checkedState(rule: DataValidation | null, value: unknown): boolean | null {
  if (rule?.rule.condition?.type !== 'BOOLEAN') return null;
  const [checked = true, unchecked = false] = rule.getCriteriaValues();
  if (String(value) === String(checked)) return true;
  return String(value) === String(unchecked) || value === '' ? false : null;
}
