/**
 * What the rooms of the local home promise each other. Everything that must outlive the process is in the
 * workbook or in `documents`, and both are in one ordered log: an entry is on disk before anyone hears of it.
 */

/** A Univer mutation, as it travels: plain JSON. */
export interface Mutation {
  id: string;
  params: object;
}

/** One document of the home (a property, a mail, a form …) set, or with `null` removed. */
export interface DocumentChange {
  collection: string;
  id: string;
  value: unknown | null;
}

/** One line of the log: there whole, or not at all. */
export interface LogEntry {
  mutations?: Mutation[];
  documents?: DocumentChange[];
}

/** The log on disk (`log-<seq>.ndjson`, `snap-<seq>.json`). */
export interface Store {
  /** Number of the last entry. */
  readonly seq: number;
  /** Writes and fsyncs one entry; returns its number. Throws, with nothing written, when the disk refuses. */
  append(entry: LogEntry): number;
  /** Writes a snapshot of the whole home; log files that it covers go. */
  snapshot(state: { workbook: unknown; documents: unknown }): void;
  close(): void;
}

/** Small state: properties, forms, answers, mail, triggers, clock, users. Collections of JSON values by id. */
export interface Documents {
  get<T>(collection: string, id: string): T | undefined;
  /** In the order of first writing. */
  list<T>(collection: string): { id: string; value: T }[];
  /** All changes in one log entry. Each collection's name is owned by one module. */
  put(changes: DocumentChange[]): void;
}

/** The home's clock: real time plus an offset that a person or a test may move. */
export interface Clock {
  now(): Date;
  /** Between moves it stands still. */
  readonly stands?: boolean;
  /** Moves to `to`, running every clock trigger that falls due on the way, in order. Backwards is refused. */
  moveTo(to: Date): Promise<void>;
}

/** Counted per execution; local/README.md says what each figure means. */
export interface Cost {
  calls: number;
  reads: number;
  writes: number;
  cellsRead: number;
  cellsWritten: number;
  cellsScanned: number;
}

export type ExecutionKind =
  | 'editor'
  | 'menu'
  | 'page'
  | 'simple'
  | 'clock'
  | 'edit'
  | 'form'
  | 'open';

/** What a service op may know of the script run that called it. */
export interface Execution {
  readonly id: string;
  readonly kind: ExecutionKind;
  readonly functionName: string;
  /** Who sits at the keyboard; '' where Google would not say. */
  readonly activeUser: string;
  /** Whose rights the run has: the trigger's creator in triggers, else the active user. */
  readonly effectiveUser: string;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** The page session whose menu or sidebar started it; a run without one has no Ui. */
  readonly sessionId: string | null;
  readonly cost: Cost;
}

/**
 * A service call from the guest. `arg` and the answer are JSON (dates as `{ $date: epochMs }`).
 * A thrown Error's message reaches the script as `Exception: message`; a promise blocks the script, not the home.
 */
export type Op = (arg: never, execution: Execution) => unknown;
export type Ops = Record<string, Op>;

export interface RunRequest {
  functionName: string;
  args?: unknown[];
  kind: ExecutionKind;
  activeUser: string;
  effectiveUser?: string;
  authMode?: Execution['authMode'];
  sessionId?: string | null;
  /** Wall time limit; 6 min by default, 30 s for simple triggers. */
  limitMs?: number;
}

export interface RunRecord {
  id: string;
  functionName: string;
  kind: ExecutionKind;
  user: string;
  /** The home's time, ISO. */
  startedAt: string;
  durationMs: number;
  status: 'running' | 'completed' | 'failed' | 'timedOut';
  /** Name, message and stack as the script threw it. */
  error?: { name: string; message: string; stack: string };
  logs: { level: 'log' | 'info' | 'warn' | 'error'; text: string }[];
  cost: Cost;
  /** The function's JSON value; absent when it returned undefined. */
  result?: unknown;
}

/** Runs script functions, each in its own worker. Never rejects for a script's error: see `status`. */
export interface Executions {
  run(request: RunRequest): Promise<RunRecord>;
  /** The newest first, at most 200. */
  recent(): RunRecord[];
}

/** Cells of one tab, 0-based, ends inclusive. */
export interface Box {
  sheetId: string;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** An edit that a person made in the page, as `onEdit` wants to hear of it. */
export interface PageEdit {
  box: Box;
  user: string;
  /** Only for one cell: the values as Google gives them in `e.value` and `e.oldValue`. */
  value?: string;
  oldValue?: string;
}

export interface Workbook {
  readonly id: string;
  /** `IWorkbookData` for a page or a snapshot. */
  save(): unknown;
  /** Logs, applies and announces mutations as one entry (scripts and the home itself). */
  commit(mutations: Mutation[]): void;
  /**
   * Mutations of a page. `base` is the last entry that the page had seen. Answers `resync` when a structural change
   * by someone else came between; refuses ids outside the white list and other units' ids.
   */
  commitFromPage(
    mutations: Mutation[],
    from: { user: string; base: number; origin: string },
  ): { ok: true; seq: number; edits: PageEdit[] } | { ok: false; resync: true };
  /** Resolves when no formula that the last writes touched is still being computed. */
  settled(): Promise<void>;
}

/** Messages to the open pages. A page session is one browser tab with one chosen user. */
export interface PageSessions {
  /** To one page: `showSidebar`, `showDialog`, `toast` …; false if it is gone. */
  tell(sessionId: string, message: PageMessage): boolean;
  /** To one page, and waits for the person's answer (`alert`, `prompt`); null when the page goes away. */
  ask(sessionId: string, message: PageMessage): Promise<unknown | null>;
  /** What the page has selected, for getActiveRange and getActiveSheet. */
  selection(sessionId: string): Box | null;
}

export interface PageMessage {
  kind: string;
  [key: string]: unknown;
}

export type HomeEvents = {
  /** A log entry was applied; `origin` is the page session that sent it, '' for scripts. */
  entry: [seq: number, entry: LogEntry, origin: string];
  run: [record: RunRecord];
  /** A script logged a line. */
  log: [runId: string, line: RunRecord['logs'][number]];
  clock: [now: Date];
};

/** The project folder: what `clasp push` would send. Read anew for each execution. */
export interface Project {
  readonly folder: string;
  /** The manifest's `timeZone`. */
  readonly timeZone: string;
  /** HTML files by name without ending. */
  html(name: string): string | undefined;
}
