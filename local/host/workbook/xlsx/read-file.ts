import type { Cell, Sheet } from 'hucre/xlsx';
import type { Size } from '../../../a1';
import type { CellData, ExtendedValue, RowData, SheetProperties } from '../google';
import { apiColor, formatOf } from './looks';
import { serialOf } from './units';

/** Rows and columns that a tab from a file has at least, as a new one of Google's. */
const LEAST: Size = { rows: 1000, columns: 26 };
const SPARE_ROWS = 100;

/** One tab of a file: its sheet, and its cells as the API writes them. */
export interface FileTab {
  title: string;
  sheet: Sheet;
  size: Size;
  rows: RowData[];
}

/** @throws when the bytes are no file of Excel */
export async function readFile(bytes: Uint8Array): Promise<FileTab[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => {
    const rows = rowsOf(sheet);
    const columns = Math.max(LEAST.columns, ...rows.map(({ values = [] }) => values.length));
    const size = { rows: Math.max(LEAST.rows, rows.length + SPARE_ROWS), columns };
    return { title: sheet.name, sheet, size, rows };
  });
}

/** Every cell with a value, a look or a note; the reader tells more than the value only where there is more. */
function rowsOf({ rows: plain, cells = new Map<string, Cell>() }: Sheet): RowData[] {
  const rows: RowData[] = plain.map((line) => ({
    values: line.map((value) => dataOf({ value })),
  }));
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    while (rows.length <= row) rows.push({ values: [] });
    const values = rows[row]?.values as CellData[];
    while (values.length <= column) values.push({});
    values[column] = dataOf(cell);
  }
  return rows;
}

function dataOf(cell: Partial<Cell>): CellData {
  const userEnteredValue = entered(cell);
  const format = cell.style ? formatOf(cell.style) : {};
  return {
    ...(userEnteredValue ? { userEnteredValue } : {}),
    ...(Object.keys(format).length ? { userEnteredFormat: format } : {}),
    ...(cell.comment ? { note: cell.comment.text } : {}),
  };
}

function entered({ formula, value }: Partial<Cell>): ExtendedValue | undefined {
  if (formula !== undefined) return { formulaValue: `=${formula}` };
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return { numberValue: serialOf(value) };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: String(value) };
}

/** What the tab is, apart from its cells. */
export function propertiesOf({ sheet, title, size }: FileTab): SheetProperties {
  const color = apiColor(sheet.view?.tabColor);
  return {
    title,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    ...(color ? { tabColorStyle: { rgbColor: color } } : {}),
    gridProperties: {
      rowCount: size.rows,
      columnCount: size.columns,
      frozenRowCount: sheet.freezePane?.rows ?? 0,
      frozenColumnCount: sheet.freezePane?.columns ?? 0,
    },
  };
}
