import type { IUniverInstanceService, Workbook } from '@univerjs/core';
import { UniverInstanceType } from '@univerjs/core';
import { NumfmtService } from '@univerjs/sheets';

/**
 * A number format may stand in the column's style, so that a whole column needs no cells; as shipped, typing and
 * showing see the cell's own style only. Reads the raw cell: the drawn one asks for its number format in turn.
 */
export function readColumnFormats(): void {
  NumfmtService.prototype.getValue = function (...[unitId, sheetId, row, column]) {
    // biome-ignore lint/complexity/useLiteralKeys: the field is private
    const units: IUniverInstanceService = this['_univerInstanceService'];
    const book = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getSheetBySheetId(sheetId);
    if (!sheet) return null;
    const raw = sheet.getCellRaw(row, column);
    return sheet.getComposedCellStyleByCellData(row, column, raw).n ?? null;
  };
}
