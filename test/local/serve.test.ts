import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeProject } from './small-home';

const CODE = `
  const properties = () => PropertiesService.getScriptProperties();
  function setUp() {
    properties().setProperty('setUps', Number(properties().getProperty('setUps') ?? 0) + 1);
    ScriptApp.newTrigger('tick').timeBased().after(1).create();
  }
  function failOnce() {
    if (properties().getProperty('failed')) return;
    properties().setProperty('failed', 'yes');
    throw new Error('not yet');
  }
  function tick() { properties().setProperty('ticked', 'yes') }
  function seen() { return properties().getProperties() }
  function people() { return Session.getEffectiveUser().getEmail() }
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = ['--import', 'tsx', `${root}/local/cli.ts`];
let project: string;
let data: string;
let running: ChildProcess[] = [];
beforeAll(() => {
  project = writeProject({ 'code.js': CODE });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'serve-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  rmSync(data, { recursive: true, force: true });
});

interface Output {
  stdout: string;
  stderr: string;
}

function start(...words: string[]): {
  child: ChildProcess;
  output: Output;
  ended: Promise<number>;
} {
  const child = spawn(process.execPath, [...cli, ...words], { cwd: root });
  running.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.on('data', (text) => {
    output.stderr += text;
  });
  const ended = new Promise<number>((resolve) => {
    child.on('close', (status) => resolve(status ?? -1));
  });
  return { child, output, ended };
}

const serve = (...words: string[]) =>
  start('serve', project, '--data', data, '--port', '0', ...words);

async function addressOf({ output }: { output: Output }): Promise<string> {
  await expect.poll(() => output.stdout + output.stderr, { timeout: 50_000 }).toMatch(/\n$/);
  if (!output.stdout) throw new Error(output.stderr);
  return output.stdout.trim();
}

async function gas(functionName: string): Promise<unknown> {
  const { output, ended } = start(project, functionName, '--data', data);
  if ((await ended) !== 0) throw new Error(output.stderr);
  return (JSON.parse(output.stdout) as { result: unknown }).result;
}

test('says where it is, prepares a fresh folder once, and runs what falls due', async () => {
  const first = serve('--init', 'setUp', '--owner', 'boss@example.com', '--user', 'li=Li Na');
  const address = await addressOf(first);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(address)).status).toBe(200);
  await expect.poll(() => gas('seen'), { timeout: 20_000 }).toEqual({ setUps: '1', ticked: 'yes' });
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(existsSync(join(data, 'lock.json'))).toBe(false);
  expect(readdirSync(data).filter((name) => name.startsWith('snap-'))).toHaveLength(2);

  const second = serve('--init', 'setUp');
  await addressOf(second);
  expect(await gas('seen')).toMatchObject({ setUps: '1' });
  expect(await gas('people')).toBe('boss@example.com');
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
});

test('what failed while a folder was prepared is done by the next start', async () => {
  const words = ['--init', 'setUp', '--init', 'failOnce'];
  const first = serve(...words);
  expect(await first.ended).toBe(2);
  expect(first.output.stderr).toBe('failOnce: not yet\n');
  const second = serve(...words);
  await addressOf(second);
  expect(await gas('seen')).toMatchObject({ setUps: '1', failed: 'yes' });
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('a folder that is open is refused to a second home', async () => {
  const first = serve();
  await addressOf(first);
  const second = serve();
  expect(await second.ended).toBe(2);
  expect(second.output.stderr).toBe(`${data} is in use by process ${first.child.pid}.\n`);
});

test('a port that is taken is named', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const { output, ended } = serve('--port', `${port}`);
  expect(await ended).toBe(2);
  expect(output.stderr).toBe(`Port ${port} is in use: choose another one with --port.\n`);
  taken.close();
});
