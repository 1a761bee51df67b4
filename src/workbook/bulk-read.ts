import type { Book, Row } from './book';
import { HEAD_ROWS } from './grid';
import type { RegisterName } from './registers.generated';

/** A column whose cells name the record that a row belongs to. */
export interface KeyColumn {
  register: RegisterName;
  column: string;
}

/** Rows by register, then by the key that they belong to. */
export interface BulkRows {
  of<R extends RegisterName>(register: R, key: string): Row<R>[];
}

/**
 * For jobs: the rows of many records at once, in two calls, whatever their number: one reads the key columns, one the
 * rows. An act looks its few rows up instead: this reads each column whole.
 */
export function readRowsOf(
  book: Book,
  columns: readonly KeyColumn[],
  keys: ReadonlySet<string>,
): BulkRows {
  const read = book.columns(columns.map(({ register, column }) => ({ register, key: column })));
  const places = columns.flatMap(({ register }, at) =>
    (read[at] ?? []).flatMap((key, index) =>
      keys.has(key.trim()) ? [{ register, key: key.trim(), row: HEAD_ROWS + 1 + index }] : [],
    ),
  );
  const found = new Map<string, Row<RegisterName>[]>();
  book.fetch(places).forEach((row, index) => {
    const name = `${row.register} ${places[index]?.key ?? ''}`;
    found.set(name, [...(found.get(name) ?? []), row]);
  });
  return {
    of: (register, key) => (found.get(`${register} ${key}`) ?? []) as Row<never>[],
  };
}
