import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSmallHome, type SmallHome } from './small-home';

let home: SmallHome;
beforeAll(async () => {
  home = await openSmallHome({
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
