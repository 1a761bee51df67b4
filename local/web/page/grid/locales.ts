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
  return {
    type,
    pack: mergeLocales(...modules.map((module) => module.default), missing(language)),
  };
}

/** What the strip says while formulas are worked out: Univer 0.25.1 shows the bare keys. */
function missing(language: Language): ILanguagePack {
  const busy = language === 'zh' ? '正在计算…' : 'Calculating…';
  const done = language === 'zh' ? '计算完成' : 'Calculated';
  const steps = ['analyzing', 'calculating', 'array-analysis', 'array-calculation'];
  const progress = { ...Object.fromEntries(steps.map((step) => [step, busy])), done };
  return { 'sheets-formula': { progress } };
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
