import type { LockPort } from '../workbook/ports';

/** One lock for the whole project: triggers, pages and menus exclude each other. */
export function scriptLock(): LockPort {
  const lock = LockService.getScriptLock();
  return {
    acquire: (seconds) => lock.tryLock(seconds * 1000),
    release: () => lock.releaseLock(),
  };
}
