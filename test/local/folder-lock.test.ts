import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderBusy, lockFolder, readOwner } from '../../local/host/folder-lock';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'lock.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const taker = fileURLToPath(new URL('folder-taker.ts', import.meta.url));

test('a folder has one owner, and is free again when that lets go', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderBusy);
  expect(() => lockFolder(folder)).toThrow(`${folder} is in use by process ${process.pid}.`);
  lock.release();
  expect(existsSync(path)).toBe(false);
  lockFolder(folder).release();
});

test('tells others where the owner listens', () => {
  const lock = lockFolder(folder);
  expect(readOwner(path)?.port).toBeNull();
  lock.listening(8777);
  expect(readOwner(path)).toEqual({ ...lock.owner, port: 8777 });
  lock.release();
});

test.each([
  ['a process that is gone', () => ({ pid: deadPid(), born: 'x', token: 'old', port: null })],
  [
    'an earlier process of the same number',
    () => ({ pid: process.pid, born: 'x', token: 'old', port: null }),
  ],
])('is taken over from %s', (_whom, owner) => {
  writeFileSync(path, JSON.stringify(owner()));
  const lock = lockFolder(folder);
  expect(readOwner(path)?.token).toBe(lock.owner.token);
  lock.release();
});

test('is taken over when the lock file was cut short', () => {
  writeFileSync(path, '{"pid":1');
  lockFolder(folder).release();
});

test('of twelve processes that find a dead owner at once, one at a time takes the folder', async () => {
  writeFileSync(path, JSON.stringify({ pid: deadPid(), born: 'x', token: 'old', port: null }));
  const spans = await Promise.all(Array.from({ length: 12 }, () => take()));
  const sorted = spans.sort(([a], [b]) => a - b);
  for (const [index, [from]] of sorted.entries()) {
    expect(from).toBeGreaterThanOrEqual(sorted[index - 1]?.[1] ?? 0);
  }
  expect(readdirSync(folder)).toEqual([]);
}, 30_000);

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

/** Another process takes the folder for a moment; answers from when to when. */
function take(): Promise<[number, number]> {
  const child = spawn(process.execPath, ['--import', 'tsx', taker, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(code)));
  });
}
