import { type RegisterName, TEMPLATES } from '../registers.generated';
import type { Template } from '../template';
import type { TabState } from './state';

export const REGISTERS = Object.keys(TEMPLATES) as RegisterName[];

/** Which tab is which register. */
export interface Matches {
  tabs: Map<RegisterName, TabState>;
  /** Marked tabs that are not the register: copies that staff made. */
  copies: { tab: TabState; register: RegisterName }[];
}

/**
 * Finds each register's tab: by its mark; else, for a mark that was lost, by its title or by its head alone. Of
 * several tabs with the same mark the one with the register's own title is kept, else the first.
 */
export function matchTabs(tabs: readonly TabState[]): Matches {
  const matches: Matches = { tabs: new Map(), copies: [] };
  for (const register of REGISTERS) {
    const marked = tabs.filter((tab) => tab.marks.some((mark) => mark.register === register));
    const original = marked.find((tab) => hasTitle(TEMPLATES[register], tab)) ?? marked[0];
    if (original) matches.tabs.set(register, original);
    for (const tab of marked) if (tab !== original) matches.copies.push({ tab, register });
  }
  for (const register of REGISTERS) {
    if (matches.tabs.has(register)) continue;
    const taken = new Set(matches.tabs.values());
    const free = tabs.filter((tab) => !taken.has(tab) && !tab.marks.length);
    const found = findByHead(TEMPLATES[register], free);
    if (found) matches.tabs.set(register, found);
  }
  return matches;
}

function findByHead(template: Template, tabs: readonly TabState[]): TabState | null {
  const share = (tab: TabState) => Math.max(keyShare(template, tab), labelShare(template, tab));
  return (
    tabs.find((tab) => hasTitle(template, tab) && share(tab) >= 0.5) ??
    // Without its title only an unmistakable head will do: staff's own tabs have columns like "Name" too.
    tabs.find((tab) => template.columns.length >= 4 && share(tab) >= 0.8) ??
    null
  );
}

function hasTitle(template: Template, tab: TabState): boolean {
  return [template.title.zh, template.title.en, template.register].includes(tab.title);
}

/** How many of the template's keys stand in row 1, from 0 to 1. */
export function keyShare(template: Template, tab: TabState): number {
  const found = template.columns.filter((column) => tab.keys.includes(column.key));
  return found.length / template.columns.length;
}

/** How many of the template's labels, in either language, stand in row 2; or in row 1, where row 1 was deleted. */
function labelShare(template: Template, tab: TabState): number {
  return Math.max(labelsIn(template, tab.labels), labelsIn(template, tab.keys));
}

export function labelsIn(template: Template, row: readonly string[]): number {
  const found = template.columns.filter(
    ({ label }) => row.includes(label.zh) || row.includes(label.en),
  );
  return found.length / template.columns.length;
}
