import type { Rect } from '../../../a1';
import type { Batch } from '../batch';
import type { GridRange, SortSpec } from '../google';
import { plainRange } from '../mutations';
import { contains, intersects } from '../rects';
import { fail, gridArea, gridTab, wholeTab } from '../resolve';
import { mergesOf } from '../rules';
import { findIn, replaced, type SearchOptions } from '../search';
import { sortCells } from '../sorting';
import { typedEntry } from '../typed';
import { putEntry } from '../write';

interface SortRange {
  range?: GridRange;
  sortSpecs?: SortSpec[];
}

export function sortRange({ range, sortSpecs = [] }: SortRange, batch: Batch): object {
  batch.settle();
  sortCells(batch, gridArea(batch.book, range), sortSpecs);
  return {};
}

interface FindReplace {
  find?: string;
  replacement?: string;
  matchCase?: boolean;
  matchEntireCell?: boolean;
  searchByRegex?: boolean;
  includeFormulas?: boolean;
  range?: GridRange;
  sheetId?: number;
  allSheets?: boolean;
}

export function findReplace(args: FindReplace, batch: Batch): object {
  batch.settle();
  const { book } = batch;
  const areas = args.allSheets
    ? book.tabs().map(wholeTab)
    : [args.range ? gridArea(book, args.range) : wholeTab(gridTab(book, args.sheetId))];
  const options: SearchOptions = {
    text: args.find ?? fail('find is required.'),
    matchCase: args.matchCase ?? false,
    matchEntireCell: args.matchEntireCell ?? false,
    regex: args.searchByRegex ?? false,
    formulas: args.includeFormulas ?? false,
  };
  const counts = { values: 0, formulas: 0, rows: new Set<string>(), sheets: 0, occurrences: 0 };
  for (const area of areas) {
    const hits = [...findIn(area, options)];
    if (hits.length > 0) counts.sheets += 1;
    for (const { row, column, text, formula } of hits) {
      const next = replaced(text, options, args.replacement ?? '');
      counts.occurrences += next.count;
      counts[formula ? 'formulas' : 'values'] += 1;
      counts.rows.add(`${area.tab.id} ${row}`);
      const pattern = book.pattern(area.tab, row, column);
      putEntry(batch.draft(area.tab), [row, column], typedEntry(next.text, pattern));
    }
  }
  return { findReplace: withoutZeros(counts) };
}

/** Counts of 0 are left out. */
function withoutZeros(counts: {
  values: number;
  formulas: number;
  rows: Set<string>;
  sheets: number;
  occurrences: number;
}): object {
  const all = {
    valuesChanged: counts.values,
    formulasChanged: counts.formulas,
    rowsChanged: counts.rows.size,
    sheetsChanged: counts.sheets,
    occurrencesChanged: counts.occurrences,
  };
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

interface MergeCells {
  range?: GridRange;
  mergeType?: 'MERGE_ALL' | 'MERGE_COLUMNS' | 'MERGE_ROWS';
}

export function mergeCells({ range, mergeType = 'MERGE_ALL' }: MergeCells, batch: Batch): object {
  batch.settle();
  const { tab, rect } = gridArea(batch.book, range);
  checkMerges(mergesOf(tab), rect);
  const parts = mergedParts(rect, mergeType);
  const draft = batch.draft(tab);
  // Only the upper left value stays.
  for (const part of parts) {
    for (let row = part.startRow; row <= part.endRow; row++) {
      for (let column = part.startColumn; column <= part.endColumn; column++) {
        const first = row === part.startRow && column === part.startColumn;
        if (!first) putEntry(draft, [row, column], { kind: 'empty' });
      }
    }
  }
  const ranges = parts.map(plainRange);
  batch.change(tab, 'sheet.mutation.remove-worksheet-merge', { ranges: [plainRange(rect)] });
  batch.change(tab, 'sheet.mutation.add-worksheet-merge', { ranges });
  return {};
}

function checkMerges(merges: Rect[], rect: Rect): void {
  const partly = merges.some((merge) => intersects(merge, rect) && !contains(rect, merge));
  if (partly) fail('You must select all cells in a merged range to merge or unmerge them.');
}

function mergedParts(rect: Rect, type: string): Rect[] {
  if (type === 'MERGE_ALL') return [rect];
  const parts: Rect[] = [];
  if (type === 'MERGE_ROWS') {
    for (let row = rect.startRow; row <= rect.endRow; row++) {
      parts.push({ ...rect, startRow: row, endRow: row });
    }
  } else {
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      parts.push({ ...rect, startColumn: column, endColumn: column });
    }
  }
  return parts;
}

export function unmergeCells({ range }: { range?: GridRange }, batch: Batch): object {
  batch.settle();
  const { tab, rect } = gridArea(batch.book, range);
  checkMerges(mergesOf(tab), rect);
  const ranges = mergesOf(tab)
    .filter((merge) => intersects(merge, rect))
    .map(plainRange);
  if (ranges.length > 0) batch.change(tab, 'sheet.mutation.remove-worksheet-merge', { ranges });
  return {};
}
