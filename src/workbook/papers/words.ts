import type { Bilingual } from '../../texts/say';
import type { Book } from '../book';
import { cellText } from '../record-text';
import { type RegisterName, type RegisterRows, TEMPLATES } from '../registers.generated';
import type { Column } from '../template';
import type { Block, PaperText } from './paper';

type Key<R extends RegisterName> = keyof RegisterRows[R] & string;

/** What the cells of a row say on paper, by column; of no row, blanks to write on. */
export function wordsOf<R extends RegisterName>(
  book: Book,
  register: R,
  values: RegisterRows[R] | null,
): (key: Key<R>) => PaperText {
  return (key) => (values ? wordOf(book, columnOf(register, key), values[key]) : '');
}

/** A column's name in both languages. */
export function labelOf<R extends RegisterName>(register: R, key: Key<R>): Bilingual {
  return columnOf(register, key).label;
}

/** The rows of a register as a table, under the names of its columns. */
export function listOf<R extends RegisterName>(
  book: Book,
  list: {
    register: R;
    rows: readonly RegisterRows[R][];
    keys: readonly Key<R>[];
    widths?: number[];
    title?: Bilingual;
  },
): Block {
  const { register, rows, keys, widths, title } = list;
  return {
    type: 'list',
    title: title ?? TEMPLATES[register].title,
    head: keys.map((key) => labelOf(register, key)),
    rows: rows.map((row) => keys.map(wordsOf(book, register, row))),
    ...(widths ? { widths } : {}),
  };
}

/** Facts of a row, for a strip. */
export function factsOf<R extends RegisterName>(
  book: Book,
  { register, row, keys }: { register: R; row: RegisterRows[R] | null; keys: readonly Key<R>[] },
): { label: Bilingual; text: PaperText }[] {
  const word = wordsOf(book, register, row);
  return keys.map((key) => ({ label: labelOf(register, key), text: word(key) }));
}

/** A person by name, as staff are known to the customer. */
export function personOf(book: Book, email: string): string {
  return book.all('staff').find(({ id }) => id === email)?.values.name || email;
}

export function unitName(book: Book, code: string): string {
  return book.all('units').find(({ id }) => id === code)?.values.name || code;
}

/** Several texts, one below the other; blanks are left out. */
export function linesOf(texts: readonly PaperText[]): PaperText {
  const said = texts.filter((one) => one !== '');
  const side = (language: 'zh' | 'en') =>
    said.map((one) => (typeof one === 'string' ? one : one[language])).join('\n');
  return shortened({ zh: side('zh'), en: side('en') });
}

function columnOf(register: RegisterName, key: string): Column {
  const column = TEMPLATES[register].columns.find((one) => one.key === key);
  if (!column) throw new Error(`${register} has no column ${key}`);
  return column;
}

function wordOf(book: Book, column: Column, value: unknown): PaperText {
  if (column.type === 'staffRef') return personOf(book, String(value));
  if (column.ref === 'units') return unitName(book, String(value));
  return shortened(cellText(book, column, value));
}

/** The same words are kept once. */
export function shortened(text: Bilingual): PaperText {
  return text.zh === text.en ? text.zh : text;
}
