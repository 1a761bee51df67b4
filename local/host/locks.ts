import type { Execution, Ops } from './contract';

export type LockScope = 'script' | 'user' | 'document';

interface Waiter {
  run: string;
  timer: NodeJS.Timeout;
  answer(got: boolean): void;
}

interface Held {
  run: string;
  waiting: Waiter[];
}

export interface Locks {
  readonly ops: Ops;
  /** A run has ended, or waits for a person: its locks go to the next in line. */
  releaseAll(run: string): void;
}

/** LockService: a lock belongs to the run, whoever in it asks; those who wait are served in order. */
export function createLocks(): Locks {
  const held = new Map<string, Held>();

  const handOn = (name: string, lock: Held) => {
    const next = lock.waiting.shift();
    if (!next) {
      held.delete(name);
      return;
    }
    clearTimeout(next.timer);
    lock.run = next.run;
    next.answer(true);
  };

  const forget = (lock: Held, waiter: Waiter) => {
    clearTimeout(waiter.timer);
    lock.waiting = lock.waiting.filter((other) => other !== waiter);
    waiter.answer(false);
  };

  const acquire = ({ scope, ms }: { scope: LockScope; ms: number }, run: Execution) => {
    const name = nameOf(scope, run);
    if (ms < 0) return false;
    const lock = held.get(name);
    if (!lock) {
      held.set(name, { run: run.id, waiting: [] });
      return true;
    }
    if (lock.run === run.id) return true;
    if (ms === 0) return false;
    return new Promise<boolean>((answer) => {
      const timer = setTimeout(() => forget(lock, waiter), ms);
      const waiter = { run: run.id, timer, answer };
      lock.waiting.push(waiter);
    });
  };

  const release = ({ scope }: { scope: LockScope }, run: Execution) => {
    const name = nameOf(scope, run);
    const lock = held.get(name);
    if (lock?.run === run.id) handOn(name, lock);
  };

  return {
    ops: {
      'lock.acquire': acquire,
      'lock.release': release,
      'lock.has': ({ scope }: { scope: LockScope }, run) =>
        held.get(nameOf(scope, run))?.run === run.id,
    },
    releaseAll(run) {
      for (const [name, lock] of [...held]) {
        for (const waiter of lock.waiting) if (waiter.run === run) forget(lock, waiter);
        if (lock.run === run) handOn(name, lock);
      }
    },
  };
}

function nameOf(scope: LockScope, run: Execution): string {
  return scope === 'user' ? `user ${run.effectiveUser}` : scope;
}
