import * as en from '../../texts/en/pages';
import * as zh from '../../texts/zh/pages';
import { wordsOf } from '../words';

export const { t } = wordsOf({
  zh: { ...zh.pages, ...zh.calls },
  en: { ...en.pages, ...en.calls },
});
