import type { IWorkbookData } from '@univerjs/core';
import type { LogEntry, Mutation, Ops, Store, Workbook } from '../contract';
import { apiOps, metadataOps } from './api';
import { valueOps } from './api-values';
import { Book } from './book';
import { createEngine } from './engine';
import { emptyWorkbook } from './fresh';
import { createPages } from './page';
import { applyAll, createRoom } from './room';
import { listOps, searchOps } from './script-lists';
import { cellOps, tabOps } from './script-ops';
import { computeDatesBy } from './today';
import { type ExcelFiles, excelFiles } from './xlsx/index';

export interface WorkbookOptions {
  store: Pick<Store, 'append'>;
  /** The manifest's time zone: the workbook's own, until a script sets another one. */
  zone: string;
  /** What `save` gave; without it the workbook is new. */
  snapshot?: unknown;
  onEntry(seq: number, entry: LogEntry, origin: string): void;
}

export interface OpenedWorkbook extends Workbook {
  readonly ops: Ops;
  /** In and out of Excel. */
  readonly excel: ExcelFiles;
  /** The workbook as a file. */
  readonly container: { id: string; name(): string; rename(name: string): void };
  /** Whose workbook it is (protections do not hold for them), and what time it is. */
  meet(home: { owner: string; now(): Date }): void;
  /** Takes over mutations that are in the log already. */
  apply(mutations: Mutation[]): void;
}

export function openWorkbook(options: WorkbookOptions): OpenedWorkbook {
  const { store, zone, snapshot, onEntry } = options;
  const engine = createEngine((snapshot as IWorkbookData | undefined) ?? emptyWorkbook());
  const book = new Book(engine, zone);
  let ownerEmail = '';
  const room = createRoom({
    book,
    store,
    onEntry: (seq, entry, origin) => {
      pages.entered(seq, entry.mutations ?? [], origin);
      onEntry(seq, entry, origin);
    },
  });
  const pages = createPages(room, () => ownerEmail);
  const id = book.unitId;
  return {
    id,
    excel: excelFiles(room),
    ops: {
      ...apiOps(room),
      ...valueOps(room),
      ...metadataOps(room),
      ...tabOps(room),
      ...cellOps(room),
      ...listOps(room),
      ...searchOps(room),
      'book.owner': () => ownerEmail,
    },
    container: {
      id,
      name: () => engine.book().name,
      rename: (name) =>
        room.change((batch) => batch.changeBook('sheet.mutation.set-workbook-name', { name })),
    },
    meet: ({ owner, now }) => {
      ownerEmail = owner;
      computeDatesBy(book, now);
    },
    save: () => engine.save(),
    apply: (mutations) => {
      applyAll(book, mutations);
    },
    commit: (mutations) => {
      room.commit(mutations, '');
    },
    commitFromPage: pages.commit,
    settled: () => engine.calculated(),
  };
}
