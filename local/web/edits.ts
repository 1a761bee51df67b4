import { isDeepStrictEqual } from 'node:util';
import type { Mutation } from '../host/contract';
import type { Home } from '../host/home';
import type { FromPage, FromServer } from './protocol';
import type { Session } from './session';

type Edit = Extract<FromPage, { kind: 'edit' }>;

/** Takes edits of people at the pages into the home. */
export class Edits {
  /** What the edit that is being committed became in the log. */
  #logged: Mutation[] = [];

  constructor(private readonly home: Home) {}

  commit(session: Session, edit: Edit): void {
    session.post(this.#answer(session, edit));
  }

  /** To be told of the log entry of an edit, while it is being committed. */
  logged(mutations: Mutation[]): void {
    this.#logged = mutations;
  }

  #answer(session: Session, { mutations, base }: Edit): FromServer {
    const from = { user: session.user, base, origin: session.id };
    this.#logged = mutations;
    try {
      const outcome = this.home.workbook.commitFromPage(mutations, from);
      if (!outcome.ok) return { kind: 'refused', reason: 'resync' };
      // After this answer: what a trigger does must not come to the page before it.
      for (const edit of outcome.edits) setImmediate(() => this.#trigger(session, edit));
      return { kind: 'own', seq: outcome.seq, more: beyond(mutations, this.#logged) };
    } catch (error) {
      return { kind: 'refused', reason: 'error', message: (error as Error).message };
    }
  }

  #trigger(session: Session, edit: Parameters<Home['triggers']['edited']>[0]): void {
    this.home.triggers.edited(edit, session.id).catch((error) => console.error(error));
  }
}

/**
 * What the home did on top of the page's own mutations (rules that follow moved rows …), for the page to do as well.
 * Undefined when the entry does not begin with what the page has done: it has to load the workbook anew.
 */
function beyond(sent: Mutation[], logged: Mutation[]): Mutation[] | undefined {
  const same = sent.every((mutation, index) => isDeepStrictEqual(mutation, logged[index]));
  return same ? logged.slice(sent.length) : undefined;
}
