import { columnName } from '../../a1';
import type { Execution, Ops } from '../contract';
import { admit, filteredAreas, listed } from './api';
import type { Batch } from './batch';
import { hasData, scalar } from './cells';
import { dataBlock } from './data-block';
import type { DataFilter } from './metadata-search';
import { cellCount } from './rects';
import { type Area, areaName, fail, namedArea } from './resolve';
import type { Room } from './room';
import { rawEntry, typedEntry } from './typed';
import { outsideMessage, type ReadOptions, valueRange } from './values';
import { putEntry } from './write';

type InputOption = 'RAW' | 'USER_ENTERED';

interface WriteOptions {
  valueInputOption?: InputOption;
  insertDataOption?: 'OVERWRITE' | 'INSERT_ROWS';
  includeValuesInResponse?: boolean;
}

interface ValuesBody {
  range?: string;
  majorDimension?: 'ROWS' | 'COLUMNS';
  values?: unknown[][];
}

/** `Sheets.Spreadsheets.Values`. */
export function valueOps(room: Room): Ops {
  return { ...readOps(room), ...writeOps(room) };
}

function readOps(room: Room): Ops {
  const { book } = room;
  const read = (areas: Area[], options: ReadOptions, execution: Execution) => {
    execution.cost.reads += 1;
    return room.whenComputed(areas, () =>
      areas.map((area) => valueRange(area, options, execution.cost)),
    );
  };
  return {
    'api.values': async (
      { id, range, options = {} }: { id: string; range: string; options?: ReadOptions },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      const [only] = await read([namedArea(book, range)], options, execution);
      return only;
    },
    'api.valueRanges': async (
      { id, options = {} }: { id: string; options?: ReadOptions & { ranges?: string | string[] } },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      const areas = listed(options.ranges).map((text) => namedArea(book, text));
      const valueRanges = await read(areas, options, execution);
      return { spreadsheetId: id, ...(areas.length > 0 ? { valueRanges } : {}) };
    },
    'api.valueRangesByDataFilter': async (
      { id, body }: { id: string; body: ReadOptions & { dataFilters?: DataFilter[] } },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      const dataFilters = body.dataFilters ?? [];
      const areas = filteredAreas(room, dataFilters);
      const found = await read(areas, body, execution);
      const valueRanges = found.map((each) => ({ valueRange: each, dataFilters }));
      return { spreadsheetId: id, valueRanges };
    },
  };
}

interface Target {
  id: string;
  range: string;
  body: ValuesBody;
  options?: WriteOptions;
}

function writeOps(room: Room): Ops {
  const { book } = room;
  return {
    'api.updateValues': ({ id, range, body, options = {} }: Target, execution: Execution) => {
      admit(room, id, execution);
      const input = inputOption(options.valueInputOption);
      const area = namedArea(book, range);
      return room.change((batch) => writeValues(batch, { area, body, input }), execution.cost);
    },
    'api.updateValueRanges': (
      { id, body }: { id: string; body: { valueInputOption?: InputOption; data?: ValuesBody[] } },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      const input = inputOption(body.valueInputOption);
      const responses = room.change(
        (batch) => (body.data ?? []).map((part, index) => writePart(batch, { part, input, index })),
        execution.cost,
      );
      return { spreadsheetId: id, ...totals(responses), responses };
    },
    'api.appendValues': ({ id, range, body, options = {} }: Target, execution: Execution) => {
      admit(room, id, execution);
      const input = inputOption(options.valueInputOption);
      return room.change(
        (batch) => appendValues(batch, { area: namedArea(book, range), body, input }),
        execution.cost,
      );
    },
    'api.clearValues': ({ id, range }: { id: string; range: string }, execution: Execution) => {
      admit(room, id, execution);
      const area = namedArea(book, range);
      room.change((batch) => clearValues(batch, area), execution.cost);
      return { spreadsheetId: id, clearedRange: areaName(area) };
    },
    'api.clearValueRanges': (
      { id, body }: { id: string; body: { ranges?: string[] } },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      const areas = listed(body.ranges).map((text) => namedArea(book, text));
      room.change((batch) => {
        for (const area of areas) clearValues(batch, area);
      }, execution.cost);
      return { spreadsheetId: id, clearedRanges: areas.map(areaName) };
    },
  };
}

function inputOption(option: InputOption | undefined): InputOption {
  return option ?? fail("'valueInputOption' is required but not specified");
}

interface Writing {
  area: Area;
  body: ValuesBody;
  input: InputOption;
}

function writePart(
  batch: Batch,
  { part, input, index }: { part: ValuesBody; input: InputOption; index: number },
) {
  try {
    const area = namedArea(batch.book, part.range ?? '');
    return writeValues(batch, { area, body: part, input });
  } catch (fault) {
    return fail(`Invalid data[${index}]: ${(fault as Error).message}`);
  }
}

/** One cell is enough to say where; a larger range must hold the whole array. */
function writeValues(batch: Batch, { area, body, input }: Writing) {
  const rows = rowsOf(body);
  const anchor = cellCount(area.rect) === 1;
  const { rows: gridRows, columns: gridColumns } = batch.book.size(area.tab);
  const last = anchor
    ? { row: gridRows - 1, column: gridColumns - 1 }
    : { row: area.rect.endRow, column: area.rect.endColumn };
  const draft = batch.draft(area.tab);
  let width = 0;
  for (const [down, values] of rows.entries()) {
    const row = area.rect.startRow + down;
    if (row > last.row) fail(outsideMessage(area, { row }));
    width = Math.max(width, values.length);
    for (const [right, value] of values.entries()) {
      const column = area.rect.startColumn + right;
      if (column > last.column) fail(outsideMessage(area, { column }));
      if (value === null || value === undefined) continue;
      putEntry(
        draft,
        [row, column],
        entryOf(value, input, () => batch.book.pattern(area.tab, row, column)),
      );
    }
  }
  return updated(batch, area, { rows, width });
}

function entryOf(value: unknown, input: InputOption, pattern: () => string | undefined) {
  const typed = typeof value === 'string' && input === 'USER_ENTERED';
  return typed ? typedEntry(value, pattern()) : rawEntry(value);
}

function rowsOf({ values = [], majorDimension }: ValuesBody): unknown[][] {
  if (majorDimension !== 'COLUMNS') return values;
  const height = Math.max(0, ...values.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => values.map((column) => column[row]));
}

interface Updated {
  spreadsheetId: string;
  updatedRange: string;
  updatedRows: number;
  updatedColumns: number;
  updatedCells: number;
}

function updated(
  batch: Batch,
  { tab, rect }: Area,
  { rows, width }: { rows: unknown[][]; width: number },
): Updated {
  const written = {
    startRow: rect.startRow,
    endRow: rect.startRow + Math.max(rows.length, 1) - 1,
    startColumn: rect.startColumn,
    endColumn: rect.startColumn + Math.max(width, 1) - 1,
  };
  const cells = rows.flat().filter((value) => value !== null && value !== undefined).length;
  return {
    spreadsheetId: batch.book.unitId,
    updatedRange: areaName({ tab, rect: written }),
    updatedRows: rows.length,
    updatedColumns: width,
    updatedCells: cells,
  };
}

function totals(responses: Updated[]) {
  const sum = (key: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
    responses.reduce((total, response) => total + response[key], 0);
  const tabs = new Set(responses.map(({ updatedRange }) => updatedRange.replace(/![^!]*$/, '')));
  return {
    totalUpdatedRows: sum('updatedRows'),
    totalUpdatedColumns: sum('updatedColumns'),
    totalUpdatedCells: sum('updatedCells'),
    totalUpdatedSheets: tabs.size,
  };
}

/** Below the block that the range touches, from the block's first column on. */
function appendValues(batch: Batch, { area, body, input }: Writing) {
  const { tab, rect } = area;
  const block = dataBlock(tab, rect);
  const rows = rowsOf(body);
  const startRow = block ? block.endRow + 1 : rect.startRow;
  const startColumn = block ? block.startColumn : rect.startColumn;
  const draft = batch.draft(tab);
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (startColumn + width > batch.book.size(tab).columns) {
    fail(`Range (${columnName(startColumn + width - 1)}) exceeds grid limits.`);
  }
  draft.reach(startRow + rows.length - 1);
  for (const [down, values] of rows.entries()) {
    for (const [right, value] of values.entries()) {
      const [row, column] = [startRow + down, startColumn + right];
      const pattern = () => batch.book.pattern(tab, row, column);
      if (value !== null) putEntry(draft, [row, column], entryOf(value, input, pattern));
    }
  }
  const start = { ...rect, startRow, startColumn };
  return {
    spreadsheetId: batch.book.unitId,
    ...(block ? { tableRange: areaName({ tab, rect: block }) } : {}),
    updates: updated(batch, { tab, rect: start }, { rows, width }),
  };
}

/** Values and formulas go; formats, notes and rules stay. */
export function clearValues(batch: Batch, { tab, rect }: Area): void {
  const draft = batch.draft(tab);
  tab.sheet.getCellMatrix().forValue((row, column, cell) => {
    const inside =
      row >= rect.startRow &&
      row <= rect.endRow &&
      column >= rect.startColumn &&
      column <= rect.endColumn;
    if (inside && (hasData(cell) || scalar(cell) !== '')) {
      putEntry(draft, [row, column], { kind: 'empty' });
    }
    return undefined;
  });
}
