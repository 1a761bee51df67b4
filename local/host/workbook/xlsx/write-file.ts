import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx';
import type { Rect } from '../../../a1';
import type { Book, Tab } from '../book';
import { conditionalRule } from '../conditional';
import { basicFilter } from '../filters';
import type { CellData, RowData } from '../google';
import { gridData } from '../grid-data';
import { gridRange } from '../resolve';
import { conditionalRules, mergesOf, rectOf, validationRules } from '../rules';
import { sheetProperties } from '../sheet-properties';
import { validationRule } from '../validation';
import { fileColor, lookOf } from './looks';
import { a1Range, colourOf, dropDownOf } from './rules';
import { columnUnits, escaped } from './units';

const CELLS = {
  rowData: {
    values: { userEnteredValue: true, effectiveValue: true, userEnteredFormat: true, note: true },
  },
  rowMetadata: true,
  columnMetadata: true,
} as const;

const NOT_COUNTED = {
  calls: 0,
  reads: 0,
  writes: 0,
  cellsRead: 0,
  cellsWritten: 0,
  cellsScanned: 0,
};

/** The workbook, or some of its tabs, as a file of Excel. */
export async function xlsxFile(book: Book, tabs: readonly Tab[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = tabs.map(sheetOf);
  const shown = sheets.findIndex(({ hidden }) => !hidden);
  return writeXlsx({
    sheets: shown < 0 ? sheets.map((sheet) => ({ ...sheet, hidden: false })) : sheets,
    activeSheet: Math.max(0, shown),
    properties: { title: book.engine.book().name },
  });
}

function sheetOf(tab: Tab): WriteSheet {
  const { book } = tab;
  const { title = '', hidden = false, gridProperties, tabColor } = sheetProperties(tab);
  const {
    rowData = [],
    rowMetadata = [],
    columnMetadata = [],
  } = gridData({ tab, rect: usedRect(tab) }, CELLS, { ...NOT_COUNTED }) as Grid;
  const filter = basicFilter(tab)?.range;
  return {
    name: title,
    hidden,
    rows: rowData.map(({ values = [] }) => values.map(plainValue)),
    cells: new Map(rowData.flatMap(cellsOf)),
    columns: columnMetadata.map(({ pixelSize, hiddenByUser }) => ({
      width: columnUnits(pixelSize),
      ...(hiddenByUser ? { hidden: true } : {}),
    })),
    rowDefs: new Map(
      rowMetadata.flatMap(({ hiddenByUser }, row) =>
        hiddenByUser ? [[row, { hidden: true }]] : [],
      ),
    ),
    freezePane: {
      rows: gridProperties?.frozenRowCount ?? 0,
      columns: gridProperties?.frozenColumnCount ?? 0,
    },
    merges: mergesOf(tab).map(({ startRow, endRow, startColumn, endColumn }) => ({
      ...{ startRow, endRow, startCol: startColumn, endCol: endColumn },
    })),
    ...(tabColor ? { view: { tabColor: fileColor(tabColor) } } : {}),
    ...(filter ? { autoFilter: { range: a1Range(filter, book.size(tab)) } } : {}),
    ...rulesOf(tab),
  };
}

interface Grid {
  rowData?: RowData[];
  rowMetadata?: { hiddenByUser?: boolean }[];
  columnMetadata?: { pixelSize: number; hiddenByUser?: boolean }[];
}

/** Columns without data have widths too: all of them go, but only rows with data. */
function usedRect(tab: Tab): Rect {
  const { startRow, endRow, startColumn } = tab.book.dataRect(tab);
  return { startRow, endRow, startColumn, endColumn: tab.book.size(tab).columns - 1 };
}

function rulesOf(tab: Tab): Pick<WriteSheet, 'dataValidations' | 'conditionalRules'> {
  const size = tab.book.size(tab);
  const end = (row: number, count: number) => Math.min(row, count - 1);
  const dropDowns = validationRules(tab).flatMap((rule) =>
    rule.ranges.map(rectOf).flatMap((rect) => {
      const endRow = end(rect.endRow, size.rows);
      const endColumn = end(rect.endColumn, size.columns);
      const range = gridRange({ tab, rect: { ...rect, endRow, endColumn } });
      return dropDownOf(validationRule(rule), a1Range(range, size));
    }),
  );
  const colours = conditionalRules(tab).flatMap((rule, index) => {
    const told = conditionalRule(tab, rule);
    const range = (told.ranges ?? []).map((one) => a1Range(one, size)).join(' ');
    return colourOf(told, range, index + 1);
  });
  return { dataValidations: dropDowns, conditionalRules: colours };
}

function plainValue({ userEnteredValue, effectiveValue }: CellData): CellValue {
  const value = userEnteredValue?.formulaValue === undefined ? userEnteredValue : effectiveValue;
  const { stringValue, numberValue, boolValue } = value ?? {};
  return stringValue === undefined ? (numberValue ?? boolValue ?? null) : escaped(stringValue);
}

/** What a bare value does not say: formula, look and note. */
function cellsOf({ values = [] }: RowData, row: number): [string, Partial<Cell>][] {
  return values.map((data, column) => {
    const { userEnteredValue, userEnteredFormat, note } = data;
    const value = plainValue(data);
    const formula = userEnteredValue?.formulaValue?.replace(/^=/, '');
    const kind = formula === undefined ? kindOf(value) : { formula, formulaResult: value };
    return [
      `${row},${column}`,
      {
        value,
        ...kind,
        ...(userEnteredFormat ? { style: lookOf(userEnteredFormat) } : {}),
        ...(note ? { comment: { text: escaped(note) } } : {}),
      },
    ];
  });
}

/** Said outright: `=1+2` that somebody wrote as text is no formula. */
function kindOf(value: CellValue): Pick<Cell, 'type'> | object {
  return typeof value === 'string' ? { type: 'string' } : {};
}
