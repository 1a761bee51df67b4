import { type MessagePort, Worker } from 'node:worker_threads';
import type { RunSetup } from '../protocol';

const MEMORY_MB = 512;
/** Threads that wait for the next run; more only while more scripts run at once. */
const KEPT = 2;

/** A thread that runs one script at a time, each in a realm of its own. */
export interface ScriptThread {
  begin(setup: RunSetup, port: MessagePort): void;
  /** Called once, when the thread is gone; `fault` says why it broke. */
  onGone(listener: (fault?: Error) => void): void;
  /** The run has ended well: the next one may have the thread. */
  release(): void;
  /** Ends thread and script at once, uncatchably. */
  end(): void;
}

/** Starting a thread costs more than most scripts: those that are done serve again. */
export interface ScriptThreads {
  take(): ScriptThread;
  close(): Promise<void>;
}

export function createScriptThreads(workerFile: string): ScriptThreads {
  const idle: Worker[] = [];
  let closed = false;
  const retire = (worker: Worker) => {
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
  };
  const keep = (worker: Worker) => {
    if (closed || idle.length >= KEPT) return void worker.terminate();
    idle.push(worker);
    worker.unref();
  };
  return {
    take() {
      const worker = idle.pop() ?? startWorker(workerFile, retire);
      worker.ref();
      return threadOf(worker, keep);
    },
    async close() {
      closed = true;
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}

function startWorker(workerFile: string, retire: (worker: Worker) => void): Worker {
  const worker = new Worker(workerFile, {
    // Not the loaders of the process: they would be set up for each thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return worker.on('exit', () => retire(worker)).on('error', () => retire(worker));
}

function threadOf(worker: Worker, keep: (worker: Worker) => void): ScriptThread {
  let fault: Error | undefined;
  const listeners: ((fault?: Error) => void)[] = [];
  const onError = (error: Error) => {
    fault = error;
  };
  const onExit = () => {
    for (const listener of listeners) listener(fault);
  };
  worker.on('error', onError).on('exit', onExit);
  return {
    begin: (setup, port) => worker.postMessage({ setup, port }, [port]),
    onGone: (listener) => listeners.push(listener),
    release() {
      worker.off('error', onError).off('exit', onExit);
      keep(worker);
    },
    end: () => void worker.terminate(),
  };
}
