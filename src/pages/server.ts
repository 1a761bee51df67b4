import type { Answer } from '../workbook/run-act';

export interface Both {
  zh: string;
  en: string;
}

/** What a page gets: the answer, or a failure of the way there (offline, several accounts, a bug). */
export type Reply<T> = { ok: true; value: T; warnings?: Both[] } | Failure;

export interface Failure {
  ok: false;
  code: string;
  message: Both;
  clause?: string;
  hint?: Both;
  fields?: { path: string; message: Both }[];
}

interface Runner {
  withSuccessHandler(done: (answer: Answer | null) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  act(name: string, input: unknown, key: string): void;
  view(name: string, params: unknown): void;
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

export function closePage(): void {
  google.script.host.close();
}

/** A key for one submission of a form; the same for each try of it. */
export function newKey(): string {
  const random = new Uint32Array(4);
  crypto.getRandomValues(random);
  return [...random].map((part) => part.toString(36)).join('');
}

function ask<T>(call: (run: Runner) => void): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve((answer ?? unreadable()) as Reply<T>))
      .withFailureHandler((error) => resolve(failure(error)));
    call(run);
  });
}

function unreadable(): Failure {
  return lost('unreadable', {
    zh: '服务器的回答无法读取。',
    en: 'The answer of the server could not be read.',
  });
}

/** Google refuses sidebars of people who are signed in to several accounts; it does not say so itself. */
function failure(error: Error): Failure {
  const text = String(error?.message ?? error);
  if (/PERMISSION_DENIED/.test(text)) {
    return lost('severalAccounts', {
      zh: '浏览器同时登录了多个 Google 账号，Google 因此拒绝了请求。请只登录一个账号（或使用无痕窗口）后重试。',
      en: 'Google refused, because this browser is signed in to several Google accounts. Sign in to one only (or use a private window) and try again.',
    });
  }
  if (/network|NetworkError|offline|Failed to fetch/i.test(text)) {
    return lost('offline', {
      zh: '网络不通。您填写的内容仍在，请稍后重试。',
      en: 'No connection. What you typed is kept; please try again.',
    });
  }
  return lost('failed', { zh: `出错：${text}`, en: `Something failed: ${text}` });
}

function lost(code: string, message: Both): Failure {
  return { ok: false, code, message };
}
