/** A1 notation, both ways. Pure: the script's side uses it too. */

/** Cells, 0-based, ends inclusive. */
export interface Rect {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** As written: `A3:B` has no last row, `2:5` no columns. */
export type OpenRect = Partial<Rect>;

export interface Size {
  rows: number;
  columns: number;
}

const CELL = /^([A-Z]{1,3})?(\d{1,8})?$/;
const R1C1 = /^R(\d+)C(\d+)$/;
const LAST_COLUMN = columnIndex('ZZZ');

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `Tab!A1`, `'My ''tab'''!A1`, `A1`: the part before the `!`, unquoted, and the rest. */
export function splitTab(text: string): { tab?: string; cells?: string; quoted: boolean } {
  const quoted = /^'((?:[^']|'')+)'(?:!([^!]*))?$/.exec(text);
  if (quoted) return { tab: quoted[1]?.replace(/''/g, "'"), cells: quoted[2], quoted: true };
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { cells: text, quoted: false };
  return { tab: text.slice(0, bang), cells: text.slice(bang + 1), quoted: false };
}

/** `B2:C5`, `$A$1`, `D:F`, `2:5`, `A3:A`, `R2C3`; the corners may be given in any order. Undefined for anything else. */
export function parseCells(text: string): OpenRect | undefined {
  const [from, to, ...rest] = text.replace(/[$\s]/g, '').toUpperCase().split(':');
  if (from === undefined || rest.length > 0) return undefined;
  const start = parseCorner(from);
  const end = to === undefined ? start : parseCorner(to);
  if (!start || !end) return undefined;
  if (to === undefined && (start.row === undefined || start.column === undefined)) return undefined;
  const [startRow, endRow] = inOrder(start.row, end.row);
  const [startColumn, endColumn] = inOrder(start.column, end.column);
  return { startRow, endRow, startColumn, endColumn };
}

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const numbered = R1C1.exec(text);
  if (numbered) return corner(Number(numbered[1]) - 1, Number(numbered[2]) - 1);
  const lettered = CELL.exec(text);
  if (!lettered || text === '') return undefined;
  return corner(
    lettered[2] === undefined ? undefined : Number(lettered[2]) - 1,
    lettered[1] === undefined ? undefined : columnIndex(lettered[1]),
  );
}

function corner(row?: number, column?: number): Corner | undefined {
  if (row !== undefined && row < 0) return undefined;
  if (column !== undefined && (column < 0 || column > LAST_COLUMN)) return undefined;
  return { row, column };
}

/** An open end stays at the end: `A3:A` and `A:A3` are the same cells. */
function inOrder(from?: number, to?: number): [number | undefined, number | undefined] {
  if (from === undefined) return [to, undefined];
  if (to === undefined || from <= to) return [from, to];
  return [to, from];
}

/** Open ends filled in from the grid. */
export function closed(rect: OpenRect, { rows, columns }: Size): Rect {
  return {
    startRow: rect.startRow ?? 0,
    endRow: rect.endRow ?? rows - 1,
    startColumn: rect.startColumn ?? 0,
    endColumn: rect.endColumn ?? columns - 1,
  };
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function cellsName({ startRow, endRow, startColumn, endColumn }: Rect): string {
  const start = cellName(startRow, startColumn);
  const end = cellName(endRow, endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** Quoted unless it is a plain word that cannot be taken for a cell. */
export function tabName(title: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title);
  const likeCell = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(title);
  return plain && !likeCell ? title : `'${title.replace(/'/g, "''")}'`;
}
