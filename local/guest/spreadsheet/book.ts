import { call, exception, missing, run } from '../kernel';
import { ui } from '../ui/index';
import { change } from './asking';
import { BookSheets } from './book-sheets';
import { addMetadata, metadataAt, newFinder } from './metadata';
import { type NamedRange, namedRange, namedRanges } from './named-range';
import { type Protection, protections } from './protection';
import type { Range } from './range';
import { newRangeList } from './range-list';
import { bookRange } from './reference';
import { newTextFinder } from './text-finder';

interface Properties {
  id: string;
  url: string;
  title: string;
  locale: string;
  timeZone: string;
}

/** The workbook that the script is bound to. */
export class Spreadsheet extends BookSheets {
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

  /** Without a sheet's name before the cells they are the active sheet's. */
  getRange(a1: string): Range {
    const named = namedRange(a1)?.getRange();
    if (named) return named;
    return a1.indexOf('!') < 0 ? this.getActiveSheet().getRange(a1) : bookRange(a1);
  }

  getRangeList(notations: string[]) {
    return newRangeList(notations.map((a1) => this.getRange(a1)));
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

  override toString(): string {
    return 'Spreadsheet';
  }
}

function properties(): Properties {
  return call('book.properties');
}

function update(changes: Partial<Properties>, fields: string): void {
  change({ updateSpreadsheetProperties: { properties: changes, fields } });
}

const book = missing('Spreadsheet', new Spreadsheet());

export function activeSpreadsheet(): Spreadsheet {
  return book;
}
