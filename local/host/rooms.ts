import { createCache } from './cache';
import type { OpenedClock } from './clock';
import type { Op, Ops, PageSessions } from './contract';
import { createDrive } from './drive';
import { createExecutions } from './executions';
import { createForms } from './forms';
import { createHtml } from './html';
import { createLocks, type Locks } from './locks';
import { createMail } from './mail';
import type { OpenedProject } from './project';
import { createProperties } from './properties';
import type { Users } from './session';
import type { State } from './state';
import { createTriggers } from './triggers';
import { createUi } from './ui';

export interface RoomsOptions extends State {
  project: OpenedProject;
  runtime: { guest: string; worker: string };
  clock: OpenedClock;
  users: Users;
  /** The home's address, without a slash at the end. */
  baseUrl(): string;
  sessions(): PageSessions | undefined;
}

/** The services, all in one table for the scripts. */
export function openRooms(options: RoomsOptions) {
  const { project, documents, clock, users, workbook, events, runtime, baseUrl } = options;
  const ops: Ops = {};
  workbook.meet({ owner: users.owner, now: clock.now });
  const locks = createLocks();
  const onEnd = locks.releaseAll;
  const executions = createExecutions({ project, runtime, ops, clock, events, onEnd });
  const triggers = createTriggers({
    ...{ documents, clock, zone: project.timeZone, bookId: workbook.id, owner: users.owner },
    run: executions.run,
    runIfPresent: executions.runIfPresent,
  });
  const onSubmit = triggers.formSubmitted;
  const forms = createForms({ documents, clock, baseUrl, onSubmit });
  const mail = createMail({ documents, clock });
  const ui = createUi({ sessions: options.sessions });
  const drive = createDrive({ documents, clock, baseUrl, container: workbook.container });
  const services = [workbook, locks, triggers, users, forms, mail, drive, createHtml({ project })];
  for (const service of services) Object.assign(ops, service.ops);
  Object.assign(ops, createProperties(documents), createCache(clock), lettingGo(ui.ops, locks));
  return { executions, triggers, forms, mail, ui };
}

/** A script that waits for a person loses its locks, as at Google. */
function lettingGo(ops: Ops, locks: Locks): Ops {
  const asking = ['ui.alert', 'ui.prompt'].flatMap((name): [string, Op][] => {
    const ask = ops[name];
    if (!ask) return [];
    const letGoAndAsk: Op = (arg, execution) => {
      locks.releaseAll(execution.id);
      return ask(arg, execution);
    };
    return [[name, letGoAndAsk]];
  });
  return { ...ops, ...Object.fromEntries(asking) };
}
