import { randomInt } from 'node:crypto';
import type { IWorksheetData } from '@univerjs/core';
import { isZone } from '../../../zoned-time';
import type { Batch } from '../batch';
import type { Book, Tab } from '../book';
import { chosenColor } from '../colors';
import { below, type Mask, parseMask } from '../fields';
import { formulaChanges, ruleChanges } from '../formula-changes';
import type { SheetProperties } from '../google';
import { tabContents } from '../leaving';
import { dropReferences, renameReferences } from '../references';
import { resizeTab } from '../resizing';
import { fail, gridTab } from '../resolve';
import { isHidden, sheetProperties } from '../sheet-properties';
import { freeze } from '../structure';
import { checkCellLimit } from '../write';

const ROWS = 1000;
const COLUMNS = 26;
const LARGEST_ID = 2_147_483_647;

export function addSheet({ properties = {} }: { properties?: SheetProperties }, batch: Batch) {
  const { book } = batch;
  const id = properties.sheetId ?? freeId(book);
  if (book.tab(id)) fail(`A sheet with id: ${id} already exists. Please specify another sheetId.`);
  const title = properties.title ?? freeTitle(book);
  checkTitle(book, title);
  const index = Math.min(properties.index ?? book.tabs().length, book.tabs().length);
  const { gridProperties: grid = {} } = properties;
  const [rows, columns] = [grid.rowCount ?? ROWS, grid.columnCount ?? COLUMNS];
  const [first] = book.tabs();
  if (first) checkCellLimit(first, rows + book.size(first).rows, columns);
  const sheet: IWorksheetData = {
    ...emptySheet(String(id), title),
    rowCount: rows,
    columnCount: columns,
    hidden: properties.hidden ? 1 : 0,
    showGridlines: grid.hideGridlines ? 0 : 1,
    tabColor: chosenColor(properties.tabColorStyle, properties.tabColor) ?? '',
    freeze: freeze(grid.frozenRowCount ?? 0, grid.frozenColumnCount ?? 0),
  };
  batch.changeBook('sheet.mutation.insert-sheet', { index, sheet });
  batch.settle();
  return { addSheet: { properties: sheetProperties(gridTab(book, id)) } };
}

/** What Google gives a new tab. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: '',
    hidden: 0,
    freeze: freeze(0, 0),
    rowCount: ROWS,
    columnCount: COLUMNS,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: 1,
    rightToLeft: 0,
  };
}

export function freeId(book: Book): number {
  for (;;) {
    const id = randomInt(1, LARGEST_ID);
    if (!book.tab(id)) return id;
  }
}

function freeTitle(book: Book): string {
  for (let number = book.tabs().length + 1; ; number++) {
    if (!titled(book, `Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Titles are told apart without regard to case. */
function titled(book: Book, title: string): Tab | undefined {
  const wanted = title.toLowerCase();
  return book.tabs().find(({ sheet }) => sheet.getName().toLowerCase() === wanted);
}

export function checkTitle(book: Book, title: string, own?: Tab): void {
  const other = titled(book, title);
  if (other && other.id !== own?.id) {
    fail(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

export function deleteSheet({ sheetId }: { sheetId?: number }, batch: Batch): object {
  batch.settle();
  const { book } = batch;
  const tab = gridTab(book, sheetId);
  const others = book.tabs().filter(({ id }) => id !== tab.id);
  if (others.length === 0 || others.every(isHidden)) {
    fail("You can't remove all the sheets in a document.");
  }
  const title = tab.sheet.getName();
  batch.add(tabContents(tab));
  const drop = () => dropReferences(title);
  batch.add(formulaChanges(book, drop, { except: tab }));
  batch.add(ruleChanges(book, drop, tab));
  batch.change(tab, 'sheet.mutation.remove-sheet', { subUnitName: title });
  return {};
}

interface UpdateSheet {
  properties?: SheetProperties;
  fields?: string;
}

export function updateSheetProperties({ properties = {}, fields }: UpdateSheet, batch: Batch) {
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  batch.settle();
  const mask = parseMask(fields);
  const tab = gridTab(batch.book, properties.sheetId);
  if (below(mask, 'title')) rename(batch, tab, properties.title ?? '');
  if (below(mask, 'hidden')) hide(batch, tab, properties.hidden === true);
  if (below(mask, 'index')) reorder(batch, tab, properties.index ?? 0);
  if (below(mask, 'tabColor') || below(mask, 'tabColorStyle')) {
    const color = chosenColor(properties.tabColorStyle, properties.tabColor) ?? '';
    batch.change(tab, 'sheet.mutation.set-tab-color', { color });
  }
  if (below(mask, 'rightToLeft')) {
    const rightToLeft = properties.rightToLeft ? 1 : 0;
    batch.change(tab, 'sheet.mutation.set-worksheet-right-to-left', { rightToLeft });
  }
  const grid = below(mask, 'gridProperties');
  if (grid) updateGrid(batch, tab, { grid: properties.gridProperties ?? {}, mask: grid });
  return {};
}

function rename(batch: Batch, tab: Tab, title: string): void {
  if (title === '') fail('Sheet name cannot be empty.');
  checkTitle(batch.book, title, tab);
  const before = tab.sheet.getName();
  if (title === before) return;
  batch.change(tab, 'sheet.mutation.set-worksheet-name', { name: title });
  const renamed = () => renameReferences(before, title);
  batch.add(formulaChanges(batch.book, renamed));
  batch.add(ruleChanges(batch.book, renamed));
}

function hide(batch: Batch, tab: Tab, hidden: boolean): void {
  const others = batch.book.tabs().filter(({ id }) => id !== tab.id);
  if (hidden && others.every(isHidden)) fail("You can't hide all the sheets in a document.");
  batch.change(tab, 'sheet.mutation.set-worksheet-hidden', { hidden: hidden ? 1 : 0 });
}

/** The index counts as if the tab still stood where it was. */
function reorder(batch: Batch, tab: Tab, index: number): void {
  const fromOrder = batch.book.tabs().findIndex(({ id }) => id === tab.id);
  const toOrder = index > fromOrder ? index - 1 : index;
  if (toOrder === fromOrder) return;
  batch.change(tab, 'sheet.mutation.set-worksheet-order', { fromOrder, toOrder });
}

interface GridUpdate {
  grid: NonNullable<SheetProperties['gridProperties']>;
  mask: Mask;
}

function updateGrid(batch: Batch, tab: Tab, { grid, mask }: GridUpdate): void {
  const now = batch.book.size(tab);
  const { xSplit, ySplit } = tab.sheet.getConfig().freeze;
  const rows = below(mask, 'rowCount') ? (grid.rowCount ?? now.rows) : now.rows;
  const columns = below(mask, 'columnCount') ? (grid.columnCount ?? now.columns) : now.columns;
  const frozenRows = below(mask, 'frozenRowCount') ? (grid.frozenRowCount ?? 0) : ySplit;
  const frozenColumns = below(mask, 'frozenColumnCount') ? (grid.frozenColumnCount ?? 0) : xSplit;
  if (frozenRows > 0 && frozenRows >= rows) {
    fail(
      `You can't freeze all visible rows on the sheet. There are ${rows} rows, ${frozenRows} of them would be frozen.`,
    );
  }
  if (frozenColumns > 0 && frozenColumns >= columns) {
    fail(
      `You can't freeze all visible columns on the sheet. There are ${columns} columns, ${frozenColumns} of them would be frozen.`,
    );
  }
  resizeTab(batch, tab, { rows, columns });
  if (frozenRows !== ySplit || frozenColumns !== xSplit) {
    batch.change(tab, 'sheet.mutation.set-frozen', freeze(frozenRows, frozenColumns));
  }
  if (below(mask, 'hideGridlines')) {
    const showGridlines = grid.hideGridlines ? 0 : 1;
    batch.change(tab, 'sheet.mutation.toggle-gridlines', { showGridlines });
  }
}

interface UpdateBook {
  properties?: { title?: string; timeZone?: string; locale?: string };
  fields?: string;
}

export function updateSpreadsheetProperties({ properties = {}, fields }: UpdateBook, batch: Batch) {
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  const mask = parseMask(fields);
  if (below(mask, 'title')) {
    batch.changeBook('sheet.mutation.set-workbook-name', { name: properties.title ?? '' });
  }
  const { timeZone } = properties;
  if (timeZone !== undefined && !isZone(timeZone)) fail(`Unsupported time zone: ${timeZone}`);
  for (const key of ['timeZone', 'locale'] as const) {
    if (mask !== true && !below(mask, key)) continue;
    const value = properties[key] ?? null;
    batch.changeBook('home.mutation.set-custom', { key, value });
  }
  return {};
}
