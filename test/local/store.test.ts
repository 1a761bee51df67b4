import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogEntry } from '../../local/host/contract';
import { openStore } from '../../local/host/store';

const writer = fileURLToPath(new URL('store-writer.ts', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (value: unknown): LogEntry => ({
  documents: [{ collection: 'c', id: 'x', value }],
});
const loggedValue = (logged: LogEntry) => logged.documents?.[0]?.value;
const tail = () => {
  const store = openStore(folder);
  store.close();
  return store.tail.map(loggedValue);
};
const lastLog = () =>
  join(
    folder,
    readdirSync(folder)
      .filter((name) => name.startsWith('log-'))
      .sort((a, b) => Number(a.match(/\d+/)) - Number(b.match(/\d+/)))
      .at(-1) ?? '',
  );

describe('the log', () => {
  test('gives back every entry in order, whatever its text holds', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 20 }), (values) => {
        const data = mkdtempSync(join(folder, 'run-'));
        const store = openStore(data);
        for (const value of values) store.append(entry(value));
        store.close();
        const again = openStore(data);
        again.close();
        expect(again.seq).toBe(values.length);
        expect(again.tail.map(loggedValue)).toEqual(JSON.parse(JSON.stringify(values)));
      }),
      { numRuns: 25 },
    );
  });

  test('loses exactly the line that was cut off, at whatever byte', () => {
    const store = openStore(folder);
    for (const value of ['甲', '乙', '丙']) store.append(entry(value));
    store.close();
    const whole = readFileSync(lastLog());
    const lastLine = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (let cut = lastLine; cut < whole.length; cut++) {
      writeFileSync(lastLog(), whole.toString('latin1', 0, cut), 'latin1');
      expect(tail()).toEqual(['甲', '乙']);
    }
  });

  test('goes on cleanly after a torn line', () => {
    const store = openStore(folder);
    store.append(entry(1));
    store.append(entry(2));
    store.close();
    truncateSync(lastLog(), readFileSync(lastLog()).length - 3);
    const again = openStore(folder);
    expect(again.append(entry(3))).toBe(2);
    again.close();
    expect(tail()).toEqual([1, 3]);
  });

  test('refuses a gap and a line that is no JSON, and says where', () => {
    const store = openStore(folder);
    store.append(entry(1));
    store.close();
    appendFileSync(lastLog(), '{"seq":3}\n');
    expect(() => openStore(folder)).toThrow(/gap: entry 1 is followed by 3 \(log-0\.ndjson\)/);
    writeFileSync(lastLog(), 'nonsense\n');
    expect(() => openStore(folder)).toThrow(/log-0\.ndjson, line 1 cannot be read/);
  });

  test('an entry that is no JSON leaves nothing behind', () => {
    const store = openStore(folder);
    store.append(entry(1));
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => store.append(entry(cycle))).toThrow(/circular/);
    expect(store.append(entry(2))).toBe(2);
    store.close();
    expect(tail()).toEqual([1, 2]);
  });

  test.skipIf(process.platform === 'win32')(
    'a disk that refuses in the middle of a line leaves the entries before it, whole',
    () => {
      // A limit on the size of files stands for the full disk: the write comes back short, then fails.
      const limited = `trap '' XFSZ; ulimit -f 8; exec "$0" --import tsx "$@"`;
      const { stdout, stderr } = spawnSync(
        'bash',
        ['-c', limited, process.execPath, writer, folder, '700'],
        { encoding: 'utf8' },
      );
      const said = stdout.trim().split('\n');
      expect(said.at(-1), stderr).toMatch(/^refused twice: Nothing was saved: E(FBIG|NOSPC)/);
      expect(tail()).toHaveLength(said.length - 1);
      expect(readFileSync(lastLog(), 'utf8').endsWith('\n')).toBe(true);
    },
  );
});

describe('snapshots', () => {
  const state = (n: number) => ({ workbook: { n }, documents: {} });

  test('stand for the entries before them', () => {
    const store = openStore(folder);
    store.append(entry(1));
    store.snapshot(state(1));
    store.append(entry(2));
    store.close();
    const again = openStore(folder);
    again.close();
    expect(again.state).toEqual(state(1));
    expect(again.seq).toBe(2);
    expect(again.tail.map(loggedValue)).toEqual([2]);
  });

  test('are two at most, with the log from the older one on', () => {
    const store = openStore(folder);
    for (const n of [1, 2, 3, 4]) {
      store.append(entry(n));
      store.snapshot(state(n));
    }
    store.close();
    expect(readdirSync(folder).sort()).toEqual([
      'log-3.ndjson',
      'log-4.ndjson',
      'snap-3.json',
      'snap-4.json',
    ]);
  });

  test('are due when the log has become as long as the last one', () => {
    const store = openStore(folder);
    const write = () => store.append(entry('x'.repeat(60_000)));
    write();
    expect(store.snapshotDue()).toBe(false);
    write();
    expect(store.snapshotDue()).toBe(true);
    store.snapshot({ workbook: 'y'.repeat(200_000), documents: {} });
    for (let n = 0; n < 3; n++) write();
    expect(store.snapshotDue()).toBe(false);
    store.close();
    const again = openStore(folder);
    expect(again.snapshotDue()).toBe(false);
    again.append(entry('x'.repeat(60_000)));
    expect(again.snapshotDue()).toBe(true);
    again.close();
  });

  test('an unreadable one is set aside and the one before it takes its place', () => {
    const store = openStore(folder);
    store.append(entry(1));
    store.snapshot(state(1));
    store.append(entry(2));
    store.snapshot(state(2));
    store.append(entry(3));
    store.close();
    writeFileSync(join(folder, 'snap-2.json'), '{"workb');
    const again = openStore(folder);
    again.close();
    expect(again.state).toEqual(state(1));
    expect(again.tail.map(loggedValue)).toEqual([2, 3]);
    expect(readdirSync(folder)).toContain('snap-2.json.unreadable');
  });
});

test('a process killed 20 times in the middle of writing loses nothing it had acknowledged', async () => {
  let acknowledged = 0;
  for (let round = 0; round < 20; round++) {
    acknowledged = Math.max(acknowledged, await writeUntilKilled());
    const store = openStore(folder);
    store.close();
    const snapshotted = (store.state?.workbook as { count: number } | undefined)?.count ?? 0;
    expect(snapshotted + store.tail.length).toBe(store.seq);
    expect(store.seq).toBeGreaterThanOrEqual(acknowledged);
    expect(store.tail.map(loggedValue)).toEqual(store.tail.map((_, i) => snapshotted + i + 1));
  }
  expect(acknowledged).toBeGreaterThan(20);
});

/** Answers the number of the last entry that the process had acknowledged. */
function writeUntilKilled(): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
    output += text;
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const whole = output.slice(0, output.lastIndexOf('\n') + 1);
      resolve(Number(whole.trim().split('\n').at(-1)));
    });
  });
}
