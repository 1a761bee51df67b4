import { call, exception, signatureError } from '../kernel';
import { change } from './asking';
import { Place } from './place';
import { fromR1C1, toR1C1 } from './r1c1';
import type { Range } from './range';

type Value = string | number | boolean | Date;
type Matrix = unknown[][];

/** Values and formulas of a range. */
export abstract class RangeValues extends Place {
  getValues(): Value[][] {
    return call('sheet.values', { ...this.where(), show: 'values' });
  }

  getValue(): Value {
    return this.first<Value>('values');
  }

  getDisplayValues(): string[][] {
    return call('sheet.values', { ...this.where(), show: 'display' });
  }

  getDisplayValue(): string {
    return this.first('display');
  }

  getFormulas(): string[][] {
    return call('sheet.values', { ...this.where(), show: 'formulas' });
  }

  getFormula(): string {
    return this.first('formulas');
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setValue(value: unknown): this {
    const line = Array.from({ length: this.getNumColumns() }, () => value);
    return this.write(Array.from({ length: this.getNumRows() }, () => line));
  }

  setValues(values: Matrix): this {
    this.checkMatrix(values, 'setValues');
    return this.write(values);
  }

  /** References adapt to each cell, as when a formula is filled down. */
  setFormula(formula: string): this {
    const cell = formula ? { userEnteredValue: { formulaValue: withEquals(String(formula)) } } : {};
    change({ repeatCell: { range: this.gridRange(), cell, fields: 'userEnteredValue' } });
    return this;
  }

  setFormulas(formulas: string[][]): this {
    this.checkMatrix(formulas, 'setFormulas');
    const rows = formulas.map((line) => ({
      values: line.map((formula) =>
        formula ? { userEnteredValue: { formulaValue: withEquals(String(formula)) } } : {},
      ),
    }));
    change({ updateCells: { range: this.gridRange(), rows, fields: 'userEnteredValue' } });
    return this;
  }

  getFormulasR1C1(): string[][] {
    const { startRow, startColumn } = this.rect;
    return this.getFormulas().map((line, row) =>
      line.map((formula, column) =>
        toR1C1(formula, { row: startRow + row + 1, column: startColumn + column + 1 }),
      ),
    );
  }

  getFormulaR1C1(): string {
    return this.getFormulasR1C1()[0]?.[0] ?? '';
  }

  setFormulaR1C1(formula: string): this {
    const line = Array.from({ length: this.getNumColumns() }, () => formula);
    return this.setFormulasR1C1(Array.from({ length: this.getNumRows() }, () => line));
  }

  setFormulasR1C1(formulas: string[][]): this {
    this.checkMatrix(formulas, 'setFormulasR1C1');
    const { startRow, startColumn } = this.rect;
    return this.setFormulas(
      formulas.map((line, row) =>
        line.map((formula, column) =>
          fromR1C1(formula, { row: startRow + row + 1, column: startColumn + column + 1 }),
        ),
      ),
    );
  }

  clearContent(): this {
    change({ updateCells: { range: this.gridRange(), fields: 'userEnteredValue' } });
    return this;
  }

  trimWhitespace(): this {
    const values = this.getValues();
    const formulas = this.getFormulas();
    const trimmed = values.map((line, row) =>
      line.map((value, column) => {
        if (formulas[row]?.[column]) return formulas[row]?.[column];
        return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value;
      }),
    );
    return this.write(trimmed);
  }

  /** Keeps the first of the rows that are equal; gives the range that is left. */
  removeDuplicates(columns?: number[]): Range {
    const { startRow, startColumn } = this.rect;
    const compared = columns?.map((column) => column - 1 - startColumn);
    const seen = new Set<string>();
    const kept = this.getValues().filter((line) => {
      const cells = compared ? compared.map((column) => line[column]) : line;
      const key = JSON.stringify(cells.map((cell) => String(cell).toLowerCase()));
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
    this.clearContent();
    const rect = { ...this.rect, endRow: startRow + Math.max(kept.length, 1) - 1 };
    const left = this.at(rect);
    if (kept.length > 0) left.setValues(kept);
    return left;
  }

  protected write(values: Matrix): this {
    call('sheet.write', { ...this.where(), values });
    return this;
  }

  private first<T>(show: string): T {
    const { startRow, startColumn } = this.rect;
    const rect = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
    return call<T[][]>('sheet.values', { sheet: this.sheet.id, rect, show })[0]?.[0] as T;
  }

  /** As many rows and columns as the range has. */
  protected checkMatrix(values: unknown, method: string): void {
    if (!Array.isArray(values) || !values.every(Array.isArray)) {
      signatureError([values], `SpreadsheetApp.Range.${method}`);
    }
    const rows = this.getNumRows();
    if (values.length !== rows) throw mismatch('rows', values.length, rows);
    const columns = this.getNumColumns();
    for (const line of values as Matrix) {
      if (line.length !== columns) throw mismatch('columns', line.length, columns);
    }
  }
}

function mismatch(what: 'rows' | 'columns', has: number, wants: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
  );
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
