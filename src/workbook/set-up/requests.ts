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

/** Writes cells of one row, those side by side in one request; `fields` as in the API. */
export function writeRow(
  place: { sheetId: number; row: number },
  cells: readonly { at: number; cell: CellData }[],
  fields: string,
): GridRequest[] {
  const byPlace = new Map(cells.map(({ at, cell }) => [at, cell]));
  const runs = runsOf(cells.map(({ at }) => ({ at, value: null })));
  return runs.map(({ start, end }) => ({
    updateCells: {
      start: { sheetId: place.sheetId, rowIndex: place.row, columnIndex: start },
      rows: [
        {
          values: Array.from(
            { length: end - start },
            (_, index) => byPlace.get(start + index) ?? {},
          ),
        },
      ],
      fields,
    },
  }));
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
