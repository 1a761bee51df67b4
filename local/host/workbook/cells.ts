import type { ICellData, Nullable } from '@univerjs/core';
import { core } from './univer';

export type Scalar = string | number | boolean;
export type Cell = Nullable<ICellData>;

/** Univer's cell types. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;

const MOST_INTEGER_DIGITS = 1e15;

/** Whether the cell counts for "the last row with data". */
export function hasData(cell: Cell): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  if (v !== undefined && v !== null && v !== '') return true;
  return Boolean(f) || Boolean(si) || (Boolean(p) && richText(cell) !== '');
}

/** What is in the cell: `''` when nothing. */
export function scalar(cell: Cell): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p ? richText(cell) : '';
  if (cell?.t === BOOLEAN) return isTrue(value);
  if (cell?.t === NUMBER) return Number(value);
  return value;
}

/** Text whose parts look different lies in a document of its own, which ends with a line end. */
function richText(cell: Cell): string {
  const text = cell?.p?.body?.dataStream ?? '';
  return text.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function isTrue(value: Scalar): boolean {
  return value === true || value === 1 || value === '1' || String(value).toUpperCase() === 'TRUE';
}

/** What the cell shows. */
export function shown(cell: Cell, pattern: string | undefined): string {
  const value = scalar(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (pattern === undefined || pattern === '@' || isGeneral(pattern)) return plainNumber(value);
  return core.numfmt.format(pattern, value, { throws: false });
}

function plainNumber(value: number): string {
  const whole = Number.isInteger(value) && Math.abs(value) < MOST_INTEGER_DIGITS;
  return whole ? String(value) : core.numfmt.format('General', value);
}

export function isGeneral(pattern: string): boolean {
  return /^(general|0\.#{10,})$/i.test(pattern);
}

const datePatterns = new Map<string, boolean>();

/** Whether numbers under this format are dates (or times). */
export function isDatePattern(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const known = datePatterns.get(pattern);
  if (known !== undefined) return known;
  const answer = core.numfmt.isDateFormat(pattern);
  datePatterns.set(pattern, answer);
  return answer;
}

const ERRORS: Record<string, { type: string; message: string }> = {
  '#DIV/0!': { type: 'DIVIDE_BY_ZERO', message: 'Function DIVIDE parameter 2 cannot be zero.' },
  '#N/A': { type: 'N_A', message: 'Did not find value in lookup evaluation.' },
  '#NAME?': { type: 'NAME', message: 'Unknown range name or function.' },
  '#NULL!': { type: 'NULL_VALUE', message: 'Ranges do not meet.' },
  '#NUM!': { type: 'NUM', message: 'Number out of range.' },
  '#REF!': { type: 'REF', message: 'Reference does not exist.' },
  '#VALUE!': { type: 'VALUE', message: 'Parameter has a wrong type.' },
  '#SPILL!': { type: 'REF', message: 'Array result was not expanded: it would overwrite data.' },
  '#CALC!': { type: 'ERROR', message: 'Formula parse error.' },
  '#ERROR!': { type: 'ERROR', message: 'Formula parse error.' },
};

/** The error that a formula came to, if it did. */
export function errorOf(cell: Cell): { type: string; message: string } | undefined {
  if (!cell?.f && !cell?.si) return undefined;
  return typeof cell.v === 'string' ? ERRORS[cell.v] : undefined;
}
