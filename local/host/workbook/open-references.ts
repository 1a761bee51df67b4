import { columnName } from '../../a1';
import type { Tab } from './book';

const TEXT_LITERAL = /("(?:[^"]|"")*")/;
/** `Tab!B3:B`, `'My tab'!$B$3:$B`. */
const OPEN_ROWS =
  /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}$(!:])/gu;
/** `B3:3`. */
const OPEN_COLUMNS =
  /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d+):(\$?\d+)(?![\p{L}\p{N}$(!:])/gu;

/**
 * Univer understands no references with an open end: they go as far as the tab does, and are lengthened when it grows.
 */
export function closeReferences(home: Tab, formula: string): string {
  if (!formula.includes(':')) return formula;
  return formula
    .split(TEXT_LITERAL)
    .map((part) => (part.startsWith('"') ? part : closedPart(home, part)))
    .join('');
}

function closedPart(home: Tab, part: string): string {
  const sizeOf = (prefix: string | undefined) => {
    const tab = prefix === undefined ? home : home.book.tabTitled(titleOf(prefix));
    return tab && home.book.size(tab);
  };
  return part
    .replace(OPEN_ROWS, (...[whole, prefix, start, end]: string[]) => {
      const size = sizeOf(prefix);
      return size ? `${prefix ?? ''}${start}:${end}${dollar(start)}${size.rows}` : String(whole);
    })
    .replace(OPEN_COLUMNS, (...[whole, prefix, start, end]: string[]) => {
      const size = sizeOf(prefix);
      const column = size && columnName(size.columns - 1);
      return column ? `${prefix ?? ''}${start}:${column}${end}` : String(whole);
    });
}

function titleOf(prefix: string): string {
  const title = prefix.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
}

/** The new corner is as absolute as the other one. */
function dollar(corner: string | undefined): string {
  return /\$\d/.test(corner ?? '') ? '$' : '';
}
