import type { DateTime } from '../policy/time';
import type { GridPort } from './grid';

/** The outside world, as acts and jobs see it. `wire` fills it with Google's services, tests with fakes. */
export interface Ports {
  grid: GridPort;
  lock: LockPort;
  session: SessionPort;
  clock: ClockPort;
  ids: IdPort;
  mail: MailPort;
  forms: FormsPort;
  page: PagePort;
  triggers: TriggersPort;
}

export interface ClockPort {
  now(): DateTime;
  wait(seconds: number): void;
}

export interface LockPort {
  /** Waits at most `seconds`; false when someone else still holds it. */
  acquire(seconds: number): boolean;
  release(): void;
}

export interface SessionPort {
  /** E-mail of the person at the keyboard, '' where Google does not say. */
  user(): string;
  /** Whose rights the run has. */
  owner(): string;
  /** The workbook's time zone and the script's: they must be equal. */
  zones(): { workbook: string; script: string };
}

export interface IdPort {
  /** A random id of 12 letters and digits. */
  short(): string;
  /** An unguessable token of 32 hexadecimal digits. */
  token(): string;
  /** SHA-256 of the UTF-8 text, hexadecimal. */
  digest(text: string): string;
}

export interface MailPort {
  /** How many recipients may still be written to today. */
  remaining(): number;
  send(mail: { to: string; subject: string; body: string }): void;
}

/** One question of a form that the workbook makes. */
export interface FormQuestion {
  key: string;
  title: string;
  help: string;
  kind: 'grade' | 'open' | 'short' | 'token';
  required?: boolean;
  /** The name of the place in the prefilled link that fills this question in. */
  prefill?: string;
  low?: string;
  high?: string;
}

export interface FormsPort {
  /** Makes and publishes a form; `prefilled` is a link with `{token}` in its places; `items` are ids by key. */
  create(form: FormPlan): { formId: string } & FormItems;
  /** Puts back the questions that a form has lost, named in `added`; null when the form itself is gone. */
  mend(
    formId: string,
    form: FormPlan,
    items: Record<string, string>,
  ): (FormItems & { added: string[] }) | null;
  /** Responses from `since` on. */
  responses(formId: string, since: DateTime): FormAnswer[];
  response(formId: string, responseId: string): FormAnswer | null;
}

export interface FormItems {
  prefilled: string;
  items: Record<string, string>;
}

export interface FormPlan {
  name: string;
  title: string;
  description: string;
  thanks: string;
  questions: FormQuestion[];
}

export interface FormAnswer {
  responseId: string;
  at: DateTime;
  /** Answer by the item's id. */
  answers: Record<string, string>;
}

/** The open page of the spreadsheet; only runs that a person started have one. */
export interface PagePort {
  /** The tab and row (1-based) of the cursor. */
  selection(): { sheetId: number; row: number } | null;
  /** Puts the cursor into a row, and shows its tab if it was hidden. */
  show(place: { sheetId: number; row: number }): void;
  toast(message: string): void;
  /** Shows a message and waits; does nothing in a run that nobody watches. */
  tell(title: string, message: string): void;
  sidebar(page: string, title: string): void;
  /** `given` is what the page finds written into it, as JSON. */
  dialog(page: string, title: string, how?: DialogHow): void;
  menu(caption: string, items: readonly MenuItem[]): void;
}

export interface DialogHow {
  width?: number;
  height?: number;
  given?: Record<string, unknown>;
}

export type MenuItem = { caption: string; functionName: string } | 'separator';

export interface TriggersPort {
  /** Makes those that this user does not have yet; answers the names of those made. */
  ensure(formIds: readonly string[]): string[];
}
