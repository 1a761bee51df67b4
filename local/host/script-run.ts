import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { LogLevel, Outcome, RunSetup, WorkerMessage } from '../protocol';
import type { ScriptThreads } from './script-threads';

export interface ScriptRunOptions {
  threads: ScriptThreads;
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

/** One call of one function, in a thread of its own as long as it lasts. */
export function startScript(options: ScriptRunOptions): ScriptRun {
  const { port1: port, port2 } = new MessageChannel();
  const flag = new SharedArrayBuffer(4);
  const thread = options.threads.take();
  let end: (ending: Ending) => void;
  const ending = new Promise<Ending>((resolve) => {
    end = (how) => {
      clearTimeout(timer);
      port.close();
      resolve(how);
    };
  });
  let stopped: Ending | undefined;
  const stop = (reason: 'time' | 'closed') => {
    stopped ??= { kind: 'stopped', reason };
    thread.end();
  };
  const timer = setTimeout(() => stop('time'), options.limitMs);
  port.on('message', (message: WorkerMessage) => {
    if (message.kind === 'note') options.onNote(message.level, message.text);
    else if (stopped) return;
    else if (message.kind === 'call') void answer(message, { port, flag, onCall: options.onCall });
    else {
      thread.release();
      end(JSON.parse(message.json) as Ending);
    }
  });
  thread.onGone((fault) => {
    for (const { level, text } of unreadNotes(port)) options.onNote(level, text);
    end(stopped ?? endingOf(fault));
  });
  thread.begin({ ...options.setup, flag }, port2);
  return { ending, stop: () => stop('closed') };
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

function endingOf(fault?: Error & { code?: string }): Ending {
  if (!fault) return { kind: 'stopped', reason: 'closed' };
  if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'stopped', reason: 'memory' };
  return { kind: 'error', name: fault.name, message: fault.message, stack: fault.stack ?? '' };
}

/** What the script said last may still be in the port when its thread has gone. */
function unreadNotes(port: MessagePort): { level: LogLevel; text: string }[] {
  const notes: { level: LogLevel; text: string }[] = [];
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    const message = next.message as WorkerMessage;
    if (message.kind === 'note') notes.push(message);
  }
  return notes;
}
