import { type Bilingual, type Language, same, say } from '../../texts/say';
import { makeDictionary } from '../dictionary';
import { planCharts } from './chart-plan';
import { planColours } from './colour-plan';
import { planColumns } from './column-plan';
import { planFilter } from './filter-plan';
import { planFirstPeople } from './first-people';
import { planGuards } from './guard-plan';
import { isOtherLanguageTab, planHead } from './head-plan';
import { translateCells } from './language-plan';
import { type Context, joinPlans, joinTexts, type Plan, type RegisterTab } from './plan';
import { type Records, writeValue } from './records';
import { nameTabs, planTabs, type Registers } from './registers';
import { makeRoom } from './room-plan';
import { choicesAfter, planSeeds } from './seed-plan';
import type { TabState } from './state';
import { planTexts } from './text-plan';
import { planViews } from './view-plan';

/** All that set-up knows of the workbook before it decides. */
export interface Survey {
  states: readonly TabState[];
  registers: Registers;
  records: Records;
  /** The language asked for now, if any. */
  language?: Language;
  /** Who sets up. */
  user: string;
}

/** What it takes to make the workbook whole. Pure; a workbook that is whole needs no request. */
export function planSetUp(survey: Survey): Plan & { language: Language } {
  const { states, registers, records } = survey;
  const language = survey.language ?? languageOf(records);
  const { requests, renamed } = nameTabs(registers, states, language);
  const choices = choicesAfter(registers.tabs.get('choices'), records);
  const words = makeDictionary(choices, language);
  const context: Context = { language, words, choices, tabs: registers.tabs };
  const tabs = [...registers.tabs.values()];
  const switched = tabs.filter((one) => isOtherLanguageTab(one, context));
  const whole = joinPlans([
    planTabs(registers, states),
    {
      requests,
      lines: languageLines(
        tabs.filter((one) => renamed.includes(one) || switched.includes(one)),
        language,
      ),
    },
    makeRoom(registers, records),
    ...tabs.map((one) => planTab(one, context, { records, isSwitched: switched.includes(one) })),
    planSetting(registers, context, records),
    planFirstPeople(context, records, survey.user),
    planViews(context, records, states),
  ]);
  return { ...whole, language };
}

function languageLines(tabs: readonly RegisterTab[], language: Language): Bilingual[] {
  const titles = joinTexts(tabs.map(({ tab }) => same(tab.title)));
  const named = { language: say('setUp.languageName')[language], tabs: titles };
  return tabs.length ? [say('setUp.language', named)] : [];
}

function languageOf(records: Records): Language {
  const setting = records.settings?.find(({ cells }) => cells.name === 'language');
  return String(setting?.cells.value).trim() === 'en' ? 'en' : 'zh';
}

function planTab(
  one: RegisterTab,
  context: Context,
  given: { records: Records; isSwitched: boolean },
): Plan {
  const { records, isSwitched } = given;
  // With a language its drop-downs and colours change, and nobody need be told of each.
  const followed = [planColumns(one, context), planColours(one, context)];
  const repaired = joinPlans([
    planHead(one, context),
    ...(isSwitched ? followed.map(quiet) : followed),
    planGuards(one),
    planFilter(one),
    isSwitched ? quiet(planCharts(one, context)) : planCharts(one, context),
    planSeeds(one, context, records),
    planTexts(one, context, records[one.register] ?? []),
    { requests: isSwitched ? translateCells(one, context, records) : [], lines: [] },
  ]);
  // A tab that is filled from nothing is told of once, as created.
  return one.is === 'used' ? repaired : quiet(repaired);
}

function quiet(plan: Plan): Plan {
  return { ...plan, lines: [] };
}

/** The language asked for now is kept in the settings. */
function planSetting({ tabs }: Registers, context: Context, records: Records): Plan {
  const { language, words } = context;
  const settings = tabs.get('settings');
  const record = records.settings?.find(({ cells }) => cells.name === 'language');
  if (!settings || !record || String(record.cells.value).trim() === language)
    return { requests: [], lines: [] };
  return {
    requests: writeValue(settings, record, { key: 'value', value: language, words }),
    lines: [],
  };
}
