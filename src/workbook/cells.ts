import { fromSerial, readDateTime, toSerial } from '../policy/time';
import type { Dictionary } from './dictionary';
import type { CellData, CellValue } from './grid';
import type { Column, ColumnType } from './template';

/** A column's value in code: see `registers.generated.ts` for the type of each. */
export type Value = string | number | boolean | null | string[];

/** Dates and times as the workbook shows them; texts are marked as such, so that typed digits keep their zeros. */
const FORMATS: Partial<Record<ColumnType, { type: string; pattern: string }>> = {
  date: { type: 'DATE', pattern: 'yyyy-mm-dd' },
  dateTime: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' },
  money: { type: 'NUMBER', pattern: '#,##0.00' },
  int: { type: 'NUMBER', pattern: '0' },
  number: { type: 'NUMBER', pattern: '0.##' },
};
const TEXT_FORMAT = { type: 'TEXT', pattern: '@' };

export function numberFormat(type: ColumnType): { type: string; pattern: string } | null {
  return type === 'bool' ? null : (FORMATS[type] ?? TEXT_FORMAT);
}

/** Reads a cell as its column wants it; null when the cell holds something else (a fault, not a blank). */
export function decode(
  column: Column,
  cell: CellValue,
  words: Dictionary,
): { value: Value } | null {
  const blank = typeof cell === 'string' && cell.trim() === '';
  switch (column.type) {
    case 'date':
    case 'dateTime':
      return blank ? { value: '' } : decodeDate(column.type, cell);
    case 'int':
    case 'number':
    case 'money':
      return blank ? { value: null } : decodeNumber(column.type, cell);
    case 'bool':
      return decodeBool(cell);
    case 'choice':
      return {
        value: blank ? '' : (words.code(column.choices ?? '', String(cell)) ?? String(cell)),
      };
    case 'list':
      return { value: blank ? [] : splitList(String(cell), column, words) };
    default:
      return { value: String(cell) };
  }
}

/** The first day that a sheet cannot show: a telephone number in a date column is no date. */
const SERIAL_OF_10000 = 2_958_466;

function decodeDate(type: 'date' | 'dateTime', cell: CellValue): { value: string } | null {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'number' && (cell < 1 || cell >= SERIAL_OF_10000)) return null;
  const moment = typeof cell === 'number' ? fromSerial(cell) : readDateTime(cell);
  if (!moment) return null;
  return { value: type === 'date' ? moment.slice(0, 10) : moment };
}

function decodeNumber(type: 'int' | 'number' | 'money', cell: CellValue): { value: number } | null {
  const number = typeof cell === 'string' ? Number(cell.replace(/[,，\s]/g, '') || 'none') : cell;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  if (type === 'money') return { value: Math.round(number * 100) };
  if (type === 'int' && !Number.isInteger(number)) return null;
  return { value: number };
}

function decodeBool(cell: CellValue): { value: boolean } | null {
  if (typeof cell === 'boolean') return { value: cell };
  const text = String(cell).trim().toLowerCase();
  if (['', 'false', '否', 'no', '0'].includes(text)) return { value: false };
  return ['true', '是', 'yes', '1'].includes(text) ? { value: true } : null;
}

function splitList(text: string, column: Column, words: Dictionary): string[] {
  const parts = text.split(/[,，、;；\n]/).map((part) => part.trim());
  const list = column.choices;
  return parts.filter(Boolean).map((part) => (list ? (words.code(list, part) ?? part) : part));
}

/** The cell for a value: text is sent as text and can become neither a formula nor a number. */
export function encode(column: Column, value: Value | undefined, words: Dictionary): CellData {
  const format = numberFormat(column.type);
  const styled = format ? { userEnteredFormat: { numberFormat: format } } : {};
  const entered = enteredValue(column, value, words);
  return entered ? { userEnteredValue: entered, ...styled } : styled;
}

function enteredValue(column: Column, value: Value | undefined, words: Dictionary) {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') {
    return { numberValue: column.type === 'money' ? value / 100 : value };
  }
  if (Array.isArray(value)) {
    const shown = value.map((code) => (column.choices ? words.shown(column.choices, code) : code));
    return shown.length ? { stringValue: shown.join('、') } : null;
  }
  if (column.type === 'date' || column.type === 'dateTime') return { numberValue: toSerial(value) };
  if (column.type === 'choice') return { stringValue: words.shown(column.choices ?? '', value) };
  return { stringValue: value };
}
