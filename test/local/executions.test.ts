import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSmallHome, type SmallHome } from './small-home';

let home: SmallHome;
beforeAll(async () => {
  home = await openSmallHome({
    'a-first.js': 'const shared = 5; class Kept {} let loads = 0; loads += 1;',
    'code.gs': `
      function add(a, b) { return a + b + shared }
      function countLoads() { return loads }
      function isRealm(date) {
        return [
          new Date() instanceof Date,
          new Date(0) instanceof Date,
          Utilities.parseDate('2026', 'UTC', 'yyyy') instanceof Date,
          Utilities.parseCsv('a') instanceof Array,
          Utilities.base64Decode('YQ==') instanceof Array,
          (() => { try { Utilities.formatDate() } catch (e) { return e instanceof Error } })(),
          new (class extends Date {})() instanceof Date,
        ];
      }
      function reachHost() {
        const found = ['setTimeout', 'process', 'require', 'fetch', 'host'].filter((name) => {
          try { return (0, eval)('typeof ' + name) !== 'undefined' } catch { return false }
        });
        try { found.push(Logger.log.constructor('return typeof process')()) } catch {}
        return found;
      }
      async function later() { await null; await new Promise((done) => done()); return 'settled' }
      async function laterBoom() { await null; throw new Error('late') }
      function boom() { throw new TypeError('no good') }
      function boomText() { throw 'just text' }
      function nothing() {}
      function dates() { return { deep: [new Date(0)] } }
      function service() { return PropertiesService.getScriptProperties() }
      function unknownMethod() { PropertiesService.getNothing() }
      function hidden_() { return 'seen' }
      function forever() { try { for (;;); } finally { for (;;); } }
      function sleepy() { Utilities.sleep(60000) }
      function eat() { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())) }
      function deep() { return deep() }
      function talk() { Logger.log('%s is %d', 'x', 5); console.warn('careful', { a: 1 }); return 1 }
      function onOpen() { loads }
    `,
    'node_modules/dependency/index.js': 'throw new Error("not part of the project")',
  });
});
afterAll(() => home.close());

test('sees const, let and class of other files, and starts with fresh globals each time', async () => {
  expect(await home.run('add', [1, 2])).toBe(8);
  expect(await home.run('countLoads')).toBe(1);
  expect(await home.run('countLoads')).toBe(1);
});

test('what services give belongs to the realm of the script', async () => {
  expect(await home.run('isRealm')).toEqual(new Array(7).fill(true));
});

test('nothing of the host can be reached', async () => {
  expect(await home.run('reachHost')).toEqual(['undefined']);
});

describe('results', () => {
  test('of an async function are awaited', async () => {
    expect(await home.run('later')).toBe('settled');
    await expect(home.run('laterBoom')).rejects.toThrow('Error: late');
  });

  test('leave no value when the function returns nothing', async () => {
    expect(await home.record('nothing')).not.toHaveProperty('result');
  });

  test('with a date inside reach a page as null', async () => {
    expect(await home.run('dates')).toEqual({ deep: ['1970-01-01T00:00:00.000Z'] });
    expect(await home.run('dates', [], { kind: 'page' })).toBeNull();
  });

  test('that are service objects are empty', async () => {
    expect(await home.run('service')).toEqual({});
  });
});

describe('errors', () => {
  test.each([
    ['boom', 'TypeError: no good'],
    ['boomText', 'Error: just text'],
    ['notThere', 'Exception: Script function not found: notThere'],
    ['eval', 'Exception: Script function not found: eval'],
    ['1; evil()', 'Exception: Script function not found: 1; evil()'],
    ['unknownMethod', 'Error: not implemented locally: PropertiesService.getNothing'],
    ['deep', 'RangeError: Maximum call stack size exceeded'],
  ])('of %s: %s', async (functionName, text) => {
    await expect(home.run(functionName)).rejects.toThrow(text);
  });

  test('show the places in the project only', async () => {
    const { error } = await home.record('boom');
    expect(error?.stack).toMatch(/^TypeError: no good\n {4}at boom \(.*code\.gs:\d+:\d+\)$/);
  });

  test('a page cannot call what ends in an underscore', async () => {
    expect(await home.run('hidden_')).toBe('seen');
    await expect(home.run('hidden_', [], { kind: 'page' })).rejects.toThrow('not found: hidden_');
  });
});

describe('limits', () => {
  test.each(['forever', 'sleepy'])('%s is killed when its time is over', async (functionName) => {
    const began = Date.now();
    const { status, error } = await home.record(functionName, { limitMs: 300 });
    expect(status).toBe('timedOut');
    expect(error?.message).toBe('Exceeded maximum execution time');
    expect(Date.now() - began).toBeLessThan(2000);
  });

  test('a script that eats all memory dies alone', async () => {
    const { status, error } = await home.record('eat');
    expect([status, error?.message]).toEqual(['failed', 'Exceeded memory limit']);
    expect(await home.run('add', [0, 0])).toBe(5);
  });

  test('one user runs 30 scripts at once, and no more', async () => {
    const runs = Array.from({ length: 31 }, () => home.record('countLoads'));
    const texts = (await Promise.all(runs)).map(({ error }) => error?.message);
    expect(texts.filter((text) => text === undefined)).toHaveLength(30);
    expect(texts.at(-1)).toMatch(/^There are too many scripts running simultaneously/);
  });
});

test('logs keep their order, and are told at once', async () => {
  const heard: string[] = [];
  const hear = (_id: string, line: { text: string }) => heard.push(line.text);
  home.events.on('log', hear);
  const { logs } = await home.record('talk');
  home.events.off('log', hear);
  expect(logs).toEqual([
    { level: 'info', text: 'x is 5' },
    { level: 'warn', text: 'careful {"a":1}' },
  ]);
  expect(heard).toEqual(logs.map(({ text }) => text));
});

test('a function that need not be there is not missed', async () => {
  const request = { kind: 'simple', activeUser: '' } as const;
  const before = home.executions.recent().length;
  expect(
    await home.executions.runIfPresent({ functionName: 'onEdit', ...request }),
  ).toBeUndefined();
  expect(await home.executions.runIfPresent({ functionName: 'loads', ...request })).toBeUndefined();
  expect(home.executions.recent()).toHaveLength(before);
  const ran = await home.executions.runIfPresent({ functionName: 'onOpen', ...request });
  expect(ran?.status).toBe('completed');
});

test('every service call is counted, logs and arithmetic are not', async () => {
  expect((await home.record('talk')).cost.calls).toBe(0);
  expect((await home.record('isRealm')).cost.calls).toBe(0);
});
