import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';
import type { Language } from '../language';

interface LocaleModule {
  default: ILanguagePack;
}

/** Univer's own texts; each language is a chunk of its own. */
export async function loadLocale(
  language: Language,
): Promise<{ type: LocaleType; pack: ILanguagePack }> {
  const modules = await (language === 'zh' ? chinese() : english());
  const type = language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
  return { type, pack: mergeLocales(...modules.map((module) => module.default)) };
}

function chinese(): Promise<LocaleModule[]> {
  return Promise.all([
    import('@univerjs/preset-sheets-core/locales/zh-CN'),
    import('@univerjs/preset-sheets-filter/locales/zh-CN'),
    import('@univerjs/preset-sheets-sort/locales/zh-CN'),
    import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
    import('@univerjs/preset-sheets-note/locales/zh-CN'),
    import('@univerjs/preset-sheets-find-replace/locales/zh-CN'),
  ]) as Promise<LocaleModule[]>;
}

function english(): Promise<LocaleModule[]> {
  return Promise.all([
    import('@univerjs/preset-sheets-core/locales/en-US'),
    import('@univerjs/preset-sheets-filter/locales/en-US'),
    import('@univerjs/preset-sheets-sort/locales/en-US'),
    import('@univerjs/preset-sheets-data-validation/locales/en-US'),
    import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
    import('@univerjs/preset-sheets-note/locales/en-US'),
    import('@univerjs/preset-sheets-find-replace/locales/en-US'),
  ]) as Promise<LocaleModule[]>;
}
