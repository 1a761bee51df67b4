import { refuse } from '../policy/refusal';
import type { DateTime } from '../policy/time';
import type { Book } from './book';
import { encode, type Value } from './cells';
import type { Change } from './change';
import type { CellData, CellPlace, GridPort, GridRequest } from './grid';
import type { RegisterName } from './registers.generated';
import { columnOf, positionOf, type Tab } from './tab';

/** Value and number format are written; notes, colours and validation stay the staff's. */
const FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat';

export interface Stamp {
  at: DateTime;
  by: string;
}

/**
 * Writes all changes in one call. Keys of changed rows are left unwritten and come back with the answer: a row that a
 * person moved between reading and writing is noticed, and named, though what was written over it is not undone.
 */
export function commit(
  grid: GridPort,
  book: Book,
  changes: { list: readonly Change[]; stamp: Stamp },
): void {
  if (!changes.list.length) return;
  const updates = changes.list.filter((change) => change.kind === 'update');
  const requests = [
    ...updates.flatMap((change) => updateRequests(book, change, changes.stamp)),
    ...appendRequests(book, changes.list, changes.stamp),
  ];
  const keys = updates.map((change) => keyCell(book.tab(change.register), change.row));
  const answers = grid.write(requests, keys);
  updates.forEach((change, index) => {
    const found = String(answers[index] ?? '');
    if (found !== change.id) refuse('rowMoved', { id: change.id, row: change.row, found });
  });
}

function keyCell(tab: Tab, row: number): CellPlace {
  return { sheetId: tab.info.sheetId, row, column: positionOf(tab, tab.template.key) };
}

type Update = Extract<Change, { kind: 'update' }>;

function updateRequests(book: Book, change: Update, stamp: Stamp): GridRequest[] {
  const tab = book.tab(change.register);
  const values = stamped(tab, change.values, {
    version: (change.version ?? 0) + 1,
    updatedAt: stamp.at,
    updatedBy: stamp.by,
  });
  const cells = Object.keys(values)
    .map((key) => ({ at: positionOf(tab, key), cell: cellOf(book, tab, [key, values[key]]) }))
    .sort((a, b) => a.at - b.at);
  return runs(cells).map((run) => ({
    updateCells: {
      start: { sheetId: tab.info.sheetId, rowIndex: change.row - 1, columnIndex: run.at },
      rows: [{ values: run.cells }],
      fields: FIELDS,
    },
  }));
}

/** Joins cells that stand side by side. */
function runs(cells: { at: number; cell: CellData }[]): { at: number; cells: CellData[] }[] {
  const joined: { at: number; cells: CellData[] }[] = [];
  for (const { at, cell } of cells) {
    const last = joined[joined.length - 1];
    if (last && last.at + last.cells.length === at) last.cells.push(cell);
    else joined.push({ at, cells: [cell] });
  }
  return joined;
}

function appendRequests(book: Book, changes: readonly Change[], stamp: Stamp): GridRequest[] {
  const byRegister = new Map<RegisterName, Record<string, unknown>[]>();
  for (const change of changes) {
    if (change.kind !== 'append') continue;
    byRegister.set(change.register, [...(byRegister.get(change.register) ?? []), change.values]);
  }
  return [...byRegister].map(([register, rows]) => {
    const tab = book.tab(register);
    return {
      appendCells: {
        sheetId: tab.info.sheetId,
        rows: rows.map((values) => ({ values: newRow(book, tab, { values, stamp }) })),
        fields: FIELDS,
      },
    };
  });
}

function newRow(
  book: Book,
  tab: Tab,
  fresh: { values: Record<string, unknown>; stamp: Stamp },
): CellData[] {
  const { at, by } = fresh.stamp;
  const values = stamped(tab, fresh.values, { version: 1, createdAt: at, createdBy: by });
  const cells: CellData[] = Array.from({ length: tab.width }, () => ({}));
  // A cell without a format loses the column's: staff would type 007 and get 7. Cells that only acts fill get theirs
  // with the value, so that an import stays small.
  for (const column of tab.template.columns) {
    const value = values[column.key];
    if (column.guarded && isBlank(value)) continue;
    cells[positionOf(tab, column.key)] = cellOf(book, tab, [column.key, value]);
  }
  return cells;
}

/** Adds those stamps that the register has columns for. */
function stamped(tab: Tab, values: Record<string, unknown>, stamps: Record<string, unknown>) {
  const own = Object.entries(stamps).filter(([key]) => tab.positions.has(key));
  return { ...values, ...Object.fromEntries(own) };
}

function cellOf(book: Book, tab: Tab, [key, value]: [string, unknown]): CellData {
  return encode(columnOf(tab, key), value as Value | undefined, book.words);
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
  );
}
