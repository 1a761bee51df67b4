import type { Clock, Execution, LogEntry, Ops } from '../../../local/host/contract';
import { openDocuments } from '../../../local/host/documents';

/** A run of a script as service calls see it. */
export const run: Execution = {
  id: 'run-1',
  kind: 'editor',
  functionName: 'test',
  activeUser: 'ada@example.com',
  effectiveUser: 'ada@example.com',
  authMode: 'FULL',
  sessionId: 'page-1',
  cost: { calls: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, cellsScanned: 0 },
};

/** Documents whose log is a list in memory, and a clock that stands until it is set. */
export function world(start = '2026-07-01T02:00:00Z') {
  const log: LogEntry[] = [];
  let time = new Date(start);
  const documents = openDocuments({
    saved: undefined,
    append: (entry) => log.push(entry),
    onEntry: () => {},
  });
  const clock: Clock = {
    now: () => new Date(time),
    moveTo: async (to) => {
      time = to;
    },
  };
  return { log, documents, clock };
}

/** Calls an op as the guest does: arguments and answer cross as JSON. */
export function caller(ops: Ops, execution: Execution = run) {
  return <T = unknown>(name: string, arg: object = {}): T => {
    const op = ops[name];
    if (!op) throw new Error(`no op ${name}`);
    const answer = op(JSON.parse(JSON.stringify(arg)) as never, execution);
    return (
      answer instanceof Promise || answer === undefined
        ? answer
        : JSON.parse(JSON.stringify(answer))
    ) as T;
  };
}
