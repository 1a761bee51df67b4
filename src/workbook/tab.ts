import { refuse } from '../policy/refusal';
import { type Bilingual, say } from '../texts/say';
import type { CellValue, TabInfo } from './grid';
import { type RegisterName, TEMPLATES } from './registers.generated';
import type { Column, Template } from './template';

/** A register's tab as it stands now: where staff have put each column. */
export interface Tab {
  register: RegisterName;
  template: Template;
  info: TabInfo;
  /** Column key → position (0-based). Columns without a known key are the staff's own. */
  positions: ReadonlyMap<string, number>;
  /** Number of columns up to the last one with a key. */
  width: number;
}

/**
 * Finds a register's tab by its mark, else by one of its titles (a tab that lost its mark, a file from .xlsx). A copied
 * tab bears the mark too: the one with the register's title is the register.
 */
export function tabOf(register: RegisterName, tabs: readonly TabInfo[]): TabInfo | null {
  const { title } = TEMPLATES[register];
  const names: string[] = [title.zh, title.en, register];
  const marked = tabs.filter((tab) => tab.register === register);
  return (
    marked.find((tab) => names.includes(tab.title)) ??
    marked[0] ??
    tabs.find((tab) => !tab.register && names.includes(tab.title)) ??
    null
  );
}

/** Reads a key row. Refuses a tab whose keys are missing or doubled: it would be misread. */
export function openTab(register: RegisterName, info: TabInfo, keyRow: readonly CellValue[]): Tab {
  const template = TEMPLATES[register];
  const positions = new Map<string, number>();
  const known = new Set(template.columns.map((column) => column.key));
  const doubled: string[] = [];
  keyRow.forEach((cell, index) => {
    const key = String(cell).trim();
    if (!known.has(key)) return;
    if (positions.has(key)) doubled.push(key);
    positions.set(key, index);
  });
  const named = { register: template.title, columns: doubled.join(', ') };
  if (doubled.length) refuse('keyRowDamaged', named, { hint: repairHint() });
  const missing = template.columns.filter((column) => !positions.has(column.key));
  if (missing.length) {
    refuse(
      'columnMissing',
      { register: template.title, columns: labels(missing) },
      { hint: repairHint() },
    );
  }
  return { register, template, info, positions, width: Math.max(...positions.values()) + 1 };
}

export function columnOf(tab: Tab, key: string): Column {
  const column = tab.template.columns.find((one) => one.key === key);
  if (!column) throw new Error(`Register ${tab.register} has no column ${key}`);
  return column;
}

export function positionOf(tab: Tab, key: string): number {
  const position = tab.positions.get(key);
  if (position === undefined) throw new Error(`Register ${tab.register} has no column ${key}`);
  return position;
}

function labels(columns: readonly Column[]): Bilingual {
  return {
    zh: columns.map((column) => column.label.zh).join('、'),
    en: columns.map((column) => column.label.en).join(', '),
  };
}

function repairHint(): Bilingual {
  return say('hint.repair');
}
