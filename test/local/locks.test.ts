import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
      function holdFor(ms) { script().waitLock(5000); Utilities.sleep(ms); return Date.now() }
      function holdAndFail() { script().waitLock(0); throw new Error('failed while holding') }
      function take(ms) { script().waitLock(ms); return Date.now() }
      function tryTake(ms) { return script().tryLock(ms) }
      function takeUser(ms) { return LockService.getUserLock().tryLock(ms) }
      function holdUser(ms) { LockService.getUserLock().waitLock(5000); Utilities.sleep(ms) }
      function takeNothing() { script().waitLock(null) }
      function counted() { return PropertiesService.getScriptProperties().getProperty('n') }
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
  });
});
afterAll(() => home.close());

describe('LockService', () => {
  test('belongs to the run: taking it again holds it, and any object of the run knows', async () => {
    expect(await home.run('rules')).toEqual({
      ...{ fresh: false, got: true, again: true, other: true, negative: false, after: false },
    });
  });

  test('shuts out other runs until it is let go', async () => {
    const first = await held(1500);
    const [endOfFirst, second] = await Promise.all([first.run, home.run('take', [5000])]);
    expect(Number(second)).toBeGreaterThanOrEqual(Number(endOfFirst));
  });

  test('says so when the wait was too long', async () => {
    const holder = await held(1500);
    await expect(home.run('take', [50])).rejects.toThrow(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    await holder.run;
  });

  test('is free again however the run ended', async () => {
    await expect(home.run('holdAndFail')).rejects.toThrow('failed while holding');
    expect(await home.run('tryTake', [0])).toBe(true);
    await home.record('holdFor', { args: [60_000], limitMs: 200 });
    expect(await home.run('tryTake', [0])).toBe(true);
  });

  test('a waiter that is killed does not get it', async () => {
    const holder = await held(1500);
    await home.record('take', { args: [10_000], limitMs: 100 });
    await holder.run;
    expect(await home.run('tryTake', [0])).toBe(true);
  });

  test('of one user does not shut out another', async () => {
    const holder = home.run('holdUser', [2000]);
    await expect.poll(() => home.run('takeUser', [0]), { timeout: 10_000 }).toBe(false);
    expect(await home.run('takeUser', [0], { activeUser: 'other@example.com' })).toBe(true);
    await holder;
  });

  test('guards a counter against twelve runs at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => home.run('count')));
    expect(await home.run('counted')).toBe('12');
  });

  test('refuses null as a time', async () => {
    await expect(home.run('takeNothing')).rejects.toThrow(
      "The parameters (null) don't match the method signature for LockService.Lock.waitLock.",
    );
  });
});

/** A run that holds the lock by now, for a while. */
async function held(ms: number): Promise<{ run: Promise<unknown> }> {
  const run = home.run('holdFor', [ms]);
  await expect.poll(() => home.run('tryTake', [0]), { timeout: 10_000 }).toBe(false);
  return { run };
}
