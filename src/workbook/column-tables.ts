import { fromSerial, readDateTime } from '../policy/time';
import type { Book } from './book';
import { HEAD_ROWS } from './grid';
import { type RegisterName, TEMPLATES } from './registers.generated';
import type { Column } from './template';

/** A row of which only some columns were read: texts, dates as ISO, choices as codes. */
export interface ColumnRow {
  /** Row number in the sheet, 1-based. */
  row: number;
  [column: string]: string | number;
}

/** For jobs and views that count: some columns of some registers, whole, in one call. Rows without a key are left out. */
export function readTables<R extends RegisterName>(
  book: Book,
  wanted: Readonly<Record<R, readonly string[]>>,
): Record<R, ColumnRow[]> {
  const registers = Object.keys(wanted) as R[];
  const places = registers.flatMap((register) =>
    [TEMPLATES[register].key, ...wanted[register]].map((key) => ({ register, key })),
  );
  const columns = book.columns(places);
  const table = (register: R) => {
    const own = places.flatMap((place, index) =>
      place.register === register ? [{ key: place.key, cells: columns[index] ?? [] }] : [],
    );
    const rows = (own[0]?.cells ?? []).map((key, index) => {
      const cells = own.map((column) => [
        column.key,
        readCell(book, place(register, column.key), column.cells[index]),
      ]);
      return key.trim() === ''
        ? null
        : { ...Object.fromEntries(cells), row: HEAD_ROWS + 1 + index };
    });
    return rows.filter((row): row is ColumnRow => row !== null);
  };
  return Object.fromEntries(registers.map((register) => [register, table(register)])) as Record<
    R,
    ColumnRow[]
  >;
}

/** A cell's text in a table, '' for what is not there. */
export function textOf(row: ColumnRow, column: string): string {
  return String(row[column] ?? '');
}

function place(register: RegisterName, key: string): Column | undefined {
  return TEMPLATES[register].columns.find((column) => column.key === key);
}

function readCell(book: Book, column: Column | undefined, cell = ''): string {
  const text = cell.trim();
  if (text === '' || !column) return text;
  if (column.type === 'choice') return book.words.code(column.choices ?? '', text) ?? text;
  if (column.type !== 'date' && column.type !== 'dateTime') return text;
  const moment = Number.isFinite(Number(text)) ? fromSerial(Number(text)) : readDateTime(text);
  return (moment ?? '').slice(0, column.type === 'date' ? 10 : 19);
}
