import type { LogLevel } from '../protocol';
import type { Clock, Execution, Executions, Ops, RunRecord, RunRequest } from './contract';
import type { HomeEmitter } from './home-events';
import type { OpenedProject } from './project';
import {
  createJournal,
  exceptionFault,
  executionOf,
  recordOf,
  STOPPED,
  settle,
} from './run-record';
import { type Ending, type ScriptRun, startScript } from './script-run';
import { createScriptThreads, type ScriptThreads } from './script-threads';

export interface OpenedExecutions extends Executions {
  /** Like `run`, but a project without the function is no failure: nothing is recorded. */
  runIfPresent(request: RunRequest): Promise<RunRecord | undefined>;
  /** Ends what runs and lets nothing new begin. */
  close(): Promise<void>;
}

export interface ExecutionsOptions {
  project: OpenedProject;
  runtime: { guest: string; worker: string };
  ops: Ops;
  clock: Clock;
  events: HomeEmitter;
  /** However a run ended: its locks go back, its dialogs go away. */
  onEnd(runId: string): void;
}

interface Run {
  execution: Execution;
  record: RunRecord;
  script: ScriptRun;
}

const LIMIT_MS = 6 * 60_000;
const SIMPLE_LIMIT_MS = 30_000;
const LOG_LINES_KEPT = 10_000;
const RUNS_PER_USER = 30;

const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';

export function createExecutions(options: ExecutionsOptions): OpenedExecutions {
  const journal = createJournal(options.events);
  const running = new Set<Run>();
  const threads = createScriptThreads(options.runtime.worker);
  let started = 0;
  let closed = false;

  const begin = (request: RunRequest): Run => {
    started += 1;
    const execution = executionOf(request, `run-${started}`);
    const record = recordOf(execution, options.clock.now());
    const refused = closed ? STOPPED.closed : refusalOf(running, execution);
    const script = refused
      ? neverStarted(refused)
      : start({ ...options, threads }, request, { execution, record });
    const run = { execution, record, script };
    running.add(run);
    return run;
  };
  const finish = async (run: Run) => {
    const ending = await timed(run);
    running.delete(run);
    options.onEnd(run.execution.id);
    settle(run.record, ending);
    return ending.kind;
  };

  return {
    async run(request) {
      const run = begin(request);
      journal.announce(run.record);
      await finish(run);
      journal.announce(run.record);
      return run.record;
    },
    async runIfPresent(request) {
      if (!options.project.mentions(request.functionName)) return undefined;
      const run = begin(request);
      if ((await finish(run)) === 'absent') return undefined;
      journal.announce(run.record);
      return run.record;
    },
    recent: journal.recent,
    async close() {
      closed = true;
      await stopAll(running);
      await threads.close();
    },
  };
}

async function stopAll(running: Set<Run>): Promise<void> {
  for (const { script } of running) script.stop();
  await Promise.all([...running].map(({ script }) => script.ending));
}

async function timed({ script, record }: Run): Promise<Ending> {
  const began = performance.now();
  const ending = await script.ending;
  record.durationMs = Math.round(performance.now() - began);
  return ending;
}

function refusalOf(running: Set<Run>, { effectiveUser }: Execution): string | undefined {
  const own = [...running].filter(({ execution }) => execution.effectiveUser === effectiveUser);
  return own.length >= RUNS_PER_USER ? TOO_MANY : undefined;
}

/** A run that was refused before it began. */
function neverStarted(message: string): ScriptRun {
  return { ending: Promise.resolve({ kind: 'error', ...exceptionFault(message) }), stop() {} };
}

function start(
  { project, runtime, ops, clock, events, threads }: ExecutionsOptions & { threads: ScriptThreads },
  request: RunRequest,
  { execution, record }: { execution: Execution; record: RunRecord },
): ScriptRun {
  const { id, cost, ...identity } = execution;
  const isPage = request.kind === 'page';
  return startScript({
    threads,
    setup: {
      guestFile: runtime.guest,
      projectFolder: project.folder,
      facts: {
        ...identity,
        timeZone: project.timeZone,
        clockOffsetMs: clock.now().getTime() - Date.now(),
        ...(clock.stands ? { clockStandsMs: clock.now().getTime() } : {}),
        scriptId: project.scriptId,
      },
      call: {
        functionName: request.functionName,
        args: request.args ?? [],
        datesAllowed: !isPage,
        privateAllowed: !isPage,
      },
    },
    limitMs: request.limitMs ?? (request.kind === 'simple' ? SIMPLE_LIMIT_MS : LIMIT_MS),
    onCall(op, arg) {
      cost.calls += 1;
      const service = ops[op];
      if (!service) throw new Error(`not implemented locally: ${op}`);
      return service(arg as never, execution);
    },
    onNote(level: LogLevel, text: string) {
      if (record.logs.length < LOG_LINES_KEPT) record.logs.push({ level, text });
      events.emit('log', id, { level, text });
    },
  });
}
