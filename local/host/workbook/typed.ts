import { isDatePattern, isGeneral } from './cells';
import { core } from './univer';

/** What goes into a cell. A pattern comes along when the typing gives the cell a number format. */
export type Entry =
  | { kind: 'empty' }
  | { kind: 'formula'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number; pattern?: string };

const EMPTY: Entry = { kind: 'empty' };
const BOOLEAN_WORD = /^(true|false)$/i;
/** Months by name, or nothing but the signs that numbers, dates, times and sums of money are made of. */
const MAY_BE_NUMBER =
  /^[\s\d.,+\-/:%()$¥€£eEapmAPM]*$|^[A-Za-z]{3,9}\.? \d|^\d{1,2}[ -][A-Za-z]{3,9}/;

/** As if a person typed `text` into a cell that has the number format `pattern`. */
export function typedEntry(text: string, pattern: string | undefined): Entry {
  if (text === '') return EMPTY;
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (pattern === '@') return { kind: 'text', text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  if (BOOLEAN_WORD.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  const parsed = MAY_BE_NUMBER.test(text) ? core.numfmt.parseValue(text) : null;
  if (typeof parsed?.v !== 'number') return { kind: 'text', text };
  return numberEntry(parsed.v, parsed.z, pattern);
}

/** A format that the cell has already stays, unless a date goes under a format that is none. */
function numberEntry(value: number, typed: string | undefined, pattern = 'General'): Entry {
  const fits = !isGeneral(pattern) && (isDatePattern(pattern) || !isDatePattern(typed));
  return typed === undefined || fits
    ? { kind: 'number', value }
    : { kind: 'number', value, pattern: typed };
}

/** A date that a script writes; `serial` in the sheet's wall clock. */
export function dateEntry(serial: number, pattern: string | undefined): Entry {
  if (isDatePattern(pattern)) return { kind: 'number', value: serial };
  const wholeDay = Number.isInteger(serial);
  return {
    kind: 'number',
    value: serial,
    pattern: wholeDay ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss',
  };
}

/** A value that is not parsed: what the API calls RAW, and numbers and booleans from anywhere. */
export function rawEntry(value: unknown): Entry {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: String(value) };
}
