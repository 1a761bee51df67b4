import type { ConditionalFormatRule as RuleJson } from '../../host/workbook/google';
import type { TabView } from '../../host/workbook/tab-view';
import { call, exception, missing } from '../kernel';
import { change } from './asking';
import { activeSpreadsheet, type Spreadsheet } from './book';
import { colorOf } from './colors';
import { type ConditionalFormatRule, conditionalFormatRule } from './conditional-format';
import { SheetType } from './enums';
import { filterOf } from './filter';
import { addMetadata, metadataAt, newFinder } from './metadata';
import { type NamedRange, namedRanges } from './named-range';
import { type Protection, protections, protectSheet } from './protection';
import type { Range } from './range';
import { activate, activateSheet, selected } from './selection';
import { SheetLines } from './sheet-lines';

export class Sheet extends SheetLines {
  protected self(): Sheet {
    return this;
  }

  /** @internal */
  sibling(id: number): Sheet {
    return sheetById(id);
  }

  getParent(): Spreadsheet {
    return activeSpreadsheet();
  }

  getSheetId(): number {
    return this.id;
  }

  getName(): string {
    return this.view.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    this.update({ title: String(name) }, 'title');
    this.look();
    return this;
  }

  /** Counts from 1. */
  getIndex(): number {
    return this.look().index + 1;
  }

  getType() {
    return SheetType.GRID;
  }

  isSheetHidden(): boolean {
    return this.look().hidden;
  }

  hideSheet(): this {
    this.update({ hidden: true }, 'hidden');
    return this;
  }

  showSheet(): this {
    this.update({ hidden: false }, 'hidden');
    return this;
  }

  getTabColor(): string | null {
    return this.look().color || null;
  }

  setTabColor(color: string | null): this {
    const rgbColor = colorOf(color);
    const tabColorStyle = rgbColor && { rgbColor };
    this.update({ tabColorStyle }, 'tabColorStyle');
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.look().gridlinesHidden;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.update({ gridProperties: { hideGridlines: hidden } }, 'gridProperties.hideGridlines');
    return this;
  }

  isRightToLeft(): boolean {
    return this.look().rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    this.update({ rightToLeft }, 'rightToLeft');
    return this;
  }

  activate(): this {
    activateSheet(this);
    return this;
  }

  setActiveRange(range: Range): Range {
    activate(range);
    return range;
  }

  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: Range): Range {
    return this.setActiveRange(cell);
  }

  getActiveRange(): Range {
    const { range, box } = selected();
    if (range && range.getGridId() === this.id) return range;
    const here = box && sheetById(box.sheetId).id === this.id;
    if (!box || !here) return this.getRange(1, 1);
    const height = box.endRow - box.startRow + 1;
    return this.getRange(
      box.startRow + 1,
      box.startColumn + 1,
      height,
      box.endColumn - box.startColumn + 1,
    );
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getSelection() {
    return missing('Selection', {
      getActiveSheet: () => this,
      getActiveRange: () => this.getActiveRange(),
      getCurrentCell: () => this.getCurrentCell(),
      toString: () => 'Selection',
    });
  }

  /** The copy is called `Copy of …`. */
  copyTo(book: Spreadsheet): Sheet {
    if (book.getId() !== this.getParent().getId()) {
      throw new Error('not implemented locally: Sheet.copyTo another spreadsheet');
    }
    const [reply] = change<{ duplicateSheet: { properties: { sheetId: number } } }>({
      duplicateSheet: { sourceSheetId: this.id },
    });
    return sheetById(reply?.duplicateSheet.properties.sheetId ?? 0);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = call<RuleJson[]>('sheet.conditionals', { sheet: this.id });
    return rules.map(conditionalFormatRule);
  }

  /** Replaces all rules; the first one goes before the others. */
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    const now = call<RuleJson[]>('sheet.conditionals', { sheet: this.id });
    if (rules.some(({ json }) => !json.ranges?.length)) {
      throw exception('A conditional format rule must have at least one range.');
    }
    change(
      ...now.map(() => ({ deleteConditionalFormatRule: { sheetId: this.id, index: 0 } })),
      ...rules.map(({ json }, index) => ({ addConditionalFormatRule: { rule: json, index } })),
    );
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter() {
    return filterOf(this);
  }

  protect(): Protection {
    return protectSheet(this.id);
  }

  getProtections(type: { name(): string }): Protection[] {
    return protections(type, this.id);
  }

  getNamedRanges(): NamedRange[] {
    return namedRanges(this.id);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata({ sheetId: this.id }, args);
    return this;
  }

  getDeveloperMetadata() {
    return metadataAt({ sheetId: this.id });
  }

  createDeveloperMetadataFinder() {
    return newFinder({ sheetId: this.id });
  }

  getFormUrl(): string | null {
    return null;
  }

  override toString(): string {
    return 'Sheet';
  }
}

/** Of what was seen of it, or of its id. */
export function newSheet(known: TabView | string): Sheet {
  return missing('Sheet', new Sheet(known));
}

export function findSheet(query: { name: string } | { id: number | string }): Sheet | null {
  const view = call<TabView | null>('sheet.find', query);
  return view ? newSheet(view) : null;
}

export function sheetById(id: number | string): Sheet {
  const sheet = findSheet({ id });
  if (!sheet) throw exception(`Sheet ${id} not found`);
  return sheet;
}
