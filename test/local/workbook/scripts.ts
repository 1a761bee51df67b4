import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRecord } from '../../../local/host/contract';
import { createHome } from '../../../local/host/home';

const CODE = `
function evaluate(body, tab) {
  const ss = SpreadsheetApp.getActive();
  const s = ss.getSheetByName(tab) || ss.insertSheet(tab);
  return new Function('ss', 's', 'App', body)(ss, s, SpreadsheetApp);
}
`;

/** A home whose project runs any code. */
export async function openScripts() {
  const project = mkdtempSync(join(tmpdir(), 'sheets-project-'));
  const data = mkdtempSync(join(tmpdir(), 'sheets-data-'));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const manifest = JSON.stringify({ timeZone, runtimeVersion: 'V8' });
  writeFileSync(join(project, 'appsscript.json'), manifest);
  writeFileSync(join(project, 'code.js'), CODE);
  const home = await createHome({ project, data });
  let tabs = 0;
  const record = (body: string, more: object = {}): Promise<RunRecord> => {
    tabs += 1;
    return home.executions.run({
      functionName: 'evaluate',
      args: [body, `Tab ${tabs}`],
      kind: 'editor',
      activeUser: home.owner,
      ...more,
    });
  };
  return {
    record,
    /** Runs the body as a script with `ss`, an empty sheet `s` and `App`; throws what it throws. */
    async script<T = unknown>(body: string, more: object = {}): Promise<T> {
      const { status, error, result } = await record(body, more);
      if (status !== 'completed') throw new Error(`${error?.name}: ${error?.message}`);
      return result as T;
    },
    async close() {
      await home.close();
      for (const folder of [project, data]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
