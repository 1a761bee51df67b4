import {
  ICommandService,
  IUndoRedoService,
  type IWorkbookData,
  LifecycleStages,
  type Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { ILayoutService } from '@univerjs/ui';
import type { Box, Mutation } from '../../../host/contract';
import type { Language } from '../language';
import { collectMutations } from './local-mutations';
import { loadLocale } from './locales';
import { Rights, type Viewer } from './rights';
import { createUniver } from './univer';

export { Replica } from './replica';

import { activate, restoreView, selectedBox, viewOf } from './view';

export interface GridPort {
  edited(mutations: Mutation[]): void;
  selected(box: Box): void;
  /** The first picture is on the screen. */
  painted(): void;
}

/** The spreadsheet: Univer, showing a copy of the home's workbook. */
export interface Grid {
  /** Shows a workbook in place of the one before; keeps tab, selection and scroll where they still exist. */
  load(data: unknown): void;
  apply(mutations: Mutation[]): void;
  /** Hands out the edits that are still being collected. */
  flush(): void;
  forgetUndo(): void;
  setEditable(editable: boolean): void;
  /** Protected cells are closed to those who may not change them. */
  workAs(viewer: Viewer): void;
  selection(): Box | null;
  name(): string;
  save(): unknown;
  activate(box: Box): void;
  focus(): void;
}

export async function createGrid(
  container: HTMLElement,
  language: Language,
  port: GridPort,
): Promise<Grid> {
  const rights = new Rights();
  const univer = createUniver(container, await loadLocale(language), [rights.override]);
  return connect(univer, rights, port);
}

function connect(univer: Univer, rights: Rights, port: GridPort): Grid {
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const collected = collectMutations(commands, () => book?.getId(), port.edited);
  let book: FWorkbook | undefined;
  let editable = true;

  const refreshRights = () => book && rights.refresh(injector, book.getId());
  const tellSelection = () => {
    const box = book && selectedBox(book);
    if (box) port.selected(box);
  };
  api.addEvent(api.Event.SelectionChanged, tellSelection);
  api.addEvent(api.Event.ActiveSheetChanged, tellSelection);
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === LifecycleStages.Rendered) port.painted();
  });

  return {
    load(data) {
      const view = book && viewOf(book);
      if (book) api.disposeUnit(book.getId());
      book = api.createWorkbook(data as IWorkbookData);
      injector.get(IUndoRedoService).clearUndoRedo(book.getId());
      if (view) restoreView(book, view);
      if (!editable) book.setEditable(false);
    },
    apply(mutations) {
      // Not `onlyLocal`: that would switch the calculation of formulas off.
      for (const { id, params } of mutations) {
        commands.syncExecuteCommand(id, params, { fromCollab: true });
      }
      if (mutations.some(({ id }) => id.includes('protection'))) refreshRights();
    },
    workAs(viewer) {
      rights.workAs(viewer);
      refreshRights();
    },
    flush: collected.flush,
    forgetUndo: () => book && injector.get(IUndoRedoService).clearUndoRedo(book.getId()),
    setEditable(next) {
      editable = next;
      book?.setEditable(next);
    },
    save: () => structuredClone(book?.save()),
    name: () => book?.getName() ?? '',
    selection: () => (book ? selectedBox(book) : null),
    activate: (box) => book && activate(book, box),
    focus: () => injector.get(ILayoutService).focus(),
  };
}
