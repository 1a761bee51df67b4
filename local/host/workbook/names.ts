import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { cellName, closed, parseCells, type Rect, splitTab, tabName } from '../../a1';
import type { Mutation } from '../contract';
import type { Book, Tab } from './book';
import type { Rewriter } from './follow';
import { mutation } from './mutations';
import { formulas } from './univer';

/** Univer's word for a name that holds in all tabs. */
const EVERYWHERE = 'AllDefaultWorkbook';

/** Named ranges: Univer's defined names. */
export interface Name {
  id: string;
  name: string;
  /** `Tab!$A$1:$B$2`, `#REF!`, or a formula. */
  reference: string;
}

export function namesOf(book: Book): Name[] {
  const map = book.engine.get(formulas.IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(map).map(({ id, name, formulaOrRefString }) => ({
    id,
    name,
    reference: formulaOrRefString,
  }));
}

/** The cells of a named range; undefined when there is no such name, or when it names no cells. */
export function nameRange(book: Book, name: string): { tab: Tab; rect: Rect } | undefined {
  const wanted = name.toLowerCase();
  const found = namesOf(book).find((each) => each.name.toLowerCase() === wanted);
  return found && rangeOf(book, found);
}

export function rangeOf(book: Book, { reference }: Name): { tab: Tab; rect: Rect } | undefined {
  const { tab: title, cells } = splitTab(reference.replace(/^=/, ''));
  const tab = title === undefined ? undefined : book.tabTitled(title);
  const rect = cells === undefined ? undefined : parseCells(cells);
  if (!tab || !rect) return undefined;
  return { tab, rect: closed(rect, book.size(tab)) };
}

/** The params of the mutation that sets a name. */
export function setName(id: string, name: string, area: { tab: Tab; rect: Rect }) {
  const { tab, rect } = area;
  const corner = (row: number, column: number) =>
    cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const start = corner(rect.startRow, rect.startColumn);
  const end = corner(rect.endRow, rect.endColumn);
  const cells = start === end ? start : `${start}:${end}`;
  const params: Omit<ISetDefinedNameMutationParam, 'unitId'> = {
    id,
    name,
    formulaOrRefString: `${tabName(tab.sheet.getName())}!${cells}`,
    localSheetId: EVERYWHERE,
  };
  return params;
}

/** Names whose references are rewritten. */
export function nameChanges(book: Book, rewrite: Rewriter): Mutation[] {
  return namesOf(book).flatMap(({ id, name, reference }) => {
    const next = rewrite(reference);
    if (next === reference) return [];
    const params = { id, name, formulaOrRefString: next, localSheetId: EVERYWHERE };
    return [mutation(book, 'formula.mutation.set-defined-name', params)];
  });
}
