import type { Book, Tab } from './book';
import type { DimensionRange, Metadata } from './google';

/** What is kept; where it is kept says what it is attached to. */
export interface Entry {
  key: string;
  value?: string;
  visibility: string;
}

export type Entries = Record<string, Entry>;

export type Place =
  | { kind: 'SPREADSHEET' }
  | { kind: 'SHEET'; tab: Tab }
  | { kind: 'ROW' | 'COLUMN'; tab: Tab; index: number };

export interface Standing {
  id: number;
  entry: Entry;
  place: Place;
}

const KEY = 'metadata';

/**
 * Developer metadata. What is attached to a row or a column lies in that row's own data, and so goes wherever the
 * row goes.
 */
export function metadataOf(book: Book): Standing[] {
  return [
    ...standing(book.custom<Entries>(KEY), { kind: 'SPREADSHEET' }),
    ...book.tabs().flatMap(tabMetadata),
  ];
}

export function tabMetadata(tab: Tab): Standing[] {
  return [
    ...standing(tab.book.custom<Entries>(KEY, tab), { kind: 'SHEET', tab }),
    ...lineMetadata(tab, 'ROW', tab.sheet.getRowManager().getRowData()),
    ...lineMetadata(tab, 'COLUMN', tab.sheet.getColumnManager().getColumnData()),
  ];
}

type Lines = Record<number, { custom?: Record<string, unknown> | null } | undefined>;

function lineMetadata(tab: Tab, kind: 'ROW' | 'COLUMN', lines: unknown): Standing[] {
  return Object.entries(lines as Lines).flatMap(([index, line]) =>
    standing(line?.custom?.[KEY] as Entries | undefined, { kind, tab, index: Number(index) }),
  );
}

function standing(entries: Entries | undefined, place: Place): Standing[] {
  return Object.entries(entries ?? {}).map(([id, entry]) => ({ id: Number(id), entry, place }));
}

export function entriesAt(book: Book, place: Place): Entries {
  if (place.kind === 'SPREADSHEET') return book.custom<Entries>(KEY) ?? {};
  if (place.kind === 'SHEET') return book.custom<Entries>(KEY, place.tab) ?? {};
  const custom = lineCustom(place);
  return (custom[KEY] as Entries | undefined) ?? {};
}

/** Everything custom of a row or a column. */
export function lineCustom({ kind, tab, index }: Extract<Place, { index: number }>) {
  const line =
    kind === 'ROW'
      ? tab.sheet.getRowManager().getRow(index)
      : tab.sheet.getColumnManager().getColumn(index);
  const custom: Record<string, unknown> = { ...line?.custom };
  return custom;
}

/** As the API tells it. */
export function metadataJson({ id, entry, place }: Standing): Metadata {
  return {
    metadataId: id,
    metadataKey: entry.key,
    ...(entry.value === undefined ? {} : { metadataValue: entry.value }),
    location: locationOf(place),
    visibility: entry.visibility,
  };
}

function locationOf(place: Place): Metadata['location'] {
  if (place.kind === 'SPREADSHEET') return { locationType: place.kind, spreadsheet: true };
  const sheetId = place.tab.gridId;
  if (place.kind === 'SHEET') return { locationType: place.kind, sheetId };
  const dimensionRange: DimensionRange = {
    ...(sheetId === 0 ? {} : { sheetId }),
    dimension: place.kind === 'ROW' ? 'ROWS' : 'COLUMNS',
    startIndex: place.index,
    endIndex: place.index + 1,
  };
  return { locationType: place.kind, dimensionRange };
}
