import { call, defineService, exception, missing, signatureError } from './kernel';

type Scope = 'script' | 'user' | 'document';

/** Belongs to the run, not to this object: another one in the same run holds it too. */
class Lock {
  constructor(private readonly scope: Scope) {}

  tryLock(timeoutInMillis: number): boolean {
    return this.acquire('tryLock', [timeoutInMillis]);
  }

  waitLock(timeoutInMillis: number): void {
    if (this.acquire('waitLock', [timeoutInMillis])) return;
    throw exception('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return call('lock.has', { scope: this.scope });
  }

  releaseLock(): void {
    call('lock.release', { scope: this.scope });
  }

  private acquire(method: string, [ms]: [number]): boolean {
    if (typeof ms !== 'number') signatureError([ms], `LockService.Lock.${method}`);
    return call('lock.acquire', { scope: this.scope, ms });
  }
}

const lock = (scope: Scope) => missing('LockService.Lock', new Lock(scope));

export function install(): void {
  defineService('LockService', {
    getScriptLock: () => lock('script'),
    getUserLock: () => lock('user'),
    getDocumentLock: () => lock('document'),
  });
}
