import type { TabView } from '../../host/workbook/tab-view';
import { call, exception } from '../kernel';
import { change } from './asking';
import type { Range } from './range';
import { activateSheet, forgetSheet, selected } from './selection';
import { findSheet, newSheet, type Sheet, sheetById } from './sheet';

/** The sheets of the workbook; what is asked of the workbook itself is often the active sheet's to answer. */
export abstract class BookSheets {
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
    const sheetId = sheet.getSheetId();
    change({ deleteSheet: { sheetId } });
    forgetSheet(sheetId);
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
  Object.assign(BookSheets.prototype, {
    [method](this: BookSheets, ...args: never[]) {
      const sheet = this.getActiveSheet();
      return (sheet[method] as (...given: never[]) => unknown).apply(sheet, args);
    },
  });
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
