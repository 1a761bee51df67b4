import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { LogLevel, Outcome, RunSetup, WorkerMessage } from '../protocol';

export interface ScriptRunOptions {
  workerFile: string;
  setup: Omit<RunSetup, 'flag'>;
  limitMs: number;
  /** A service call; a promise blocks the script only. */
  onCall(op: string, arg: unknown): unknown;
  onNote(level: LogLevel, text: string): void;
}

/** How a script ended; `stopped` is not its own doing. */
export type Ending = Outcome | { kind: 'stopped'; reason: 'time' | 'memory' | 'closed' };

export interface ScriptRun {
  readonly ending: Promise<Ending>;
  /** Ends it at once, uncatchably. */
  stop(): void;
}

const MEMORY_MB = 512;

/** One worker thread for one call of one function. */
export function startScript(options: ScriptRunOptions): ScriptRun {
  const { port1: port, port2 } = new MessageChannel();
  const flag = new SharedArrayBuffer(4);
  const worker = new Worker(options.workerFile, {
    workerData: { ...options.setup, flag, port: port2 },
    transferList: [port2],
    // Not the loaders of the process: they would be set up for each run.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  let ending: Ending = { kind: 'stopped', reason: 'closed' };
  let stopped = false;
  const stop = (reason: 'time' | 'closed') => {
    stopped = true;
    ending = { kind: 'stopped', reason };
    void worker.terminate();
  };
  const onQuietMessage = (message: WorkerMessage) => {
    if (message.kind === 'note') options.onNote(message.level, message.text);
    if (message.kind === 'outcome' && !stopped) ending = JSON.parse(message.json) as Ending;
  };
  port.on('message', (message: WorkerMessage) => {
    if (message.kind !== 'call') onQuietMessage(message);
    else if (!stopped) void answer(message, { port, flag, onCall: options.onCall });
  });
  worker.on('error', (fault) => {
    ending = endingOf(fault);
  });
  const timer = setTimeout(() => stop('time'), options.limitMs);
  const exited = new Promise<Ending>((resolve) => {
    worker.on('exit', () => {
      clearTimeout(timer);
      for (const message of unread(port)) onQuietMessage(message);
      port.close();
      resolve(ending);
    });
  });
  return { ending: exited, stop: () => stop('closed') };
}

interface Line {
  port: MessagePort;
  flag: SharedArrayBuffer;
  onCall: ScriptRunOptions['onCall'];
}

async function answer(call: { op: string; json: string }, line: Line): Promise<void> {
  const json = await answerTo(call, line.onCall);
  // The message must be in the port before the script wakes up and looks.
  line.port.postMessage(json);
  const flag = new Int32Array(line.flag);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

async function answerTo(
  { op, json }: { op: string; json: string },
  onCall: ScriptRunOptions['onCall'],
): Promise<string> {
  try {
    const answered = onCall(op, json === '' ? undefined : JSON.parse(json));
    const value = answered instanceof Promise ? await answered : answered;
    return JSON.stringify({ value });
  } catch (fault) {
    // What services refuse is a plain Error; anything else is a fault of the home itself.
    if (!(fault instanceof Error) || fault.constructor !== Error) console.error(fault);
    return JSON.stringify({ error: fault instanceof Error ? fault.message : String(fault) });
  }
}

function endingOf(fault: Error & { code?: string }): Ending {
  if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'stopped', reason: 'memory' };
  return { kind: 'error', name: fault.name, message: fault.message, stack: fault.stack ?? '' };
}

/** What the worker said last may still be in the port when it has gone. */
function unread(port: MessagePort): WorkerMessage[] {
  const messages: WorkerMessage[] = [];
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    messages.push(next.message as WorkerMessage);
  }
  return messages;
}
