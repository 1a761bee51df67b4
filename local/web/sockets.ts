import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Home } from '../host/home';
import { Edits } from './edits';
import type { FromPage, FromServer, HomeState } from './protocol';
import type { Session } from './session';
import type { Sessions } from './sessions';
import { receive } from './visits';

export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** To every open page. */
  tellAll(message: FromServer): void;
  close(): void;
}

export interface SocketParts {
  home: Home;
  sessions: Sessions;
  clock(): { now: string; moving: boolean };
}

/** A paste of a large table. */
const LARGEST_MESSAGE = 256e6;

/** The browser said good-bye: the tab was closed, loaded anew, or works for another person now. */
const LEFT = new Set([1000, 1001, 1005]);

export function createSockets({ home, sessions, clock }: SocketParts): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  const edits = new Edits(home);
  let bookSeq = home.store.seq;

  function tellAll(message: FromServer): void {
    for (const session of sessions.all()) session.post(message);
  }

  home.events.on('entry', (seq, { mutations, documents }, origin) => {
    if (mutations?.length) bookSeq = seq;
    const collections = [...new Set(documents?.map(({ collection }) => collection))];
    const message: FromServer = { kind: 'entry', seq, mutations, collections };
    for (const session of sessions.all()) {
      if (session.id === origin) edits.logged(mutations ?? []);
      else session.post(message);
    }
  });
  home.events.on('run', ({ id, status }) => tellAll({ kind: 'execution', id, status }));

  function state(): HomeState {
    return { owner: home.owner, users: home.users(), timeZone: home.project.timeZone, ...clock() };
  }

  function admit(socket: WebSocket, url: URL): void {
    const user = url.searchParams.get('user') || home.owner;
    if (!home.users().some(({ email }) => email === user)) {
      home.addUser({ email: user });
      tellAll({ kind: 'users', users: home.users() });
    }
    const line = { send: (text: string) => socket.send(text) };
    const session = sessions.open(url.searchParams.get('session') ?? '', user, line);
    socket.on('message', (data) => take(session, JSON.parse(String(data)) as FromPage));
    socket.on('close', (code) => sessions.drop(session, line, LEFT.has(code)));
    socket.on('error', (error) => console.error(error));
    session.post({ kind: 'welcome', user, bookSeq, home: state() });
    session.catchUp();
  }

  function take(session: Session, message: FromPage): void {
    receive({ home, edits }, session, message).catch((error) => console.error(error));
  }

  return {
    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'http://home');
      if (url.pathname !== '/socket' || !mayVisit(url)) return refuse(socket);
      server.handleUpgrade(request, socket, head, (opened) => admit(opened, url));
    },
    tellAll,
    close() {
      for (const client of server.clients) client.terminate();
      sessions.close();
    },
  };
}

function mayVisit({ searchParams }: URL): boolean {
  const session = searchParams.get('session') ?? '';
  const user = searchParams.get('user') ?? '';
  return /^[\w-]{8,64}$/.test(session) && (user === '' || /^[^\s@<>"]+@[^\s@<>"]+$/.test(user));
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
}
