import fc from 'fast-check';
import type { RegisterName } from '../../../src/workbook/registers.generated';
import type { FakeGrid } from '../../fakes/grid';
import { columns, idOf, place, rows, titleOf } from './workbook';

/** What a person may do to a tab: its name, and two numbers that choose where. */
export interface Edit {
  kind: keyof typeof EDITS;
  a: number;
  b: number;
}

type Work = (grid: FakeGrid, on: { register: RegisterName; a: number; b: number }) => void;

const widthOf = (grid: FakeGrid, register: RegisterName) =>
  grid.sheet(titleOf(grid, register)).columns.length;
const heightOf = (grid: FakeGrid, register: RegisterName) =>
  grid.values(titleOf(grid, register)).length;

/** Edits that leave the key row whole. */
export const EDITS = {
  moveColumn: (grid, { register, a, b }) => {
    const width = widthOf(grid, register);
    const source = columns(idOf(grid, register), a % width);
    grid.byHand({ moveDimension: { source, destinationIndex: b % (width + 1) } });
  },
  addOwnColumn: (grid, { register, a, b }) => {
    const at = a % (widthOf(grid, register) + 1);
    const title = titleOf(grid, register);
    const range = columns(idOf(grid, register), at);
    const names = grid.values(title).map((row) => row[keyPlace(grid, register)]);
    grid.byHand({ insertDimension: { range, inheritFromBefore: at > 0 && b % 2 === 0 } });
    const own = names.map((name, row) => (row < 2 || !name ? '' : `own of ${name}`));
    own[1] = `Own ${b}`;
    grid.type(
      title,
      { row: 0, column: at },
      own.map((value) => [value ?? '']),
    );
  },
  insertRow: (grid, { register, a, b }) => {
    const at = 2 + (a % (heightOf(grid, register) - 1));
    const range = rows(idOf(grid, register), at);
    grid.byHand({ insertDimension: { range, inheritFromBefore: b % 2 === 0 } });
  },
  sort: (grid, { register, a, b }) => {
    const range = { sheetId: idOf(grid, register), startRowIndex: 2 };
    const sortOrder = b % 2 ? 'ASCENDING' : 'DESCENDING';
    const dimensionIndex = a % widthOf(grid, register);
    grid.byHand({ sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder }] } });
  },
  relabel: (grid, { register, a, b }) => {
    const column = a % widthOf(grid, register);
    grid.type(titleOf(grid, register), { row: 1, column }, [[`Our label ${b}`]]);
  },
  hideColumn: (grid, { register, a, b }) => {
    const range = columns(idOf(grid, register), a % widthOf(grid, register));
    const properties = { hiddenByUser: b % 2 === 0 };
    grid.byHand({ updateDimensionProperties: { range, properties, fields: 'hiddenByUser' } });
  },
  resizeColumn: (grid, { register, a, b }) => {
    const range = columns(idOf(grid, register), a % widthOf(grid, register));
    const properties = { pixelSize: 40 + (b % 300) };
    grid.byHand({ updateDimensionProperties: { range, properties, fields: 'pixelSize' } });
  },
  renameTab: (grid, { register, b }) => {
    const properties = { sheetId: idOf(grid, register), title: `Our tab ${b}` };
    grid.byHand({ updateSheetProperties: { properties, fields: 'title' } });
  },
  moveTab: (grid, { register, a }) => {
    const index = a % grid.tabs().length;
    const properties = { sheetId: idOf(grid, register), index };
    grid.byHand({ updateSheetProperties: { properties, fields: 'index' } });
  },
} satisfies Record<string, Work>;

function keyPlace(grid: FakeGrid, register: RegisterName): number {
  return place(grid, register, register === 'customers' ? 'no' : 'code');
}

export function apply(grid: FakeGrid, register: RegisterName, edits: readonly Edit[]): void {
  for (const { kind, a, b } of edits) EDITS[kind](grid, { register, a, b });
}

export const someEdits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom(...(Object.keys(EDITS) as Edit['kind'][])),
    a: fc.nat(99),
    b: fc.nat(99),
  }),
  { minLength: 1, maxLength: 12 },
);
