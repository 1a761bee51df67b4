import type { DateTime } from '../policy/time';
import type { TextKey, TextParams } from '../texts/say';
import type { Book } from './book';
import { append, type Change } from './change';
import { textOf } from './own-texts';
import type { IdPort } from './ports';

export interface Mail {
  kind: 'survey' | 'dispatch' | 'reminder' | 'expedite' | 'notice';
  to: string;
  /** Texts `mail.<words>Subject` and `mail.<words>Body`. */
  words: string;
  params: TextParams;
  requestNo: string;
}

/** A mail to go out with the next tick: a row of the outbox, written with the act that caused it. */
export function mailRow(from: { book: Book; ids: IdPort; now: DateTime }, mail: Mail): Change {
  const { kind, to, words, params, requestNo } = mail;
  const text = (part: string) => textOf(from.book, `mail.${words}${part}` as TextKey, params);
  return append('outbox', {
    id: from.ids.short(),
    kind,
    to,
    subject: text('Subject'),
    body: text('Body'),
    requestNo,
    dueAt: from.now,
    status: 'waiting',
    attempts: 0,
  });
}
