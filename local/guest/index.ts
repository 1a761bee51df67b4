import { installDate } from './date';
import { connect, type Host } from './kernel';
import { callFunction } from './run-function';

/** The whole of a script's world; the worker evaluates it before it loads the project. */
export function start(host: Host): typeof callFunction {
  connect(host);
  installDate();
  return callFunction;
}
