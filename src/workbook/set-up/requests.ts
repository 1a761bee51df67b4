import type { CellData, GridRequest } from '../grid';

type Dimension = 'ROWS' | 'COLUMNS';

/** Neighbouring places that want the same. */
export interface Run<T> {
  start: number;
  /** Exclusive. */
  end: number;
  value: T;
}

/** Joins places that stand side by side and want the same, so that one request serves them. */
export function runsOf<T>(places: readonly { at: number; value: T }[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const { at, value } of [...places].sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (last && last.end === at && JSON.stringify(last.value) === JSON.stringify(value))
      last.end = at + 1;
    else runs.push({ start: at, end: at + 1, value });
  }
  return runs;
}

/** All data rows of some columns, to the end of the grid. */
export function dataRange(sheetId: number, run: { start: number; end: number }) {
  return { sheetId, startRowIndex: 2, startColumnIndex: run.start, endColumnIndex: run.end };
}

/** Writes one cell; `fields` as in the API. */
export function writeCell(
  place: { sheetId: number; row: number; column: number },
  cell: CellData,
  fields: string,
): GridRequest {
  return {
    updateCells: {
      start: { sheetId: place.sheetId, rowIndex: place.row, columnIndex: place.column },
      rows: [{ values: [cell] }],
      fields,
    },
  };
}

export function hide(sheetId: number, dimension: Dimension, run: Omit<Run<unknown>, 'value'>) {
  return setDimension({ sheetId, dimension, run }, { hiddenByUser: true });
}

export function setDimension(
  place: { sheetId: number; dimension: Dimension; run: { start: number; end: number } },
  properties: { hiddenByUser?: boolean; pixelSize?: number },
): GridRequest {
  const { sheetId, dimension, run } = place;
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: run.start, endIndex: run.end },
      properties,
      fields: Object.keys(properties).join(','),
    },
  };
}
