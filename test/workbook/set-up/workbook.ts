import { expect } from 'vitest';
import { type RegisterName, TEMPLATES } from '../../../src/workbook/registers.generated';
import { type SetUpReport, setUp } from '../../../src/workbook/set-up/set-up';
import type { FakeGrid } from '../../fakes/grid';
import { type FakePorts, fakePorts } from '../../fakes/ports';

const made = new Map<string, FakeGrid>();

/** A workbook that was just set up, nothing counted. */
export function newWorkbook(language: 'zh' | 'en' = 'en'): FakePorts {
  const base = made.get(language) ?? setUpGrid(language);
  made.set(language, base);
  return fakePorts({ grid: base.copy() });
}

function setUpGrid(language: 'zh' | 'en'): FakeGrid {
  const ports = fakePorts();
  setUp(ports, { language });
  return ports.grid;
}

/** Where a register's column stands in its tab. */
export function place(grid: FakeGrid, register: RegisterName, key: string): number {
  const at = grid.values(titleOf(grid, register))[0]?.indexOf(key) ?? -1;
  if (at < 0) throw new Error(`${register} has no column ${key}`);
  return at;
}

export function titleOf(grid: FakeGrid, register: RegisterName): string {
  const tab = grid.tabs().find((one) => one.register === register);
  if (!tab) throw new Error(`No tab is marked as ${register}`);
  return tab.title;
}

export function idOf(grid: FakeGrid, register: RegisterName): number {
  return grid.sheet(titleOf(grid, register)).sheetId;
}

export function columns(sheetId: number, startIndex: number, count = 1) {
  return { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + count };
}

export function rows(sheetId: number, startIndex: number, count = 1) {
  return { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + count };
}

/** Repairs, and makes sure that a second repair finds nothing to do. */
export function repair(ports: FakePorts, language?: 'zh' | 'en'): SetUpReport {
  const report = setUp(ports, language ? { language } : {});
  ports.grid.resetCost();
  const again = setUp(ports);
  expect(ports.grid.batches).toEqual([]);
  expect(again.changed).toBe(false);
  return report;
}

/** The row of a new record, as an act would write it: one value per key, from the last row on. */
export function addRow(
  grid: FakeGrid,
  register: RegisterName,
  values: Record<string, string | number | boolean>,
): void {
  const title = titleOf(grid, register);
  const row = grid.values(title).length;
  for (const [key, value] of Object.entries(values))
    grid.type(title, { row, column: place(grid, register, key) }, [[value]]);
}

export function labelOf(register: RegisterName, key: string) {
  const column = TEMPLATES[register].columns.find((one) => one.key === key);
  if (!column) throw new Error(`${register} has no column ${key}`);
  return column.label;
}

/** All that a person could see of the workbook, without ids that Sheets gives and the order of rules. */
export function looks(grid: FakeGrid): unknown[] {
  return grid.tabs().map(({ title, register }) => {
    const { rowCells, protections, rules, metadata: _, rows, ...sheet } = grid.sheet(title);
    return {
      ...sheet,
      register,
      rows: rows.map((row) => `${row.pixelSize}${row.hidden ? ' hidden' : ''}`).join(),
      cells: rowCells
        .map((cells) =>
          Array.from(cells ?? [], cellText)
            .join(' ')
            .trimEnd(),
        )
        .join('\n'),
      protections: protections.map(({ id: _id, ...rest }) => canonical(rest)).sort(),
      rules: rules.map(canonical).sort(),
    };
  });
}

const known = new WeakMap<object, string>();
const numbers = new Map<string, string>();

/** A short name for a cell's content and looks. */
function cellText(cell: object | undefined): string {
  if (!cell || !Object.keys(cell).length) return '';
  let name = known.get(cell);
  if (name === undefined) {
    const text = canonical(cell);
    name = numbers.get(text) ?? String(numbers.size);
    numbers.set(text, name);
    known.set(cell, name);
  }
  return name;
}

/** JSON with sorted names. */
function canonical(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
