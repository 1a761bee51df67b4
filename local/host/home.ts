import type {
  Clock,
  Documents,
  Executions,
  Ops,
  PageEdit,
  PageSessions,
  Project,
  Store,
  Workbook,
} from './contract';
import type { HomeEmitter } from './home-events';

export interface User {
  email: string;
  name: string;
}

export interface HomeOptions {
  /** The project's folder. */
  project: string;
  /** The data folder; made on first use. */
  data: string;
  /** Starts the clock there. */
  now?: Date;
  /** Default `owner@example.com`. */
  owner?: string;
  users?: { email: string; name?: string }[];
}

export interface TriggerInfo {
  id: string;
  functionName: string;
  eventType: string;
  creator: string;
  /** When a clock trigger is due next, ISO. */
  nextAt?: string;
  disabled: boolean;
}

export interface Triggers {
  readonly ops: Ops;
  list(): TriggerInfo[];
  /** A page was opened: simple onOpen, then installed ON_OPEN triggers. */
  opened(user: string, sessionId: string): Promise<void>;
  /** A person edited cells in a page: simple onEdit, then installed ON_EDIT triggers. */
  edited(edit: PageEdit, sessionId: string): Promise<void>;
  /** A customer handed in a form. */
  formSubmitted(formId: string, responseId: string): Promise<void>;
}

export interface Home {
  readonly project: Project;
  readonly store: Store;
  readonly documents: Documents;
  readonly clock: Clock;
  readonly workbook: Workbook & { ops: Ops };
  readonly executions: Executions;
  readonly triggers: Triggers;
  readonly owner: string;
  readonly events: HomeEmitter;
  /** Known to `gas` processes that want to run something here: the web server checks it in `handleRun`. */
  readonly token: string;
  users(): User[];
  addUser(user: { email: string; name?: string }): void;
  /** The web server plugs itself in; before that nobody is at the page. */
  useSessions(sessions: PageSessions): void;
  /** The web server says where it listens: links and `gas` find it there. */
  listening(port: number): void;
  /** Runs the clock triggers that fell due while nobody was home, then each one as it falls due. */
  startClock(): Promise<void>;
  snapshot(): void;
  close(): Promise<void>;
}
