import { same, say } from '../../texts/say';
import type { Value } from '../cells';
import { textSeeds } from '../own-texts';
import { type SeedRow, seedRows } from '../template';
import type { Context, Plan, RegisterTab } from './plan';
import { appendRows, type CellRecord, choiceRow, type Records, writeValue } from './records';

/** Rows as they are delivered: of the template, and of the texts that staff may rewrite. */
export function seedsOf({ register, template }: RegisterTab): SeedRow[] {
  return register === 'texts' ? textSeeds() : (template.rows ?? []);
}

/**
 * The rows that a register starts with. Later only what the program cannot do without comes back: settings, choices,
 * and the roles' rights when none is left. Rows that staff edited or switched off stay as they are.
 */
export function missingSeeds(one: RegisterTab, records: Records): SeedRow[] {
  const seeds = seedsOf(one);
  const there = records[one.register] ?? [];
  if (one.is !== 'used') return seeds;
  if (one.register === 'roles') return there.length ? [] : seeds;
  if (!['settings', 'choices', 'texts'].includes(one.register)) return [];
  const names = new Set(there.map(({ cells }) => seedName(one, cells)));
  return seeds.filter((seed) => !names.has(seedName(one, seed)));
}

function seedName(one: RegisterTab, row: Record<string, unknown>): string {
  const keys = one.register === 'choices' ? ['list', 'code'] : [one.template.key];
  return keys.map((key) => String(row[key] ?? '').trim()).join('/');
}

export function planSeeds(one: RegisterTab, context: Context, records: Records): Plan {
  const { language, words } = context;
  const missing = { ...one.template, rows: missingSeeds(one, records) };
  const rows = seedRows(missing, language).map((row) =>
    one.register === 'settings' && row.name === 'language' ? { ...row, value: language } : row,
  );
  const line = say('setUp.rows', { tab: same(one.tab.title), count: rows.length });
  return {
    requests: [
      ...appendRows(one, rows as Record<string, Value>[], words),
      ...switchSeedTexts(one, context, records[one.register] ?? []),
    ],
    lines: one.is === 'used' && rows.length ? [line] : [],
  };
}

/** Texts of the other language that came with the tab, as the notes of settings; what staff wrote stays. */
function switchSeedTexts(one: RegisterTab, context: Context, records: readonly CellRecord[]) {
  const { language, words } = context;
  const other = language === 'zh' ? 'en' : 'zh';
  return (one.template.rows ?? []).flatMap((seed) => {
    const record = records.find(({ cells }) => seedName(one, cells) === seedName(one, seed));
    if (!record) return [];
    return Object.entries(seed).flatMap(([key, text]) => {
      if (typeof text !== 'object' || !('zh' in text)) return [];
      const isOther = record.cells[key] === text[other] && text[other] !== text[language];
      return isOther ? writeValue(one, record, { key, value: text[language], words }) : [];
    });
  });
}

/** All choices as they will be: those that are there, then those that are missing. */
export function choicesAfter(one: RegisterTab | undefined, records: Records) {
  const there = (records.choices ?? []).map(({ cells }) => choiceRow(cells));
  const missing = one ? missingSeeds(one, records) : [];
  return [...there, ...missing.map((seed) => choiceRow(seed as CellRecord['cells']))];
}
