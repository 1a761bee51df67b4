import type { FieldFault } from '../../policy/refusal';
import { readTyped, typedText } from './typed-value';
import type { Field, Values } from './types';
import { both } from './words';

/** What stands in the fields of a form: text as it was typed, ticks, and lines of the same. */
export interface Entries {
  [key: string]: string | boolean | Entries[];
}

/** Fields as they stand before anybody typed. */
export function startEntries(fields: Field[], values: Values): Entries {
  return Object.fromEntries(fields.map((field) => [field.key, startEntry(field, values)]));
}

function startEntry(field: Field, values: Values): Entries[string] {
  if (field.type === 'bool') return values[field.key] === true;
  if (field.type === 'lines') return [startLine(field, values)];
  return typedText(field.type, values[field.key]);
}

/** A new line. */
export function startLine({ of = [] }: Field, values: Values): Entries {
  return startEntries(of, values);
}

/** The lists of a form without the lines in which nothing was typed; a list that needs a line keeps one. */
export function filledLines(fields: Field[], entries: Entries, values: Values) {
  const lists: Record<string, Entries[]> = {};
  for (const field of fields) {
    const lines = entries[field.key];
    if (!Array.isArray(lines)) continue;
    const blank = startLine(field, values);
    const filled = lines.filter((line) => JSON.stringify(line) !== JSON.stringify(blank));
    lists[field.key] = filled.length || !field.required ? filled : [blank];
  }
  return lists;
}

/** The input of the act, blanks left out, and what cannot be sent, each by its path as `lines.0.charged`. */
export function readEntries(fields: Field[], entries: Entries, path = '') {
  const input: Record<string, unknown> = {};
  const faults: FieldFault[] = [];
  for (const field of fields) {
    const read = readEntry(field, entries[field.key] ?? '', path + field.key);
    faults.push(...(read.faults ?? []));
    if (read.value !== undefined) input[field.key] = read.value;
  }
  return { input, faults };
}

interface ReadEntry {
  value?: unknown;
  faults?: FieldFault[];
}

function readEntry(field: Field, entry: Entries[string], path: string): ReadEntry {
  if (typeof entry === 'boolean') return entry || field.required ? { value: entry } : {};
  if (typeof entry !== 'string') return readLines(field, entry, path);
  if (!entry.trim()) return field.required ? { faults: [{ path, message: both('missing') }] } : {};
  const typed = readTyped(field.type, entry);
  return 'fault' in typed ? { faults: [{ path, message: both(typed.fault) }] } : typed;
}

function readLines(field: Field, lines: Entries[], path: string): ReadEntry {
  if (!lines.length) {
    return field.required ? { faults: [{ path, message: both('missing') }] } : {};
  }
  const read = lines.map((line, index) => readEntries(field.of ?? [], line, `${path}.${index}.`));
  return { value: read.map((one) => one.input), faults: read.flatMap((one) => one.faults) };
}
