import { closed, type Rect } from '../../a1';
import type { Mutation } from '../contract';
import type { Book, Tab } from './book';
import { followRules, rewriteRules } from './follow';
import { formulaChanges, type RewriteIn } from './formula-changes';
import { tabMutation } from './mutations';
import { nameChanges } from './names';
import { rewritten } from './references';

/**
 * More rows at the end. What reaches the last row (validation, conditional formats, protection, the filter, lists that
 * are chosen from, formulas) goes on reaching it: Univer leaves all of these behind.
 */
export function growthMutations(tab: Tab, rows: number): Mutation[] {
  const last = tab.book.size(tab).rows - 1;
  const longer = (rect: Rect) => [rect.endRow === last ? { ...rect, endRow: rows - 1 } : rect];
  const longerIn = longerReferences(tab, last, rows - 1);
  const rewrite = (home: Tab) => (formula: string) => rewritten(tab.book, formula, longerIn(home));
  const others = tab.book.tabs().filter(({ id }) => id !== tab.id);
  return [
    tabMutation(tab, 'sheet.mutation.set-worksheet-row-count', { rowCount: rows }),
    ...followRules(tab, { formats: longer, places: longer, rewrite: rewrite(tab) }),
    ...others.flatMap((other) => rewriteRules(other, rewrite(other))),
    ...longerFormulas(tab.book, longerIn),
  ];
}

/** Cells and names; the cells are looked through only when there are formulas. */
function longerFormulas(book: Book, longerIn: RewriteIn): Mutation[] {
  if (book.engine.hasFormulas()) return formulaChanges(book, longerIn);
  return nameChanges(book, (reference) => rewritten(book, reference, longerIn(undefined)));
}

/** References that go on to the end of the tab. */
function longerReferences(tab: Tab, from: number, to: number): RewriteIn {
  const title = tab.sheet.getName();
  return (home) => (reference) => {
    const { range, sheetName } = reference;
    const there = sheetName === '' ? home?.id === tab.id : sheetName === title;
    const reaches = there && range.endRow === from && range.startRow < from;
    return reaches ? { ...reference, range: { ...range, endRow: to } } : reference;
  };
}

/** More columns at the end. Rules over all columns are over the new ones too; others end where they ended. */
export function widthMutations(tab: Tab, columns: number): Mutation[] {
  const { endColumn: last } = closed({}, tab.book.size(tab));
  const wider = (rect: Rect) => [
    rect.startColumn === 0 && rect.endColumn === last ? { ...rect, endColumn: columns - 1 } : rect,
  ];
  return [
    tabMutation(tab, 'sheet.mutation.set-worksheet-column-count', { columnCount: columns }),
    ...followRules(tab, { formats: wider, places: wider }),
  ];
}
