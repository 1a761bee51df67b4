import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LogEntry, RunRecord } from '../host/contract';
import type { Home } from '../host/home';
import { Edits } from './edits';
import type { FromPage, FromServer } from './protocol';
import type { Session } from './session';
import type { Sessions } from './sessions';
import { receive } from './visits';

export interface SocketParts {
  home: Home;
  sessions: Sessions;
  clock(): { now: string; moving: boolean };
}

/** A paste of a large table. */
const LARGEST_MESSAGE = 256e6;

/** The browser said good-bye: the tab was closed, loaded anew, or works for another person now. */
const LEFT = new Set([1000, 1001, 1005]);

/** The lines to the open pages. */
export class Sockets {
  #server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  #edits: Edits;
  /** The last entry that changed the workbook; of older ones all may have. */
  #bookSeq: number;

  constructor(private readonly parts: SocketParts) {
    const { home } = parts;
    this.#edits = new Edits(home);
    this.#bookSeq = home.store.seq;
    home.events.on('entry', this.#onEntry).on('run', this.#onRun);
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://home');
    if (url.pathname === '/socket' && mayVisit(url)) {
      this.#server.handleUpgrade(request, socket, head, (opened) => this.#admit(opened, url));
    } else socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
  }

  /** To every open page. */
  tellAll(message: FromServer): void {
    for (const session of this.parts.sessions.all()) session.post(message);
  }

  close(): void {
    const { home, sessions } = this.parts;
    home.events.off('entry', this.#onEntry).off('run', this.#onRun);
    for (const client of this.#server.clients) client.terminate();
    sessions.close();
  }

  #admit(socket: WebSocket, url: URL): void {
    const { home, sessions } = this.parts;
    const user = url.searchParams.get('user') || home.owner;
    this.#introduce(user);
    const line = { send: (text: string) => socket.send(text) };
    const session = sessions.open(url.searchParams.get('session') ?? '', user, line);
    socket.on('message', (data) => void this.#take(session, String(data)));
    socket.on('close', (code) => sessions.drop(session, line, LEFT.has(code)));
    socket.on('error', (error) => console.error(error));
    this.#welcome(session);
  }

  #introduce(user: string): void {
    const { home } = this.parts;
    if (home.users().some(({ email }) => email === user)) return;
    home.addUser({ email: user });
    this.tellAll({ kind: 'users', users: home.users() });
  }

  #welcome(session: Session): void {
    const { home, clock } = this.parts;
    const { owner, project } = home;
    const state = { owner, users: home.users(), timeZone: project.timeZone, ...clock() };
    session.post({ kind: 'welcome', user: session.user, bookSeq: this.#bookSeq, home: state });
    session.catchUp();
  }

  async #take(session: Session, text: string): Promise<void> {
    const parts = { home: this.parts.home, edits: this.#edits };
    try {
      await receive(parts, session, JSON.parse(text) as FromPage);
    } catch (error) {
      console.error(error);
    }
  }

  #onEntry = (seq: number, { mutations, documents }: LogEntry, origin: string): void => {
    if (mutations?.length) this.#bookSeq = seq;
    const collections = [...new Set(documents?.map(({ collection }) => collection))];
    for (const session of this.parts.sessions.all()) {
      if (session.id === origin) this.#edits.logged(mutations ?? []);
      else session.post({ kind: 'entry', seq, mutations, collections });
    }
  };

  #onRun = ({ id, status }: RunRecord): void => {
    this.tellAll({ kind: 'execution', id, status });
  };
}

function mayVisit({ searchParams }: URL): boolean {
  const session = searchParams.get('session') ?? '';
  const user = searchParams.get('user') ?? '';
  return /^[\w-]{8,64}$/.test(session) && (user === '' || /^[^\s@<>"]+@[^\s@<>"]+$/.test(user));
}
