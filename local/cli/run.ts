import { request } from 'node:http';
import { resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import type { Cost, RunRecord } from '../host/contract';
import { FolderBusy, type FolderOwner, ownerOf } from '../host/folder-lock';
import type { Home } from '../host/home';
import { openProject } from '../host/project';
import { RUN_PATH, type RunOrder } from '../host/run-door';
import { DEFAULT_DATA, readInstant, readWords } from './words';

interface Order extends RunOrder {
  data: string;
}

const PATIENCE_MS = 60_000;
const POLL_MS = 50;

/** `gas <project> <function>`: here when the folder is free, else by the home that has it open. */
export async function runFunction(words: string[]): Promise<number> {
  const order = readOrder(words);
  const record = await run(order);
  if (record.status !== 'completed') {
    console.error(errorText(record));
    return 1;
  }
  console.log(JSON.stringify({ result: record.result ?? null, cost: costOf(record.cost) }));
  return 0;
}

function readOrder(words: string[]): Order {
  const { plain, one } = readWords(words, ['args', 'data', 'as', 'now']);
  const [project, functionName, ...rest] = plain;
  if (project === undefined || functionName === undefined || rest.length > 0) {
    throw new Error('Wanted: a project folder and a function (see --help).');
  }
  return {
    project: openProject(project).folder,
    functionName,
    args: readArguments(one('args') ?? '[]'),
    data: resolve(one('data') ?? DEFAULT_DATA),
    as: one('as'),
    now: readInstant(one('now'))?.toISOString(),
  };
}

function readArguments(text: string): unknown[] {
  const refusal = new Error(`--args: wanted a JSON array, not ${text}`);
  try {
    const args: unknown = JSON.parse(text);
    if (Array.isArray(args)) return args;
  } catch {
    throw refusal;
  }
  throw refusal;
}

async function run(order: Order): Promise<RunRecord> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const owner = ownerOf(order.data);
    const record = owner ? await runThere(order, owner) : await runHere(order);
    if (record) return record;
    if (Date.now() > deadline) {
      throw new Error(
        `${order.data} is in use by process ${owner?.pid}. It was not free within ${PATIENCE_MS / 1000} s.`,
      );
    }
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
}

/** Undefined when another process was faster to take the folder. */
async function runHere(order: Order): Promise<RunRecord | undefined> {
  // Only now: it brings the workbook's engine with it.
  const { createHome } = await import('../host/home');
  try {
    return await runIn(await createHome({ project: order.project, data: order.data }), order);
  } catch (fault) {
    if (fault instanceof FolderBusy) return undefined;
    throw fault;
  }
}

async function runIn(home: Home, { functionName, args, as, now }: Order): Promise<RunRecord> {
  try {
    home.events.on('log', (_id, { text }) => console.error(text));
    if (now !== undefined) home.clock.set(new Date(now));
    const activeUser = as ?? home.owner;
    return await home.executions.run({ functionName, args, kind: 'editor', activeUser });
  } finally {
    await home.close();
  }
}

/** By the home that has the folder open; undefined while it does not listen, or has just gone. */
async function runThere(order: Order, owner: FolderOwner): Promise<RunRecord | undefined> {
  if (owner.port === null) return undefined;
  const { data, ...asked } = order;
  const reply = await ask(owner, asked);
  if (!reply) return undefined;
  const answer = JSON.parse(reply.text) as RunRecord & { message?: string };
  if (reply.status !== 200) throw new Error(answer.message ?? `The home answered ${reply.status}.`);
  for (const { text } of answer.logs) console.error(text);
  return answer;
}

interface Reply {
  status: number;
  text: string;
}

/** Without the time limits of `fetch`: a run, or a long way of the clock, takes its time. */
function ask({ port, token }: FolderOwner, order: RunOrder): Promise<Reply | undefined> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: RUN_PATH, method: 'POST', headers });
    asked.on('response', async (response) => {
      const text = await readText(response);
      resolve({ status: response.statusCode ?? 0, text });
    });
    asked.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ECONNREFUSED') resolve(undefined);
      else reject(fault);
    });
    asked.end(JSON.stringify(order));
  });
}

function errorText({ error }: RunRecord): string {
  if (!error) return 'The run failed.';
  const head = `${error.name}: ${error.message}`;
  return error.stack.startsWith(head) ? error.stack : `${head}\n${error.stack}`.trimEnd();
}

function costOf({ calls, ...content }: Cost): object {
  const { reads, writes, cellsRead, cellsWritten, cellsScanned } = content;
  return { reads, writes, cellsRead, cellsWritten, cellsScanned, calls };
}
