import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createHome } from '../../local/host/home';
import { handleRun } from '../../local/host/run-door';
import { writeProject } from './small-home';

const CODE = `
  function add(a, b) { console.log('adding'); return a + b }
  function nothing() {}
  function boom() { throw new Error('what went wrong') }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()] }
  function time() { return new Date().toISOString() }
  function midnight() { return new Date(2026, 0, 1).toISOString() }
  function count() {
    const lock = LockService.getScriptLock();
    lock.waitLock(30000);
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    sheet.appendRow(['row', sheet.getLastRow() + 1]);
    const properties = PropertiesService.getScriptProperties();
    const n = Number(properties.getProperty('n') || 0) + 1;
    properties.setProperty('n', n);
    return [n, sheet.getLastRow(), sheet.getRange(n, 2).getValue()];
  }
  function every() { ScriptApp.newTrigger('count').timeBased().everyHours(1).nearMinute(30).create() }
`;

interface Ran {
  status: number;
  /** The last line of standard output. */
  last: string;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
let project: string;
let data: string;
beforeAll(() => {
  project = writeProject({ 'code.js': CODE });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'gas-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function gas(...words: string[]): Promise<Ran> {
  const program = ['--import', 'tsx', `${root}/local/cli.ts`, ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: root }, (fault, stdout, stderr) => {
      const status = fault ? Number(fault.code) : 0;
      resolve({ status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) ?? '' });
    });
  });
}

const run = (functionName: string, ...more: string[]) =>
  gas(project, functionName, '--data', data, ...more);
const resultOf = async (ran: Promise<Ran>) => {
  const { status, stderr, last } = await ran;
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(last) as { result: unknown }).result;
};

describe('running one function', () => {
  test('ends with a line of JSON: the result and what it cost; logs go elsewhere', async () => {
    const { status, last, stdout, stderr } = await run('add', '--args', '[1, 2]');
    expect(status).toBe(0);
    expect(stdout).toBe(`${last}\n`);
    expect(JSON.parse(last)).toEqual({
      result: 3,
      cost: { reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, cellsScanned: 0, calls: 0 },
    });
    expect(stderr).toBe('adding\n');
  });

  test('a function without a value has the result null', async () => {
    expect(await resultOf(run('nothing'))).toBeNull();
  });

  test('an error goes to standard error with its place, and the status is 1', async () => {
    const { status, stdout, stderr } = await run('boom');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Error: what went wrong\n {4}at boom \(.*code\.js:\d+:\d+\)\n$/);
  });

  test('a missing function is an error', async () => {
    const { status, stderr } = await run('missing');
    expect([status, stderr]).toEqual([1, 'Exception: Script function not found: missing\n']);
  });

  test.each([
    [['--args', '{}'], '--args: wanted a JSON array, not {}'],
    [['--now', 'soon'], '--now: "soon" is no ISO time.'],
    [['surplus'], 'Wanted: a project folder and a function (see --help).'],
  ])('words that make no sense run nothing: %j', async (words, text) => {
    const { status, stderr } = await run('add', ...words);
    expect([status, stderr]).toEqual([2, `${text}\n`]);
    expect(readdirSync(data)).toEqual([]);
  });
});

test('runs as the owner or as whom it is told, at the time it is told', async () => {
  expect(await resultOf(run('who'))).toEqual(['owner@example.com', 'owner@example.com']);
  expect(await resultOf(run('who', '--as', 'a@b.c'))).toEqual(['a@b.c', 'a@b.c']);
  expect(await resultOf(run('time', '--now', '2027-03-01T08:00:00+08:00'))).toMatch(
    /^2027-03-01T00:00:0\d/,
  );
  expect(await resultOf(run('time'))).toMatch(/^2027-03-01T00:00/);
});

test('keeps cells and properties from run to run', async () => {
  expect(await resultOf(run('count'))).toEqual([1, 1, 1]);
  expect(await resultOf(run('count'))).toEqual([2, 2, 2]);
});

test('the zone is the manifest’s, or UTC without one', async () => {
  const zoned = writeProject({
    'code.js': CODE,
    'appsscript.json': '{ "timeZone": "Asia/Shanghai" }',
  });
  expect(await resultOf(run('midnight'))).toBe('2026-01-01T00:00:00.000Z');
  const other = join(data, 'zoned');
  expect(await resultOf(gas(zoned, 'midnight', '--data', other))).toBe('2025-12-31T16:00:00.000Z');
  rmSync(zoned, { recursive: true, force: true });
});

test('three at once on one folder run one after another', async () => {
  const results = await Promise.all([run('count'), run('count'), run('count')].map(resultOf));
  expect(results.map((result) => (result as number[])[0]).sort()).toEqual([1, 2, 3]);
  expect(existsSync(join(data, 'lock.json'))).toBe(false);
});

describe('a folder that a running home has open', () => {
  let home: Awaited<ReturnType<typeof createHome>>;
  let server: ReturnType<typeof createServer>;
  beforeEach(async () => {
    home = await createHome({ project, data });
    const door = handleRun(home);
    server = createServer((request, response) => void door(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home.listening((server.address() as AddressInfo).port);
  });
  afterEach(async () => {
    server.close();
    await home.close();
  });

  test('is used through that home', async () => {
    expect(await resultOf(run('count'))).toEqual([1, 1, 1]);
    expect(await resultOf(run('who', '--as', 'a@b.c'))).toEqual(['a@b.c', 'a@b.c']);
    expect(home.executions.recent().map(({ functionName }) => functionName)).toEqual([
      'who',
      'count',
    ]);
    const { status, stderr } = await run('boom');
    expect([status, stderr.split('\n')[0]]).toEqual([1, 'Error: what went wrong']);
    expect((await run('add', '--args', '[1, 2]')).stderr).toBe('adding\n');
  });

  test('moves its clock with all that falls due, and not back', async () => {
    home.clock.set(new Date('2026-01-07T10:00:00Z'));
    await run('every');
    expect(await resultOf(run('count', '--now', '2026-01-07T13:00:00Z'))).toEqual([4, 4, 4]);
    const { status, stderr } = await run('time', '--now', '2020-01-01');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The clock stands at .*: it cannot go back to 2020-01-01/);
  });

  test('runs its own project only', async () => {
    const other = writeProject({ 'code.js': CODE });
    const { status, stderr } = await gas(other, 'time', '--data', data);
    expect([status, stderr]).toEqual([
      2,
      `The folder is open for the project ${project}, not for ${other}.\n`,
    ]);
    rmSync(other, { recursive: true, force: true });
  });

  test('answers nobody without the token of the lock file', async () => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/home/run`, {
      method: 'POST',
      headers: { authorization: 'Bearer guessed' },
      body: JSON.stringify({ project, functionName: 'add', args: [] }),
    });
    expect(response.status).toBe(403);
    expect(home.executions.recent()).toEqual([]);
  });
});
