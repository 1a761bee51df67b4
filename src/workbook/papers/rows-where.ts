import type { Book } from '../book';
import { type ColumnRow, readTables } from '../column-tables';
import type { RegisterName, RegisterRows } from '../registers.generated';

/** Rows of a register whose cells in some columns fit: two calls, whatever the number of rows. */
export function rowsWhere<R extends RegisterName>(
  book: Book,
  { register, columns }: { register: R; columns: readonly string[] },
  fits: (cells: ColumnRow) => boolean,
): RegisterRows[R][] {
  const tables = readTables<RegisterName>(book, { [register]: columns } as never);
  const places = tables[register].filter(fits).map(({ row }) => ({ register, row }));
  return book.fetch(places).map(({ values }) => values as RegisterRows[R]);
}
