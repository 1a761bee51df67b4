import { randomInt } from 'node:crypto';
import { SET_CUSTOM } from '../../../univer/custom';
import type { Batch } from '../batch';
import type { Book } from '../book';
import { below, parseMask } from '../fields';
import type { DimensionRange, Metadata, MetadataLocation } from '../google';
import {
  type Entries,
  type Entry,
  entriesAt,
  lineCustom,
  metadataJson,
  metadataOf,
  type Place,
  type Standing,
} from '../metadata';
import { type DataFilter, matching } from '../metadata-search';
import { fail, gridTab } from '../resolve';

const LONGEST = 30_000;
const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

export function createDeveloperMetadata(args: { developerMetadata?: Metadata }, batch: Batch) {
  const asked = args.developerMetadata ?? fail('developerMetadata is required.');
  batch.settle();
  const { book } = batch;
  const id = asked.metadataId ?? freeId(book);
  if (metadataOf(book).some((each) => each.id === id)) {
    fail(`Developer metadata with id: ${id} already exists.`);
  }
  const entry: Entry = {
    key: asked.metadataKey ?? fail('metadataKey is required.'),
    ...(asked.metadataValue === undefined ? {} : { value: asked.metadataValue }),
    visibility: asked.visibility ?? fail('visibility is required.'),
  };
  const place = placeOf(book, asked.location);
  write(batch, place, { ...entriesAt(book, place), [id]: entry });
  checkStorage(book, { id, entry, place });
  const developerMetadata = metadataJson({ id, entry, place });
  return { createDeveloperMetadata: { developerMetadata } };
}

function freeId(book: Book): number {
  const taken = new Set(metadataOf(book).map(({ id }) => id));
  for (;;) {
    const id = randomInt(1, 2_147_483_647);
    if (!taken.has(id)) return id;
  }
}

function placeOf(book: Book, location: MetadataLocation | undefined): Place {
  if (location?.spreadsheet) return { kind: 'SPREADSHEET' };
  if (location?.dimensionRange) return linePlace(book, location.dimensionRange);
  if (location?.sheetId === undefined) return fail('location is required.');
  return { kind: 'SHEET', tab: gridTab(book, location.sheetId) };
}

function linePlace(book: Book, range: DimensionRange): Place {
  const { dimension, startIndex = 0, endIndex } = range;
  const tab = gridTab(book, range.sheetId);
  const { rows, columns } = book.size(tab);
  if (endIndex !== startIndex + 1) return fail(ARBITRARY);
  if (endIndex > (dimension === 'ROWS' ? rows : columns))
    return fail('The location does not exist.');
  return { kind: dimension === 'ROWS' ? 'ROW' : 'COLUMN', tab, index: startIndex };
}

/** As much as Google keeps for one sheet, or for the spreadsheet itself. */
function checkStorage(book: Book, added: Standing): void {
  const home = homeOf(added.place);
  const all = [...metadataOf(book).filter(({ place }) => homeOf(place) === home), added];
  const used = all.reduce(
    (sum, { entry }) => sum + entry.key.length + (entry.value?.length ?? 0),
    0,
  );
  if (used > LONGEST) {
    fail('The developer metadata of this sheet would exceed the allowed storage limit.');
  }
}

function homeOf(place: Place): string {
  return place.kind === 'SPREADSHEET' ? '' : place.tab.id;
}

function write(batch: Batch, place: Place, entries: Entries): void {
  const value = Object.keys(entries).length === 0 ? null : entries;
  if (place.kind === 'SPREADSHEET') {
    batch.changeBook(SET_CUSTOM, { key: 'metadata', value });
    return;
  }
  if (place.kind === 'SHEET') {
    batch.change(place.tab, SET_CUSTOM, { key: 'metadata', value });
    return;
  }
  const { metadata: _old, ...others } = lineCustom(place);
  const custom = value ? { ...others, metadata: value } : others;
  const data = { [place.index]: { custom } };
  if (place.kind === 'ROW')
    batch.change(place.tab, 'sheet.mutation.set-row-data', { rowData: data });
  else batch.change(place.tab, 'sheet.mutation.set-col-data', { columnData: data });
}

interface UpdateMetadata {
  dataFilters?: DataFilter[];
  developerMetadata?: Metadata;
  fields?: string;
}

export function updateDeveloperMetadata(args: UpdateMetadata, batch: Batch): object {
  const { dataFilters = [], developerMetadata = {}, fields } = args;
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  const mask = parseMask(fields);
  const found = standingFor(batch, dataFilters);
  const changed = found.map(({ id, entry, place }): Standing => {
    const next = { ...entry };
    if (below(mask, 'metadataKey')) next.key = developerMetadata.metadataKey ?? next.key;
    if (below(mask, 'metadataValue')) next.value = developerMetadata.metadataValue;
    if (below(mask, 'visibility'))
      next.visibility = developerMetadata.visibility ?? next.visibility;
    const moved = below(mask, 'location') ? placeOf(batch.book, developerMetadata.location) : place;
    return { id, entry: next, place: moved };
  });
  for (const { id, place } of found) remove(batch, place, id);
  for (const { id, entry, place } of changed) {
    batch.settle();
    write(batch, place, { ...entriesAt(batch.book, place), [id]: entry });
  }
  return { updateDeveloperMetadata: { developerMetadata: changed.map(metadataJson) } };
}

export function deleteDeveloperMetadata({ dataFilter }: { dataFilter?: DataFilter }, batch: Batch) {
  const found = standingFor(batch, dataFilter ? [dataFilter] : []);
  for (const { id, place } of found) remove(batch, place, id);
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: found.map(metadataJson) } };
}

function standingFor(batch: Batch, filters: DataFilter[]): Standing[] {
  batch.settle();
  const all = metadataOf(batch.book);
  return all.filter((each) => filters.some((filter) => matching(batch.book, each, filter)));
}

function remove(batch: Batch, place: Place, id: number): void {
  batch.settle();
  const { [id]: _gone, ...rest } = entriesAt(batch.book, place);
  write(batch, place, rest);
}
