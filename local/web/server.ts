import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildBrowserCode } from '../build';
import type { Home } from '../host/home';
import { handleRun, RUN_PATH } from '../host/run-door';
import { createClockDesk } from './clock-desk';
import { isOwn } from './guard';
import { Refusal, type Reply, readBytes, send, text } from './reply';
import { createRoutes, findRoute, type Route } from './routes';
import { Sessions } from './sessions';
import { Sockets } from './sockets';

export interface ServeOptions {
  /** 0 takes any free one. */
  port: number;
}

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Opens the home to the browsers of this computer; builds the page where it is stale. */
export async function serve(home: Home, options: ServeOptions): Promise<Served> {
  const pageFolder = await buildBrowserCode();
  const sessions = new Sessions(home.pageGone);
  const clock = createClockDesk(home, (now) => sockets.tellAll({ kind: 'clock', ...now }));
  const sockets = new Sockets({ home, sessions, clock: clock.now });
  const routes = createRoutes({ home, sessions, clock, pageFolder });
  const run = handleRun(home);
  const server = createServer((request, response) => {
    if (!isOwn(request)) return send(response, text(403, 'Only for pages of this home.'));
    if (request.method === 'POST' && request.url === RUN_PATH) return void run(request, response);
    void answer(routes, request).then((reply) => send(response, reply));
  });
  server.on('upgrade', (request, socket, head) => {
    // A WebSocket is not bound by the rules that keep other sites from reading answers: Origin must be there.
    if (isOwn(request) && request.headers.origin) sockets.upgrade(request, socket, head);
    else socket.destroy();
  });
  const port = await listen(server, options.port);
  // biome-ignore lint/correctness/useHookAtTopLevel: no hook of a component
  home.useSessions(sessions);
  home.listening(port);
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      clock.close();
      sockets.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(routes: Route[], request: IncomingMessage): Promise<Reply> {
  try {
    const url = new URL(request.url ?? '/', 'http://home');
    const wanted = { method: request.method ?? 'GET', path: url.pathname };
    const { route, caught } = findRoute(routes, wanted);
    const bytes = () => readBytes(request);
    const body = async () => (await bytes()).toString('utf8');
    const reply = await route.answer({ url, request, caught, body, bytes });
    return isKnown(request, reply) ? { ...reply, status: 304, body: '' } : reply;
  } catch (error) {
    if (error instanceof Refusal) return text(error.status, error.message);
    console.error(error);
    return text(500, (error as Error).message);
  }
}

/** The browser has this very file. */
function isKnown({ headers }: IncomingMessage, reply: Reply): boolean {
  const etag = reply.headers?.etag;
  return etag !== undefined && headers['if-none-match'] === etag;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
