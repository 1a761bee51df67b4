import type { Box, PageMessage, PageSessions } from '../host/contract';
import { type Line, Session } from './session';

/** A page that lost its line has this long to come back. */
const COME_BACK_MS = 20_000;

/** The open pages, by what the page calls itself. */
export class Sessions implements PageSessions {
  #sessions = new Map<string, Session>();
  #leaving = new Map<string, NodeJS.Timeout>();

  constructor(private readonly onGone: (sessionId: string) => void) {}

  open(id: string, user: string, line: Line): Session {
    const session = this.#sessions.get(id) ?? new Session(id, user);
    this.#sessions.set(id, session);
    this.#stay(id);
    session.line = line;
    return session;
  }

  /** The line is down. A page that `left` is gone at once. */
  drop(session: Session, line: Line, left: boolean): void {
    if (session.line !== line) return;
    session.line = undefined;
    const timer = setTimeout(() => this.#forget(session), left ? 0 : COME_BACK_MS).unref();
    this.#leaving.set(session.id, timer);
  }

  all(): Iterable<Session> {
    return this.#sessions.values();
  }

  /** HTML that a script showed in any page. */
  guestPage(id: string): string | undefined {
    for (const { guests } of this.#sessions.values()) {
      const page = guests.page(id);
      if (page !== undefined) return page;
    }
    return undefined;
  }

  close(): void {
    for (const session of [...this.#sessions.values()]) this.#forget(session);
  }

  tell(sessionId: string, message: PageMessage): boolean {
    const session = this.#sessions.get(sessionId);
    session?.show(message);
    return session !== undefined;
  }

  ask(sessionId: string, message: PageMessage): Promise<unknown | null> {
    return this.#sessions.get(sessionId)?.ask(message) ?? Promise.resolve(null);
  }

  selection(sessionId: string): Box | null {
    return this.#sessions.get(sessionId)?.box ?? null;
  }

  #forget(session: Session): void {
    this.#stay(session.id);
    this.#sessions.delete(session.id);
    session.end();
    this.onGone(session.id);
  }

  #stay(id: string): void {
    clearTimeout(this.#leaving.get(id));
    this.#leaving.delete(id);
  }
}
