import { en } from './en/index';
import { zh } from './zh/index';

export type Language = 'zh' | 'en';

/** One text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

export type TextKey = keyof typeof zh;

/** What may stand in a text's `{name}` places. */
export type TextParams = Record<string, string | number | Bilingual>;

const tables: Record<Language, Record<TextKey, string>> = { zh, en };

/** The text of `key` in both languages, its `{name}` places filled. */
export function say(key: TextKey, params: TextParams = {}): Bilingual {
  return { zh: fill('zh', key, params), en: fill('en', key, params) };
}

/** Whether there is such a text: for keys that are composed, as `error.<code>`. */
export function hasText(key: string): key is TextKey {
  return key in zh;
}

/** The same words in both languages: names, numbers, what a person typed. */
export function same(text: string): Bilingual {
  return { zh: text, en: text };
}

/** Several texts one after the other. */
export function listed(texts: readonly Bilingual[]): Bilingual {
  const zh = texts.map((one) => one.zh).join('、');
  return { zh, en: texts.map((one) => one.en).join(', ') };
}

/** Every key, in the order of the files. */
export function textKeys(): TextKey[] {
  return Object.keys(zh) as TextKey[];
}

function fill(language: Language, key: TextKey, params: TextParams): string {
  return fillText(tables[language][key], params, language);
}

/** A text of one language, its `{name}` places filled; a place that nothing is given for stays. */
export function fillText(text: string, params: TextParams, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
