import type { IRange } from '@univerjs/core';
import type { Book, Tab } from './book';
import { movedSpans, type Shift } from './shift';
import { formulas } from './univer';

const NO_REFERENCE = '#REF!';

/** A reference in a formula. Whole rows and columns have NaN where they are open. */
export interface Reference {
  range: IRange;
  /** The title before the `!`; '' where there is none. */
  sheetName: string;
}

/** What becomes of a reference: itself when nothing does, nothing when its cells are gone. */
export type Rewrite = (reference: Reference) => Reference | undefined;

/** The formula with its references rewritten; the very same text when none changes. */
export function rewritten(book: Book, formula: string, rewrite: Rewrite): string {
  const nodes = book.engine.get(formulas.LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  let changed = false;
  const parts = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== formulas.sequenceNodeType.REFERENCE) {
      return node;
    }
    const { unitId, ...reference } = formulas.deserializeRangeWithSheet(node.token);
    const next = rewrite(reference);
    if (next === reference) return node;
    changed = true;
    const token = next ? formulas.serializeRangeToRefString({ ...next, unitId }) : NO_REFERENCE;
    return { ...node, token };
  });
  if (!changed) return formula;
  const text = formulas.generateStringWithSequence(parts);
  return text.startsWith('=') || !formula.startsWith('=') ? text : `=${text}`;
}

/** Follows rows or columns of `tab`; `home` is the tab that the formula stands in. */
export function shiftReferences(tab: Tab, home: Tab | undefined, shift: Shift): Rewrite {
  const title = tab.sheet.getName();
  return (reference) => {
    const here = reference.sheetName === '' ? home?.id === tab.id : reference.sheetName === title;
    if (!here) return reference;
    const range = shiftedRange(reference.range, shift);
    return range === reference.range ? reference : range && { ...reference, range };
  };
}

function shiftedRange(range: IRange, shift: Shift): IRange | undefined {
  const rows = shift.dimension === 'ROWS';
  const start = rows ? range.startRow : range.startColumn;
  const end = rows ? range.endRow : range.endColumn;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return range;
  const spans = movedSpans({ start, end }, shift);
  const [span] = spans;
  if (!span) return undefined;
  // Rows that were moved out of the middle leave a reference as it is.
  if (spans.length > 1 || (span.start === start && span.end === end)) return range;
  return rows
    ? { ...range, startRow: span.start, endRow: span.end }
    : { ...range, startColumn: span.start, endColumn: span.end };
}

/** For a tab that gets another title. */
export function renameReferences(from: string, to: string): Rewrite {
  return (reference) =>
    reference.sheetName === from ? { ...reference, sheetName: to } : reference;
}

/** For a tab that goes. */
export function dropReferences(title: string): Rewrite {
  return (reference) => (reference.sheetName === title ? undefined : reference);
}

export interface FormulaCell {
  tab: Tab;
  row: number;
  column: number;
  /** Spelled out, also where Univer keeps one text for many cells. */
  formula: string;
}

type Item = { f?: string; x?: number; y?: number } | null;

export function formulaCells(book: Book): FormulaCell[] {
  const lexer = book.engine.get(formulas.LexerTreeBuilder);
  const bySheet = book.engine.get(formulas.FormulaDataModel).getFormulaData()[book.unitId] ?? {};
  return book.tabs().flatMap((tab) =>
    Object.entries(bySheet[tab.id] ?? {}).flatMap(([row, cells]) =>
      Object.entries<Item>(cells ?? {}).flatMap(([column, item]) => {
        if (!item?.f) return [];
        const { f, x = 0, y = 0 } = item;
        const formula = x === 0 && y === 0 ? f : lexer.moveFormulaRefOffset(f, x, y);
        return [{ tab, row: Number(row), column: Number(column), formula }];
      }),
    ),
  );
}
