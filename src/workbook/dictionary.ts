import { type Bilingual, type Language, same } from '../texts/say';

export interface ChoiceRow {
  list: string;
  code: string;
  zh: string;
  en: string;
  active: boolean;
}

/** The dictionary (字典) of drop-down choices: cells show a label, the code works with codes. */
export interface Dictionary {
  language: Language;
  /** The code of a code, a Chinese or an English label; null when the list has no such choice. */
  code(list: string, text: string): string | null;
  label(list: string, code: string): Bilingual;
  /** What a cell shows for a code. */
  shown(list: string, code: string): string;
  active(list: string): { code: string; label: Bilingual }[];
}

export function makeDictionary(rows: readonly ChoiceRow[], language: Language): Dictionary {
  const codes = new Map<string, string>();
  const labels = new Map<string, Bilingual>();
  // Later rows never win over earlier ones, and a code wins over another choice's label.
  for (const names of ['code', 'zh', 'en'] as const) {
    for (const row of rows) {
      const name = `${row.list}/${fold(row[names])}`;
      if (row[names] && !codes.has(name)) codes.set(name, row.code);
    }
  }
  for (const row of rows) {
    labels.set(`${row.list}/${row.code}`, { zh: row.zh || row.code, en: row.en || row.code });
  }
  const label = (list: string, code: string) => labels.get(`${list}/${code}`) ?? same(code);
  return {
    language,
    code: (list, text) => codes.get(`${list}/${fold(text)}`) ?? null,
    label,
    shown: (list, code) => label(list, code)[language],
    active: (list) =>
      rows
        .filter((row) => row.list === list && row.active)
        .map((row) => ({ code: row.code, label: label(list, row.code) })),
  };
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
