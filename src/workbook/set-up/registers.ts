import { type Bilingual, type Language, same, say } from '../../texts/say';
import { type GridRequest, REGISTER_MARK } from '../grid';
import { type RegisterName, TEMPLATES } from '../registers.generated';
import { roomForCharts } from './chart-plan';
import { isBlank, resolveHead } from './head';
import { type Matches, matchTabs, REGISTERS } from './match-tabs';
import { joinTexts, type Plan, type RegisterTab } from './plan';
import type { TabState } from './state';

/** Every register's tab, those to be made included. */
export interface Registers {
  tabs: Map<RegisterName, RegisterTab>;
  /** Tabs whose head nothing can be told from: left as they are. */
  unreadable: TabState[];
  copies: Matches['copies'];
}

export function findRegisters(states: readonly TabState[]): Registers {
  const { tabs: matched, copies } = matchTabs(states);
  const registers: Registers = { tabs: new Map(), unreadable: [], copies };
  const taken = { ids: states.map((tab) => tab.sheetId), titles: states.map((tab) => tab.title) };
  for (const register of REGISTERS) {
    const template = TEMPLATES[register];
    const there = matched.get(register);
    const tab = there ?? newTab(register, taken);
    const head = resolveHead(template, tab);
    if (!head) registers.unreadable.push(tab);
    else {
      const is = there ? (isBlank(tab) ? 'empty' : 'used') : 'new';
      registers.tabs.set(register, { register, template, tab, head, is });
    }
  }
  return registers;
}

/** Rows that a new tab has room for beyond those it starts with; Sheets adds more as they are needed. */
const ROOM = { small: 100, big: 1000 };

/** A tab yet to be made, under an id of its own, so that the batch that makes it can fill it too. */
function newTab(register: RegisterName, taken: { ids: number[]; titles: string[] }): TabState {
  const template = TEMPLATES[register];
  const room = roomForCharts(register);
  let sheetId = 1_000_000 + template.order;
  while (taken.ids.includes(sheetId)) sheetId += 1000;
  return {
    sheetId,
    title: template.title.zh,
    rowCount: 2 + (template.rows?.length ?? 0) + ROOM[template.size] + room.rows,
    columnCount: template.columns.length + room.columns,
    frozenRowCount: 2,
    marks: [],
    keys: [],
    labels: [],
    notes: [],
    isLabelRowStyled: false,
    hasData: false,
    isKeyRowHidden: false,
    looks: [],
    guards: [],
    colours: [],
    filter: null,
    charts: [],
    views: [],
  };
}

/** Gives every tab its title in the workbook's language; one that staff chose stays. */
export function nameTabs(
  registers: Registers,
  states: readonly TabState[],
  language: Language,
): { requests: GridRequest[]; renamed: RegisterTab[] } {
  const other = language === 'zh' ? 'en' : 'zh';
  const titles = new Set(states.map((tab) => tab.title.toLowerCase()));
  const requests: GridRequest[] = [];
  const renamed: RegisterTab[] = [];
  for (const one of registers.tabs.values()) {
    const { tab, template, is } = one;
    const wanted = template.title[language];
    if (is === 'new') one.tab = { ...tab, title: freeTitle(wanted, titles) };
    else if (tab.title === template.title[other] && !titles.has(wanted.toLowerCase())) {
      const properties = { sheetId: tab.sheetId, title: wanted };
      requests.push({ updateSheetProperties: { properties, fields: 'title' } });
      renamed.push(one);
      one.tab = { ...tab, title: wanted };
    }
    titles.add(one.tab.title.toLowerCase());
  }
  return { requests, renamed };
}

function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  let title = wanted;
  for (let number = 2; taken.has(title.toLowerCase()); number++) title = `${wanted} ${number}`;
  return title;
}

/** Makes missing tabs in the templates' order, and marks each tab as its register. */
export function planTabs(registers: Registers, states: readonly TabState[]): Plan {
  const order = states.map((tab) => tab.sheetId);
  const requests: GridRequest[] = registers.copies.flatMap(({ tab, register }) =>
    tab.marks
      .filter((mark) => mark.register === register)
      .map(({ id }) => ({
        deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: id } } },
      })),
  );
  const lines = registers.copies.map(({ tab, register }) =>
    say('setUp.copiedTab', { tab: tab.title, register: TEMPLATES[register].title }),
  );
  const created: Bilingual[] = [];
  let before = -1;
  for (const one of registers.tabs.values()) {
    const { tab, is } = one;
    if (is === 'new') {
      order.splice(before + 1, 0, tab.sheetId);
      requests.push(addTab(one, before + 1));
    }
    if (is !== 'used') created.push(same(tab.title));
    before = order.indexOf(tab.sheetId);
    if (tab.marks.some((mark) => mark.register === one.register)) continue;
    requests.push(markTab(one));
    if (is === 'used') lines.push(say('setUp.marked', named(one)));
  }
  if (created.length) lines.unshift(say('setUp.created', { tabs: joinTexts(created) }));
  lines.push(...registers.unreadable.map((tab) => say('setUp.unreadable', { tab: tab.title })));
  return { requests, lines };
}

function named({ tab, template }: RegisterTab) {
  return { tab: tab.title, register: template.title };
}

function addTab({ tab, template }: RegisterTab, index: number): GridRequest {
  const { sheetId, title, rowCount, columnCount, frozenRowCount } = tab;
  return {
    addSheet: {
      properties: {
        sheetId,
        title,
        index,
        hidden: !template.visible,
        gridProperties: { rowCount, columnCount, frozenRowCount },
        ...(template.tabColor ? { tabColorStyle: { rgbColor: rgbOf(template.tabColor) } } : {}),
      },
    },
  };
}

/** `#1a73e8` as parts from 0 to 1. */
function rgbOf(hex: string) {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}

function markTab({ tab, register }: RegisterTab): GridRequest {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: REGISTER_MARK,
        metadataValue: register,
        location: { sheetId: tab.sheetId },
        visibility: 'DOCUMENT',
      },
    },
  };
}
