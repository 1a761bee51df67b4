import type { Execution, Ops } from '../contract';
import type { Tab } from './book';
import { conditionalRule } from './conditional';
import { basicFilter } from './filters';
import { metadataJson, metadataOf } from './metadata';
import { type DataFilter, matching } from './metadata-search';
import { protectedRange, protectionsOf } from './protection';
import { intersects } from './rects';
import { type Area, wholeTab } from './resolve';
import type { Room } from './room';
import { conditionalRules, mergesOf } from './rules';
import { tabOf, type Where, whereOf } from './script-ops';
import { type Hit, type SearchOptions, search } from './search';
import { bookProperties, bookUrl, namedRanges } from './spreadsheet';

type Lines = { sheet: number; dimension: 'ROWS' | 'COLUMNS'; index: number };

/** Properties, rules and names for `SpreadsheetApp`. */
export function listOps(room: Room): Ops {
  const { book } = room;
  return {
    'book.properties': () => ({ id: book.unitId, url: bookUrl(book), ...bookProperties(book) }),
    'book.names': () => namedRanges(book),
    'book.protections': ({ sheet }: { sheet?: number }) => {
      const tabs = sheet === undefined ? book.tabs() : [tabOf(book, sheet)];
      return tabs.flatMap(protectionsOf).map(protectedRange);
    },
    'book.metadata': ({ filter }: { filter?: DataFilter }, { cost }: Execution) => {
      cost.reads += 1;
      const all = metadataOf(book);
      const found = filter ? all.filter((each) => matching(book, each, filter)) : all;
      return found.map(metadataJson);
    },
    'sheet.conditionals': ({ sheet }: { sheet: number }) => {
      const tab = tabOf(book, sheet);
      return conditionalRules(tab).map((rule) => conditionalRule(tab, rule));
    },
    'sheet.merges': (where: Where) => {
      const { tab, rect } = whereOf(book, where);
      return mergesOf(tab).filter((merge) => intersects(merge, rect));
    },
    'sheet.filter': ({ sheet }: { sheet: number }) => basicFilter(tabOf(book, sheet)) ?? null,
    'sheet.line': ({ sheet, dimension, index }: Lines) =>
      lineView(tabOf(book, sheet), dimension, index),
  };
}

function lineView({ sheet }: Tab, dimension: 'ROWS' | 'COLUMNS', index: number) {
  const config = sheet.getConfig();
  if (dimension === 'COLUMNS') {
    const column = sheet.getColumnManager().getColumn(index);
    return {
      size: column?.w ?? config.defaultColumnWidth,
      hidden: column?.hd === 1,
      filtered: false,
    };
  }
  const row = sheet.getRowManager().getRow(index);
  return {
    size: row?.h ?? config.defaultRowHeight,
    hidden: row?.hd === 1,
    filtered: sheet.isRowFiltered(index),
  };
}

interface Search extends Partial<Where> {
  options: SearchOptions;
  order: 'down' | 'up';
  /** The search goes on behind this cell. */
  after?: { sheet: number; row: number; column: number };
  /** One hit is enough. */
  first: boolean;
}

/** `TextFinder`. */
export function searchOps(room: Room): Ops {
  const { book } = room;
  return {
    'book.search': (arg: Search, { cost }: Execution) => {
      const areas =
        arg.sheet === undefined ? book.tabs().map(wholeTab) : [whereOf(book, arg as Where)];
      cost.reads += 1;
      return room.whenComputed(areas, () => {
        const hits: { sheet: number; row: number; column: number }[] = [];
        for (const area of arg.order === 'up' ? areas.reverse() : areas) {
          const left = remaining(area, arg);
          if (!left) continue;
          for (const hit of search(left, { options: arg.options, order: arg.order, cost })) {
            if (!beyond(area, hit, arg)) continue;
            hits.push({ sheet: area.tab.gridId, row: hit.row, column: hit.column });
            if (arg.first) return hits;
          }
        }
        return hits;
      });
    },
  };
}

/** The part of the area that is not behind the search already; undefined when all of it is. */
function remaining(area: Area, { after, order }: Search): Area | undefined {
  if (!after) return area;
  const { book } = area.tab;
  const indexOf = (id: number) => book.tabs().findIndex(({ gridId }) => gridId === id);
  const distance = indexOf(area.tab.gridId) - indexOf(after.sheet);
  if (distance !== 0) return distance > 0 === (order === 'down') ? area : undefined;
  const rect =
    order === 'down'
      ? { ...area.rect, startRow: Math.max(area.rect.startRow, after.row) }
      : { ...area.rect, endRow: Math.min(area.rect.endRow, after.row) };
  return rect.startRow <= rect.endRow ? { tab: area.tab, rect } : undefined;
}

function beyond({ tab }: Area, { row, column }: Hit, { after, order }: Search): boolean {
  if (!after || after.sheet !== tab.gridId || row !== after.row) return true;
  return order === 'down' ? column > after.column : column < after.column;
}
