import type { FromPage, RunOutcome } from '../protocol';

export interface Calls {
  /** Runs a function of the project as the person at the page. */
  run(from: 'menu' | 'page', functionName: string, args: unknown[]): Promise<RunOutcome>;
  ran(call: number, outcome: RunOutcome): void;
  /** Nobody will answer any more. */
  dropAll(message: string): void;
}

/** Script calls under way, by number. */
export function createCalls(send: (message: FromPage) => boolean): Calls {
  const underWay = new Map<number, (outcome: RunOutcome) => void>();
  let last = 0;
  return {
    run(from, functionName, args) {
      const call = ++last;
      return new Promise((resolve) => {
        underWay.set(call, resolve);
        if (send({ kind: 'run', call, from, functionName, args })) return;
        this.ran(call, { ok: false, message: NOT_CONNECTED });
      });
    },
    ran(call, outcome) {
      underWay.get(call)?.(outcome);
      underWay.delete(call);
    },
    dropAll(message) {
      for (const call of [...underWay.keys()]) this.ran(call, { ok: false, message });
    },
  };
}

/** As `google.script.run` says it when the line is down. */
export const NOT_CONNECTED = 'NetworkError: Connection failure due to HTTP 0';
