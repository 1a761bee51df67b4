import type { Execution } from '../../local/host/contract';
import type { Desk } from './desk';

/** What a person at the grid may do to a tab at any time. `seed` picks the place. */
export type StaffEdit = {
  kind:
    | 'moveColumn'
    | 'hideColumn'
    | 'insertColumn'
    | 'ownColumn'
    | 'relabel'
    | 'insertRow'
    | 'sort';
  seed: number;
};

interface Tab {
  sheetId: number;
  columns: number;
  rows: number;
  cellData: Sheet['cellData'];
}

interface Sheet {
  id: string;
  columnCount: number;
  cellData: Record<string, Record<string, { v?: unknown }>>;
}

/** Who does it, where no script runs. */
export const EXECUTION = {
  id: 'staff',
  kind: 'editor',
  authMode: 'FULL',
  activeUser: 'owner@example.com',
  effectiveUser: 'owner@example.com',
  cost: { calls: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, cellsScanned: 0 },
};

/** Does one edit to the tab that has the key `key` in its first row; answers the cells of the staff's own that it made. */
export function staffEdit(desk: Desk, key: string, edit: StaffEdit): { mark: string } | null {
  const tab = tabWith(desk, key);
  const column = edit.seed % tab.columns;
  const { sheetId } = tab;
  const one = (startIndex: number) => ({
    sheetId,
    dimension: 'COLUMNS',
    startIndex,
    endIndex: startIndex + 1,
  });
  const mark = `own ${edit.seed}`;
  switch (edit.kind) {
    case 'moveColumn':
      send(desk, {
        moveDimension: { source: one(column), destinationIndex: (edit.seed * 7) % tab.columns },
      });
      return null;
    case 'hideColumn':
      send(desk, {
        updateDimensionProperties: {
          range: one(column),
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      });
      return null;
    case 'insertColumn':
      send(desk, { insertDimension: { range: one(column), inheritFromBefore: column > 0 } });
      return null;
    case 'ownColumn':
      send(desk, { insertDimension: { range: one(column), inheritFromBefore: column > 0 } });
      send(desk, cellsAt(sheetId, { row: 1, column }, [mark, `${mark} a`, `${mark} b`]));
      return { mark };
    case 'relabel':
      send(desk, cellsAt(sheetId, { row: 1, column }, [`改名 ${edit.seed}`]));
      return null;
    case 'insertRow': {
      const startIndex = 2 + (edit.seed % Math.max(1, tab.rows - 2));
      send(desk, {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
          inheritFromBefore: true,
        },
      });
      return null;
    }
    case 'sort':
      send(desk, {
        sortRange: {
          range: {
            sheetId,
            startRowIndex: 2,
            endRowIndex: tab.rows,
            startColumnIndex: 0,
            endColumnIndex: tab.columns,
          },
          sortSpecs: [
            { dimensionIndex: column, sortOrder: edit.seed % 2 ? 'ASCENDING' : 'DESCENDING' },
          ],
        },
      });
      return null;
  }
}

/** Empties the label of a column, by its key. */
export function wipeLabel(desk: Desk, mark: string, key: string): void {
  const { sheetId, cellData } = tabWith(desk, mark);
  const found = Object.entries(cellData[0] ?? {}).find(([, cell]) => cell?.v === key);
  if (!found) throw new Error(`No column ${key}`);
  send(desk, {
    updateCells: {
      start: { sheetId, rowIndex: 1, columnIndex: Number(found[0]) },
      rows: [{ values: [{}] }],
      fields: 'userEnteredValue',
    },
  });
}

/** One request of the Sheets API, by the owner. */
export function send(desk: Desk, request: object): void {
  const op = desk.home.workbook.ops['api.batchUpdate'] as (
    arg: unknown,
    execution: Execution,
  ) => unknown;
  op(
    { id: desk.home.workbook.id, body: { requests: [request] } },
    EXECUTION as unknown as Execution,
  );
}

function cellsAt(sheetId: number, at: { row: number; column: number }, texts: string[]): object {
  return {
    updateCells: {
      start: { sheetId, rowIndex: at.row, columnIndex: at.column },
      rows: texts.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] })),
      fields: 'userEnteredValue',
    },
  };
}

/** The tab that has all of these keys in its first row. */
export function tabWith(desk: Desk, ...wanted: string[]): Tab {
  const { sheets } = desk.home.workbook.save() as { sheets: Record<string, Sheet> };
  const sheet = Object.values(sheets).find(({ cellData }) => {
    const keys = Object.values(cellData[0] ?? {}).map((cell) => cell?.v);
    return wanted.every((key) => keys.includes(key));
  });
  if (!sheet) throw new Error(`No tab has the keys ${wanted.join(', ')}`);
  const rows = Object.entries(sheet.cellData).filter(([, cells]) =>
    Object.values(cells).some((cell) => cell?.v !== undefined && cell.v !== null && cell.v !== ''),
  );
  return {
    sheetId: Number(sheet.id),
    columns: sheet.columnCount,
    rows: Math.max(...rows.map(([row]) => Number(row))) + 1,
    cellData: sheet.cellData,
  };
}
