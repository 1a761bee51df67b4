import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';

const ROUNDS = 20;
const data = mkdtempSync(join(tmpdir(), 'kill-'));
const acknowledged: Record<string, string[]> = { registered: [], imported: [], typed: [] };

beforeAll(async () => {
  const desk = await openDesk({ data, now: BEGINNING });
  await desk.home.close();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Lets a home write, and kills it at some moment after the first answer of each kind. */
function writeAndKill(round: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/end-to-end/kill-child.ts', data, String(round)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let rest = '';
  let armed = false;
  const answered = new Set<string>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [kind = '', ...words] = line.split(' ');
      acknowledged[kind]?.push(words.join(' '));
      answered.add(kind);
    }
    if (armed || !Object.keys(acknowledged).every((kind) => answered.has(kind))) return;
    armed = true;
    setTimeout(() => child.kill('SIGKILL'), 30 + Math.random() * 600);
  });
  return new Promise((done, fail) => {
    child.on('exit', (code) =>
      armed ? done() : fail(new Error(`The child ended by itself (${code})`)),
    );
  });
}

/** Whatever was acknowledged is there, and nothing is half there. */
async function examine(desk: Desk): Promise<void> {
  const requests = await desk.rows('requests');
  const audit = await desk.rows('audit');
  const registered = requests.filter(({ need }) => need === '不制水');
  const imported = requests.filter(({ importKey }) => importKey !== '');
  const keys = new Map(audit.map(({ key, target }) => [String(key), String(target)]));
  for (const line of acknowledged.registered ?? []) {
    const [key = '', no] = line.split(' ');
    expect(keys.get(key), line).toBe(no);
  }
  const registrations = audit.filter(({ act, key }) => act === 'registerRequest' && key !== '');
  expect(registrations.map(({ target }) => target).sort()).toEqual(
    registered.map(({ no }) => no).sort(),
  );
  expect(new Set(registered.map(({ no }) => no)).size).toBe(registered.length);
  for (const line of acknowledged.imported ?? []) {
    const [source = '', accepted] = line.split(' ');
    const taken = imported.filter(({ importKey }) => String(importKey).startsWith(`${source}/`));
    expect(taken.length, line).toBe(Number(accepted));
  }
  const blocks = audit.filter(({ act }) => act === 'importRows');
  expect(imported.length, 'whole blocks').toBe(blocks.length * 20);
  const typed = new Set(JSON.stringify(desk.home.workbook.save()).match(/\d+\/typed\/\d+/g));
  const last = new Map(
    (acknowledged.typed ?? []).map((text) => [
      text.replace(/\/typed\/(\d+)$/, (_, n) => `/${Number(n) % 500}`),
      text,
    ]),
  );
  for (const text of last.values()) expect(typed.has(text), text).toBe(true);
}

test(`after ${ROUNDS} kills, all that was acknowledged is there, and no act is half there`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await writeAndKill(round);
    if (round % 5 !== 4) continue;
    const desk = await openDesk({ data });
    await examine(desk);
    await desk.home.close();
  }
  for (const [kind, lines] of Object.entries(acknowledged))
    expect(lines.length, kind).toBeGreaterThanOrEqual(ROUNDS);
}, 400_000);
