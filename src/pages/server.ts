import type { Refusal } from '../policy/refusal';
import type { Bilingual } from '../texts/say';
import { both } from './words';

/** What a page gets: the answer, or a failure of the way there (offline, several accounts, a bug). */
export type Reply<T> = { ok: true; value: T; warnings?: Bilingual[] } | Failure;

export type Failure = { ok: false } & Refusal;

interface Runner {
  withSuccessHandler(done: (answer: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  act(name: string, input: unknown, key: string): void;
  view(name: string, params: unknown): void;
  openPaper(kind: string, of: string): void;
}

declare const google: { script: { run: Runner; host: { close(): void } } };

/** Reads a view. */
export function view<T>(name: string, params: unknown = {}): Promise<Reply<T>> {
  return ask((run) => run.view(name, params));
}

/** Does an act once: the key makes a repeated call harmless. */
export function act<T>(name: string, input: unknown, key: string): Promise<Reply<T>> {
  return ask((run) => run.act(name, input, key));
}

/** Opens a paper in the print dialog; answers when it stands there. */
export function openPaper(kind: string, of: string): Promise<Reply<unknown>> {
  return ask((run) => run.openPaper(kind, of));
}

export function closePage(): void {
  google.script.host.close();
}

/** A key for one submission of a form; the same for each try of it. */
export function newKey(): string {
  const random = new Uint32Array(4);
  crypto.getRandomValues(random);
  return [...random].map((part) => part.toString(36)).join('');
}

/** A refusal of the page's own, in the words of `message`. */
export function failure(code: string, message: Bilingual, more: Partial<Refusal> = {}): Failure {
  return { ok: false, code, message, ...more };
}

function ask<T>(call: (run: Runner) => void): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve((answer ?? unreadable()) as Reply<T>))
      .withFailureHandler((error) => resolve(lostWay(String(error?.message ?? error))));
    try {
      call(run);
    } catch (error) {
      resolve(lostWay(String((error as Error).message)));
    }
  });
}

function unreadable(): Failure {
  return failure('unreadable', both('unreadable'), { hint: both('keptHint') });
}

/** What Google says when a call does not arrive; it does not say why in words of its users. */
function lostWay(text: string): Failure {
  if (/PERMISSION_DENIED/i.test(text)) {
    return failure('severalAccounts', both('severalAccounts'), {
      hint: both('severalAccountsHint'),
    });
  }
  if (/authoriz|sign(ed)? ?in|log(ged)? ?in|HTTP 401/i.test(text)) {
    return failure('signedOut', both('signedOut'), { hint: both('signedOutHint') });
  }
  if (!navigator.onLine || /network|offline|connection|failed to fetch|HTTP 0/i.test(text)) {
    return failure('offline', both('offline'), { hint: both('keptHint') });
  }
  return failure('failed', both('failed', { text }), { hint: both('keptHint') });
}
