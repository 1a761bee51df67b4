import { pages as en } from '../../texts/en/pages';
import { dashboards as ownEn } from '../../texts/en/work-pages';
import { pages as zh } from '../../texts/zh/pages';
import { dashboards as ownZh } from '../../texts/zh/work-pages';
import { wordsOf } from '../words';

export type DashboardText = keyof typeof zh | keyof typeof ownZh;

export const { t } = wordsOf<DashboardText>({
  zh: { ...zh, ...ownZh },
  en: { ...en, ...ownEn },
});
