import type { Book } from './book';
import type { GridRange, MetadataLocation } from './google';
import type { Standing } from './metadata';
import { intersects } from './rects';
import { gridArea, namedArea } from './resolve';
import { lines } from './structure';

export interface MetadataLookup {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  visibility?: string;
  locationType?: string;
  metadataLocation?: MetadataLocation;
  locationMatchingStrategy?: 'EXACT_LOCATION' | 'INTERSECTING_LOCATION';
}

/** One of the three. */
export interface DataFilter {
  developerMetadataLookup?: MetadataLookup;
  a1Range?: string;
  gridRange?: GridRange;
}

export function matching(book: Book, standing: Standing, filter: DataFilter): boolean {
  const { developerMetadataLookup: lookup, a1Range, gridRange } = filter;
  if (lookup) return looksUp(standing, lookup);
  const area = a1Range === undefined ? gridArea(book, gridRange) : namedArea(book, a1Range);
  const { place } = standing;
  if (place.kind === 'SPREADSHEET' || place.tab.id !== area.tab.id) return false;
  return place.kind === 'SHEET' || intersects(placeRect(place), area.rect);
}

function placeRect(place: Extract<Standing['place'], { index: number }>) {
  const dimension = place.kind === 'ROW' ? 'ROWS' : 'COLUMNS';
  return lines(place.tab, dimension, { start: place.index, end: place.index });
}

function looksUp({ id, entry, place }: Standing, lookup: MetadataLookup): boolean {
  const wanted: [unknown, unknown][] = [
    [lookup.metadataId, id],
    [lookup.metadataKey, entry.key],
    [lookup.metadataValue, entry.value],
    [lookup.visibility, entry.visibility],
    [lookup.locationType, place.kind],
  ];
  if (!wanted.every(([asked, is]) => asked === undefined || asked === is)) return false;
  return !lookup.metadataLocation || isAt(place, lookup);
}

/** Exactly there; or, when asked for, anywhere in what is named. */
function isAt(place: Standing['place'], lookup: MetadataLookup): boolean {
  const { metadataLocation: at = {}, locationMatchingStrategy: strategy } = lookup;
  const anywhere = strategy === 'INTERSECTING_LOCATION';
  if (at.spreadsheet) return anywhere || place.kind === 'SPREADSHEET';
  if (place.kind === 'SPREADSHEET') return false;
  if (at.dimensionRange) return inLines(place, at, anywhere);
  return place.tab.gridId === at.sheetId && (anywhere || place.kind === 'SHEET');
}

function inLines(
  place: Exclude<Standing['place'], { kind: 'SPREADSHEET' }>,
  { dimensionRange: range = {} }: MetadataLocation,
  anywhere: boolean,
): boolean {
  if (place.tab.gridId !== (range.sheetId ?? 0)) return false;
  if (place.kind === 'SHEET') return anywhere;
  const same = place.kind === (range.dimension === 'ROWS' ? 'ROW' : 'COLUMN');
  if (!same) return anywhere;
  const { startIndex = 0, endIndex = Number.MAX_SAFE_INTEGER } = range;
  return anywhere
    ? place.index >= startIndex && place.index < endIndex
    : place.index === startIndex && endIndex === startIndex + 1;
}
