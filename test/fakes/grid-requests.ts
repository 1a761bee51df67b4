import type { GridRequest } from '../../src/workbook/grid';
import { changeSpec, putChart } from './grid-charts';
import { appendColumnsOrRows, deleteLines, insertLines, moveLines } from './grid-lines';
import { viewHandlers } from './grid-views';
import {
  type Box,
  boxOf,
  type CellData,
  cellOf,
  dimensions,
  type FakeSheet,
  makeSheet,
  shownText,
  valueIn,
  within,
} from './sheet';

type Schema<Name extends keyof GridRequest> = NonNullable<GridRequest[Name]>;

export interface FakeWorkbook {
  sheets: FakeSheet[];
  /** Source of ids that Sheets would give. */
  nextId: number;
}

type Handler<Name extends keyof GridRequest> = (book: FakeWorkbook, request: Schema<Name>) => void;

/** Applies one request of `spreadsheets.batchUpdate`. @throws Error with Google's text, without its prefix */
export function applyRequest(book: FakeWorkbook, request: GridRequest): void {
  const [name, body] = Object.entries(request)[0] as [keyof GridRequest, never];
  const handler = HANDLERS[name] as Handler<never> | undefined;
  if (!handler) throw new Error(`The fake grid does not know the request "${name}".`);
  handler(book, body);
}

export function sheetById(book: FakeWorkbook, sheetId = 0): FakeSheet {
  const sheet = book.sheets.find((each) => each.sheetId === sheetId);
  if (!sheet) throw new Error(`No grid with id: ${sheetId}`);
  return sheet;
}

const HANDLERS: { [Name in keyof GridRequest]?: Handler<Name> } = {
  addSheet(book, { properties = {} }) {
    const sheetId = properties.sheetId ?? book.nextId++;
    const title = properties.title ?? `Sheet${book.sheets.length + 1}`;
    if (book.sheets.some((sheet) => sheet.sheetId === sheetId))
      throw new Error(`A sheet with the ID ${sheetId} already exists.`);
    requireFreeTitle(book, title);
    const { rowCount = 1000, columnCount = 26 } = properties.gridProperties ?? {};
    const sheet = makeSheet(sheetId, title, { rows: rowCount, columns: columnCount });
    sheet.frozenRowCount = properties.gridProperties?.frozenRowCount ?? 0;
    sheet.hidden = properties.hidden ?? false;
    sheet.tabColor = JSON.stringify(properties.tabColorStyle?.rgbColor ?? '');
    book.sheets.splice(properties.index ?? book.sheets.length, 0, sheet);
  },
  deleteSheet(book, { sheetId }) {
    const sheet = sheetById(book, sheetId);
    book.sheets = book.sheets.filter((each) => each !== sheet);
  },
  updateSheetProperties(book, { properties = {}, fields = '' }) {
    const sheet = sheetById(book, properties.sheetId);
    const masks = fieldsOf(fields);
    if (masks.includes('title') && properties.title !== sheet.title) {
      requireFreeTitle(book, properties.title ?? '', sheet);
      sheet.title = properties.title ?? '';
    }
    if (masks.includes('hidden')) sheet.hidden = properties.hidden ?? false;
    if (masks.includes('gridProperties.frozenRowCount'))
      sheet.frozenRowCount = properties.gridProperties?.frozenRowCount ?? 0;
    if (masks.includes('index')) {
      const from = book.sheets.indexOf(sheet);
      const to = properties.index ?? 0;
      book.sheets.splice(from, 1);
      book.sheets.splice(to > from ? to - 1 : to, 0, sheet);
    }
    if (book.sheets.every((each) => each.hidden))
      throw new Error("You can't hide all the sheets in a document.");
  },
  updateCells(book, { start, range, rows = [], fields = '' }) {
    const sheet = sheetById(book, start?.sheetId ?? range?.sheetId);
    const top = start?.rowIndex ?? range?.startRowIndex ?? 0;
    const left = start?.columnIndex ?? range?.startColumnIndex ?? 0;
    rows.forEach((row, down) => {
      (row.values ?? []).forEach((cell, right) => {
        setCell(sheet, { row: top + down, column: left + right }, merge(fields, cell));
      });
    });
  },
  appendCells(book, { sheetId, rows = [], fields = '' }) {
    const sheet = sheetById(book, sheetId);
    const first = lastDataRow(sheet) + 1;
    const missing = first + rows.length - sheet.rows.length;
    if (missing > 0) sheet.rows.push(...dimensions(missing, 21));
    rows.forEach((row, down) => {
      (row.values ?? []).forEach((cell, column) => {
        setCell(sheet, { row: first + down, column }, merge(fields, cell));
      });
    });
  },
  repeatCell(book, { range = {}, cell = {}, fields = '' }) {
    const change = merge(fields, cell);
    eachCell(sheetById(book, range.sheetId), boxOf(range), () => change);
  },
  setDataValidation(book, { range = {}, rule }) {
    const change = remembered(({ dataValidation: _, ...rest }) =>
      rule ? { ...rest, dataValidation: rule } : rest,
    );
    eachCell(sheetById(book, range.sheetId), boxOf(range), () => change);
  },
  findReplace(book, { range, find = '', replacement = '', ...options }) {
    if (!range || !options.matchEntireCell || !options.matchCase)
      throw new Error('The fake grid replaces whole cells of one range, minding the case.');
    eachCell(sheetById(book, range.sheetId), boxOf(range), (cell) =>
      shownText(cell) === find ? (before) => cellOf(replacement, before) : null,
    );
  },
  sortRange(book, { range = {}, sortSpecs = [] }) {
    const sheet = sheetById(book, range.sheetId);
    const box = within(sheet, boxOf(range));
    const column = sortSpecs[0]?.dimensionIndex ?? 0;
    const lines = Array.from({ length: box.endRow - box.startRow }, (_, index) =>
      (sheet.rowCells[box.startRow + index] ?? []).slice(),
    );
    const sign = sortSpecs[0]?.sortOrder === 'DESCENDING' ? -1 : 1;
    lines.sort((a, b) => sign * compare(a[column], b[column]));
    lines.forEach((cells, index) => {
      sheet.rowCells[box.startRow + index] = cells;
    });
  },
  updateDimensionProperties(book, { range = {}, properties = {}, fields = '' }) {
    const sheet = sheetById(book, range.sheetId);
    const lines = range.dimension === 'ROWS' ? sheet.rows : sheet.columns;
    const masks = fieldsOf(fields);
    for (let at = range.startIndex ?? 0; at < (range.endIndex ?? lines.length); at++) {
      const line = lines[at];
      if (!line) throw new Error(`There is no ${range.dimension} ${at} in this grid.`);
      lines[at] = {
        hidden: masks.includes('hiddenByUser') ? (properties.hiddenByUser ?? false) : line.hidden,
        pixelSize: masks.includes('pixelSize') ? (properties.pixelSize ?? 100) : line.pixelSize,
      };
    }
  },
  insertDimension: (book, { range = {}, inheritFromBefore }) =>
    insertLines(sheetById(book, range.sheetId), range, inheritFromBefore ?? false),
  deleteDimension: (book, { range = {} }) => deleteLines(sheetById(book, range.sheetId), range),
  moveDimension: (book, { source = {}, destinationIndex = 0 }) =>
    moveLines(sheetById(book, source.sheetId), source, destinationIndex),
  appendDimension: (book, { sheetId, dimension = '', length = 0 }) =>
    appendColumnsOrRows(sheetById(book, sheetId), dimension, length),
  addProtectedRange(book, { protectedRange = {} }) {
    const { range = {}, description = '', warningOnly = false } = protectedRange;
    sheetById(book, range.sheetId).protections.push({
      id: protectedRange.protectedRangeId ?? book.nextId++,
      description,
      warningOnly,
      box: boxOf(range),
    });
  },
  deleteProtectedRange(book, { protectedRangeId }) {
    const sheet = book.sheets.find((each) =>
      each.protections.some((one) => one.id === protectedRangeId),
    );
    if (!sheet) throw new Error(`No protected range with ID: ${protectedRangeId}`);
    sheet.protections = sheet.protections.filter((one) => one.id !== protectedRangeId);
  },
  addConditionalFormatRule(book, { rule = {}, index = 0 }) {
    const ranges = rule.ranges ?? [];
    const sheet = sheetById(book, ranges[0]?.sheetId);
    sheet.rules.splice(index, 0, {
      boxes: ranges.map(boxOf),
      booleanRule: rule.booleanRule ?? {},
    });
  },
  deleteConditionalFormatRule(book, { sheetId, index = 0 }) {
    const sheet = sheetById(book, sheetId);
    if (!sheet.rules[index])
      throw new Error(`No conditional format on sheet: ${sheetId} at index: ${index}`);
    sheet.rules.splice(index, 1);
  },
  addChart: (book, { chart = {} }) => putChart(book.sheets, chart),
  updateChartSpec: (book, { chartId, spec }) => changeSpec(book.sheets, { chartId, spec }),
  setBasicFilter(book, { filter = {} }) {
    const { range = {} } = filter;
    sheetById(book, range.sheetId).filter = boxOf(range);
  },
  ...viewHandlers,
  createDeveloperMetadata(book, { developerMetadata = {} }) {
    sheetById(book, developerMetadata.location?.sheetId).metadata.push({
      metadataId: book.nextId++,
      metadataKey: developerMetadata.metadataKey ?? '',
      metadataValue: developerMetadata.metadataValue ?? '',
    });
  },
  deleteDeveloperMetadata(book, { dataFilter = {} }) {
    const id = dataFilter.developerMetadataLookup?.metadataId;
    for (const sheet of book.sheets)
      sheet.metadata = sheet.metadata.filter((one) => one.metadataId !== id);
  },
};

type CellChange = (before: CellData) => CellData;

/** What a write with this mask does to a cell: a named field that is missing is cleared. */
function merge(fields: string, cell: CellData): CellChange {
  const masks = fieldsOf(fields);
  if (!masks.length) throw new Error("At least one field must be listed in 'fields'.");
  if (fields === '*') return () => cell;
  return remembered(
    (before) =>
      masks.reduce<Tree>(
        (tree, mask) => assign(tree, mask.split('.'), cell as Tree),
        before as Tree,
      ) as CellData,
  );
}

/** The same object for cells that were the same: a whole column costs as much as one cell. */
function remembered(change: CellChange): CellChange {
  const known = new Map<CellData, CellData>();
  return (before) => {
    const after = known.get(before) ?? change(before);
    known.set(before, after);
    return after;
  };
}

type Tree = { [key: string]: unknown };

function assign(target: Tree, path: string[], source: Tree): Tree {
  const [head = '', ...rest] = path;
  const { [head]: old, ...others } = target;
  const fresh = rest.length
    ? assign((old ?? {}) as Tree, rest, (source[head] ?? {}) as Tree)
    : source[head];
  const isEmpty = fresh === undefined || (rest.length > 0 && !Object.keys(fresh as Tree).length);
  return isEmpty ? others : { ...others, [head]: fresh };
}

/** `a,b(c,d.e)` → a, b.c, b.d.e */
function fieldsOf(mask: string): string[] {
  const parts = mask.match(/[^,(]+(\([^)]*\))?/g) ?? [];
  return parts.flatMap((part) => {
    const [, head = '', inner] = /^([^(]+)(?:\((.*)\))?$/.exec(part) ?? [];
    return inner ? inner.split(',').map((field) => `${head}.${field}`) : [head];
  });
}

function setCell(sheet: FakeSheet, at: { row: number; column: number }, change: CellChange): void {
  const { row, column } = at;
  if (column >= sheet.columns.length) {
    throw new Error(
      `Attempting to write column: ${column}, beyond the last requested column of: ${sheet.columns.length - 1}`,
    );
  }
  if (row >= sheet.rows.length) {
    throw new Error(
      `Attempting to write row: ${row}, beyond the last requested row of: ${sheet.rows.length - 1}`,
    );
  }
  const cells = sheet.rowCells[row] ?? [];
  sheet.rowCells[row] = cells;
  cells[column] = change(cells[column] ?? EMPTY);
}

const EMPTY: CellData = Object.freeze({});

function eachCell(
  sheet: FakeSheet,
  box: Box,
  change: (cell: CellData | undefined) => CellChange | null,
): void {
  const { startRow, endRow, startColumn, endColumn } = within(sheet, box);
  for (let row = startRow; row < endRow; row++) {
    for (let column = startColumn; column < endColumn; column++) {
      const done = change(sheet.rowCells[row]?.[column]);
      if (done) setCell(sheet, { row, column }, done);
    }
  }
}

/** Index of the last row that holds a value in any column; -1 when there is none. */
function lastDataRow(sheet: FakeSheet): number {
  for (let row = sheet.rowCells.length - 1; row >= 0; row--)
    if (sheet.rowCells[row]?.some((cell) => cell?.userEnteredValue)) return row;
  return -1;
}

/** Numbers before texts, blanks last: as Sheets sorts. */
function compare(a: CellData | undefined, b: CellData | undefined): number {
  const [left, right] = [valueIn(a), valueIn(b)];
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
}

function requireFreeTitle(book: FakeWorkbook, title: string, self?: FakeSheet): void {
  const same = (sheet: FakeSheet) => sheet.title.toLowerCase() === title.toLowerCase();
  if (book.sheets.some((sheet) => sheet !== self && same(sheet)))
    throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
}
