import type { CellFormat, Color } from '../../host/workbook/google';
import { call } from '../kernel';
import { change } from './asking';
import { colorOf, rgbHex } from './colors';
import { BorderStyle } from './enums';
import type { FormatField } from './format-fields';
import * as fields from './format-fields';
import { RangeValues } from './range-values';

type Matrix<T> = (T | null)[][];

/** How the cells of a range look. The getters and setters of single properties are in `PROPERTIES`. */
export abstract class RangeFormats extends RangeValues {
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setFormat(fields.background, rgbHex(red, green, blue));
  }

  /** `(top, left, bottom, right, vertical, horizontal[, color, style])`: null leaves a side as it is. */
  setBorder(...[top, left, bottom, right, vertical, horizontal, color, style]: BorderArguments) {
    const line = { style: (style ?? BorderStyle.SOLID).name(), color: colorOf(color) ?? BLACK };
    const side = (on: boolean | null | undefined) => {
      if (on === null || on === undefined) return undefined;
      return on ? line : { style: 'NONE' };
    };
    const sides = { top: side(top), left: side(left), bottom: side(bottom), right: side(right) };
    const inner = { innerVertical: side(vertical), innerHorizontal: side(horizontal) };
    change({ updateBorders: { range: this.gridRange(), ...sides, ...inner } });
    return this;
  }

  clearFormat(): this {
    const repeatCell = { range: this.gridRange(), cell: {}, fields: 'userEnteredFormat' };
    change({ repeatCell });
    return this;
  }

  protected formats<T>(field: FormatField<T>): T[][] {
    const formats = call<CellFormat[][]>('sheet.formats', this.where());
    return formats.map((line) => line.map((format) => field.read(format)));
  }

  /** Of the first cell. */
  protected format<T>(field: FormatField<T>): T {
    const { startRow: row, startColumn: column } = this.rect;
    const rect = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const formats = call<CellFormat[][]>('sheet.formats', { sheet: this.sheet.id, rect });
    return field.read(formats[0]?.[0] ?? {});
  }

  protected setFormat<T>(field: FormatField<T>, value: T | null): this {
    const cell = { userEnteredFormat: field.write(value) };
    const path = `userEnteredFormat.${field.fields}`;
    change({ repeatCell: { range: this.gridRange(), cell, fields: path } });
    return this;
  }

  protected setFormats<T>(field: FormatField<T>, values: Matrix<T>, method: string): this {
    this.checkMatrix(values, method);
    const rows = values.map((line) => ({
      values: line.map((value) => ({ userEnteredFormat: field.write(value) })),
    }));
    const path = `userEnteredFormat.${field.fields}`;
    change({ updateCells: { range: this.gridRange(), rows, fields: path } });
    return this;
  }
}

const BLACK: Color = {};

type BorderArguments = [
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  color?: string | null,
  style?: { name(): string } | null,
];

/** Each gives `getX`, `getXs`, `setX` and `setXs`. */
const PROPERTIES: [one: string, many: string, field: FormatField<unknown>][] = [
  ['Background', 'Backgrounds', fields.background],
  ['FontColor', 'FontColors', fields.fontColor],
  ['FontFamily', 'FontFamilies', fields.fontFamily],
  ['FontSize', 'FontSizes', fields.fontSize],
  ['FontWeight', 'FontWeights', fields.fontWeight],
  ['FontStyle', 'FontStyles', fields.fontStyle],
  ['FontLine', 'FontLines', fields.fontLine],
  ['NumberFormat', 'NumberFormats', fields.numberFormat],
  ['HorizontalAlignment', 'HorizontalAlignments', fields.horizontalAlignment],
  ['VerticalAlignment', 'VerticalAlignments', fields.verticalAlignment],
  ['Wrap', 'Wraps', fields.wrap],
  ['WrapStrategy', 'WrapStrategies', fields.wrapStrategy],
  ['TextDirection', 'TextDirections', fields.textDirection],
];

for (const [one, many, field] of PROPERTIES) {
  Object.assign(RangeFormats.prototype, {
    [`get${one}`](this: RangeFormats) {
      return this.format(field);
    },
    [`get${many}`](this: RangeFormats) {
      return this.formats(field);
    },
    [`set${one}`](this: RangeFormats, value: unknown) {
      return this.setFormat(field, value);
    },
    [`set${many}`](this: RangeFormats, values: unknown[][]) {
      return this.setFormats(field, values, `set${many}`);
    },
  });
}
