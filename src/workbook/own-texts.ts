import {
  type Bilingual,
  fillText,
  type Language,
  say,
  type TextKey,
  type TextParams,
  textKeys,
} from '../texts/say';
import type { Book } from './book';
import type { SeedRow } from './template';

/** Texts that staff may rewrite in the register `texts`: mails, and what customers read of the survey and the request form. */
const WRITABLE = /^(mail|survey|intakeForm)\./;

/** A row for each such text, as it is delivered. */
export function textSeeds(): SeedRow[] {
  return textKeys()
    .filter((key) => WRITABLE.test(key))
    .map((key) => ({
      key,
      delivered: say(key),
      ...(placesOf(key).length ? { places: placesOf(key).join(' ') } : {}),
    }));
}

/** A text in the workbook's language: the staff's own where it fits, else as delivered. */
export function textOf(book: Book, key: TextKey, params: TextParams = {}): string {
  const own = book.all('texts').find((row) => row.id === key)?.values[book.language] ?? '';
  return own.trim() && !textFault(key, own)
    ? fillText(own, params, book.language)
    : say(key, params)[book.language];
}

/** What is wrong with the places of a text that staff wrote; null when nothing is. */
export function textFault(key: string, own: string): Bilingual | null {
  const wanted = placesOf(key);
  const found = placesIn(own);
  const unknown = found.filter((place) => !wanted.includes(place));
  const missing = wanted.filter((place) => !found.includes(place));
  if (unknown.length) return say('texts.unknownPlace', { places: unknown.join(' ') });
  return missing.length ? say('texts.missingPlace', { places: missing.join(' ') }) : null;
}

/** The places of a text as delivered: the same in both languages. */
function placesOf(key: string): string[] {
  return textKeys().includes(key as TextKey) ? placesIn(say(key as TextKey).zh) : [];
}

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])];
}

export const TEXT_LANGUAGES: readonly Language[] = ['zh', 'en'];
