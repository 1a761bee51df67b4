import type { SearchOptions } from '../../host/workbook/search';
import { call, missing } from '../kernel';
import { change } from './asking';
import { single } from './place';
import { newRange, type Range } from './range';
import { newSheet } from './sheet';

interface Hit {
  sheet: number;
  row: number;
  column: number;
}

/** Where to look: nothing is the whole workbook. */
type SearchPlace = { where(): object; gridRange(): object } | undefined;

export class TextFinder {
  private readonly options: SearchOptions;
  private current: Hit | null = null;

  constructor(
    private readonly place: SearchPlace,
    text: string,
  ) {
    this.options = {
      text,
      matchCase: false,
      matchEntireCell: false,
      regex: false,
      formulas: false,
      ignoreDiacritics: false,
    };
  }

  matchCase(on: boolean): this {
    this.options.matchCase = on;
    return this;
  }

  matchEntireCell(on: boolean): this {
    this.options.matchEntireCell = on;
    return this;
  }

  matchFormulaText(on: boolean): this {
    this.options.formulas = on;
    return this;
  }

  useRegularExpression(on: boolean): this {
    this.options.regex = on;
    return this;
  }

  ignoreDiacritics(on: boolean): this {
    this.options.ignoreDiacritics = on;
    return this;
  }

  /** The search starts behind this range. */
  startFrom(range: Range): this {
    const { endRow, endColumn } = range.rect;
    this.current = { sheet: range.getGridId(), row: endRow, column: endColumn };
    return this;
  }

  findAll(): Range[] {
    return this.search('down', false).map(hitRange);
  }

  findNext(): Range | null {
    return this.step('down');
  }

  findPrevious(): Range | null {
    return this.step('up');
  }

  getCurrentMatch(): Range | null {
    return this.current ? hitRange(this.current) : null;
  }

  /** The number of places that were replaced. */
  replaceAllWith(replacement: string): number {
    return this.replace(replacement, this.place ? this.place.gridRange() : undefined);
  }

  replaceWith(replacement: string): number {
    const match = this.getCurrentMatch();
    return match ? this.replace(replacement, match.gridRange()) : 0;
  }

  private replace(replacement: string, range: object | undefined): number {
    const { text, regex, formulas, matchCase, matchEntireCell } = this.options;
    const [reply] = change<{ findReplace: { occurrencesChanged?: number } }>({
      findReplace: {
        ...{ find: text, replacement, matchCase, matchEntireCell },
        ...{ searchByRegex: regex, includeFormulas: formulas },
        ...(range ? { range } : { allSheets: true }),
      },
    });
    return reply?.findReplace.occurrencesChanged ?? 0;
  }

  private step(order: 'down' | 'up'): Range | null {
    const [hit] = this.search(order, true);
    if (!hit) return null;
    this.current = hit;
    return hitRange(hit);
  }

  private search(order: 'down' | 'up', first: boolean): Hit[] {
    const after = first ? (this.current ?? undefined) : undefined;
    const where = this.place ? this.place.where() : {};
    return call('book.search', { ...where, options: this.options, order, first, after });
  }

  toString(): string {
    return 'TextFinder';
  }
}

/** The tab was searched just now: it need not be looked up again for every hit. */
function hitRange({ sheet, row, column }: Hit): Range {
  return newRange(newSheet(String(sheet)), { rect: single(row, column) });
}

export function newTextFinder(place: SearchPlace, text: string): TextFinder {
  return missing('TextFinder', new TextFinder(place, String(text)));
}
