import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../end-to-end/cases';
import { launchBrowser } from './launch';
import { SheetPage } from './sheet-page';

const run = promisify(execFile);
const data = mkdtempSync(join(tmpdir(), 'start-'));
let home: ChildProcess;
let browser: Browser;
let url = '';

/** `npm start` as a newcomer runs it; it prints one line with the address. */
beforeAll(async () => {
  home = spawn(process.execPath, ['scripts/start.mjs', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise((resolve, reject) => {
    home.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (address) resolve(address);
    });
    home.on('exit', (code) => reject(new Error(`npm start ended (${code})`)));
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  home?.kill();
  await new Promise((done) => home?.on('exit', done));
  rmSync(data, { recursive: true, force: true });
});

interface Reply {
  result: { ok: boolean; code?: string; value?: { no?: string } };
  cost: { calls: number; writes: number };
}

/** `npm run gas -- dist act …` in a process of its own. */
async function gas(as: string, args: unknown[]): Promise<Reply> {
  const words = [
    'scripts/run.mjs',
    'local/cli.ts',
    'dist',
    'act',
    '--data',
    data,
    '--as',
    as,
    '--args',
    JSON.stringify(args),
  ];
  const { stdout } = await run(process.execPath, words);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Reply;
}

/** Wall clock text of Shanghai, so many minutes from now. */
function inMinutes(minutes: number): string {
  return new Date(Date.now() + (minutes + 480) * 60_000).toISOString().slice(0, 19);
}

test('the path walked from the command line shows in the open page without a reload', async () => {
  const sheet = await SheetPage.open(browser, url, {
    user: 'zhou@example.com',
    locale: 'zh-CN',
    width: 800,
    height: 500,
  });
  const shows = async (text: string) => JSON.stringify(await sheet.book()).includes(text);
  const soon = { appointmentFrom: inMinutes(60), appointmentTo: inMinutes(120) };
  let no = '';
  for (const { as, act, input } of cases[0]?.steps ?? []) {
    const given = { ...(no ? { no } : {}), ...input, ...('appointmentFrom' in input ? soon : {}) };
    const { result, cost } = await gas(as, [act, given]);
    expect(result, `${act}: ${JSON.stringify(result)}`).toMatchObject({ ok: true });
    expect(cost.writes, act).toBe(1);
    no ||= result.value?.no ?? '';
    if (act === 'registerRequest') await sheet.until(() => shows(no));
    if (act === 'complete') await sheet.until(() => shows('更换滤芯并试机'));
  }
  await sheet.until(async () => {
    const rows = Object.values((await sheet.book()).sheets).flatMap(({ cellData }) =>
      Object.values(cellData),
    );
    const row = rows.find((cells) => Object.values(cells ?? {}).some((cell) => cell?.v === no));
    return Object.values(row ?? {}).some((cell) => cell?.v === '已审阅');
  });
  expect((await sheet.news()).resyncs).toBe(0);
  expect(sheet.faults).toEqual([]);

  const refused = await gas('li@example.com', ['dispatch', { no }]);
  expect(refused.result).toMatchObject({ ok: false, code: 'wrongStage' });
}, 180_000);
