import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RunRecord } from './contract';
import type { Home } from './home';

/** What `gas` asks a home that has the folder open. */
export interface RunOrder {
  /** The project's folder: a home runs its own and no other. */
  project: string;
  functionName: string;
  args: unknown[];
  as?: string;
  /** ISO. */
  now?: string;
}

export const RUN_PATH = '/home/run';

/** Answers `POST /home/run` for whoever can read the folder's lock file: a `RunRecord`, or `{ message }`. */
export function handleRun(
  home: Home,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const reply = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (!isAllowed(request, home.token)) return reply(403, { message: 'Wrong token.' });
    try {
      reply(200, await carryOut(home, JSON.parse(await bodyOf(request)) as RunOrder));
    } catch (fault) {
      reply(400, { message: (fault as Error).message });
    }
  };
}

async function carryOut(home: Home, order: RunOrder): Promise<RunRecord> {
  if (order.project !== home.project.folder) {
    throw new Error(
      `The folder is open for the project ${home.project.folder}, not for ${order.project}.`,
    );
  }
  if (order.now !== undefined) await home.clock.moveTo(new Date(order.now));
  return home.executions.run({
    functionName: order.functionName,
    args: order.args,
    kind: 'editor',
    activeUser: order.as ?? home.owner,
  });
}

function isAllowed({ headers }: IncomingMessage, token: string): boolean {
  const given = new TextEncoder().encode(headers.authorization ?? '');
  const wanted = new TextEncoder().encode(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
