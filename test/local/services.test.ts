import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSmallHome, type SmallHome } from './small-home';

let home: SmallHome;
beforeAll(async () => {
  home = await openSmallHome({
    'locks.js': `
      const script = () => LockService.getScriptLock();
      function rules() {
        const lock = script();
        const fresh = lock.hasLock();
        lock.releaseLock();
        const got = lock.tryLock(0);
        const again = lock.tryLock(5);
        const other = script().hasLock();
        lock.waitLock(0);
        lock.releaseLock();
        return { fresh, got, again, other, negative: lock.tryLock(-100), after: lock.hasLock() };
      }
      function holdFor(ms) { script().waitLock(0); Utilities.sleep(ms); return Date.now() }
      function holdAndFail() { script().waitLock(0); throw new Error('failed while holding') }
      function take(ms) { script().waitLock(ms); return Date.now() }
      function tryTake(ms) { return script().tryLock(ms) }
      function takeUser(ms) { return LockService.getUserLock().tryLock(ms) }
      function holdUser(ms) { LockService.getUserLock().waitLock(0); Utilities.sleep(ms) }
      function takeNothing() { script().waitLock(null) }
      function count() {
        const lock = script();
        lock.waitLock(10000);
        const properties = PropertiesService.getScriptProperties();
        const seen = Number(properties.getProperty('n') ?? 0);
        Utilities.sleep(5);
        properties.setProperty('n', String(seen + 1));
        lock.releaseLock();
      }
    `,
    'properties.js': `
      const store = () => PropertiesService.getScriptProperties();
      function set(entries, deleteOthers) { store().setProperties(entries, deleteOthers) }
      function all() { return store().getProperties() }
      function get(key) { return store().getProperty(key) }
      function chain() { return store().setProperty('a', 5).setProperty('b', true).deleteProperty('b').getKeys() }
      function clear() { store().deleteAllProperties() }
      function setMine(value) { PropertiesService.getUserProperties().setProperty('k', value) }
      function mine() { return PropertiesService.getUserProperties().getProperty('k') }
      function bad() { store().setProperty('a') }
    `,
    'cache.js': `
      const cache = () => CacheService.getScriptCache();
      function put(key, value, seconds) { return cache().put(key, value, seconds) }
      function putDefault(key, value) { return cache().put(key, value) }
      function cached(keys) { return cache().getAll(keys) }
      function cachedOne(key) { return cache().get(key) }
      function remove(key) { return cache().remove(key) }
      function fill(from, to, seconds) {
        const values = {};
        for (let i = from; i < to; i++) values['k' + i] = i;
        cache().putAll(values, seconds);
      }
    `,
    'session.js': `
      function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()] }
      function zone() { return [Session.getScriptTimeZone(), Session.getActiveUserLocale()] }
      function key() { return Session.getTemporaryActiveUserKey() }
    `,
    'appsscript.json': '{ "timeZone": "Asia/Shanghai" }',
  });
});
afterAll(() => home.close());

describe('LockService', () => {
  test('belongs to the run: taking it again holds it, and any object of the run knows', async () => {
    expect(await home.run('rules')).toEqual({
      ...{ fresh: false, got: true, again: true, other: true, negative: false, after: false },
    });
  });

  test('shuts out other runs until it is let go, in the order of asking', async () => {
    const first = home.run('holdFor', [200]);
    await pause(100);
    expect(await home.run('tryTake', [0])).toBe(false);
    const [endOfFirst, second] = await Promise.all([first, home.run('take', [5000])]);
    expect(Number(second)).toBeGreaterThanOrEqual(Number(endOfFirst));
  });

  test('says so when the wait was too long', async () => {
    const holder = home.run('holdFor', [500]);
    await pause(100);
    await expect(home.run('take', [50])).rejects.toThrow(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    await holder;
  });

  test('is free again however the run ended', async () => {
    await expect(home.run('holdAndFail')).rejects.toThrow('failed while holding');
    expect(await home.run('tryTake', [0])).toBe(true);
    await home.record('holdFor', { args: [60_000], limitMs: 200 });
    expect(await home.run('tryTake', [0])).toBe(true);
  });

  test('a waiter that is killed does not get it', async () => {
    const holder = home.run('holdFor', [500]);
    await pause(100);
    await home.record('take', { args: [10_000], limitMs: 100 });
    await holder;
    expect(await home.run('tryTake', [0])).toBe(true);
  });

  test('of one user does not shut out another', async () => {
    const holder = home.run('holdUser', [400]);
    await pause(100);
    expect(await home.run('takeUser', [0])).toBe(false);
    expect(await home.run('takeUser', [0], { activeUser: 'other@example.com' })).toBe(true);
    await holder;
  });

  test('guards a counter against twelve runs at once', async () => {
    await home.run('clear');
    await Promise.all(Array.from({ length: 12 }, () => home.run('count')));
    expect(await home.run('get', ['n'])).toBe('12');
  });

  test('refuses null as a time', async () => {
    await expect(home.run('takeNothing')).rejects.toThrow(
      "The parameters (null) don't match the method signature for LockService.Lock.waitLock.",
    );
  });
});

describe('PropertiesService', () => {
  beforeEach(() => home.run('clear'));

  test('keeps texts, chains, and answers null for what is not there', async () => {
    expect(await home.run('chain')).toEqual(['a']);
    expect(await home.run('all')).toEqual({ a: '5' });
    expect(await home.run('get', ['nothing'])).toBeNull();
  });

  test('sets several at once, and deletes the others when asked', async () => {
    await home.run('set', [{ a: 1, b: 2 }, false]);
    await home.run('set', [{ b: 3 }, true]);
    expect(await home.run('all')).toEqual({ b: '3' });
  });

  test('parts users from each other', async () => {
    await home.run('setMine', ['x']);
    expect(await home.run('mine')).toBe('x');
    expect(await home.run('mine', [], { activeUser: 'other@example.com' })).toBeNull();
  });

  test('refuses values over 9 KB and stores over 500 KB, and changes nothing', async () => {
    await expect(home.run('set', [{ a: '字'.repeat(3073) }])).rejects.toThrow(
      'Exception: Argument too large: value',
    );
    const full = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [i, 'x'.repeat(9000)]));
    await expect(home.run('set', [full])).rejects.toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(await home.run('all')).toEqual({});
  });

  test('refuses a missing value', async () => {
    await expect(home.run('bad')).rejects.toThrow(
      "The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe('CacheService', () => {
  test('forgets after its seconds by the clock of the home, 600 if not said', async () => {
    expect(await home.run('put', ['short', 'a', 60])).toBeNull();
    await home.run('putDefault', ['long', 'b']);
    await home.clock.moveTo(new Date(home.clock.now().getTime() + 61_000));
    expect(await home.run('cached', [['short', 'long', 'never']])).toEqual({ long: 'b' });
    await home.clock.moveTo(new Date(home.clock.now().getTime() + 600_000));
    expect(await home.run('cachedOne', ['long'])).toBeNull();
  });

  test('removes', async () => {
    await home.run('putDefault', ['gone', 'x']);
    await home.run('remove', ['gone']);
    expect(await home.run('cachedOne', ['gone'])).toBeNull();
  });

  test('refuses long keys and values', async () => {
    await expect(home.run('putDefault', ['k'.repeat(251), 'x'])).rejects.toThrow(
      'Argument too large: key',
    );
    await expect(home.run('putDefault', ['k', 'x'.repeat(102_401)])).rejects.toThrow(
      'Argument too large: value',
    );
  });

  test('past 1000 entries keeps the 900 that live longest', async () => {
    await home.run('fill', [0, 500, 100]);
    await home.run('fill', [500, 1001, 200]);
    const keys = Array.from({ length: 1001 }, (_, i) => `k${i}`);
    const left = Object.keys((await home.run('cached', [keys])) as object);
    expect(left).toHaveLength(900);
    expect(left).toContain('k1000');
    expect(left).not.toContain('k0');
  });
});

test('Session tells who sits there and with whose rights the script runs', async () => {
  const request = { activeUser: 'a@example.com', effectiveUser: 'b@example.com' };
  expect(await home.run('who', [], request)).toEqual(['a@example.com', 'b@example.com']);
  expect(await home.run('zone')).toEqual(['Asia/Shanghai', 'en']);
  expect(await home.run('key')).toBe(await home.run('key'));
  expect(await home.run('key')).not.toBe(await home.run('key', [], request));
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
