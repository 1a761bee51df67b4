import type { IWorkbookData, Workbook } from '@univerjs/core';
import { customMutation } from '../../univer/custom';
import {
  guardFormulaScan,
  guardRangeWatchers,
  guardRightsMemory,
  guardRuleFormulas,
  readColumnFormats,
} from '../../univer/guards';
import type { Mutation } from '../contract';
import { type CellPatches, SET_CELLS } from './mutations';
import { core, formulas, plugins, sheetFormulas, sheets } from './univer';

const LONGEST_CALCULATION_MS = 120_000;

guardFormulaScan(core, formulas);
guardRuleFormulas(formulas);
guardRangeWatchers(sheets);
guardRightsMemory(sheets);
readColumnFormats(core, sheets);

export type Injector = ReturnType<InstanceType<typeof core.Univer>['__getInjector']>;

/** Headless Univer with one workbook in it. */
export interface Engine {
  /** One of Univer's services or models. */
  readonly get: Injector['get'];
  book(): Workbook;
  /** Does it at once; false when Univer refuses. */
  run(mutation: Mutation): boolean;
  save(): IWorkbookData;
  /** Puts `data` in the place of what is there. */
  load(data: IWorkbookData): void;
  /** Whether there is a formula anywhere; looks through the cells only when one may have come. */
  hasFormulas(): boolean;
  /** Whether a formula may still show what it came to before the last `run`. */
  calculating(): boolean;
  /** Resolves when the formulas that the last `run` touched are worked out. */
  calculated(): Promise<void>;
}

export function createEngine(data: IWorkbookData): Engine {
  const { univer, injector } = startUniver();
  const commands = injector.get(core.ICommandService);
  const units = injector.get(core.IUniverInstanceService);
  const unitId = data.id;
  const open = (contents: IWorkbookData) =>
    univer.createUnit<IWorkbookData, Workbook>(core.UniverInstanceType.UNIVER_SHEET, contents);
  let book = open(data);
  let written = true;
  let calculation: Promise<void> | undefined;
  let formulasSeen: boolean | undefined;
  const hasFormulas = () => {
    formulasSeen ??= anyFormula(injector, unitId);
    return formulasSeen;
  };
  return {
    get: injector.get.bind(injector) as Injector['get'],
    book: () => book,
    run({ id, params }) {
      written = true;
      if (!formulasSeen && mayBringFormulas(id, params)) formulasSeen = undefined;
      // Univer keeps some of the objects that it is given, and changes them later. Cells it copies itself.
      const own = id === SET_CELLS ? params : structuredClone(params);
      // Not `onlyLocal`: that would leave the formulas out.
      return commands.syncExecuteCommand(id, own, { fromCollab: true }) !== false;
    },
    save: () =>
      injector.get(core.IResourceLoaderService).saveUnit<IWorkbookData>(unitId) ?? book.save(),
    load(contents) {
      units.disposeUnit(unitId);
      book = open(contents);
      written = true;
      formulasSeen = undefined;
    },
    hasFormulas,
    calculating: () => calculation !== undefined || (written && hasFormulas()),
    calculated() {
      if (!written) return calculation ?? Promise.resolve();
      written = false;
      // Without a formula nothing is ever worked out, and waiting would last until Univer gives up.
      if (!hasFormulas()) return Promise.resolve();
      const session = injector.get(sheetFormulas.FormulaCalculationSessionService);
      const mine = session.waitForLatestApplied(LONGEST_CALCULATION_MS).finally(() => {
        if (calculation === mine) calculation = undefined;
      });
      calculation = mine;
      return mine;
    },
  };
}

function startUniver() {
  const { Univer, LocaleType, LogLevel } = core;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  for (const plugin of plugins) univer.registerPlugin(plugin as never);
  const injector = univer.__getInjector();
  injector.get(core.ICommandService).registerCommand(customMutation(core));
  return { univer, injector };
}

/** Cells written, or a tab put in, may hold the first formula of the workbook. */
function mayBringFormulas(id: string, params: object): boolean {
  if (id !== SET_CELLS) return id === 'sheet.mutation.insert-sheet';
  const { cellValue = {} } = params as { cellValue?: CellPatches };
  return Object.values(cellValue).some((cells) =>
    Object.values(cells ?? {}).some((cell) => Boolean(cell?.f) || Boolean(cell?.si)),
  );
}

function anyFormula(injector: Injector, unitId: string): boolean {
  const bySheet = injector.get(formulas.FormulaDataModel).getFormulaData()[unitId] ?? {};
  return Object.values(bySheet).some((rows) =>
    Object.values(rows ?? {}).some((row) => Object.values(row ?? {}).some(Boolean)),
  );
}
