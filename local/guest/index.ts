import { installDate } from './date';
import { installEvents } from './events';
import { connect, type Host } from './kernel';
import { callFunction, rememberGlobals, settledOutcome } from './run-function';

const INSTALLERS: (() => void)[] = [installDate, installEvents];

/** The whole of a script's world; the worker starts it before it loads the project. */
export function start(host: Host): {
  callFunction: typeof callFunction;
  settledOutcome: typeof settledOutcome;
} {
  connect(host);
  for (const install of INSTALLERS) install();
  rememberGlobals();
  return { callFunction, settledOutcome };
}
