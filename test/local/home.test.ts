import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHome, type Home } from '../../local/host/home';
import { ACTS } from './acts-project';
import { writeProject } from './small-home';

interface Rows {
  orders: [number, string][];
  audit: [number, string][];
}

let folders: string[] = [];
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'home-'));
  folders = [data];
});
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function project(files: Record<string, string>): string {
  const folder = writeProject(files);
  folders.push(folder);
  return folder;
}

/** The value of a function; a script's error is thrown. */
async function call<T>(home: Home, functionName: string, ...args: unknown[]): Promise<T> {
  const request = { functionName, args, kind: 'editor', activeUser: home.owner } as const;
  const { error, result } = await home.executions.run(request);
  if (error) throw new Error(error.stack);
  return result as T;
}

test('a home killed in the middle of acts loses none that was answered, and keeps no half', async () => {
  const acts = project({ 'code.js': ACTS });
  const answered = new Set<string>();
  for (let round = 0; round < 6; round++) {
    for (const key of await actUntilKilled(acts, round)) answered.add(key);
    const home = await createHome({ project: acts, data });
    const { orders, audit } = await call<Rows>(home, 'rows');
    await home.close();
    expect(audit).toEqual(orders);
    expect(orders.map(([number]) => number)).toEqual(orders.map((_, i) => i + 1));
    const keys = new Set(orders.map(([, key]) => key));
    expect([...answered].filter((key) => !keys.has(key))).toEqual([]);
  }
  expect(answered.size).toBeGreaterThanOrEqual(6 * 4);
});

describe('runs at once', () => {
  let home: Home;
  beforeEach(async () => {
    home = await createHome({ project: project({ 'code.js': ACTS }), data });
    await call(home, 'setUp');
  });
  afterEach(() => home.close());

  test('give out each number once, because the lock excludes', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => call<number>(home, 'act', `k${n}`, 10)),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await call<Rows>(home, 'rows')).audit).toHaveLength(8);
  });

  test('a script that is killed for its time leaves what it had written and lets the next in', async () => {
    const stuck = home.executions.run({
      functionName: 'forever',
      args: ['stuck'],
      kind: 'editor',
      activeUser: home.owner,
      limitMs: 700,
    });
    await new Promise((resume) => setTimeout(resume, 300));
    const next = call<number>(home, 'act', 'next');
    expect((await stuck).error?.message).toBe('Exceeded maximum execution time');
    expect(await next).toBe(2);
    const { orders } = await call<Rows>(home, 'rows');
    expect(orders).toEqual([
      ['half', 'stuck'],
      [2, 'next'],
    ]);
  });
});

test('a script that waits for a person lets its locks go', async () => {
  const code = `
    function ask() {
      const lock = LockService.getScriptLock();
      lock.waitLock(0);
      const { OK } = SpreadsheetApp.getUi().Button;
      return [SpreadsheetApp.getUi().alert('Sure?') === OK, lock.hasLock()];
    }
    function take() { return LockService.getScriptLock().tryLock(0) }
  `;
  const home = await createHome({ project: project({ 'code.js': code }), data });
  home.useSessions({
    tell: () => true,
    ask: async () => ({ button: (await call<boolean>(home, 'take')) ? 'OK' : 'CANCEL' }),
    selection: () => null,
  });
  const request = { functionName: 'ask', kind: 'menu', activeUser: home.owner } as const;
  const { result, error } = await home.executions.run({ ...request, sessionId: 'page' });
  expect([result, error]).toEqual([[true, false], undefined]);
  await home.close();
});

test('an act costs its calls, reads and writes', async () => {
  const home = await createHome({ project: project({ 'code.js': ACTS }), data });
  await call(home, 'setUp');
  await call(home, 'act', 'a');
  const cost = home.executions.recent()[0]?.cost;
  expect(cost).toMatchObject({ reads: 1, writes: 1, cellsWritten: 4, cellsScanned: 0 });
  await home.close();
});

describe('triggers with the workbook and its forms', () => {
  const CODE = `
    const remember = (text) => {
      const properties = PropertiesService.getScriptProperties();
      properties.setProperty('seen', (properties.getProperty('seen') ?? '') + text + ';');
    };
    function seen() { return PropertiesService.getScriptProperties().getProperty('seen') }
    function setUp() {
      const book = SpreadsheetApp.getActive();
      ScriptApp.newTrigger('installed').forSpreadsheet(book).onEdit().create();
      const form = FormApp.create('Survey').setTitle('Survey');
      form.addTextItem().setTitle('Name').setRequired(true);
      form.setPublished(true);
      ScriptApp.newTrigger('answered').forForm(form).onFormSubmit().create();
      return form.getPublishedUrl();
    }
    function onEdit(e) { remember('simple ' + e.range.getA1Notation() + '=' + e.value + '<' + e.oldValue + ' ' + e.source.getId()) }
    function installed(e) { remember('installed ' + e.range.getSheet().getName() + ' ' + e.range.getValue() + ' ' + (e.range instanceof Object)) }
    function answered(e) { remember('answered ' + e.response.getItemResponses()[0].getResponse() + ' ' + e.source.getTitle()) }
    function write() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B2').setValue('by script') }
  `;

  test('bring the range, the workbook, the response', async () => {
    const home = await createHome({ project: project({ 'code.js': CODE }), data });
    const url = await call<string>(home, 'setUp');
    await call(home, 'write');
    const { sheetId } = await tabOf(home);
    const box = { sheetId, startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 };
    await home.triggers.edited({ box, user: home.owner, value: 'x', oldValue: 'y' }, 'page');
    const publishedId = /\/e\/([^/]+)\//.exec(url)?.[1] ?? '';
    const entry = home.forms.page(publishedId)?.items[0]?.entries[0] ?? 0;
    expect(home.forms.submit(publishedId, { [entry]: 'Li' })).toMatchObject({ ok: true });
    await expect
      .poll(() => call<string>(home, 'seen'), { timeout: 5000 })
      .toBe(
        `simple B2=x<y ${home.workbook.id};installed Sheet1 by script true;answered Li Survey;`,
      );
    await home.close();
  });
});

test('a folder opened again is as it was, from the log and from a snapshot', async () => {
  const folder = project({ 'code.js': ACTS });
  const first = await createHome({ project: folder, data });
  await call(first, 'setUp');
  await call(first, 'act', 'one');
  const before = sheetsOf(first);
  await first.close();
  const second = await createHome({ project: folder, data });
  expect(second.fresh).toBe(false);
  expect(sheetsOf(second)).toEqual(before);
  second.snapshot();
  await call(second, 'act', 'two');
  await second.close();
  const third = await createHome({ project: folder, data });
  expect((await call<Rows>(third, 'rows')).orders).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
  await third.close();
});

function sheetsOf(home: Home): unknown {
  return JSON.parse(JSON.stringify((home.workbook.save() as { sheets: unknown }).sheets));
}

async function tabOf(home: Home): Promise<{ sheetId: string }> {
  const { sheetOrder } = home.workbook.save() as { sheetOrder: string[] };
  return { sheetId: sheetOrder[0] ?? '' };
}

/** Keys of the acts that were answered before the process was killed. */
function actUntilKilled(folder: string, round: number): Promise<string[]> {
  const program = fileURLToPath(new URL('act-loop.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, data, `${round}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const enough = 4 + Math.floor(Math.random() * 8);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length <= enough) return;
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const whole = output.slice(0, output.lastIndexOf('\n') + 1);
      resolve(whole.trim().split('\n'));
    });
  });
}

test('a standing clock passes time only when it is moved, for scripts too', async () => {
  const look =
    'function look() { const a = Date.now(); Utilities.sleep(1100); return [a, Date.now()]; }';
  const now = new Date('2026-03-10T02:00:00Z');
  const home = await createHome({
    project: project({ 'code.js': look }),
    data,
    now,
    standing: true,
  });
  expect(await call(home, 'look')).toEqual([now.getTime(), now.getTime()]);
  const later = new Date(now.getTime() + 60_000);
  await home.clock.moveTo(later);
  expect(home.clock.now()).toEqual(later);
  await home.close();
});
