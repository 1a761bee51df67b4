import type { Desk } from './desk';
import { send, tabWith } from './staff';

/** A cell by the keys of its tab: the row whose `where` column says so, and the column that is typed into. */
export interface CellPlace {
  /** A key that only this tab has in its first row. */
  tab: string;
  where: readonly [column: string, value: string];
  column: string;
}

/** Types a text into a cell, as staff do; the key row says where the columns are. */
export function typeCell(desk: Desk, { tab, where, column }: CellPlace, value: string): void {
  const { sheetId, cellData } = tabWith(desk, tab, where[0], column);
  const at = (key: string) => {
    const found = Object.entries(cellData[0] ?? {}).find(([, cell]) => cell?.v === key);
    if (!found) throw new Error(`No column ${key}`);
    return found[0];
  };
  const [key, wanted] = where;
  const row = Object.entries(cellData).find(([, cells]) => cells[at(key)]?.v === wanted)?.[0];
  if (!row) throw new Error(`No row whose ${key} is ${wanted}`);
  send(desk, {
    updateCells: {
      start: { sheetId, rowIndex: Number(row), columnIndex: Number(at(column)) },
      rows: [{ values: [{ userEnteredValue: { stringValue: value } }] }],
      fields: 'userEnteredValue',
    },
  });
}
