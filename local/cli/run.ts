import { join, resolve } from 'node:path';
import type { Cost, RunRecord } from '../host/contract';
import { FolderBusy, type FolderOwner, readOwner } from '../host/folder-lock';
import { createHome } from '../host/home';
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
    try {
      return await runHere(order);
    } catch (fault) {
      if (!(fault instanceof FolderBusy)) throw fault;
      const record = await runThere(order, fault.owner);
      if (record) return record;
      if (Date.now() > deadline) {
        throw new Error(`${fault.message} It was not free within ${PATIENCE_MS / 1000} s.`);
      }
      await new Promise((resume) => setTimeout(resume, POLL_MS));
    }
  }
}

async function runHere({ project, data, functionName, args, as, now }: Order): Promise<RunRecord> {
  const home = await createHome({ project, data });
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
async function runThere(order: Order, { token }: FolderOwner): Promise<RunRecord | undefined> {
  const owner = readOwner(join(order.data, 'lock.json'));
  if (owner?.token !== token || owner.port === null) return undefined;
  const { data, ...asked } = order;
  const response = await ask(owner, asked);
  if (!response) return undefined;
  const answer = (await response.json()) as RunRecord & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? `The home answered ${response.status}.`);
  for (const { text } of answer.logs) console.error(text);
  return answer;
}

async function ask({ port, token }: FolderOwner, order: RunOrder): Promise<Response | undefined> {
  try {
    return await fetch(`http://127.0.0.1:${port}${RUN_PATH}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
  } catch (fault) {
    const { code } = (fault as { cause?: { code?: string } }).cause ?? {};
    if (code === 'ECONNREFUSED') return undefined;
    throw fault;
  }
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
