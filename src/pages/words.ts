import { pages as en } from '../texts/en/pages';
import type { Bilingual } from '../texts/say';
import { pages as zh } from '../texts/zh/pages';

type Params = Record<string, string | number>;

/** The texts of one page, in both languages. */
export interface Words<Key extends string> {
  /** A text in the language that is read here, its `{name}` places filled. */
  t(key: Key, params?: Params): string;
  /** The same in both languages, as the server's own messages come. */
  both(key: Key, params?: Params): Bilingual;
}

let language: 'zh' | 'en' = /^zh/i.test(navigator.language) ? 'zh' : 'en';

/** Pages speak the workbook's language, once they know it. */
export function speak(code: string): void {
  language = code === 'en' ? 'en' : 'zh';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** By whose habits dates and amounts are written. */
export function locale(): 'zh-CN' | 'en-GB' {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}

/** The side of a text in both languages that is read here. */
export function side(text: Bilingual): string {
  return text[language];
}

/** A page takes only its own texts along, and those that all pages need. */
export function wordsOf<Key extends string>(tables: {
  zh: Record<Key, string>;
  en: Record<Key, string>;
}): Words<Key> {
  const both = (key: Key, params: Params = {}) => ({
    zh: fill(tables.zh[key], params),
    en: fill(tables.en[key], params),
  });
  return { both, t: (key, params) => side(both(key, params)) };
}

export const { t, both } = wordsOf({ zh, en });

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
