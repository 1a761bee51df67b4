import type { Ports } from '../workbook/ports';
import { forms } from './forms';
import { scriptLock } from './lock';
import { mail } from './mail';
import { page } from './page';
import { ids, session, wallClock } from './session';
import { sheetsGrid } from './sheets-grid';
import { triggers } from './triggers';

/** Google's services behind the workbook's ports. Makes no call before it is used. */
export function googlePorts(): Ports {
  return {
    grid: sheetsGrid(),
    lock: scriptLock(),
    session: session(),
    clock: { now: () => wallClock(), wait: (seconds) => Utilities.sleep(seconds * 1000) },
    ids: ids(),
    mail: mail(),
    forms: forms(),
    page: page(),
    triggers: triggers(),
  };
}
