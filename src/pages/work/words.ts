import { pages as en } from '../../texts/en/pages';
import { working as ownEn } from '../../texts/en/work-pages';
import { pages as zh } from '../../texts/zh/pages';
import { working as ownZh } from '../../texts/zh/work-pages';
import { wordsOf } from '../words';

export const { t } = wordsOf<keyof typeof zh | keyof typeof ownZh>({
  zh: { ...zh, ...ownZh },
  en: { ...en, ...ownEn },
});
