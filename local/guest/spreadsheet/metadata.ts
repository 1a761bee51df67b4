import type { Metadata, MetadataLocation } from '../../host/workbook/google';
import type { MetadataLookup } from '../../host/workbook/metadata-search';
import { call, missing } from '../kernel';
import { change } from './asking';
import { activeSpreadsheet, type Spreadsheet } from './book';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import type { Range } from './range';
import { gridRangeCells } from './reference';
import { type Sheet, sheetById } from './sheet';

type Visibility = { name(): string };
export class DeveloperMetadata {
  constructor(private json: Metadata) {}

  getId(): number {
    return this.json.metadataId ?? 0;
  }

  getKey(): string {
    return this.json.metadataKey ?? '';
  }

  getValue(): string | null {
    return this.json.metadataValue ?? null;
  }

  getVisibility(): Visibility {
    return DeveloperMetadataVisibility[this.json.visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT'];
  }

  getLocation() {
    return missing('DeveloperMetadataLocation', new Location(this.json.location ?? {}));
  }

  setKey(metadataKey: string): this {
    return this.update({ metadataKey }, 'metadataKey');
  }

  setValue(metadataValue: string): this {
    return this.update({ metadataValue }, 'metadataValue');
  }

  setVisibility(visibility: Visibility): this {
    return this.update({ visibility: visibility.name() }, 'visibility');
  }

  moveToRow(row: Range): this {
    return this.update({ location: row.metadataLocation() }, 'location');
  }

  moveToColumn(column: Range): this {
    return this.update({ location: column.metadataLocation() }, 'location');
  }

  moveToSheet(sheet: Sheet): this {
    return this.update({ location: { sheetId: sheet.id } }, 'location');
  }

  moveToSpreadsheet(): this {
    return this.update({ location: { spreadsheet: true } }, 'location');
  }

  remove(): void {
    const developerMetadataLookup = { metadataId: this.getId() };
    change({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup } } });
  }

  toString(): string {
    return 'DeveloperMetadata';
  }

  private update(changes: Partial<Metadata>, fields: string): this {
    const dataFilters = [{ developerMetadataLookup: { metadataId: this.getId() } }];
    const updateDeveloperMetadata = { dataFilters, developerMetadata: changes, fields };
    change({ updateDeveloperMetadata });
    this.json = { ...this.json, ...changes };
    return this;
  }
}

class Location {
  constructor(private readonly json: MetadataLocation) {}

  getLocationType() {
    const name = this.json.locationType as keyof typeof DeveloperMetadataLocationType;
    return DeveloperMetadataLocationType[name];
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.json.spreadsheet ? activeSpreadsheet() : null;
  }

  getSheet(): Sheet | null {
    const { sheetId, dimensionRange, spreadsheet } = this.json;
    return spreadsheet ? null : sheetById(sheetId ?? dimensionRange?.sheetId ?? 0);
  }

  getRow(): Range | null {
    return this.line('ROWS');
  }

  getColumn(): Range | null {
    return this.line('COLUMNS');
  }

  private line(dimension: 'ROWS' | 'COLUMNS'): Range | null {
    const { dimensionRange: range } = this.json;
    if (range?.dimension !== dimension) return null;
    const { sheetId, startIndex, endIndex } = range;
    return gridRangeCells(
      dimension === 'ROWS'
        ? { sheetId, startRowIndex: startIndex, endRowIndex: endIndex }
        : { sheetId, startColumnIndex: startIndex, endColumnIndex: endIndex },
    );
  }
}

/** Looks in a place: the whole workbook, a sheet, or rows and columns. */
class DeveloperMetadataFinder {
  private readonly lookup: MetadataLookup;

  constructor(location: MetadataLocation | undefined) {
    // In the whole workbook everything is found, elsewhere what is exactly there.
    this.lookup = location ? { metadataLocation: location } : {};
  }

  withId(id: number): this {
    this.lookup.metadataId = id;
    return this;
  }

  withKey(key: string): this {
    this.lookup.metadataKey = key;
    return this;
  }

  withValue(value: string): this {
    this.lookup.metadataValue = value;
    return this;
  }

  withVisibility(visibility: Visibility): this {
    this.lookup.visibility = visibility.name();
    return this;
  }

  withLocationType(type: { name(): string }): this {
    this.lookup.locationType = type.name();
    return this;
  }

  onIntersectingLocations(): this {
    this.lookup.locationMatchingStrategy = 'INTERSECTING_LOCATION';
    return this;
  }

  find(): DeveloperMetadata[] {
    const filter = { developerMetadataLookup: this.lookup };
    return call<Metadata[]>('book.metadata', { filter }).map(developerMetadata);
  }

  toString(): string {
    return 'DeveloperMetadataFinder';
  }
}

function developerMetadata(json: Metadata): DeveloperMetadata {
  return missing('DeveloperMetadata', new DeveloperMetadata(json));
}

export function newFinder(location?: MetadataLocation): DeveloperMetadataFinder {
  return missing('DeveloperMetadataFinder', new DeveloperMetadataFinder(location));
}

/** What is attached to exactly this place. */
export function metadataAt(location: MetadataLocation): DeveloperMetadata[] {
  return newFinder(location).find();
}

/** `(key)`, `(key, visibility)`, `(key, value)` or `(key, value, visibility)`. */
export function addMetadata(location: MetadataLocation, args: unknown[]): void {
  const [metadataKey, ...rest] = args;
  const visibility = rest.find((arg) => typeof arg === 'object' && arg !== null) as
    | Visibility
    | undefined;
  const value = rest.find((arg) => typeof arg === 'string');
  change({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: String(metadataKey),
        ...(value === undefined ? {} : { metadataValue: value }),
        visibility: visibility?.name() ?? 'DOCUMENT',
        location,
      },
    },
  });
}
