/**
 * The thread of one script run. It evaluates the guest bundle inside the script's own realm, loads the project into
 * the same realm and calls one function. Everything the script asks of the home goes through the port, one question
 * at a time.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import vm from 'node:vm';
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { require as loadProject } from 'gas-local';
import type { LogLevel, RunSetup, WorkerMessage } from '../protocol';
import { compiledCode } from './compiled';
import { computations } from './computations';
import { isScript } from './project';

/** What the guest bundle gives back when it is started. */
interface Guest {
  callFunction(request: string): string;
  /** The outcome of an async function, once its promises have run. */
  settledOutcome(): string;
}

const { port, flag, guestFile, projectFolder, facts, call } = workerData as RunSetup & {
  port: MessagePort;
};
const answered = new Int32Array(flag);
const compiled = compiledCode(join(dirname(guestFile), 'code'));

const send = (message: WorkerMessage) => port.postMessage(message);

function rpc(op: string, json: string): string {
  Atomics.store(answered, 0, 0);
  send({ kind: 'call', op, json });
  // A busy machine wakes a thread too early now and then: only the flag says that the answer is there.
  while (Atomics.load(answered, 0) === 0) Atomics.wait(answered, 0, 0);
  return (receiveMessageOnPort(port) as { message: string }).message;
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

function startGuest(): { context: vm.Context; guest: Guest } {
  const context = vm.createContext(Object.create(null) as vm.Context, { name: 'script' });
  const guestCode = compiled.script(readFileSync(guestFile, 'utf8'), 'guest.js');
  const start = guestCode.runInContext(context);
  const note = (level: LogLevel, text: string) => send({ kind: 'note', level, text });
  return { context, guest: start({ rpc, compute, note, facts }) as Guest };
}

/** A fault while the project is being loaded ends the run as the script's own. */
function outcomeOfLoading(context: vm.Context): string | undefined {
  // The loader compiles through this function, for which Node has no cache of its own.
  vm.runInContext = (code, of, file) =>
    compiled.script(String(code), String(file)).runInContext(of);
  try {
    loadProject(projectFolder, context, {
      filter: (path: string) => isScript(relative(projectFolder, path)),
    });
    return undefined;
  } catch (fault) {
    const { name, message, stack } = fault as Error;
    return JSON.stringify({ kind: 'error', name, message, stack });
  }
}

process.on('unhandledRejection', (reason) => {
  send({ kind: 'note', level: 'error', text: `Unhandled rejection: ${String(reason)}` });
});

const { context, guest } = startGuest();
const outcome = outcomeOfLoading(context) ?? guest.callFunction(JSON.stringify(call));
// Nothing but promises can be pending in a script: once they have run, an async function has its outcome.
setImmediate(() => {
  send({ kind: 'outcome', json: outcome === 'pending' ? guest.settledOutcome() : outcome });
  port.close();
  compiled.keep();
});
