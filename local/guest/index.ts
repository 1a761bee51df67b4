import { install as installCache } from './cache';
import { installDate } from './date';
import { installEvents } from './events';
import { connect, type Host } from './kernel';
import { install as installLock } from './lock';
import { install as installLogger } from './logger';
import { install as installProperties } from './properties';
import { callFunction, rememberGlobals, settledOutcome } from './run-function';
import { install as installScriptApp } from './script-app/index';
import { install as installSession } from './session';
import { install as installUtilities } from './utilities/index';

const INSTALLERS: (() => void)[] = [
  installDate,
  installEvents,
  installLogger,
  installUtilities,
  installLock,
  installProperties,
  installCache,
  installSession,
  installScriptApp,
];

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
