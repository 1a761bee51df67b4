import type { Column, Template } from '../template';
import { keyShare, labelsIn } from './match-tabs';
import type { TabState } from './state';

/** Where each column of a template stands, and what its key row needs for that. */
export interface Head {
  /** Column key → position, for every column of the template. */
  positions: Map<string, number>;
  /** Columns whose key was lost and is known again. */
  restored: Column[];
  /** Columns that the tab does not have: they are added at its end. */
  added: Column[];
  /** Positions of copied columns: their key goes, they are the staff's own. */
  copies: number[];
}

/** A tab with nothing in its head and no data: it is filled as a new one. */
export function isBlank(tab: TabState): boolean {
  return !tab.hasData && ![...tab.keys, ...tab.labels].some(Boolean);
}

/** Index of a head row that was deleted (0 keys, 1 labels), or null. */
export function deletedHeadRow(template: Template, tab: TabState): 0 | 1 | null {
  const [inFirst, inSecond] = [labelsIn(template, tab.keys), labelsIn(template, tab.labels)];
  if (keyShare(template, tab) === 0 && inFirst >= 0.5 && inSecond < 0.5) return 0;
  const isData = inSecond === 0 && !tab.isLabelRowStyled && tab.labels.some(Boolean);
  return keyShare(template, tab) >= 0.5 && isData ? 1 : null;
}

/** Finds every column: by key, else by label, else by its place. Null when too little is left to tell. */
export function resolveHead(template: Template, tab: TabState): Head | null {
  if (isBlank(tab)) return blankHead(template, tab);
  const { positions, copies } = readKeys(template, tab);
  const known = positions.size;
  findByLabel(template, tab, positions);
  findByPlace(template, tab, { positions, isDamaged: known * 2 < template.columns.length });
  if (positions.size * 4 < template.columns.length) return null;
  const restored = template.columns.filter(
    ({ key }) => positions.has(key) && tab.keys[positions.get(key) as number] !== key,
  );
  const added = template.columns.filter(({ key }) => !positions.has(key));
  added.forEach(({ key }, index) => {
    positions.set(key, tab.columnCount + index);
  });
  const taken = new Set(positions.values());
  return { positions, restored, added, copies: copies.filter((at) => !taken.has(at)) };
}

function blankHead(template: Template, tab: TabState): Head {
  const positions = new Map(template.columns.map(({ key }, index) => [key, index]));
  const added = template.columns.filter((_, index) => index >= tab.columnCount);
  return { positions, restored: [], added, copies: [] };
}

/** Keys as they stand. Of a doubled one the column with the register's label keeps it, else the first. */
function readKeys(template: Template, tab: TabState) {
  const positions = new Map<string, number>();
  const copies: number[] = [];
  for (const column of template.columns) {
    const places = tab.keys.flatMap((key, at) => (key === column.key ? [at] : []));
    const kept = places.find((at) => isLabelOf(column, tab.labels[at])) ?? places[0];
    if (kept !== undefined) positions.set(column.key, kept);
    copies.push(...places.filter((at) => at !== kept));
  }
  return { positions, copies };
}

function findByLabel(template: Template, tab: TabState, positions: Map<string, number>): void {
  for (const column of template.columns) {
    if (positions.has(column.key)) continue;
    const taken = new Set(positions.values());
    const at = tab.labels.findIndex(
      (label, place) => !taken.has(place) && isLabelOf(column, label),
    );
    if (at >= 0) positions.set(column.key, at);
  }
}

/**
 * Columns that lost key and label: known where as many are missing between two known neighbours as stand there
 * unknown, and the key row shows that it was damaged. Else the columns may be the staff's own.
 */
function findByPlace(
  template: Template,
  tab: TabState,
  found: { positions: Map<string, number>; isDamaged: boolean },
): void {
  const { positions, isDamaged } = found;
  const keys = template.columns.map((column) => column.key);
  const width = Math.max(lastUsed(tab.keys), lastUsed(tab.labels)) + 1;
  for (let from = 0; from < keys.length; from++) {
    if (positions.has(keys[from] as string)) continue;
    let to = from;
    while (to < keys.length && !positions.has(keys[to] as string)) to++;
    const left = from === 0 ? -1 : (positions.get(keys[from - 1] as string) as number);
    const right = to === keys.length ? width : (positions.get(keys[to] as string) as number);
    const between = Array.from({ length: to - from }, (_, index) => left + 1 + index);
    const taken = new Set(positions.values());
    const fits = right - left - 1 === between.length && !between.some((at) => taken.has(at));
    if (fits && (isDamaged || between.every((at) => tab.keys[at])))
      between.forEach((at, index) => {
        positions.set(keys[from + index] as string, at);
      });
    from = to;
  }
}

function isLabelOf(column: Column, text = ''): boolean {
  return text !== '' && [column.label.zh, column.label.en].includes(text);
}

function lastUsed(row: readonly string[]): number {
  return row.reduce((last, text, at) => (text ? at : last), -1);
}
