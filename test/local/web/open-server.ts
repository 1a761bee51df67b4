import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHome, type Home } from '../../../local/host/home';
import { serve } from '../../../local/web/server';
import { writeProject } from '../small-home';

export interface OpenServer {
  home: Home;
  url: string;
  port: number;
  close(): Promise<void>;
}

/** A home with a project of these files, and its server on a free port. */
export async function openServer(files: Record<string, string>): Promise<OpenServer> {
  const project = writeProject(files);
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  const home = await createHome({ project, data });
  const served = await serve(home, { port: 0 });
  return {
    home,
    url: served.url,
    port: Number(new URL(served.url).port),
    async close() {
      await served.close();
      await home.close();
      rmSync(project, { recursive: true, force: true });
      rmSync(data, { recursive: true, force: true });
    },
  };
}
