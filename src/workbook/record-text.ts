import { yuan } from '../policy/money';
import { type Bilingual, same, say } from '../texts/say';
import type { Book, Row } from './book';
import { type RegisterName, TEMPLATES } from './registers.generated';
import type { Column } from './template';

/** One line of a record's card: what a column is called, and what its cell says. */
export interface RecordLine {
  key: string;
  label: Bilingual;
  text: Bilingual;
}

/** What a row says, column by column; blank and technical columns, and those of the phone path, are left out. */
export function recordLines(book: Book, row: Row<RegisterName>): RecordLine[] {
  const template = TEMPLATES[row.register];
  return template.columns
    .filter(({ hidden, key }) => !hidden && key !== template.key && !key.startsWith('step'))
    .map((column) => ({
      key: column.key,
      label: column.label,
      text: cellText(book, column, (row.values as unknown as Record<string, unknown>)[column.key]),
    }))
    .filter(({ text }) => text.zh !== '');
}

/** A cell in words: choices by their labels, money in yuan. */
export function cellText(book: Book, column: Column, value: unknown): Bilingual {
  if (value === '' || value === null || value === undefined || value === false) return same('');
  if (value === true) return say('label.yes');
  if (column.choices) return labels(book, column.choices, [value].flat().map(String));
  if (column.type === 'money') return same(yuan(Number(value)));
  if (column.type === 'dateTime') return same(String(value).replace('T', ' ').slice(0, 16));
  return same(String(value));
}

function labels(book: Book, list: string, codes: readonly string[]): Bilingual {
  const all = codes.map((code) => book.words.label(list, code));
  return { zh: all.map((one) => one.zh).join('、'), en: all.map((one) => one.en).join(', ') };
}
