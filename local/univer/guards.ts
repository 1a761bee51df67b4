/**
 * Cures for Univer 0.25.1, for the host and (all but one) for a page: they take the modules, so that each side
 * hands in its own. Look at each of them again before an upgrade.
 */
type Core = typeof import('@univerjs/core');
type EngineFormula = typeof import('@univerjs/engine-formula');
type Sheets = typeof import('@univerjs/sheets');

type Cells = Parameters<InstanceType<EngineFormula['FormulaDataModel']>['updateFormulaData']>[2];

/**
 * As shipped, every write makes the formula plugin look through all cells of all tabs. Formulas that share one text
 * (`si`) still take that road.
 */
export function guardFormulaScan(core: Core, { FormulaDataModel }: EngineFormula): void {
  const scanAll = FormulaDataModel.prototype.updateFormulaData;
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, written: Cells) {
    const now = instances(this).getUnit(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix();
    const changes = new core.ObjectMatrix<{ f: string } | null>();
    let shared = false;
    new core.ObjectMatrix(written).forValue((row, column, cell) => {
      const current = now?.getValue(row, column);
      shared = core.isFormulaId(cell?.si) || core.isFormulaId(current?.si);
      if (shared) return false;
      if (core.isFormulaString(cell?.f)) changes.setValue(row, column, { f: String(cell?.f) });
      else if (core.isFormulaString(current?.f)) changes.setValue(row, column, null);
    });
    if (shared) return scanAll.call(this, unitId, sheetId, written);
    return changes.getMatrix() as ReturnType<typeof scanAll>;
  };
}

/** The workbook's instances are a private member of the formula model. */
function instances(model: object): {
  getUnit(id: string): import('@univerjs/core').Workbook | null;
} {
  return (model as { _univerInstanceService: ReturnType<typeof instances> })._univerInstanceService;
}

/**
 * The host draws nothing, so formulas of conditional formats and validations must not reach its formula engine: they
 * would be worked out over the rule's whole range, and block the home for a minute.
 */
export function guardRuleFormulas(engine: EngineFormula): void {
  const { RegisterOtherFormulaService, OtherFormulaBizType } = engine;
  const register = RegisterOtherFormulaService.prototype.registerFormulaWithRange;
  const notHere = new Set<unknown>([
    OtherFormulaBizType.CONDITIONAL_FORMATTING,
    OtherFormulaBizType.DATA_VALIDATION,
    OtherFormulaBizType.DATA_VALIDATION_CUSTOM,
  ]);
  RegisterOtherFormulaService.prototype.registerFormulaWithRange = function (...args) {
    return notHere.has(args[5]) ? 'not computed here' : register.apply(this, args);
  };
}

/**
 * A number format may stand in the column's style, so that a whole column needs no cells. As shipped, typing and
 * showing see the cell's own style only.
 */
export function readColumnFormats(core: Core, { NumfmtService }: Sheets): void {
  NumfmtService.prototype.getValue = function (...[unitId, sheetId, row, column]) {
    const { _univerInstanceService: units } = this as unknown as {
      _univerInstanceService: import('@univerjs/core').IUniverInstanceService;
    };
    const book = units.getUnit<import('@univerjs/core').Workbook>(
      unitId,
      core.UniverInstanceType.UNIVER_SHEET,
    );
    const sheet = book?.getSheetBySheetId(sheetId);
    // From the raw cell: the shown one asks for its number format in turn.
    const cell = sheet?.getCellRaw(row, column);
    return sheet?.getComposedCellStyleByCellData(row, column, cell).n ?? null;
  };
}

/**
 * Some plug-ins move what is theirs a moment after rows were moved, and by a position that may be old by then. The
 * host says in the log itself where everything goes.
 */
export function guardRangeWatchers({ RefRangeService }: Sheets): void {
  RefRangeService.prototype.watchRange = () => ({ dispose: () => undefined });
}

/**
 * Rights are remembered cell by cell. As shipped, a change of one right walks through all cells under its rule to forget
 * them; where whole columns are protected, that takes seconds at each opening. Here all is forgotten at once, and asked
 * anew where it is needed.
 */
export function guardRightsMemory({
  RangeProtectionCache,
  RangeProtectionRenderModel,
}: Sheets): void {
  Object.assign(RangeProtectionCache.prototype, {
    _initUpdateCellInfoCache(this: RightsMemory & { _cellInfoCache: Memory }) {
      forgetWithChanges(this, this._ruleModel, this._cellInfoCache);
    },
  });
  Object.assign(RangeProtectionRenderModel.prototype, {
    _init(this: RightsMemory & { _cache: Memory }) {
      forgetWithChanges(this, this._selectionProtectionRuleModel, this._cache);
    },
  });
}

interface Memory {
  clear(): void;
}

type Changes = { subscribe(changed: () => void): unknown };

/** Private members of both. */
interface RightsMemory {
  _permissionService: { permissionPointUpdate$: Changes };
  _ruleModel: { ruleChange$: Changes };
  _selectionProtectionRuleModel: { ruleChange$: Changes };
}

function forgetWithChanges(
  { _permissionService }: RightsMemory,
  rules: { ruleChange$: Changes },
  memory: Memory,
): void {
  _permissionService.permissionPointUpdate$.subscribe(() => memory.clear());
  rules.ruleChange$.subscribe(() => memory.clear());
}
