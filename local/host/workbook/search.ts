import type { Cost } from '../contract';
import { shown, TEXT } from './cells';
import type { Area } from './resolve';

export interface SearchOptions {
  text: string;
  matchCase: boolean;
  matchEntireCell: boolean;
  /** `text` is a regular expression. */
  regex: boolean;
  /** Formula cells are searched by their formula instead of by what they show. */
  formulas: boolean;
  /** Accents make no difference. */
  ignoreDiacritics?: boolean;
}

export interface Hit {
  row: number;
  column: number;
  /** What was searched in that cell. */
  text: string;
  /** Whether it was a formula. */
  formula: boolean;
}

export type Order = 'down' | 'up';

/** Cells whose shown text matches: by rows, then columns. */
export function* findIn(area: Area, options: SearchOptions, cost?: Cost): Generator<Hit> {
  yield* search(area, { options, order: 'down', cost });
}

interface SearchRun {
  options: SearchOptions;
  order: Order;
  cost?: Cost;
}

export function* search({ tab, rect }: Area, { options, order, cost }: SearchRun): Generator<Hit> {
  const { book } = tab;
  const matches = matcher(options);
  const matrix = tab.sheet.getCellMatrix();
  const spills = book.hasSpills(tab);
  const end = spills ? rect.endRow : Math.min(rect.endRow, book.lastRow(tab));
  const up = order === 'up';
  for (let step = 0; step <= end - rect.startRow; step++) {
    const row = up ? end - step : rect.startRow + step;
    const cells = matrix.getRow(row);
    if (!cells && !spills) continue;
    for (let move = 0; move <= rect.endColumn - rect.startColumn; move++) {
      const column = up ? rect.endColumn - move : rect.startColumn + move;
      const cell = spills ? book.cell(tab, row, column) : cells?.[column];
      if (cost) cost.cellsScanned += 1;
      if (!cell) continue;
      const formula = options.formulas && Boolean(cell.f);
      // Most cells are text: no need to look for a format.
      const plain = cell.t === TEXT && !cell.p ? String(cell.v ?? '') : undefined;
      const text = formula
        ? String(cell.f)
        : (plain ?? shown(cell, book.pattern(tab, row, column)));
      if (text !== '' && matches(text)) yield { row, column, text, formula };
    }
  }
}

type Matcher = (text: string) => boolean;

function matcher(options: SearchOptions): Matcher {
  const { matchEntireCell, regex } = options;
  if (regex) {
    const expression = new RegExp(
      matchEntireCell ? `^(?:${options.text})$` : options.text,
      options.matchCase ? 'u' : 'iu',
    );
    return (text) => expression.test(text);
  }
  const fold = folder(options);
  const wanted = fold(options.text);
  if (!matchEntireCell) return (text) => fold(text).includes(wanted);
  const sameLength = !options.ignoreDiacritics;
  return (text) => (!sameLength || text.length === wanted.length) && fold(text) === wanted;
}

function folder({ matchCase, ignoreDiacritics }: SearchOptions): (text: string) => string {
  return (text) => {
    const plain = ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
    return matchCase ? plain : plain.toLowerCase();
  };
}

/** `text` with what was found replaced; the number of places. */
export function replaced(
  text: string,
  options: SearchOptions,
  replacement: string,
): { text: string; count: number } {
  if (options.matchEntireCell && !options.regex) return { text: replacement, count: 1 };
  const flags = options.matchCase ? 'gu' : 'giu';
  const source = options.regex
    ? options.text
    : options.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = new RegExp(source, flags);
  const count = [...text.matchAll(pattern)].length;
  const by = options.regex ? replacement : replacement.replace(/\$/g, '$$$$');
  return { text: text.replace(pattern, by), count };
}
