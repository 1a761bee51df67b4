import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHome, type Home, type HomeOptions } from '../../local/host/home';
import { serve } from '../../local/web/server';

export interface OpenHome {
  home: Home;
  url: string;
  /** Runs a function of the project as the owner does in the editor; throws what it throws. */
  run(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** The home is there, but the browsers cannot reach it; until `openDoor`, at the same address. */
  closeDoor(): Promise<void>;
  openDoor(): Promise<void>;
  close(): Promise<void>;
}

export const PROJECT = fileURLToPath(new URL('./project/', import.meta.url));

/** A home on a data folder of its own, with the project of these tests unless another is named, open to browsers. */
export async function openHome(options: Partial<HomeOptions> = {}): Promise<OpenHome> {
  const data = mkdtempSync(join(tmpdir(), 'home-'));
  const home = await createHome({ project: PROJECT, data, ...options });
  let served = await serve(home, { port: 0 });
  const { url } = served;
  return {
    home,
    url,
    closeDoor: () => served.close(),
    async openDoor() {
      served = await serve(home, { port: Number(new URL(url).port) });
    },
    async run(functionName, ...args) {
      const { owner } = home;
      const record = await home.executions.run({
        functionName,
        args,
        kind: 'editor',
        activeUser: owner,
      });
      if (record.error) throw new Error(`${functionName}: ${record.error.message}`);
      return record.result;
    },
    async close() {
      await served.close();
      await home.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
