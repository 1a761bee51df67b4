import {
  type CellPlace,
  type CellValue,
  type GridPort,
  type GridRequest,
  HEAD_ROWS,
  rangeOf,
  type TabInfo,
} from './grid';

type Cells = CellValue[][];

/** A grid whose writes wait in memory until `flush` sends them as one. */
export interface BufferedGrid extends GridPort {
  flush(): void;
}

/**
 * Lets many acts run for the price of one write: tabs are read once, as they are needed; changes are seen by later reads and
 * reach the workbook together. For work that nobody else sees half done: the sample company.
 */
export function bufferedGrid(grid: GridPort): BufferedGrid {
  const tabs = grid.tabs();
  const loaded = new Map<number, Cells>();
  const waiting: GridRequest[] = [];
  const cellsOf = (sheetId: number): Cells => {
    const info = tabs.find((tab) => tab.sheetId === sheetId);
    const cells = loaded.get(sheetId) ?? (info ? (grid.read([rangeOf(info.title)])[0] ?? []) : []);
    loaded.set(sheetId, cells);
    return cells;
  };
  return {
    tabs: () => tabs,
    inspect: (ranges) => grid.inspect(ranges),
    shown: (ranges) => grid.shown(ranges),
    read: (ranges) => ranges.map((range) => readRange(tabs, range, cellsOf)),
    find: (tab, column, text) => rowsWith(cellsOf(tab.sheetId), column, text),
    write: (requests, readBack) => {
      for (const request of requests) apply(request, cellsOf);
      waiting.push(...requests);
      return readBack.map(
        ({ sheetId, row, column }: CellPlace) => cellsOf(sheetId)[row - 1]?.[column] ?? '',
      );
    },
    flush: () => {
      if (waiting.length) grid.write(waiting.splice(0), []);
    },
  };
}

function rowsWith(cells: Cells, column: number, text: string): number[] {
  const rows: number[] = [];
  for (let index = HEAD_ROWS; index < cells.length; index += 1) {
    if (String(cells[index]?.[column] ?? '') === text) rows.push(index + 1);
  }
  return rows;
}

/** `'Title'`, `'Title'!1:1`, `'Title'!C3:C`, `'Title'!A7:BZ7`: what the workbook layer asks for. */
function readRange(
  tabs: readonly TabInfo[],
  range: string,
  cellsOf: (sheetId: number) => Cells,
): Cells {
  const [, quoted = '', reference = ''] = /^'((?:[^']|'')+)'(?:!(.+))?$/.exec(range) ?? [];
  const tab = tabs.find((one) => one.title === quoted.replace(/''/g, "'"));
  if (!tab) throw new Error(`Unable to parse range: ${range}`);
  const cells = cellsOf(tab.sheetId);
  if (!reference) return cells.map((row) => [...row]);
  const [, first = '', top = '1', last = '', bottom] =
    /^([A-Z]*)(\d*):([A-Z]*)(\d*)$/.exec(reference) ?? [];
  const until = bottom ? Number(bottom) : cells.length;
  const from = first ? columnIndex(first) : 0;
  const to = last ? columnIndex(last) + 1 : undefined;
  return cells.slice(Number(top || 1) - 1, until).map((row) => (row ?? []).slice(from, to));
}

function columnIndex(name: string): number {
  return [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function apply(request: GridRequest, cellsOf: (sheetId: number) => Cells): void {
  const { updateCells, appendCells } = request;
  if (updateCells?.start) {
    const { sheetId = 0, rowIndex = 0, columnIndex: column = 0 } = updateCells.start;
    put(cellsOf(sheetId), { row: rowIndex, column }, updateCells.rows ?? []);
  } else if (appendCells) {
    const cells = cellsOf(appendCells.sheetId ?? 0);
    put(cells, { row: cells.length, column: 0 }, appendCells.rows ?? []);
  } else {
    throw new Error(`A buffered grid does not know ${Object.keys(request).join()}`);
  }
}

function put(
  cells: Cells,
  at: { row: number; column: number },
  rows: readonly GoogleAppsScript.Sheets.Schema.RowData[],
): void {
  rows.forEach(({ values = [] }, down) => {
    while (cells.length <= at.row + down) cells.push([]);
    const row = cells[at.row + down] as CellValue[];
    values.forEach(({ userEnteredValue: value }, right) => {
      while (row.length < at.column + right) row.push('');
      row[at.column + right] = value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '';
    });
  });
}
