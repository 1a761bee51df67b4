import type { Cells } from './csv';
import { t } from './words';

export interface List {
  /** Names of the columns: none blank, none twice. */
  header: string[];
  rows: string[][];
  /** Number of the first row of data, as a spreadsheet shows it. */
  firstRow: number;
}

const LOOKED_AT = 10;

/** The row that names the columns: titles above it fill few cells. Counted from 1. */
export function guessHeaderRow({ rows }: Cells): number {
  const counts = rows.slice(0, LOOKED_AT).map((row) => row.filter(isFilled).length);
  const most = Math.max(0, ...counts);
  return counts.findIndex((count) => count > 0 && count * 2 >= most) + 1 || 1;
}

/** Parts names from data; blank rows at the end are no rows. */
export function makeList({ rows }: Cells, headerRow: number): List {
  const data = rows.slice(headerRow);
  while (data.length && isBlankRow(data[data.length - 1] ?? [])) data.pop();
  const width = Math.max(0, ...[rows[headerRow - 1] ?? [], ...data].map((row) => row.length));
  const names = Array.from({ length: width }, (_, at) => rows[headerRow - 1]?.[at] ?? '');
  return {
    header: distinct(names.map((name, at) => name.trim() || t('columnNumber', { number: at + 1 }))),
    rows: data,
    firstRow: headerRow + 1,
  };
}

export function isBlankRow(row: string[]): boolean {
  return !row.some(isFilled);
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** `Name`, `Name (2)`: a mapping goes by names. */
function distinct(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(own); number++) own = `${name} (${number})`;
    taken.add(own);
    return own;
  });
}
