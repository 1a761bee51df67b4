import type { DateTime } from '../policy/time';
import type { GridPort } from './grid';

/** The outside world, as acts and jobs see it. `wire` fills it with Google's services, tests with fakes. */
export interface Ports {
  grid: GridPort;
  lock: LockPort;
  session: SessionPort;
  clock: { now(): DateTime };
  ids: IdPort;
  mail: MailPort;
  forms: FormsPort;
}

export interface LockPort {
  /** Waits at most `seconds`; false when someone else still holds it. */
  acquire(seconds: number): boolean;
  release(): void;
}

export interface SessionPort {
  /** E-mail of the person at the keyboard, '' where Google does not say. */
  user(): string;
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
  kind: 'grade' | 'open' | 'token';
  low?: string;
  high?: string;
}

export interface FormsPort {
  /** Makes and publishes a form; `prefilled` is a link in which `{token}` stands for the token. */
  create(form: { name: string; title: string; description: string; thanks: string; questions: FormQuestion[] }): {
    formId: string;
    prefilled: string;
  };
  /** Answers by question title, with the id and wall clock time of each response. */
  responses(formId: string, since: DateTime): FormAnswer[];
  response(formId: string, responseId: string): FormAnswer | null;
}

export interface FormAnswer {
  responseId: string;
  at: DateTime;
  answers: Record<string, string>;
}
