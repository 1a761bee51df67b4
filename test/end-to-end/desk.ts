import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRecord } from '../../local/host/contract';
import { createHome, type Home } from '../../local/host/home';

export const OWNER = 'owner@example.com';

export interface Reply {
  ok: boolean;
  code?: string;
  value?: Record<string, unknown>;
  clause?: string;
  hint?: { zh: string; en: string };
  message?: { zh: string; en: string };
  fields?: { path: string; message: { zh: string; en: string } }[];
  warnings?: { zh: string; en: string }[];
}

/** The built bundle in a local home of its own, driven as people at their pages would. */
export interface Desk {
  home: Home;
  data: string;
  run(functionName: string, args?: unknown[], as?: string): Promise<RunRecord>;
  act(call: { as: string; act: string; input: unknown; key?: string }): Promise<Reply>;
  view(as: string, name: string, params?: unknown): Promise<Reply>;
  /** Rows of a register as objects by column key: what stands in the cells. */
  rows(register: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openDesk(
  options: { now?: string; data?: string; sample?: boolean; port?: number } = {},
): Promise<Desk> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'desk-'));
  const now = options.now ? { now: new Date(options.now) } : {};
  // Links in mails lead to the port that the workbook was set up with, which a kept folder does not know.
  if (options.now && !options.port && isEmpty(data))
    cpSync(await furnished(options.now, options.sample !== false), data, { recursive: true });
  const home = await createHome({ project: 'dist', data, owner: OWNER, ...now });
  if (options.port) home.rememberAddress(options.port);
  const desk = deskOf(home, data);
  if (home.fresh) await furnish(desk, options.sample !== false);
  return desk;
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

async function furnish(desk: Desk, withSample: boolean): Promise<void> {
  await succeed(desk.run('setUpWorkbook'));
  if (withSample) await succeed(desk.run('loadSampleCompany'));
}

/**
 * A data folder that was set up at this moment: made by the bundle once, and kept for the other tests of the same
 * bundle, which copy it.
 */
async function furnished(now: string, withSample: boolean): Promise<string> {
  const bundle = createHash('sha256').update(readFileSync('dist/main.js')).digest('hex');
  const name = `${bundle.slice(0, 16)}-${now.replace(/\W/g, '')}-${withSample ? 'sample' : 'bare'}`;
  const shelf = join('.cache', 'desks');
  const kept = join(shelf, name);
  if (existsSync(kept)) return kept;
  mkdirSync(shelf, { recursive: true });
  const data = mkdtempSync(join(shelf, 'new-'));
  const home = await createHome({ project: 'dist', data, owner: OWNER, now: new Date(now) });
  await furnish(deskOf(home, data), withSample);
  home.snapshot();
  await home.close();
  // Another test may have been as quick: its folder is as good.
  if (existsSync(kept)) rmSync(data, { recursive: true });
  else renameSync(data, kept);
  return kept;
}

function deskOf(home: Home, data: string): Desk {
  const run = (functionName: string, args: unknown[] = [], as = OWNER) =>
    home.executions.run({ functionName, args, kind: 'page', activeUser: as });
  const reply = async (record: Promise<RunRecord>) => {
    const { status, error, result } = await record;
    if (status !== 'completed') throw new Error(error?.stack ?? status);
    return result as Reply;
  };
  return {
    home,
    data,
    run,
    act: ({ as, act: name, input, key }) =>
      reply(run('act', [name, input, ...(key ? [key] : [])], as)),
    view: (as, name, params = {}) => reply(run('view', [name, params], as)),
    rows: async (register) => readRows(home, register),
    close: async () => {
      await home.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function succeed(record: Promise<RunRecord>): Promise<void> {
  const { status, error, result } = await record;
  const answer = result as Reply | undefined;
  if (status !== 'completed' || !answer?.ok)
    throw new Error(error?.stack ?? JSON.stringify(result));
}

interface CellRow {
  [column: string]: { v?: string | number | boolean | null } | undefined;
}

/** Reads a tab straight from the workbook's data: no code of the bundle is trusted to say what it wrote. */
function readRows(home: Home, register: string): Record<string, unknown>[] {
  const book = home.workbook.save() as {
    sheets: Record<string, { cellData: Record<string, CellRow> }>;
  };
  const wanted = keysOf(register);
  for (const { cellData } of Object.values(book.sheets)) {
    const keys = Object.entries(cellData[0] ?? {})
      .map(([column, cell]) => [column, String(cell?.v ?? '')] as const)
      .filter(([, key]) => key !== '');
    if (!wanted.every((key) => keys.some(([, name]) => name === key))) continue;
    return Object.entries(cellData)
      .filter(([row]) => Number(row) > 1)
      .map(([, cells]) =>
        Object.fromEntries(keys.map(([column, key]) => [key, cells[column]?.v ?? ''])),
      )
      .filter((row) => Object.values(row).some((value) => value !== ''));
  }
  throw new Error(`No tab has the keys of ${register}`);
}

/** The column keys of a register, as its template says. */
function keysOf(register: string): string[] {
  const template = JSON.parse(readFileSync(`sheets-templates/${register}.json`, 'utf8')) as {
    columns: { key: string }[];
  };
  return template.columns.map(({ key }) => key);
}
