import { type Bilingual, say, type TextKey } from '../../texts/say';
import { decode, type Value } from '../../workbook/cells';
import type { CellValue } from '../../workbook/grid';
import type { Column, Template } from '../../workbook/template';
import type { ImportContext } from './import-rows';

/** What became of the rows of a block. */
export interface Taken {
  changes: import('../../workbook/change').Change[];
  accepted: number;
  refused: RowRemark[];
  /** Rows that were taken, with something a person may want to know. */
  notes: RowRemark[];
}

export interface RowRemark {
  row: number;
  code: string;
  message: Bilingual;
}

/** One row of the list, read for a register: its values, and cells that do not fit their column. */
export interface ReadRow {
  row: number;
  values: Record<string, Value>;
  /** Text by column for values that were not understood. */
  odd: { column: Column; text: string }[];
  /** The row's cells as one text, to tell it from others. */
  content: string;
}

/** Reads every row of the block by the mapping. Text stays as it is: lines, quotes, emoji. */
export function readRows({ input, book }: ImportContext, template: Template): ReadRow[] {
  const columns = input.header.map((name) => {
    const key = input.mapping[name];
    return { key: key ?? '', column: template.columns.find((one) => one.key === key) };
  });
  return input.rows.map((cells, index) => {
    const read: ReadRow = {
      row: input.firstRow + index,
      values: {},
      odd: [],
      content: JSON.stringify(cells),
    };
    columns.forEach(({ key, column }, at) => {
      if (column) readCell(read, column, { cell: cells[at] ?? '', words: book.words });
      else if (key) read.values[key] = String(cells[at] ?? '').trim();
    });
    return read;
  });
}

function readCell(
  read: ReadRow,
  column: Column,
  from: { cell: CellValue; words: ImportContext['book']['words'] },
): void {
  const decoded = decode(column, from.cell, from.words);
  const text = String(from.cell).trim();
  const unknownChoice =
    column.type === 'choice' && text !== '' && from.words.code(column.choices ?? '', text) === null;
  if (decoded && !unknownChoice) read.values[column.key] = trimmed(decoded.value);
  else read.odd.push({ column, text });
}

function trimmed(value: Value): Value {
  return typeof value === 'string' ? value.trim() : value;
}

/** Why a row is not taken. */
export function refusedRow(
  row: number,
  key: TextKey,
  params: Record<string, string | Bilingual> = {},
): RowRemark {
  return { row, code: key.replace('import.', ''), message: say(key, params) };
}

/** `Channel: Social media`: what was in the list and is kept as text. */
export function oddText(read: ReadRow, language: 'zh' | 'en'): string {
  return read.odd.map(({ column, text }) => `${column.label[language]}: ${text}`).join('\n');
}
