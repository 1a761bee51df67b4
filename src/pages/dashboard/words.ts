import * as en from '../../texts/en/pages';
import * as zh from '../../texts/zh/pages';
import { wordsOf } from '../words';

export type DashboardText = keyof typeof zh.pages | keyof typeof zh.dashboards;

export const { t } = wordsOf<DashboardText>({
  zh: { ...zh.pages, ...zh.dashboards },
  en: { ...en.pages, ...en.dashboards },
});
