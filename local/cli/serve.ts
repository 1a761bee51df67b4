import { resolve } from 'node:path';
import { createHome, type Home } from '../host/home';
import { DEFAULT_DATA, readWords } from './words';

const DEFAULT_PORT = 8777;
const HOME = 'home';
const STILL_TO_RUN = 'init';

/** `gas serve <project>`: until it is interrupted. */
export async function serveProject(words: string[]): Promise<number> {
  const { plain, one, all } = readWords(words, ['data', 'port', 'owner', 'user', 'init']);
  const [project, ...rest] = plain;
  if (project === undefined || rest.length > 0) {
    throw new Error('Wanted: one project folder (see --help).');
  }
  const port = readPort(one('port'));
  const home = await createHome({
    project,
    data: resolve(one('data') ?? DEFAULT_DATA),
    owner: one('owner'),
    users: all('user').map(readUser),
  });
  try {
    if (port !== 0) home.rememberAddress(port);
    await prepare(home, all('init'));
    const { serve } = await import('../web/server');
    const server = await serve(home, { port }).catch((fault) => refusePort(fault, port));
    await home.clock.start();
    console.log(server.url);
    await interruption();
    await server.close();
    home.snapshot();
  } finally {
    await home.close();
  }
  return 0;
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`--port: "${text}" is no port.`);
}

function refusePort(fault: NodeJS.ErrnoException, port: number): never {
  if (fault.code !== 'EADDRINUSE') throw fault;
  throw new Error(`Port ${port} is in use: choose another one with --port.`);
}

function readUser(text: string): { email: string; name?: string } {
  const [email = '', ...name] = text.split('=');
  return { email, name: name.join('=') || undefined };
}

/** What a failed or killed start left undone is done by the next. */
async function prepare(home: Home, functions: string[]): Promise<void> {
  const note = (left: string[]) =>
    home.documents.put([{ collection: HOME, id: STILL_TO_RUN, value: left }]);
  if (home.fresh) note(functions);
  const left = [...(home.documents.get<string[]>(HOME, STILL_TO_RUN) ?? [])];
  for (let next = left[0]; next !== undefined; next = left[0]) {
    const request = { functionName: next, kind: 'editor', activeUser: home.owner } as const;
    const { error } = await home.executions.run(request);
    if (error) throw new Error(`${next}: ${error.message}`);
    left.shift();
    note(left);
  }
}

function interruption(): Promise<void> {
  return new Promise((resume) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resume());
  });
}
