import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { cellsName, closed, parseCells, type Size } from '../../../a1';
import type { BooleanCondition, ConditionalFormatRule, GridRange, ValidationRule } from '../google';
import { apiColor, fileColor } from './looks';

/** What Excel takes as the list of a drop-down; a longer one makes the file unreadable. */
const LONGEST_LIST = 255;

/** A drop-down, as Excel has it; rules of other kinds, and lists that Excel cannot hold, stay behind. */
export function dropDownOf(rule: ValidationRule, range: string): DataValidation[] {
  const { type, values = [] } = rule.condition ?? {};
  const texts = values.map(({ userEnteredValue = '' }) => userEnteredValue);
  const base = { type: 'list', range, showErrorMessage: rule.strict ?? false } as const;
  if (type === 'ONE_OF_RANGE') return [{ ...base, formula1: wholeRange(texts[0] ?? '') }];
  const fits = texts.join(',').length <= LONGEST_LIST && !texts.some((text) => /[,"]/.test(text));
  return type === 'ONE_OF_LIST' && fits ? [{ ...base, values: texts }] : [];
}

const LAST_ROW = 1_048_576;

/** Excel wants an end: `='A b'!$C$3:$C` is `'A b'!$C$3:$C$1048576`. */
function wholeRange(formula: string): string {
  return formula.replace(/^=/, '').replace(/:\$?([A-Z]+)$/, `:$$$1$$${LAST_ROW}`);
}

/** The drop-down of a file. */
export function validationOf(rule: DataValidation): ValidationRule | undefined {
  if (rule.type !== 'list') return undefined;
  const { values, formula1 = '' } = rule;
  const range = formula1
    .replace(new RegExp(`\\$?${LAST_ROW}$`), '')
    .replace(/:\$([A-Z]+)\$$/, ':$$$1');
  const condition: BooleanCondition = values
    ? { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) }
    : { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${range}` }] };
  return { condition, strict: rule.showErrorMessage ?? false, showCustomUi: true };
}

/** A colour by the cell's text; rules of other kinds stay behind. */
export function colourOf(rule: ConditionalFormatRule, range: string, priority: number) {
  const { condition, format } = rule.booleanRule ?? {};
  const colour = format?.backgroundColorStyle?.rgbColor ?? format?.backgroundColor;
  if (condition?.type !== 'TEXT_EQ' || !colour) return [];
  const text = condition.values?.[0]?.userEnteredValue ?? '';
  const one: ConditionalRule = {
    type: 'cellIs',
    operator: 'equal',
    formula: `"${text.replace(/"/g, '""')}"`,
    priority,
    range,
    style: { fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(colour) } },
  };
  return [one];
}

/** The other way round. */
export function conditionalOf(
  rule: ConditionalRule,
  ranges: GridRange[],
): ConditionalFormatRule | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec([rule.formula].flat()[0] ?? '')?.[1];
  const fill = rule.style?.fill;
  const colour = fill?.type === 'pattern' ? apiColor(fill.bgColor ?? fill.fgColor) : undefined;
  const isOurs = rule.type === 'cellIs' && rule.operator === 'equal' && text !== undefined;
  if (!isOurs || !colour) return undefined;
  const values = [{ userEnteredValue: text.replace(/""/g, '"') }];
  return {
    ranges,
    booleanRule: { condition: { type: 'TEXT_EQ', values }, format: { backgroundColor: colour } },
  };
}

/** `A3:B9 D1` as ranges of a tab that is this large; what lies outside is left out. */
export function gridRanges(text: string, sheetId: number, size: Size): GridRange[] {
  return text.split(' ').flatMap((part) => {
    const cells = parseCells(part);
    if (!cells) return [];
    const { startRow, endRow, startColumn, endColumn } = closed(cells, size);
    if (startRow >= size.rows || startColumn >= size.columns) return [];
    return [
      {
        sheetId,
        startRowIndex: startRow,
        endRowIndex: Math.min(endRow + 1, size.rows),
        startColumnIndex: startColumn,
        endColumnIndex: Math.min(endColumn + 1, size.columns),
      },
    ];
  });
}

/** `A3:B9`, however many rows the tab has. */
export function a1Range(range: GridRange, size: Size): string {
  const { startRowIndex = 0, endRowIndex = size.rows } = range;
  const { startColumnIndex = 0, endColumnIndex = size.columns } = range;
  return cellsName({
    startRow: startRowIndex,
    endRow: Math.min(endRowIndex, size.rows) - 1,
    startColumn: startColumnIndex,
    endColumn: Math.min(endColumnIndex, size.columns) - 1,
  });
}
