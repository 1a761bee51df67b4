/** What the home, the worker and the script's realm say to each other. */

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

/** What a run knows of itself without asking. */
export interface RunFacts {
  kind: string;
  functionName: string;
  activeUser: string;
  effectiveUser: string;
  authMode: 'NONE' | 'LIMITED' | 'FULL';
  sessionId: string | null;
  /** The manifest's zone. */
  timeZone: string;
  /** The home's clock minus the machine's. */
  clockOffsetMs: number;
  /** The home's time, when its clock stands between moves. */
  clockStandsMs?: number;
  scriptId: string;
}

export interface FunctionCall {
  functionName: string;
  args: unknown[];
  /** Calls from pages get no dates back: at Google the whole answer becomes null. */
  datesAllowed: boolean;
  /** Pages cannot call functions whose name ends in `_`. */
  privateAllowed: boolean;
}

export type Outcome =
  | { kind: 'value'; json?: string }
  | { kind: 'absent' }
  | { kind: 'error'; name: string; message: string; stack: string };

/** From the worker to the home; only a call waits for an answer. */
export type WorkerMessage =
  | { kind: 'call'; op: string; json: string }
  | { kind: 'note'; level: LogLevel; text: string }
  | { kind: 'outcome'; json: string };

/** What a worker is told of a run, besides the run's port. */
export interface RunSetup {
  /** One cell: 1 when the answer is in the port. */
  flag: SharedArrayBuffer;
  guestFile: string;
  projectFolder: string;
  facts: RunFacts;
  call: FunctionCall;
}

/** When a clock trigger is due, as its builder gathered it. */
export interface ClockPlan {
  afterMs?: number;
  /** Epoch milliseconds. */
  at?: number;
  year?: number;
  month?: number;
  day?: number;
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  /** 0 is Sunday. */
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  zone?: string;
}
