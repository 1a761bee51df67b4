import { authorize } from '../authorization';
import type { Execution, Ops } from '../contract';
import { parseMask, pick } from './fields';
import type { GridRange } from './google';
import { metadataJson, metadataOf } from './metadata';
import { type DataFilter, matching } from './metadata-search';
import { planRequests, type Request } from './requests/index';
import { type Area, fail, gridArea, namedArea } from './resolve';
import type { Room } from './room';
import { spreadsheetJson, type Wanted } from './spreadsheet';

interface GetOptions {
  ranges?: string | string[];
  includeGridData?: boolean;
  fields?: string;
}

interface BatchUpdateBody {
  requests?: Request[];
  includeSpreadsheetInResponse?: boolean;
  responseRanges?: string[];
  responseIncludeGridData?: boolean;
}

/** The advanced service `Sheets`: `Spreadsheets` and `DeveloperMetadata`. */
export function apiOps(room: Room): Ops {
  const { book } = room;
  const get = (wanted: Wanted, execution: Execution) =>
    room.whenComputed(wanted.areas, () => spreadsheetJson(book, wanted, execution.cost));
  return {
    'api.get': (
      { id, options = {} }: { id: string; options?: GetOptions },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      execution.cost.reads += 1;
      const areas = listed(options.ranges).map((text) => namedArea(book, text));
      return get(wantedOf(options.fields, areas, options.includeGridData), execution);
    },
    'api.getByDataFilter': (
      { id, body, options = {} }: { id: string; body: FilterBody; options?: GetOptions },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      execution.cost.reads += 1;
      const areas = filteredAreas(room, body.dataFilters ?? []);
      return get(wantedOf(options.fields, areas, body.includeGridData), execution);
    },
    'api.batchUpdate': (
      { id, body, options = {} }: { id: string; body: BatchUpdateBody; options?: GetOptions },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      return batchUpdate(room, { body, fields: options.fields }, execution);
    },
  };
}

/** `Sheets.Spreadsheets.DeveloperMetadata`. */
export function metadataOps(room: Room): Ops {
  const { book } = room;
  return {
    'api.searchMetadata': (
      { id, body }: { id: string; body: FilterBody },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      execution.cost.reads += 1;
      const filters = body.dataFilters ?? [];
      const found = metadataOf(book).flatMap((standing) => {
        const dataFilters = filters.filter((filter) => matching(book, standing, filter));
        const match = { developerMetadata: metadataJson(standing), dataFilters };
        return dataFilters.length > 0 ? [match] : [];
      });
      return found.length > 0 ? { matchedDeveloperMetadata: found } : {};
    },
    'api.getMetadata': (
      { id, metadataId }: { id: string; metadataId: number },
      execution: Execution,
    ) => {
      admit(room, id, execution);
      execution.cost.reads += 1;
      const found = metadataOf(book).find((standing) => standing.id === metadataId);
      return metadataJson(found ?? fail('Requested entity was not found.'));
    },
  };
}

interface FilterBody {
  dataFilters?: DataFilter[];
  includeGridData?: boolean;
}

/** The service needs consent, and there is one spreadsheet here. */
export function admit({ book }: Room, id: string, execution: Execution): void {
  authorize(execution, 'Sheets', 'spreadsheets');
  if (id !== book.unitId) fail('Requested entity was not found.');
}

export function listed(ranges: string | string[] | undefined): string[] {
  if (ranges === undefined) return [];
  return typeof ranges === 'string' ? [ranges] : ranges;
}

function wantedOf(fields: string | undefined, areas: Area[], withData = false): Wanted {
  return { mask: fields ? parseMask(fields) : true, areas, withData };
}

/** Where the filters' rows, columns and ranges are. */
export function filteredAreas({ book }: Room, filters: DataFilter[]): Area[] {
  return filters.flatMap((filter): Area[] => {
    if (filter.a1Range !== undefined) return [namedArea(book, filter.a1Range)];
    if (filter.gridRange) return [gridArea(book, filter.gridRange)];
    return metadataOf(book)
      .filter((standing) => matching(book, standing, filter))
      .flatMap((standing): Area[] => {
        const { location } = metadataJson(standing);
        const range = location?.dimensionRange;
        if (!range) return [];
        const rows = range.dimension === 'ROWS';
        const grid: GridRange = {
          sheetId: range.sheetId,
          ...(rows
            ? { startRowIndex: range.startIndex, endRowIndex: range.endIndex }
            : { startColumnIndex: range.startIndex, endColumnIndex: range.endIndex }),
        };
        return [gridArea(book, grid)];
      });
  });
}

interface Update {
  body: BatchUpdateBody;
  fields: string | undefined;
}

/** Plan, log, apply, answer. What the answer shows is named before anything is done. */
function batchUpdate(room: Room, { body, fields }: Update, execution: Execution): unknown {
  const { book } = room;
  const responseRanges = body.responseRanges ?? [];
  const { cost } = execution;
  const replies = room.change((batch) => {
    const planned = planRequests(body.requests, batch);
    if (responseRanges.length > 0) {
      batch.next();
      for (const text of responseRanges) namedArea(book, text);
    }
    return planned;
  }, cost);
  const mask = fields ? parseMask(fields) : true;
  const answer = (updatedSpreadsheet?: object) =>
    pick(
      {
        spreadsheetId: book.unitId,
        replies,
        ...(updatedSpreadsheet ? { updatedSpreadsheet } : {}),
      },
      mask,
    );
  if (!body.includeSpreadsheetInResponse) return answer();
  const wanted: Wanted = {
    mask: innerMask(fields),
    areas: responseRanges.map((text) => namedArea(book, text)),
    withData: body.responseIncludeGridData ?? false,
  };
  return room.whenComputed(wanted.areas, () => answer(spreadsheetJson(book, wanted, cost)));
}

/** What a mask over the whole answer says of the spreadsheet in it. */
function innerMask(fields: string | undefined): Wanted['mask'] {
  if (!fields) return true;
  const mask = parseMask(fields);
  return mask === true ? true : (mask.updatedSpreadsheet ?? {});
}
