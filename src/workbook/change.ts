import type { Row } from './book';
import type { RegisterName, RegisterRows } from './registers.generated';

/** One row to be added or changed. An act's changes are applied together or not at all. */
export type Change =
  | { kind: 'append'; register: RegisterName; values: Record<string, unknown> }
  | {
      kind: 'update';
      register: RegisterName;
      row: number;
      id: string;
      version: number | null;
      values: Record<string, unknown>;
    };

/** A new row of a register. Version and stamps are added when it is written. */
export function append<R extends RegisterName>(
  register: R,
  values: Partial<RegisterRows[R]>,
): Change {
  return { kind: 'append', register, values };
}

/** New values for some cells of a row that was read; every other cell is left as it is. */
export function update<R extends RegisterName>(
  row: Row<R>,
  values: Partial<RegisterRows[R]>,
): Change {
  const version = (row.values as { version?: number | null }).version ?? null;
  return { kind: 'update', register: row.register, row: row.row, id: row.id, version, values };
}
