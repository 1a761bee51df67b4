import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IUniverInstanceService,
  isFormulaId,
  isFormulaString,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Formulas = ReturnType<FormulaDataModel['updateFormulaData']>;

/**
 * Univer 0.25.1 looks through all cells of all tabs for each written cell (50 ms at 500,000 cells). Only cells that
 * are written, or were formulas before, can change the formulas; shared formulas alone need the long way.
 */
export function guardFormulas(): void {
  const throughAllCells = FormulaDataModel.prototype.updateFormulaData;
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, written) {
    // biome-ignore lint/complexity/useLiteralKeys: the field is private
    const units: IUniverInstanceService = this['_univerInstanceService'];
    const found = changedFormulas(units.getUnit<Workbook>(unitId), sheetId, written);
    return found ?? throughAllCells.call(this, unitId, sheetId, written);
  };
}

function changedFormulas(
  book: Nullable<Workbook>,
  sheetId: string,
  written: Cells,
): Formulas | null {
  const cells = book?.getSheetBySheetId(sheetId)?.getCellMatrix();
  const changed = new ObjectMatrix<{ f: string } | null>();
  let shared = false;
  new ObjectMatrix(written).forValue((row, column, cell) => {
    const before = cells?.getValue(row, column);
    if (isFormulaId(cell?.si) || isFormulaId(before?.si)) {
      shared = true;
      return false;
    }
    if (isFormulaString(cell?.f)) changed.setValue(row, column, { f: String(cell?.f) });
    else if (isFormulaString(before?.f)) changed.setValue(row, column, null);
  });
  return shared ? null : (changed.getMatrix() as Formulas);
}
