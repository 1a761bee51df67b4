import { randomUUID } from 'node:crypto';
import type { IWorksheetData } from '@univerjs/core';
import type { Batch } from '../batch';
import type { Tab } from '../book';
import { fail, gridTab } from '../resolve';
import { conditionalRules, notesOf, validationRules } from '../rules';
import { sheetProperties } from '../sheet-properties';
import { checkCellLimit } from '../write';
import { checkTitle, freeId } from './sheets';

interface DuplicateSheet {
  sourceSheetId?: number;
  insertSheetIndex?: number;
  newSheetId?: number;
  newSheetName?: string;
}

/** Cells, formats, validations, conditional formats and notes go along; protection, filters and metadata do not. */
export function duplicateSheet(args: DuplicateSheet, batch: Batch): object {
  batch.settle();
  const { book } = batch;
  const source = gridTab(book, args.sourceSheetId);
  const id = args.newSheetId ?? freeId(book);
  if (book.tab(id)) fail(`A sheet with id: ${id} already exists. Please specify another sheetId.`);
  const name = args.newSheetName ?? freeName(batch, source);
  checkTitle(book, name);
  const { rows, columns } = book.size(source);
  checkCellLimit(source, rows * 2, columns);
  const copy = JSON.parse(JSON.stringify(source.sheet.getSnapshot())) as IWorksheetData;
  const sheet: IWorksheetData = { ...copy, id: String(id), name, custom: {} };
  for (const lines of [sheet.rowData, sheet.columnData]) {
    for (const line of Object.values(lines)) delete line?.custom;
  }
  const index = args.insertSheetIndex ?? book.tabs().length;
  batch.changeBook('sheet.mutation.insert-sheet', { index, sheet });
  batch.settle();
  const target = gridTab(book, id);
  copyRules(batch, source, target);
  return { duplicateSheet: { properties: sheetProperties(target) } };
}

function freeName({ book }: Batch, { sheet }: Tab): string {
  const base = `Copy of ${sheet.getName()}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!book.tabTitled(name)) return name;
  }
}

function copyRules(batch: Batch, source: Tab, target: Tab): void {
  const newId = () => randomUUID().slice(0, 8);
  for (const rule of validationRules(source)) {
    batch.change(target, 'data-validation.mutation.addRule', { rule: { ...rule, uid: newId() } });
  }
  // Each new rule is put first.
  for (const rule of conditionalRules(source).reverse()) {
    const copy = { ...rule, cfId: newId() };
    batch.change(target, 'sheet.mutation.add-conditional-rule', { rule: copy });
  }
  for (const note of notesOf(source)) {
    const place = { sheetId: target.id, row: note.row, col: note.col };
    const copy = { ...note, id: newId() };
    batch.change(target, 'sheet.mutation.update-note', { ...place, note: copy });
  }
}
