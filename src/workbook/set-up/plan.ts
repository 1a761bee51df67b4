import type { Bilingual, Language } from '../../texts/say';
import type { ChoiceRow, Dictionary } from '../dictionary';
import type { GridRequest } from '../grid';
import type { RegisterName } from '../registers.generated';
import type { Column, Template } from '../template';
import type { Head } from './head';
import type { TabState } from './state';

/** What is to be sent, and what a person reads about it. */
export interface Plan {
  requests: GridRequest[];
  lines: Bilingual[];
}

/** A register's tab, its columns found. */
export interface RegisterTab {
  register: RegisterName;
  template: Template;
  tab: TabState;
  head: Head;
  /** `new`: made now; `empty`: there, with nothing in it; `used`: to be repaired. */
  is: 'new' | 'empty' | 'used';
}

/** What all tabs are set up by. */
export interface Context {
  language: Language;
  words: Dictionary;
  choices: readonly ChoiceRow[];
  tabs: ReadonlyMap<RegisterName, RegisterTab>;
}

/** Requests that stand for one line of the report; no requests, no line. */
export function plan(requests: GridRequest[], line: Bilingual): Plan {
  return { requests, lines: requests.length ? [line] : [] };
}

export function joinPlans(plans: readonly Plan[]): Plan {
  return {
    requests: plans.flatMap((one) => one.requests),
    lines: plans.flatMap((one) => one.lines),
  };
}

export function positionIn(head: Head, column: Column): number {
  return head.positions.get(column.key) as number;
}

/** Columns that are filled from nothing now. */
export function freshColumns({ template, head, is }: RegisterTab): readonly Column[] {
  return is === 'used' ? head.added : template.columns;
}

export function labelsOf(columns: readonly Column[]): Bilingual {
  return joinTexts(columns.map((column) => column.label));
}

export function joinTexts(texts: readonly Bilingual[]): Bilingual {
  return {
    zh: texts.map((text) => text.zh).join('、'),
    en: texts.map((text) => text.en).join(', '),
  };
}
