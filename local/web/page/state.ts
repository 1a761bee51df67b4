import type { Person } from '../protocol';
import type { ViewEntry } from './grid/index';
import { createStore } from './store';

export type MenuItem =
  | { caption: string; functionName: string }
  | { separator: true }
  | { submenu: Menu };

export interface Menu {
  caption: string;
  items: MenuItem[];
  /** Belongs under Extensions. */
  addon?: boolean;
}

/** A page of the project in a frame; `key` tells a new one from the one it replaces. */
export interface GuestPage {
  key: number;
  title: string;
  url: string;
}

export interface GuestDialog extends GuestPage {
  modal: boolean;
  width: number;
  height: number;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** `alert` or `prompt`: a script waits for the answer. */
export interface Question {
  /** The home's number of it. */
  ask: number;
  withText: boolean;
  title: string;
  prompt: string;
  buttons: ButtonSet;
  answer(button: Button, text: string): void;
}

export interface Toast {
  key: number;
  title: string;
  message: string;
  /** Shows a way to the executions. */
  details: boolean;
}

export type PanelName = 'outbox' | 'triggers' | 'executions';

export interface PageState {
  title: string;
  /** The workbook is on the screen. */
  ready: boolean;
  failed: boolean;
  online: boolean;
  user: string;
  owner: string;
  users: Person[];
  timeZone: string;
  /** What to add to the computer's clock to have the home's, ms. */
  clockOffset: number;
  clockMoving: boolean;
  menus: Menu[];
  /** Filter views of the tab that is open. */
  views: ViewEntry[];
  sidebar: GuestPage | null;
  /** One at a time: a new one takes the place of the old. */
  dialog: GuestDialog | null;
  questions: Question[];
  /** A file of Excel that was chosen: the person says how it is to be taken. */
  excelFile: File | null;
  toasts: Toast[];
  panel: PanelName | null;
  /** Script runs started from this page's menus and frames that are not over. */
  runs: number;
  /** Counts what happened to the panels' subjects, so that they look again. */
  mailChanges: number;
  triggerChanges: number;
  executionChanges: number;
}

export const state = createStore<PageState>({
  title: '',
  ready: false,
  failed: false,
  online: true,
  user: '',
  owner: '',
  users: [],
  timeZone: 'UTC',
  clockOffset: 0,
  clockMoving: false,
  menus: [],
  views: [],
  sidebar: null,
  dialog: null,
  questions: [],
  excelFile: null,
  toasts: [],
  panel: null,
  runs: 0,
  mailChanges: 0,
  triggerChanges: 0,
  executionChanges: 0,
});

let lastKey = 0;

export function newKey(): number {
  lastKey += 1;
  return lastKey;
}
