import type { Mutation, PageEdit, Workbook } from '../contract';
import type { Book, Tab } from './book';
import { editsOf } from './page-edits';
import { afterPage } from './page-following';
import { isAllowed, isStructural } from './page-mutations';
import { mayEdit, protectionsOf } from './protection';
import { intersects } from './rects';
import { gridArea } from './resolve';
import type { Room } from './room';

type CommitFromPage = Workbook['commitFromPage'];

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export interface Pages {
  commit: CommitFromPage;
  /** To be told of every entry, also those of scripts. */
  entered(seq: number, mutations: Mutation[], origin: string): void;
}

/**
 * Takes what people do in their pages. Nothing is transformed: where rows moved under an edit that did not know of it,
 * the page has to load the workbook anew.
 */
export function createPages(room: Room, owner: () => string): Pages {
  const { book } = room;
  const moves = new Moves();
  return {
    entered: (seq, mutations, origin) => moves.note(seq, mutations, origin),
    commit(mutations, { user, base, origin }) {
      check(book, mutations);
      const lost = mutations.some((each) => !standsOn(book, each, mutations));
      if (lost || moves.since(base, origin, mutations)) return { ok: false, resync: true };
      const edits = editsOf(book, mutations, user);
      if (owner() !== '' && user !== owner()) refuseProtected(book, edits);
      const all = [...mutations, ...afterPage(book, mutations)];
      const seq = room.commit(all, origin);
      return { ok: true, seq, edits };
    },
  };
}

function check(book: Book, mutations: Mutation[]): void {
  for (const { id, params } of mutations) {
    if (!isAllowed(id)) throw new Error(`A page may not do this: ${id}`);
    const { unitId } = params as { unitId?: unknown };
    if (unitId !== book.unitId) throw new Error('This is not the workbook of this home.');
  }
}

/** The tab that it is for is there, or comes with it. */
function standsOn(book: Book, { id, params }: Mutation, mutations: Mutation[]): boolean {
  const { subUnitId, sheetId } = params as { subUnitId?: string; sheetId?: string };
  const tabId = subUnitId ?? sheetId;
  if (tabId === undefined || id === 'sheet.mutation.insert-sheet') return true;
  if (book.engine.book().getSheetBySheetId(tabId)) return true;
  return mutations.some((each) => (each.params as { sheet?: { id?: string } }).sheet?.id === tabId);
}

/** Where, when and by whom cells were moved. */
class Moves {
  readonly #seqs = new Map<string, Map<string, number>>();

  note(seq: number, mutations: Mutation[], origin: string): void {
    for (const { id, params } of mutations) {
      if (!isStructural(id)) continue;
      for (const tab of tabsOf(params)) {
        const byOrigin = this.#seqs.get(tab) ?? new Map<string, number>();
        this.#seqs.set(tab, byOrigin);
        byOrigin.set(origin, seq);
      }
    }
  }

  /** Whether somebody else moved cells of these tabs after entry `base`. */
  since(base: number, origin: string, mutations: Mutation[]): boolean {
    const tabs = new Set(mutations.flatMap(({ params }) => tabsOf(params)));
    return [...tabs].some((tab) =>
      [...(this.#seqs.get(tab) ?? [])].some(([other, seq]) => other !== origin && seq > base),
    );
  }
}

interface Places {
  subUnitId?: string;
  sheetId?: string;
  from?: { subUnitId?: string };
  to?: { subUnitId?: string };
}

function tabsOf(params: object): string[] {
  const { subUnitId, sheetId, from, to } = params as Places;
  const named = [subUnitId, sheetId, from?.subUnitId, to?.subUnitId];
  return named.filter((tab): tab is string => tab !== undefined);
}

/** Scripts get past a protection, people who are not on its list do not. */
function refuseProtected(book: Book, edits: PageEdit[]): void {
  for (const { box, user } of edits) {
    const tab = book.tab(box.sheetId);
    if (tab && isProtected(tab, box, user)) throw new Error(PROTECTED);
  }
}

function isProtected(tab: Tab, box: PageEdit['box'], user: string): boolean {
  return protectionsOf(tab).some((standing) => {
    if (mayEdit(standing, user)) return false;
    if (standing.rect && !intersects(standing.rect, box)) return false;
    const open = standing.rule.google?.unprotectedRanges ?? [];
    return !open.some((range) => intersects(gridArea(tab.book, range).rect, box));
  });
}
