import {
  CommandType,
  ICommandService,
  type Injector,
  IUndoRedoService,
  type IWorkbookData,
  LifecycleStages,
  type Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { ILayoutService } from '@univerjs/ui';
import type { Box, Mutation } from '../../../host/contract';
import { FilterViews } from './filter-views';
import type { GridPort } from './index';
import { collectMutations } from './local-mutations';
import { type CellPlace, covers, protectionsOf } from './protections';
import type { Rights, Viewer } from './rights';
import { activate, restoreView, selectedBox, viewOf } from './view';

const SELECTS = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/** The spreadsheet: Univer, showing a copy of the home's workbook. */
export class Sheet {
  readonly #api: FUniver;
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #views: FilterViews;
  /** Hands out the edits that are still being collected. */
  readonly flush: () => void;
  #book: FWorkbook | undefined;
  #editable = true;
  #toldSelection = '';

  constructor(
    univer: Univer,
    private readonly rights: Rights,
    private readonly port: GridPort,
  ) {
    this.#api = FUniver.newAPI(univer);
    this.#injector = univer.__getInjector();
    this.#commands = this.#injector.get(ICommandService);
    const bookId = () => this.#book?.getId();
    const book = () => this.#book;
    this.#views = new FilterViews(this.#injector, { ...port, book });
    this.flush = collectMutations(this.#commands, bookId, port.edited).flush;
    this.#listen();
  }

  /** Shows a workbook in place of the one before; keeps tab, selection and scroll where they still exist. */
  load(data: unknown): void {
    const view = this.#book && viewOf(this.#book);
    if (this.#book) this.#api.disposeUnit(this.#book.getId());
    this.#book = this.#api.createWorkbook(data as IWorkbookData);
    this.forgetUndo();
    if (view) restoreView(this.#book, view);
    if (!this.#editable) this.#book.setEditable(false);
    this.#views.changed();
  }

  apply(mutations: Mutation[]): void {
    // Not `onlyLocal`: that would switch the calculation of formulas off.
    for (const { id, params } of mutations) {
      this.#commands.syncExecuteCommand(id, params, { fromCollab: true });
    }
    if (mutations.some(({ id }) => id.includes('protection'))) this.#refreshRights();
  }

  forgetUndo(): void {
    if (this.#book) this.#injector.get(IUndoRedoService).clearUndoRedo(this.#book.getId());
  }

  setEditable(editable: boolean): void {
    this.#editable = editable;
    this.#book?.setEditable(editable);
  }

  /** Protected cells are closed to those who may not change them. */
  workAs(viewer: Viewer): void {
    this.rights.workAs(viewer);
    this.#refreshRights();
  }

  name(): string {
    return this.#book?.getName() ?? '';
  }

  save(): unknown {
    return structuredClone(this.#book?.save());
  }

  rowsOnShow(): number {
    const sheet = this.#book?.getActiveSheet();
    const rows = Array.from({ length: sheet?.getMaxRows() ?? 0 }, (_, row) => row);
    return rows.filter((row) => sheet?.getSheet().getRowVisible(row)).length;
  }

  selection(): Box | null {
    return this.#book ? selectedBox(this.#book) : null;
  }

  activate(box: Box): void {
    if (this.#book) activate(this.#book, box);
  }

  /** Applies a filter view in this page alone. */
  chooseView(id: number | null): void {
    this.#views.choose(id);
  }

  focus(): void {
    this.#injector.get(ILayoutService).focus();
  }

  #listen(): void {
    const { Event } = this.#api;
    // Not the facade's `SelectionChanged`: it comes only once the unit's renderer was there when one asked for it.
    this.#commands.onCommandExecuted(({ id, type }) => {
      if (SELECTS.has(id)) this.#tellSelection();
      if (type === CommandType.MUTATION || id === SetWorksheetActiveOperation.id)
        this.#views.changed();
    });
    this.#api.addEvent(Event.SheetEditStarted, ({ worksheet, row, column }) =>
      this.#warn({ sheetId: worksheet.getSheetId(), row, column }),
    );
    this.#api.addEvent(Event.LifeCycleChanged, ({ stage }) => {
      if (stage === LifecycleStages.Rendered) this.port.painted();
    });
  }

  #tellSelection(): void {
    const box = this.selection();
    const told = JSON.stringify(box);
    if (!box || told === this.#toldSelection) return;
    this.#toldSelection = told;
    this.port.selected(box);
  }

  #warn(cell: CellPlace): void {
    const protections = this.#book ? protectionsOf(this.#injector, this.#book.getId()) : [];
    const warning = protections.find((one) => one.google?.warningOnly && covers(one, cell));
    if (warning) this.port.warned(warning.description ?? '');
  }

  #refreshRights(): void {
    if (this.#book) this.rights.refresh(this.#injector, this.#book.getId());
  }
}
