import * as en from '../../texts/en/pages';
import * as zh from '../../texts/zh/pages';
import { wordsOf } from '../words';

export type PageText = keyof typeof zh.pages | keyof typeof zh.importing;

export const { t, both } = wordsOf<PageText>({
  zh: { ...zh.pages, ...zh.importing },
  en: { ...en.pages, ...en.importing },
});
