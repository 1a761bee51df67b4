import type { Execution, RunRecord, RunRequest } from './contract';
import type { HomeEmitter } from './home-events';
import type { Ending } from './script-run';

type Fault = NonNullable<RunRecord['error']>;

const RECORDS_KEPT = 200;

/** What the record says of a script that did not end by itself. */
export const STOPPED = {
  time: 'Exceeded maximum execution time',
  memory: 'Exceeded memory limit',
  closed: 'The home was closed while the script was running.',
} as const;

/** The records of late, the newest first. */
export function createJournal(events: HomeEmitter) {
  const records: RunRecord[] = [];
  return {
    announce(record: RunRecord): void {
      if (!records.includes(record)) records.unshift(record);
      records.length = Math.min(records.length, RECORDS_KEPT);
      events.emit('run', record);
    },
    recent: () => [...records],
  };
}

export function executionOf(request: RunRequest, id: string): Execution {
  return {
    id,
    kind: request.kind,
    functionName: request.functionName,
    activeUser: request.activeUser,
    effectiveUser: request.effectiveUser ?? request.activeUser,
    authMode: request.authMode ?? (request.kind === 'simple' ? 'LIMITED' : 'FULL'),
    sessionId: request.sessionId ?? null,
    cost: { calls: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, cellsScanned: 0 },
  };
}

export function recordOf(execution: Execution, now: Date): RunRecord {
  return {
    id: execution.id,
    functionName: execution.functionName,
    kind: execution.kind,
    user: execution.effectiveUser,
    startedAt: now.toISOString(),
    durationMs: 0,
    status: 'running',
    logs: [],
    cost: execution.cost,
  };
}

/** Writes into the record how the run ended. */
export function settle(record: RunRecord, ending: Ending): void {
  if (ending.kind === 'value') {
    record.status = 'completed';
    if (ending.json !== undefined) record.result = JSON.parse(ending.json);
    return;
  }
  const { name, message, stack } = faultOf(record, ending);
  record.status = ending.kind === 'stopped' && ending.reason === 'time' ? 'timedOut' : 'failed';
  record.error = { name, message, stack };
}

function faultOf(record: RunRecord, ending: Exclude<Ending, { kind: 'value' }>): Fault {
  if (ending.kind === 'error') return ending;
  return exceptionFault(
    ending.kind === 'stopped'
      ? STOPPED[ending.reason]
      : `Script function not found: ${record.functionName}`,
  );
}

export function exceptionFault(message: string): Fault {
  return { name: 'Exception', message, stack: `Exception: ${message}` };
}
