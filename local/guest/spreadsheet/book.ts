import type { TabView } from '../../host/workbook/tab-view';
import { call, exception, missing, run } from '../kernel';
import { ui } from '../ui/index';
import { change } from './asking';
import { addMetadata, metadataAt, newFinder } from './metadata';
import { type NamedRange, namedRange, namedRanges } from './named-range';
import { type Protection, protections } from './protection';
import type { Range } from './range';
import { newRangeList } from './range-list';
import { bookRange } from './reference';
import { activateSheet, selected } from './selection';
import { findSheet, newSheet, type Sheet, sheetById } from './sheet';
import { newTextFinder } from './text-finder';

interface Properties {
  id: string;
  url: string;
  title: string;
  locale: string;
  timeZone: string;
}

/** The workbook that the script is bound to. */
export class Spreadsheet {
  getId(): string {
    return properties().id;
  }

  getKey(): string {
    return this.getId();
  }

  getUrl(): string {
    return properties().url;
  }

  getName(): string {
    return properties().title;
  }

  rename(title: string): void {
    update({ title: String(title) }, 'title');
  }

  getSpreadsheetTimeZone(): string {
    return properties().timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    update({ timeZone }, 'timeZone');
  }

  getSpreadsheetLocale(): string {
    return properties().locale;
  }

  setSpreadsheetLocale(locale: string): void {
    update({ locale }, 'locale');
  }

  /** The home's owner; null when the home does not say. */
  getOwner() {
    const email = call<string>('book.owner');
    return email ? missing('User', { getEmail: () => email, toString: () => email }) : null;
  }

  /** The owner only: who else may come to the home may edit, but is on no list. */
  getEditors() {
    const owner = this.getOwner();
    return owner ? [owner] : [];
  }

  getViewers(): never[] {
    return [];
  }

  getFormUrl(): string | null {
    return null;
  }

  getSheets(): Sheet[] {
    return call<TabView[]>('book.tabs').map(newSheet);
  }

  getNumSheets(): number {
    return call<TabView[]>('book.tabs').length;
  }

  getSheetByName(name: string): Sheet | null {
    return findSheet({ name: String(name) });
  }

  getSheetById(id: number): Sheet | null {
    return findSheet({ id });
  }

  /** `()`, `(name)`, `(index)`, `(name, index)`, each also with `{ template }`; the new sheet is the active one. */
  insertSheet(...args: unknown[]): Sheet {
    const title = args.find((arg): arg is string => typeof arg === 'string');
    const index = args.find((arg): arg is number => typeof arg === 'number');
    const { template } = (args.find((arg) => typeof arg === 'object') ?? {}) as {
      template?: Sheet;
    };
    const at = index ?? this.getActiveSheet().getIndex();
    const sheet = template ? duplicate(template, { title, index: at }) : add({ title, index: at });
    activateSheet(sheet);
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    change({ deleteSheet: { sheetId: sheet.getSheetId() } });
  }

  getActiveSheet(): Sheet {
    const { sheet, range, box } = selected();
    if (sheet ?? range) return (sheet ?? range?.getSheet()) as Sheet;
    if (box) return sheetById(box.sheetId);
    const [first] = this.getSheets();
    if (!first) throw exception('The spreadsheet has no sheets.');
    return first;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    activateSheet(sheet);
    return sheet;
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const sheet = this.getActiveSheet();
    const copy = duplicate(sheet, { index: sheet.getIndex() });
    activateSheet(copy);
    return copy;
  }

  /** Counts from 1. */
  moveActiveSheet(position: number): void {
    const sheet = this.getActiveSheet();
    const now = sheet.getIndex() - 1;
    const index = position - 1 > now ? position : position - 1;
    const sheetId = sheet.getSheetId();
    change({ updateSheetProperties: { properties: { sheetId, index }, fields: 'index' } });
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  setActiveRange(range: Range): Range {
    return this.getActiveSheet().setActiveRange(range);
  }

  /** Without a sheet's name before the cells they are the active sheet's. */
  getRange(a1: string): Range {
    const named = namedRange(a1)?.getRange();
    if (named) return named;
    return a1.indexOf('!') < 0 ? this.getActiveSheet().getRange(a1) : bookRange(a1);
  }

  getRangeList(notations: string[]) {
    return newRangeList(notations.map((a1) => this.getRange(a1)));
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  appendRow(values: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(values);
  }

  createTextFinder(text: string) {
    return newTextFinder(undefined, text);
  }

  getRangeByName(name: string): Range | null {
    const named = namedRange(name);
    return named ? named.getRange() : null;
  }

  getNamedRanges(): NamedRange[] {
    return namedRanges();
  }

  setNamedRange(name: string, range: Range): void {
    const now = namedRange(name);
    if (now) now.setRange(range);
    else change({ addNamedRange: { namedRange: { name, range: range.gridRange() } } });
  }

  removeNamedRange(name: string): void {
    const named = namedRange(name);
    if (!named) throw exception(`Named range "${name}" does not exist.`);
    named.remove();
  }

  getProtections(type: { name(): string }): Protection[] {
    return protections(type);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata({ spreadsheet: true }, args);
    return this;
  }

  getDeveloperMetadata() {
    return metadataAt({ spreadsheet: true });
  }

  createDeveloperMetadataFinder() {
    return newFinder();
  }

  /** `(message[, title[, seconds]])`; nobody sees it when nobody is at the page. */
  toast(message: string, title = '', seconds = 5): void {
    if (run().sessionId === null) return;
    call('ui.toast', { message: String(message), title: String(title), seconds });
  }

  /** The older way to make a menu: `{ name, functionName }`, null for a line. */
  addMenu(name: string, items: ({ name: string; functionName: string } | null)[]): void {
    const menu = ui().createMenu(name);
    for (const item of items) {
      if (item) menu.addItem(item.name, item.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  }

  toString(): string {
    return 'Spreadsheet';
  }
}

/** Of the active sheet. */
const ACTIVE_SHEETS = [
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getFrozenColumns',
  'getFrozenRows',
  'getRowHeight',
  'getSelection',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies (keyof Sheet)[];

for (const method of ACTIVE_SHEETS) {
  Object.assign(Spreadsheet.prototype, {
    [method](this: Spreadsheet, ...args: never[]) {
      const sheet = this.getActiveSheet();
      return (sheet[method] as (...given: never[]) => unknown).apply(sheet, args);
    },
  });
}

function properties(): Properties {
  return call('book.properties');
}

function update(changes: Partial<Properties>, fields: string): void {
  change({ updateSpreadsheetProperties: { properties: changes, fields } });
}

interface NewSheet {
  title?: string;
  index: number;
}

function add(properties: NewSheet): Sheet {
  const [reply] = change<{ addSheet: { properties: { sheetId: number } } }>({
    addSheet: { properties },
  });
  return sheetById(reply?.addSheet.properties.sheetId ?? 0);
}

function duplicate(template: Sheet, { title, index }: NewSheet): Sheet {
  const [reply] = change<{ duplicateSheet: { properties: { sheetId: number } } }>({
    duplicateSheet: {
      sourceSheetId: template.getSheetId(),
      insertSheetIndex: index,
      newSheetName: title,
    },
  });
  return sheetById(reply?.duplicateSheet.properties.sheetId ?? 0);
}

const book = missing('Spreadsheet', new Spreadsheet());

export function activeSpreadsheet(): Spreadsheet {
  return book;
}
