import type { Mutation } from '../contract';
import type { Book, Tab } from './book';
import { rewriteRules } from './follow';
import { type CellPatches, cellsMutation } from './mutations';
import { nameChanges } from './names';
import { type FormulaCell, formulaCells, type Rewrite, rewritten } from './references';

/** What a formula's references become, by the tab that it stands in; names stand in none. */
export type RewriteIn = (home: Tab | undefined) => Rewrite;

interface Options {
  /** A tab that is going: its own formulas need nothing any more. */
  except?: Tab;
  /** Where a formula cell is afterwards; undefined when it is gone. */
  place?: (cell: FormulaCell) => { row: number; column: number } | undefined;
}

/** Rewrites references in all formulas and names of the workbook. */
export function formulaChanges(
  book: Book,
  rewriteIn: RewriteIn,
  options: Options = {},
): Mutation[] {
  return [
    ...cellChanges(book, rewriteIn, options),
    ...nameChanges(book, (reference) => rewritten(book, reference, rewriteIn(undefined))),
  ];
}

/** Rewrites references in validations and conditional formats. */
export function ruleChanges(book: Book, rewriteIn: RewriteIn, except?: Tab): Mutation[] {
  const staying = book.tabs().filter(({ id }) => id !== except?.id);
  return staying.flatMap((tab) =>
    rewriteRules(tab, (formula) => rewritten(book, formula, rewriteIn(tab))),
  );
}

/**
 * Formulas that have moved are written again even when their text is the same: that is how the formula engine
 * learns where they are.
 */
function cellChanges(book: Book, rewriteIn: RewriteIn, { except, place }: Options): Mutation[] {
  const patches = new Map<string, { tab: Tab; cells: CellPatches }>();
  for (const cell of formulaCells(book)) {
    const { tab, row, column, formula } = cell;
    const to = place ? place(cell) : cell;
    if (tab.id === except?.id || !to) continue;
    const next = rewritten(book, formula, rewriteIn(tab));
    if (next === formula && to.row === row && to.column === column) continue;
    const patch = patches.get(tab.id) ?? { tab, cells: {} };
    patches.set(tab.id, patch);
    const line = patch.cells[to.row] ?? {};
    patch.cells[to.row] = line;
    line[to.column] = { f: next, si: null };
  }
  return [...patches.values()].map(({ tab, cells }) => cellsMutation(tab, cells));
}
