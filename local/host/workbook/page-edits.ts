import type { Box, Mutation, PageEdit } from '../contract';
import type { Book, Tab } from './book';
import { type Cell, scalar } from './cells';
import { SET_CELLS } from './mutations';
import { isCheckbox } from './page-following';

interface Written {
  row: number;
  column: number;
  patch: Record<string, unknown> | null;
}

/** What people wrote into cells, tab by tab; looks only are no edits. To be asked before it is done. */
export function editsOf(book: Book, mutations: Mutation[], user: string): PageEdit[] {
  const byTab = new Map<Tab, Written[]>();
  const tabs = new Map<string, Tab>();
  for (const { id, params } of mutations) {
    if (id !== SET_CELLS) continue;
    const { subUnitId, cellValue = {} } = params as { subUnitId: string; cellValue?: Cells };
    const tab = tabs.get(subUnitId) ?? book.tab(subUnitId);
    if (!tab) continue;
    tabs.set(subUnitId, tab);
    byTab.set(tab, [...(byTab.get(tab) ?? []), ...writtenCells(tab, cellValue)]);
  }
  return [...byTab].flatMap(([tab, written]) => {
    if (written.length === 0) return [];
    const edit = { box: boxOf(tab, written), user };
    return [isOneCell(edit.box) ? { ...edit, ...texts(tab, written[0] as Written) } : edit];
  });
}

type Cells = Record<string, Record<string, Record<string, unknown> | null>>;

function writtenCells(tab: Tab, cells: Cells): Written[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line ?? {})
      .map(([column, patch]) => ({ row: Number(row), column: Number(column), patch }))
      .filter((written) => changesContent(tab, written)),
  );
}

function changesContent(tab: Tab, { row, column, patch }: Written): boolean {
  const now = tab.sheet.getCellMatrix().getRow(row)?.[column];
  if (patch === null) return scalar(now) !== '' || Boolean(now?.f);
  if (patch.p) return true;
  const formula = patch.f === undefined ? undefined : (patch.f ?? '');
  if (formula !== undefined && formula !== (now?.f ?? '')) return true;
  return patch.v !== undefined && scalar(after(now, patch)) !== scalar(now);
}

function after(now: Cell, patch: Record<string, unknown>): Cell {
  const { v, t } = patch as { v?: string | number | null; t?: number | null };
  return { ...now, v, t: t ?? guessedType(v, now) };
}

/** Univer leaves the type out where it follows from the value. */
function guessedType(value: unknown, now: Cell): number | undefined {
  if (typeof value === 'boolean') return 3;
  const onOff = value === 0 || value === 1;
  if (onOff && now?.t === 3) return 3;
  return typeof value === 'number' ? 2 : undefined;
}

function boxOf(tab: Tab, written: Written[]): Box {
  const rows = written.map(({ row }) => row);
  const columns = written.map(({ column }) => column);
  return {
    sheetId: tab.id,
    startRow: least(rows),
    endRow: most(rows),
    startColumn: least(columns),
    endColumn: most(columns),
  };
}

function least(numbers: number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}

function isOneCell({ startRow, endRow, startColumn, endColumn }: Box): boolean {
  return startRow === endRow && startColumn === endColumn;
}

/** As texts, dates as serial numbers; an empty cell has none. */
function texts(tab: Tab, { row, column, patch }: Written): { value?: string; oldValue?: string } {
  const now = tab.sheet.getCellMatrix().getRow(row)?.[column];
  const checkbox = isCheckbox(tab, row, column);
  const old = textOf(now, checkbox);
  const next = patch === null ? undefined : newText(now, patch, checkbox);
  return {
    ...(next === undefined ? {} : { value: next }),
    ...(old === undefined ? {} : { oldValue: old }),
  };
}

function newText(now: Cell, patch: Record<string, unknown>, checkbox: boolean): string | undefined {
  if (patch.f) return String(patch.f);
  const { body } = (patch.p ?? {}) as { body?: { dataStream?: string } };
  if (body?.dataStream) return body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return patch.v === undefined ? textOf(now, checkbox) : textOf(after(now, patch), checkbox);
}

function textOf(cell: Cell, checkbox: boolean): string | undefined {
  const value = scalar(cell);
  if (value === '') return undefined;
  const isSwitch = typeof value === 'boolean' || (checkbox && (value === 0 || value === 1));
  return isSwitch ? String(Boolean(value)).toUpperCase() : String(value);
}
