/** The rooms of the home that need no workbook, put together around a project written for one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildRuntime } from '../../local/build';
import { createCache } from '../../local/host/cache';
import { createClock } from '../../local/host/clock';
import type { Ops, RunRequest } from '../../local/host/contract';
import { openDocuments } from '../../local/host/documents';
import { createExecutions } from '../../local/host/executions';
import { createHomeEvents } from '../../local/host/home-events';
import { createLocks } from '../../local/host/locks';
import { openProject } from '../../local/host/project';
import { createProperties } from '../../local/host/properties';
import { createUsers } from '../../local/host/session';
import { openStore } from '../../local/host/store';
import { createTriggers } from '../../local/host/triggers';

export const OWNER = 'owner@example.com';

export type SmallHome = Awaited<ReturnType<typeof openSmallHome>>;

/** Writes the files, by name, into a new folder. */
export function writeProject(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export async function openSmallHome(files: Record<string, string>) {
  const folder = writeProject(files);
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  const project = openProject(folder);
  const store = openStore(data);
  const events = createHomeEvents();
  const documents = openDocuments({
    saved: undefined,
    append: store.append,
    onEntry: (seq, entry) => events.emit('entry', seq, entry, ''),
  });
  const clock = createClock({ documents, events });
  const locks = createLocks();
  const ops: Ops = {};
  const executions = createExecutions({
    project,
    runtime: await buildRuntime(),
    ops,
    clock,
    events,
    onEnd: locks.releaseAll,
  });
  const triggers = createTriggers({
    documents,
    clock,
    zone: project.timeZone,
    bookId: 'book',
    owner: OWNER,
    run: executions.run,
    runIfPresent: executions.runIfPresent,
  });
  clock.setAgenda(triggers.agenda);
  const users = createUsers({ documents, clock });
  Object.assign(ops, locks.ops, createProperties(documents), createCache(clock), triggers.ops);
  Object.assign(ops, users.ops);

  const record = (functionName: string, request: Partial<RunRequest> = {}) =>
    executions.run({ functionName, kind: 'editor', activeUser: OWNER, ...request });

  return {
    ...{ clock, documents, events, executions, ops, triggers },
    record,
    /** The function's value; a script's error is thrown. */
    async run(functionName: string, args: unknown[] = [], request: Partial<RunRequest> = {}) {
      const { status, error, result } = await record(functionName, { args, ...request });
      if (status !== 'completed') throw new Error(`${error?.name}: ${error?.message}`);
      return result;
    },
    async close() {
      await executions.close();
      await clock.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(data, { recursive: true, force: true });
    },
  };
}
