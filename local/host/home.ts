import { resolve } from 'node:path';
import { buildRuntime } from '../build';
import { createClock, type OpenedClock } from './clock';
import type { PageSessions, Store } from './contract';
import type { OpenedDocuments } from './documents';
import type { OpenedExecutions } from './executions';
import { type FolderLock, lockFolder } from './folder-lock';
import type { Forms } from './forms';
import type { HomeEmitter } from './home-events';
import type { Mail } from './mail';
import { type OpenedProject, openProject } from './project';
import { openRooms } from './rooms';
import { createUsers, type User } from './session';
import { keepLogShort, openState } from './state';
import { type OpenedStore, openStore } from './store';
import type { Triggers } from './triggers';
import type { Ui } from './ui';
import type { OpenedWorkbook } from './workbook/index';

export interface HomeOptions {
  /** The project's folder. */
  project: string;
  /** The data folder; made on first use. */
  data: string;
  /** Puts the clock there, back too, and runs nothing on the way. */
  now?: Date;
  /** Time passes only when the clock is moved: for rehearsals that repeat to the second. */
  standing?: boolean;
  /** Default: whom the folder knows, else `owner@example.com`. */
  owner?: string;
  users?: { email: string; name?: string }[];
}

export interface Home {
  readonly project: OpenedProject;
  readonly store: Store;
  readonly documents: OpenedDocuments;
  readonly clock: OpenedClock;
  readonly workbook: OpenedWorkbook;
  readonly executions: OpenedExecutions;
  readonly triggers: Triggers;
  readonly forms: Forms;
  readonly mail: Mail;
  readonly ui: Ui;
  readonly owner: string;
  readonly events: HomeEmitter;
  /** Who knows it may have functions run here: see `handleRun`. */
  readonly token: string;
  /** The folder was made by this opening. */
  readonly fresh: boolean;
  users(): User[];
  addUser(user: { email: string; name?: string }): void;
  /** The web server plugs itself in; before that nobody is at the page. */
  useSessions(sessions: PageSessions): void;
  /** A page was closed. */
  pageGone(sessionId: string): void;
  /** Links to forms lead there, from now on and when nobody listens. */
  rememberAddress(port: number): void;
  /** The web server says where it listens: links to forms lead there, and `gas` finds it. */
  listening(port: number): void;
  snapshot(): void;
  /** Ends what runs, and leaves the folder to others. */
  close(): Promise<void>;
}

const HOME = 'home';
const BASE_URL = 'baseUrl';
const DEFAULT_BASE_URL = 'http://127.0.0.1:8777';

/** Opens a data folder for a project. Throws `FolderBusy` when another process has it open. */
export async function createHome(options: HomeOptions): Promise<Home> {
  const project = openProject(options.project);
  // Before the first date: the home's process lives in the project's zone, as its scripts do.
  process.env.TZ = project.timeZone;
  const folder = resolve(options.data);
  const lock = lockFolder(folder);
  try {
    const runtime = await buildRuntime();
    return furnish(options, { project, lock, runtime, store: openStore(folder) });
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

interface Ground {
  project: OpenedProject;
  lock: FolderLock;
  runtime: { guest: string; worker: string };
  store: OpenedStore;
}

function furnish(options: HomeOptions, ground: Ground): Home {
  const { project, lock, runtime, store } = ground;
  const state = openState(store, project.timeZone);
  const { documents, events, workbook } = state;
  const clock = createClock(state, options.standing);
  if (options.now || options.standing) clock.set(options.now ?? clock.now());
  const users = createUsers({ documents, clock, owner: options.owner });
  for (const user of options.users ?? []) users.add(user);
  let sessions: PageSessions | undefined;
  const rooms = openRooms({
    ...{ project, runtime, clock, users, ...state },
    baseUrl: () => documents.get<string>(HOME, BASE_URL) ?? DEFAULT_BASE_URL,
    sessions: () => sessions,
  });
  clock.setAgenda(rooms.triggers.agenda);
  const rememberAddress = (port: number) => {
    const value = `http://127.0.0.1:${port}`;
    if (documents.get(HOME, BASE_URL) === value) return;
    documents.put([{ collection: HOME, id: BASE_URL, value }]);
  };
  const stopShortening = keepLogShort(store, state);
  return {
    ...{ project, store, documents, clock, workbook, events, ...rooms },
    owner: users.owner,
    token: lock.owner.token,
    fresh: store.state === undefined,
    users: users.list,
    addUser: users.add,
    snapshot: state.snapshot,
    useSessions(theirs) {
      sessions = theirs;
    },
    pageGone: rooms.ui.forget,
    rememberAddress,
    listening(port) {
      rememberAddress(port);
      lock.listening(port);
    },
    async close() {
      stopShortening();
      await rooms.executions.close();
      await clock.stop();
      if (store.snapshotDue()) state.snapshot();
      store.close();
      lock.release();
    },
  };
}
