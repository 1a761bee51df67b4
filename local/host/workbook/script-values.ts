import type { Rect } from '../../a1';
import type { Batch } from './batch';
import type { Book, Tab } from './book';
import { type Cell, isDatePattern, scalar, shown } from './cells';
import { entryChecker } from './checking';
import { toInstant, toSerial } from './serial';
import { dateEntry, type Entry, rawEntry, typedEntry } from './typed';
import { putEntry } from './write';

/** A value as scripts have it, on its way through JSON. */
export type ScriptValue = string | number | boolean | null | { $date: number } | object;

export type Show = 'values' | 'display' | 'formulas';

/** Rectangular, blanks as `''`. */
export function readMatrix(tab: Tab, rect: Rect, show: Show): ScriptValue[][] {
  const { book } = tab;
  const read = readers(book)[show];
  const rows: ScriptValue[][] = [];
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    const values: ScriptValue[] = [];
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const cell = book.cell(tab, row, column);
      values.push(cell ? read(cell, () => book.pattern(tab, row, column)) : '');
    }
    rows.push(values);
  }
  return rows;
}

type Reader = (cell: Cell, pattern: () => string | undefined) => ScriptValue;

function readers({ zone }: Book): Record<Show, Reader> {
  return {
    values: (cell, pattern) => {
      const value = scalar(cell);
      const isDate = typeof value === 'number' && isDatePattern(pattern());
      return isDate ? { $date: toInstant(value, zone) } : value;
    },
    display: (cell, pattern) => shown(cell, pattern()),
    formulas: (cell) => cell?.f ?? '',
  };
}

/** Writes as if a person typed: texts are parsed, strict rules are kept. All cells are looked at before any is written. */
export function writeMatrix(
  batch: Batch,
  { tab, rect }: { tab: Tab; rect: Rect },
  values: ScriptValue[][],
) {
  const { book } = tab;
  const check = entryChecker(tab, rect);
  const entries = values.map((line, down) =>
    line.map((value, right) => {
      const [row, column] = [rect.startRow + down, rect.startColumn + right];
      const entry = scriptEntry(book, value, () => book.pattern(tab, row, column));
      check(row, column, entry);
      return { row, column, entry };
    }),
  );
  const draft = batch.draft(tab);
  for (const { row, column, entry } of entries.flat()) putEntry(draft, [row, column], entry);
}

function scriptEntry(book: Book, value: ScriptValue, pattern: () => string | undefined): Entry {
  if (typeof value === 'string') return typedEntry(value, pattern());
  if (typeof value !== 'object' || value === null) return rawEntry(value);
  if ('$date' in value) return dateEntry(toSerial(Number(value.$date), book.zone), pattern());
  return { kind: 'text', text: javaText(value) };
}

/** How Google's services print what is neither text nor number. */
function javaText(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1';
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}=${javaText(item)}`);
  return `{${entries.join(', ')}}`;
}
