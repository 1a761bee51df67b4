import type { Tab } from './book';
import { BOOLEAN, type Cell, NUMBER, TEXT } from './cells';
import type { Draft } from './draft';
import type { ExtendedValue } from './google';
import { type CellPatch, withoutOld } from './mutations';
import { closeReferences } from './open-references';
import { fail } from './resolve';
import type { Entry } from './typed';

const LONGEST_TEXT = 50_000;

/** Puts a value into a cell; nothing over nothing is not written at all. */
export function putEntry(draft: Draft, [row, column]: [number, number], entry: Entry): void {
  const current = draft.cell(row, column);
  if (entry.kind === 'empty' && !isFilled(current)) return;
  const patch = entryPatch(entry);
  if (patch.f) patch.f = closeReferences(draft.tab, patch.f);
  draft.put(row, column, withoutOld(current, patch));
}

function isFilled(cell: Cell): boolean {
  return Boolean(
    cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null)),
  );
}

function entryPatch(entry: Entry): CellPatch {
  if (entry.kind === 'empty') return { v: null, t: null };
  if (entry.kind === 'formula') return { v: null, t: null, f: withEquals(entry.text) };
  if (entry.kind === 'boolean') return { v: entry.value ? 1 : 0, t: BOOLEAN };
  if (entry.kind === 'text') return { v: shortEnough(entry.text), t: TEXT };
  const patch: CellPatch = { v: entry.value, t: NUMBER };
  return entry.pattern === undefined ? patch : { ...patch, s: { n: { pattern: entry.pattern } } };
}

/** The API's typed value; nothing is parsed. */
export function extendedEntry(value: ExtendedValue | undefined): Entry {
  if (value?.formulaValue !== undefined) return { kind: 'formula', text: value.formulaValue };
  if (value?.numberValue !== undefined) return { kind: 'number', value: value.numberValue };
  if (value?.boolValue !== undefined) return { kind: 'boolean', value: value.boolValue };
  if (value?.stringValue) return { kind: 'text', text: value.stringValue };
  return { kind: 'empty' };
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function shortEnough(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return fail(
    `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
  );
}

/** Refuses more cells than a workbook of Google's may have. */
export function checkCellLimit(tab: Tab, rows: number, columns: number): void {
  const limit = 10_000_000;
  const size = (each: Tab) => tab.book.size(each).rows * tab.book.size(each).columns;
  const others = tab.book.tabs().filter(({ id }) => id !== tab.id);
  const cells = others.reduce((sum, each) => sum + size(each), rows * columns);
  if (cells > limit) {
    fail(
      `This action would increase the number of cells in the workbook above the limit of ${limit} cells.`,
    );
  }
}
