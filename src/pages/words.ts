import { pages as en } from '../texts/en/pages';
import type { Bilingual } from '../texts/say';
import { pages as zh } from '../texts/zh/pages';

export type PageText = keyof typeof zh;
type Params = Record<string, string | number>;

let language: 'zh' | 'en' = /^zh/i.test(navigator.language) ? 'zh' : 'en';

/** Pages speak the workbook's language, once they know it. */
export function speak(code: string): void {
  language = code === 'en' ? 'en' : 'zh';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** A text of the pages, its `{name}` places filled. */
export function t(key: PageText, params: Params = {}): string {
  return side(both(key, params));
}

/** The same in both languages, as the server's own messages come. */
export function both(key: PageText, params: Params = {}): Bilingual {
  return { zh: fill(zh[key], params), en: fill(en[key], params) };
}

/** The side of a text in both languages that is read here. */
export function side(text: Bilingual): string {
  return text[language];
}

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
