import type { Box, Mutation, PageMessage, RunRecord } from '../host/contract';

/** What page and server say to each other over the one WebSocket. */

export type FromPage =
  /** Edits, as one log entry; `base` is the last entry the page has seen. */
  | { kind: 'edit'; base: number; mutations: Mutation[] }
  | { kind: 'select'; box: Box }
  /** A menu item, or `google.script.run`: answered by `ran` with the same `call`. */
  | { kind: 'run'; call: number; from: 'menu' | 'page'; functionName: string; args: unknown[] }
  /** Builds the menus anew, as opening the workbook does. */
  | { kind: 'open' }
  /** A person's answer to an `ask`. */
  | { kind: 'answer'; ask: number; value: unknown };

export type FromServer =
  | { kind: 'welcome'; user: string; bookSeq: number; home: HomeState }
  /** Every log entry but the page's own edits, in order. */
  | { kind: 'entry'; seq: number; mutations?: Mutation[]; collections?: string[] }
  /**
   * The oldest unanswered `edit` of this page is entry `seq`. The home may have done `more` with it; without `more`
   * it did something else, and the page has to load the workbook anew.
   */
  | { kind: 'own'; seq: number; more?: Mutation[] }
  /** The oldest unanswered `edit` met a structural change (`resync`), or was refused with a reason. */
  | { kind: 'refused'; reason: 'resync' | 'error'; message?: string }
  | { kind: 'ran'; call: number; outcome: RunOutcome }
  | { kind: 'show'; message: PageMessage }
  | { kind: 'ask'; ask: number; message: PageMessage }
  | { kind: 'execution'; id: string; status: RunRecord['status'] }
  | { kind: 'clock'; now: string; moving: boolean }
  | { kind: 'users'; users: Person[] };

export type Message<Kind extends FromServer['kind']> = Extract<FromServer, { kind: Kind }>;

export type RunOutcome = { ok: true; value: unknown } | { ok: false; message: string };

export interface Person {
  email: string;
  name: string;
}

export interface HomeState {
  owner: string;
  users: Person[];
  timeZone: string;
  /** The home's time, ISO, and whether clock triggers are being run. */
  now: string;
  moving: boolean;
}

export interface Snapshot {
  seq: number;
  workbook: { id: string; name: string };
}

export interface SentMail {
  id: string;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  body: string;
  htmlBody: string;
  name: string;
  replyTo: string;
  sentAt: string;
  attachments: string[];
}

export interface TriggerRow {
  id: string;
  functionName: string;
  eventType: string;
  creator: string;
  /** ISO. */
  nextAt?: string;
  disabled: boolean;
}
