import { pages as en } from '../texts/en/pages';
import { pages as zh } from '../texts/zh/pages';
import type { Both } from './server';

export type PageText = keyof typeof zh;

let language: 'zh' | 'en' = /^zh/i.test(navigator.language) ? 'zh' : 'en';

/** Pages speak the workbook's language, once they know it. */
export function speak(code: string): void {
  language = code === 'en' ? 'en' : 'zh';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** A text of the pages, its `{name}` places filled. */
export function t(key: PageText, params: Record<string, string | number> = {}): string {
  const text = (language === 'zh' ? zh : en)[key];
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}

/** The side of a text in both languages that is read here. */
export function side(text: Both): string {
  return text[language];
}

/** `2026-11-24T09:30:00` as `11-24 09:30`, with the year where it is not this one. */
export function moment(text: string, now: string): string {
  if (!text) return '';
  const day = text.slice(0, 4) === now.slice(0, 4) ? text.slice(5, 10) : text.slice(0, 10);
  return text.length > 10 ? `${day} ${text.slice(11, 16)}` : day;
}

export function yuan(cents: number | null): string {
  return cents === null ? '' : `¥${(cents / 100).toFixed(2)}`;
}
