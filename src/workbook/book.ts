import { refuse } from '../policy/refusal';
import { type Language, say, type TextKey } from '../texts/say';
import { decode, type Value } from './cells';
import { type ChoiceRow, type Dictionary, makeDictionary } from './dictionary';
import {
  type CellValue,
  columnName,
  type GridPort,
  HEAD_ROWS,
  rangeOf,
  type TabInfo,
} from './grid';
import { type RegisterName, type RegisterRows, TEMPLATES } from './registers.generated';
import { columnOf, openTab, positionOf, type Tab, tabOf } from './tab';

/** A row as it was read: its values by column key, and where it stood. */
export interface Row<R extends RegisterName> {
  register: R;
  /** Row number in the sheet, 1-based. */
  row: number;
  id: string;
  values: RegisterRows[R];
  /** Cells that hold something else than their column wants. */
  faults: { column: string; found: string }[];
}

/** Small tabs that every act reads whole: who may do what, in which words, under which rules. */
const ALWAYS = [
  'settings',
  'choices',
  'staff',
  'roles',
  'units',
  'counters',
  'policyVersions',
  'exceptions',
] as const;

/**
 * The workbook as one execution sees it. Opening costs two calls (tabs, key rows with the small tabs); then a search
 * is a TextFinder on one column, and rows found are fetched together: the cost does not grow with a register.
 */
export class Book {
  readonly words: Dictionary;
  readonly language: Language;
  private readonly tabs = new Map<RegisterName, Tab>();
  private readonly whole = new Map<RegisterName, CellValue[][]>();

  constructor(
    private readonly grid: GridPort,
    registers: readonly RegisterName[],
  ) {
    // Whoever writes a mail says it in words that staff may have rewritten.
    const words = registers.includes('outbox') ? (['texts'] as const) : [];
    const wanted = [...new Set<RegisterName>([...ALWAYS, ...registers, ...words])];
    const infos = grid.tabs();
    const found = wanted.map((register) => ({ register, info: this.present(register, infos) }));
    const ranges = found.map(({ register, info }) =>
      rangeOf(info.title, TEMPLATES[register].size === 'small' ? undefined : '1:1'),
    );
    grid.read(ranges).forEach((values, index) => {
      const one = found[index];
      if (!one) return;
      this.tabs.set(one.register, openTab(one.register, one.info, values[0] ?? []));
      if (TEMPLATES[one.register].size === 'small') this.whole.set(one.register, values);
    });
    this.language = this.rawSetting('language') === 'en' ? 'en' : 'zh';
    this.words = makeDictionary(this.choiceRows(), this.language);
  }

  tab(register: RegisterName): Tab {
    const tab = this.tabs.get(register);
    if (!tab) throw new Error(`Register ${register} was not opened`);
    return tab;
  }

  /** All rows of a small register; rows without a key are left out. */
  all<R extends RegisterName>(register: R): Row<R>[] {
    const values = this.whole.get(register);
    if (!values) throw new Error(`Register ${register} is not small or was not opened`);
    return values
      .slice(HEAD_ROWS)
      .map((cells, index) => this.row(register, HEAD_ROWS + 1 + index, cells))
      .filter((row) => row.id !== '');
  }

  /** The row of a small register by its key; refuses a row with faulty cells. */
  one<R extends RegisterName>(register: R, id: string): Row<R> | null {
    const row = this.all(register).find((each) => each.id === id) ?? null;
    if (row) refuseFaults(row);
    return row;
  }

  setting(name: string): string {
    return this.rawSetting(name);
  }

  /** Row numbers whose cell in `column` is `value`; a choice is looked for by its code. One search, no cells read. */
  find(register: RegisterName, column: string, value: string): number[] {
    // Pages ask what may be done with the record's own key alone: other keys are not known yet.
    if (!value) return [];
    const tab = this.tab(register);
    const { choices } = columnOf(tab, column);
    const shown = choices ? this.words.shown(choices, value) : value;
    return this.grid.find(tab.info, positionOf(tab, column), shown);
  }

  /** Rows by number, in one call for all registers together. */
  fetch(places: readonly { register: RegisterName; row: number }[]): Row<RegisterName>[] {
    if (!places.length) return [];
    const ranges = places.map(({ register, row }) => {
      const tab = this.tab(register);
      return rangeOf(tab.info.title, `A${row}:${columnName(tab.width - 1)}${row}`);
    });
    return this.grid.read(ranges).map((values, index) => {
      const place = places[index] as { register: RegisterName; row: number };
      return this.row(place.register, place.row, values[0] ?? []);
    });
  }

  /** The row of labels, and one row as its cells show it; one call. */
  shown(register: RegisterName, row: number): { labels: string[]; cells: string[] } {
    const { title } = this.tab(register).info;
    const ranges = [HEAD_ROWS, row].map((each) => rangeOf(title, `${each}:${each}`));
    const [labels, cells] = this.grid.shown(ranges);
    return { labels: labels?.[0] ?? [], cells: cells?.[0] ?? [] };
  }

  /** Rows that stand side by side, ends inclusive, in one call. */
  block<R extends RegisterName>(register: R, first: number, last: number): Row<R>[] {
    const { info, width } = this.tab(register);
    const range = rangeOf(info.title, `A${first}:${columnName(width - 1)}${last}`);
    const [rows = []] = this.grid.read([range]);
    return rows.map((cells, index) => this.row(register, first + index, cells));
  }

  /** One whole column, from the first data row on, as texts: for many look-ups at once (imports, jobs). */
  column(register: RegisterName, key: string): string[] {
    return this.columns([{ register, key }])[0] ?? [];
  }

  /** Several whole columns in one call, as `column`. */
  columns(places: readonly { register: RegisterName; key: string }[]): string[][] {
    if (!places.length) return [];
    const ranges = places.map(({ register, key }) => {
      const tab = this.tab(register);
      const name = columnName(positionOf(tab, key));
      return rangeOf(tab.info.title, `${name}${HEAD_ROWS + 1}:${name}`);
    });
    return this.grid.read(ranges).map((column) => column.map((cells) => String(cells[0] ?? '')));
  }

  private row<R extends RegisterName>(register: R, row: number, cells: CellValue[]): Row<R> {
    const tab = this.tab(register);
    const values: Record<string, Value> = {};
    const faults: Row<R>['faults'] = [];
    for (const column of tab.template.columns) {
      const cell = cells[positionOf(tab, column.key)] ?? '';
      const decoded = decode(column, cell, this.words);
      if (!decoded) faults.push({ column: column.key, found: String(cell) });
      values[column.key] = (decoded ?? (decode(column, '', this.words) as { value: Value })).value;
    }
    const id = String(values[tab.template.key] ?? '').trim();
    return { register, row, id, values: values as unknown as RegisterRows[R], faults };
  }

  private present(register: RegisterName, infos: readonly TabInfo[]): TabInfo {
    const info = tabOf(register, infos);
    if (info) return info;
    return refuse(
      'tabMissing',
      { register: TEMPLATES[register].title },
      { hint: say('hint.repair') },
    );
  }

  private rawSetting(name: string): string {
    const rows = this.whole.get('settings') ?? [];
    const tab = this.tab('settings');
    const row = rows.find((cells) => cells[positionOf(tab, 'name')] === name);
    return String(row?.[positionOf(tab, 'value')] ?? '').trim();
  }

  private choiceRows(): ChoiceRow[] {
    const tab = this.tab('choices');
    const text = (cells: CellValue[], key: string) => String(cells[positionOf(tab, key)] ?? '');
    return (this.whole.get('choices') ?? []).slice(HEAD_ROWS).map((cells) => ({
      list: text(cells, 'list'),
      code: text(cells, 'code'),
      zh: text(cells, 'zh'),
      en: text(cells, 'en'),
      active: text(cells, 'active').toLowerCase() !== 'false',
    }));
  }
}

/** Refuses a row that would be misread: a text where a date belongs, a word where an amount does. */
export function refuseFaults(row: Row<RegisterName>): void {
  const fault = row.faults[0];
  if (!fault) return;
  const template = TEMPLATES[row.register];
  const column = template.columns.find((one) => one.key === fault.column);
  if (!column) return;
  const type = column.type === 'int' ? 'number' : column.type;
  refuse('cellType', {
    register: template.title,
    row: row.row,
    column: column.label,
    type: say(`type.${type}` as TextKey),
    found: fault.found,
  });
}
