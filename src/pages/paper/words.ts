import * as en from '../../texts/en/pages';
import type { Bilingual } from '../../texts/say';
import * as zh from '../../texts/zh/pages';
import { side, wordsOf } from '../words';

export const { t } = wordsOf({
  zh: { ...zh.pages, ...zh.printing },
  en: { ...en.pages, ...en.printing },
});

/** A text in the leading language; the same in both is a plain one. */
export function said(text: string | Bilingual): string {
  return typeof text === 'string' ? text : side(text);
}

/** The text in the language that does not lead; '' where it is the same. */
export function aside(text: string | Bilingual): string {
  if (typeof text === 'string') return '';
  const { zh: chinese, en: english } = text;
  return side(text) === chinese ? (english === chinese ? '' : english) : chinese;
}
