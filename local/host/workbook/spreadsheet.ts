import type { Cost } from '../contract';
import type { Book, Tab } from './book';
import { chartsOf } from './charts';
import { conditionalRule } from './conditional';
import { below, type Mask, pick } from './fields';
import { basicFilter, filterViews } from './filters';
import { gridData } from './grid-data';
import { metadataJson, metadataOf, tabMetadata } from './metadata';
import { namesOf, rangeOf } from './names';
import { protectedRange, protectionsOf } from './protection';
import { type Area, gridRange, wholeTab } from './resolve';
import { conditionalRules, mergesOf } from './rules';
import { sheetProperties } from './sheet-properties';

export interface Wanted {
  mask: Mask;
  /** Only these cells, and only their tabs; all of them when empty. */
  areas: Area[];
  /** Without a mask, cells come only when asked for. */
  withData: boolean;
}

/** A Spreadsheet of the API, as far as it is wanted. */
export function spreadsheetJson(book: Book, wanted: Wanted, cost: Cost): object {
  const { mask } = wanted;
  const parts: Record<string, () => unknown> = {
    spreadsheetId: () => book.unitId,
    properties: () => bookProperties(book),
    sheets: () => tabsOf(book, wanted).map((tab) => tabJson(tab, wanted, cost)),
    namedRanges: () => filled(namedRanges(book)),
    spreadsheetUrl: () => bookUrl(book),
    developerMetadata: () =>
      filled(
        metadataOf(book)
          .filter(({ place }) => place.kind === 'SPREADSHEET')
          .map(metadataJson),
      ),
  };
  return pick(evaluated(parts, mask), mask) as object;
}

export function bookUrl(book: Book): string {
  return `https://docs.google.com/spreadsheets/d/${book.unitId}/edit`;
}

export function bookProperties(book: Book) {
  return {
    title: book.engine.book().name,
    locale: book.locale,
    autoRecalc: 'ON_CHANGE',
    timeZone: book.zone,
  };
}

export function namedRanges(book: Book) {
  return namesOf(book).flatMap((name) => {
    const area = rangeOf(book, name);
    return area ? [{ namedRangeId: name.id, name: name.name, range: gridRange(area) }] : [];
  });
}

function tabsOf(book: Book, { areas }: Wanted): Tab[] {
  if (areas.length === 0) return book.tabs();
  const named = new Set(areas.map(({ tab }) => tab.id));
  return book.tabs().filter(({ id }) => named.has(id));
}

function tabJson(tab: Tab, { mask, areas, withData }: Wanted, cost: Cost): object {
  const sheetMask = below(mask, 'sheets') || {};
  const dataMask = below(sheetMask, 'data');
  const withCells = sheetMask === true ? withData : dataMask !== false;
  const own = areas.filter((area) => area.tab.id === tab.id);
  const parts: Record<string, () => unknown> = {
    properties: () => sheetProperties(tab),
    data: () =>
      withCells
        ? (own.length > 0 ? own : [wholeTab(tab)]).map((area) =>
            gridData(area, dataMask === false ? true : dataMask, cost),
          )
        : undefined,
    merges: () => filled(mergesOf(tab).map((rect) => gridRange({ tab, rect }))),
    conditionalFormats: () =>
      filled(conditionalRules(tab).map((rule) => conditionalRule(tab, rule))),
    charts: () => filled(chartsOf(tab)),
    filterViews: () => filled(filterViews(tab)),
    protectedRanges: () => filled(protectionsOf(tab).map(protectedRange)),
    basicFilter: () => basicFilter(tab),
    developerMetadata: () =>
      filled(
        tabMetadata(tab)
          .filter(({ place }) => place.kind === 'SHEET')
          .map(metadataJson),
      ),
  };
  return evaluated(parts, sheetMask);
}

/** Nothing is worked out that the mask does not name. */
function evaluated(parts: Record<string, () => unknown>, mask: Mask): object {
  const named = Object.entries(parts).filter(([field]) => below(mask, field));
  const values = named.map(([field, make]) => [field, make()]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
