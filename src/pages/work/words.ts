import * as en from '../../texts/en/pages';
import * as zh from '../../texts/zh/pages';
import { wordsOf } from '../words';

export const { t } = wordsOf<keyof typeof zh.pages | keyof typeof zh.working>({
  zh: { ...zh.pages, ...zh.working },
  en: { ...en.pages, ...en.working },
});
