import { checkedArguments } from './arguments';
import type { FromGuest, ToGuest } from './messages';

/** `google.script` for a project's page inside a frame of the local home. */

type Outcome = ToGuest['outcome'];
type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const MOST_AT_ONCE = 10;
const underWay = new Map<number, (outcome: Outcome) => void>();
const queue: (() => void)[] = [];
let lastCall = 0;

function tell(message: FromGuest): void {
  window.parent.postMessage(message, '*');
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToGuest>) => {
  if (source !== window.parent || data?.gas !== 'ran') return;
  const finish = underWay.get(data.call);
  underWay.delete(data.call);
  queue.shift()?.();
  finish?.(data.outcome);
});

function start(functionName: string, args: unknown[], handlers: Handlers): void {
  const call = ++lastCall;
  const send = () => {
    underWay.set(call, (outcome) => deliver(outcome, handlers));
    tell({ gas: 'run', call, functionName, args });
  };
  if (underWay.size < MOST_AT_ONCE) send();
  else queue.push(send);
}

function deliver(outcome: Outcome, { success, failure, userObject }: Handlers): void {
  if (outcome.ok) {
    success?.(outcome.value, userObject);
    return;
  }
  const error = new Error(outcome.message);
  error.name = 'ScriptError';
  if (failure) failure(error, userObject);
  else console.error(error);
}

/** Any name is a function of the server, but the handlers' setters; names that end with `_` are private. */
function runner(handlers: Handlers): object {
  const setters: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(setters, {
    get(target, name) {
      if (typeof name === 'symbol' || name.endsWith('_') || name === 'then') return undefined;
      if (Object.hasOwn(target, name)) return target[name];
      return (...args: unknown[]) => start(name, checkedArguments(args), handlers);
    },
  });
}

const host = {
  origin: location.origin,
  close: () => tell({ gas: 'close' }),
  setWidth: (width: number) => tell({ gas: 'size', width }),
  setHeight: (height: number) => tell({ gas: 'size', height }),
  editor: { focus: () => tell({ gas: 'focus' }) },
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
