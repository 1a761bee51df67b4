import { install as installCache } from './cache';
import { installDate } from './date';
import { install as installDrive } from './drive/index';
import { installEvents } from './events';
import { install as installForms } from './forms/index';
import { install as installHtml } from './html/index';
import { connect, type Host } from './kernel';
import { install as installLock } from './lock';
import { install as installLogger } from './logger';
import { install as installMail } from './mail/index';
import { install as installProperties } from './properties';
import { callFunction, rememberGlobals, settledOutcome } from './run-function';
import { install as installScriptApp } from './script-app/index';
import { install as installSession } from './session';
import { install as installSheetsApi } from './sheets-api/index';
import { install as installSpreadsheet } from './spreadsheet/index';
import { install as installUi } from './ui/index';
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
  installForms,
  installHtml,
  installMail,
  installUi,
  installDrive,
  installSpreadsheet,
  installSheetsApi,
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
