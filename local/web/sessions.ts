import type { Box, PageMessage, PageSessions } from '../host/contract';
import { createGuests, type Guests } from './guests';
import type { FromServer } from './protocol';

/** What a socket must do for a session. */
export interface Line {
  send(text: string): void;
}

/** One browser tab with one chosen user. */
export interface Session {
  readonly id: string;
  readonly user: string;
  readonly guests: Guests;
  /** Entries and other news: lost while the line is down, the page catches up by itself. */
  post(message: FromServer): void;
  select(box: Box): void;
  answer(ask: number, value: unknown): void;
}

export interface Sessions extends PageSessions {
  open(id: string, user: string, line: Line): Session;
  /** The line is down. A page that left is gone at once; one that lost its line has a while to come back. */
  drop(session: Session, line: Line, left: boolean): void;
  all(): Iterable<Session>;
  guestPage(id: string): string | undefined;
  close(): void;
}

const COME_BACK_MS = 20_000;

interface Open extends Session {
  line: Line | null;
  box: Box | null;
  /** Shown while the line was down. */
  missed: FromServer[];
  asks: Map<number, { message: FromServer; resolve(value: unknown): void }>;
  leaving?: NodeJS.Timeout;
}

export function createSessions(onGone: (sessionId: string) => void): Sessions {
  const sessions = new Map<string, Open>();
  let lastAsk = 0;

  function forget(session: Open): void {
    clearTimeout(session.leaving);
    sessions.delete(session.id);
    for (const { resolve } of session.asks.values()) resolve(null);
    onGone(session.id);
  }

  return {
    open(id, user, line) {
      const session = sessions.get(id) ?? newSession(id, user);
      sessions.set(id, session);
      clearTimeout(session.leaving);
      session.line = line;
      return session;
    },
    drop({ id }, line, left) {
      const session = sessions.get(id);
      if (session?.line !== line) return;
      session.line = null;
      if (left) forget(session);
      else session.leaving = setTimeout(() => forget(session), COME_BACK_MS).unref();
    },
    all: () => sessions.values(),
    guestPage(id) {
      for (const { guests } of sessions.values()) {
        const page = guests.page(id);
        if (page !== undefined) return page;
      }
      return undefined;
    },
    close() {
      for (const session of [...sessions.values()]) forget(session);
    },
    tell(sessionId, message) {
      const session = sessions.get(sessionId);
      if (!session) return false;
      deliver(session, { kind: 'show', message: session.guests.housed(message) });
      return true;
    },
    ask(sessionId, message: PageMessage) {
      const session = sessions.get(sessionId);
      if (!session) return Promise.resolve(null);
      const ask = ++lastAsk;
      return new Promise((resolve) => {
        const question: FromServer = { kind: 'ask', ask, message };
        session.asks.set(ask, { message: question, resolve });
        deliver(session, question);
      });
    },
    selection: (sessionId) => sessions.get(sessionId)?.box ?? null,
  };
}

/** Hands over what came while the line was down; the page is ready for it only after `welcome`. */
export function catchUp(session: Session): void {
  const { missed } = session as Open;
  for (const message of missed.splice(0)) session.post(message);
}

function deliver(session: Open, message: FromServer): void {
  if (session.line) session.post(message);
  else session.missed.push(message);
}

function newSession(id: string, user: string): Open {
  return {
    id,
    user,
    guests: createGuests(),
    line: null,
    box: null,
    missed: [],
    asks: new Map(),
    post(message) {
      this.line?.send(JSON.stringify(message));
    },
    select(box) {
      this.box = box;
    },
    answer(ask, value) {
      this.asks.get(ask)?.resolve(value);
      this.asks.delete(ask);
    },
  };
}
