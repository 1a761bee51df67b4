import { readFileSync } from 'node:fs';
import type { PageEdit } from '../../local/host/contract';
import type { Home } from '../../local/host/home';
import { root } from '../install.mjs';

type Cell = string | number | boolean;
export type TabRow = Record<string, Cell>;

interface Sheet {
  id: string;
  rowCount: number;
  cellData: Record<string, Record<string, { v?: unknown } | undefined> | undefined>;
}

interface FoundTab {
  bookId: string;
  sheet: Sheet;
  /** Column by key. */
  columns: Map<string, number>;
}

/** All rows of a register as they stand in the cells, by column key: no code of the bundle says what it wrote. */
export function tabRows(home: Home, register: string): TabRow[] {
  return rowNumbers(findTab(home, register)).map(({ values }) => values);
}

/** Puts rows under those that are there, as somebody who types or pastes them. */
export function pasteRows(home: Home, register: string, rows: readonly TabRow[]): void {
  const tab = findTab(home, register);
  const first = Math.max(1, ...rowNumbers(tab).map(({ row }) => row)) + 1;
  const cellValue = Object.fromEntries(
    rows.map((row, index) => [first + index, cellsOf(tab, row)]),
  );
  const about = { unitId: tab.bookId, subUnitId: tab.sheet.id };
  const rowCount = Math.max(tab.sheet.rowCount, first + rows.length + 50);
  home.workbook.commit([
    { id: 'sheet.mutation.set-worksheet-row-count', params: { ...about, rowCount } },
    { id: 'sheet.mutation.set-range-values', params: { ...about, cellValue } },
  ]);
}

/** Types into cells of one row, as a person at a page does; the edit triggers hear of it. */
export function typeCells(
  home: Home,
  at: { register: string; key: string; id: string; user: string },
  values: TabRow,
): Promise<void> {
  return pasteCells(home, at, { [at.id]: values });
}

/** Types into cells of several rows at once, as a paste or a fill does; the edit triggers hear of it once. */
export async function pasteCells(
  home: Home,
  at: { register: string; key: string; user: string },
  rows: Record<string, TabRow>,
): Promise<void> {
  const tab = findTab(home, at.register);
  const there = rowNumbers(tab);
  const cellValue = Object.fromEntries(
    Object.entries(rows).map(([id, values]) => {
      const found = there.find((one) => one.values[at.key] === id);
      if (!found) throw new Error(`${at.register} has no row ${id}`);
      return [found.row, cellsOf(tab, values)];
    }),
  );
  const params = { unitId: tab.bookId, subUnitId: tab.sheet.id, cellValue };
  const from = { user: at.user, base: home.store.seq, origin: 'rehearsal' };
  const taken = home.workbook.commitFromPage(
    [{ id: 'sheet.mutation.set-range-values', params }],
    from,
  );
  if (!taken.ok) throw new Error(`The edit of ${Object.keys(rows).join()} was not taken`);
  for (const edit of taken.edits as PageEdit[]) await home.triggers.edited(edit, 'rehearsal');
}

function cellsOf(tab: FoundTab, values: TabRow) {
  const cells = Object.entries(values).map(([key, value]) => {
    const column = tab.columns.get(key);
    if (column === undefined) throw new Error(`There is no column ${key}`);
    return [column, { v: typeof value === 'boolean' ? Number(value) : value, t: typeOf(value) }];
  });
  return Object.fromEntries(cells);
}

/** As the engine of the workbook numbers them. */
function typeOf(value: Cell): number {
  return typeof value === 'boolean' ? 3 : typeof value === 'number' ? 2 : 1;
}

function rowNumbers({ sheet, columns }: FoundTab): { row: number; values: TabRow }[] {
  return Object.entries(sheet.cellData)
    .filter(([row]) => Number(row) > 1)
    .map(([row, cells]) => ({ row: Number(row), values: valuesOf(columns, cells) }))
    .filter(({ values }) => Object.values(values).some((value) => value !== ''));
}

function valuesOf(columns: Map<string, number>, cells: Sheet['cellData'][string]): TabRow {
  const values = [...columns].map(([key, column]) => [key, cells?.[column]?.v ?? '']);
  return Object.fromEntries(values);
}

/** A tab is known by the keys in its hidden first row, whatever it is called and wherever its columns stand. */
function findTab(home: Home, register: string): FoundTab {
  const wanted = keysOf(register);
  const book = home.workbook.save() as { id: string; sheets: Record<string, Sheet> };
  for (const sheet of Object.values(book.sheets)) {
    const keys = Object.entries(sheet.cellData[0] ?? {})
      .map(([column, cell]) => [String(cell?.v ?? ''), Number(column)] as const)
      .filter(([key]) => key !== '');
    const columns = new Map(keys);
    if (columns.size === wanted.length && wanted.every((key) => columns.has(key)))
      return { bookId: book.id, sheet, columns };
  }
  throw new Error(`No tab has the keys of ${register}`);
}

const known = new Map<string, string[]>();

function keysOf(register: string): string[] {
  const read = () => {
    const file = `${root}/sheets-templates/${register}.json`;
    const { columns } = JSON.parse(readFileSync(file, 'utf8')) as { columns: { key: string }[] };
    return columns.map(({ key }) => key);
  };
  const keys = known.get(register) ?? read();
  known.set(register, keys);
  return keys;
}
