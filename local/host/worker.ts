/**
 * The thread of script runs, one after the other. For each it evaluates the guest bundle inside a realm of the script's
 * own, loads the project into the same realm and calls one function. Everything the script asks of the home goes
 * through the run's port, one question at a time. Nothing of a run outlives it but compiled code.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { require as loadProject } from 'gas-local';
import type { LogLevel, RunSetup, WorkerMessage } from '../protocol';
import { type CompiledCode, compiledCode } from './compiled';
import { computations } from './computations';
import { isScript } from './project';

/** What the guest bundle gives back when it is started. */
interface Guest {
  callFunction(request: string): string;
  /** The outcome of an async function, once its promises have run. */
  settledOutcome(): string;
}

interface Run {
  setup: RunSetup;
  port: MessagePort;
}

let code: CompiledCode | undefined;
let current: MessagePort | undefined;

const sendTo = (port: MessagePort, message: WorkerMessage) => port.postMessage(message);

function rpcOf({ setup, port }: Run): (op: string, json: string) => string {
  const answered = new Int32Array(setup.flag);
  return (op, json) => {
    Atomics.store(answered, 0, 0);
    sendTo(port, { kind: 'call', op, json });
    // A busy machine wakes a thread too early now and then: only the flag says that the answer is there.
    while (Atomics.load(answered, 0) === 0) Atomics.wait(answered, 0, 0);
    return (receiveMessageOnPort(port) as { message: string }).message;
  };
}

function compute(name: string, json: string): string {
  try {
    const computation = computations[name];
    if (!computation) throw new Error(`not implemented locally: ${name}`);
    return JSON.stringify({
      value: computation((json === '' ? undefined : JSON.parse(json)) as never),
    });
  } catch (fault) {
    return JSON.stringify({ error: (fault as Error).message });
  }
}

function startGuest(run: Run, compiled: CompiledCode): { context: vm.Context; guest: Guest } {
  const { guestFile, facts } = run.setup;
  const context = vm.createContext(Object.create(null) as vm.Context, { name: 'script' });
  const start = compiled.script(readFileSync(guestFile), 'guest.js').runInContext(context);
  const note = (level: LogLevel, text: string) => sendTo(run.port, { kind: 'note', level, text });
  return { context, guest: start({ rpc: rpcOf(run), compute, note, facts }) as Guest };
}

/** A fault while the project is being loaded ends the run as the script's own. */
function outcomeOfLoading(folder: string, context: vm.Context): string | undefined {
  try {
    loadProject(folder, context, { filter: (path: string) => isScript(relative(folder, path)) });
    return undefined;
  } catch (fault) {
    const { name, message, stack } = fault as Error;
    return JSON.stringify({ kind: 'error', name, message, stack });
  }
}

function begin(run: Run): void {
  const { guestFile, projectFolder, call } = run.setup;
  code ??= compiledCode(join(dirname(guestFile), 'code'));
  const compiled = code;
  current = run.port;
  // The loader compiles what it read through this function, for which Node has no cache of its own.
  vm.runInContext = (text, of, file) =>
    compiled.script(text as unknown as Buffer, String(file)).runInContext(of);
  const { context, guest } = startGuest(run, compiled);
  const outcome =
    outcomeOfLoading(projectFolder, context) ?? guest.callFunction(JSON.stringify(call));
  // Nothing but promises can be pending in a script: once they have run, an async function has its outcome.
  setImmediate(() => {
    const json = outcome === 'pending' ? guest.settledOutcome() : outcome;
    sendTo(run.port, { kind: 'outcome', json });
    run.port.close();
    compiled.keep();
  });
}

process.on('unhandledRejection', (reason) => {
  const text = `Unhandled rejection: ${String(reason)}`;
  if (current) sendTo(current, { kind: 'note', level: 'error', text });
});

parentPort?.on('message', begin);
