import { randomInt } from 'node:crypto';
import type { Book, Tab } from '../book';
import type { Request } from '../requests/index';
import { freeId } from '../requests/sheets';
import { type FileTab, propertiesOf } from './read-file';
import { conditionalOf, gridRanges, validationOf } from './rules';
import { columnPixels } from './units';

/** `workbook`: the file takes the place of all tabs. `tabs`: of those with the same title; others come beside. */
export type TakeFile = 'workbook' | 'tabs';

/** The requests that bring a file's tabs into the workbook. */
export function fileRequests(book: Book, tabs: readonly FileTab[], how: TakeFile): Request[] {
  const standing = (title: string) =>
    book.tabs().find(({ sheet }) => sheet.getName().toLowerCase() === title.toLowerCase());
  if (how === 'tabs') {
    return tabs.flatMap((tab) => {
      const there = standing(tab.title);
      return there ? overwrite(there, tab) : add(tab, freeId(book));
    });
  }
  // A workbook always has a tab: this one keeps the place while the old ones go and the new ones come.
  const keeper = freeId(book);
  return [
    { addSheet: { properties: { sheetId: keeper, title: `…${randomInt(1e9)}` } } },
    ...book.tabs().map(({ gridId }) => ({ deleteSheet: { sheetId: gridId } })),
    ...tabs.flatMap((tab) => add(tab, freeId(book))),
    { deleteSheet: { sheetId: keeper } },
  ];
}

/** Values, looks and notes only: rules, widths and marks of the tab stay. */
function overwrite(there: Tab, { rows, size }: FileTab): Request[] {
  const { gridId: sheetId, book } = there;
  const now = book.size(there);
  const grow = (dimension: 'ROWS' | 'COLUMNS', length: number) =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  return [
    ...grow('ROWS', size.rows - now.rows),
    ...grow('COLUMNS', width - now.columns),
    { updateCells: { range: { sheetId }, rows, fields: 'userEnteredValue,note' } },
    { updateCells: { start: { sheetId }, rows, fields: 'userEnteredFormat' } },
  ];
}

function add(tab: FileTab, sheetId: number): Request[] {
  const { sheet, rows, size } = tab;
  const cells = { start: { sheetId }, rows, fields: 'userEnteredValue,userEnteredFormat,note' };
  const merges = (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
    mergeCells: {
      range: {
        sheetId,
        startRowIndex: startRow,
        endRowIndex: endRow + 1,
        startColumnIndex: startCol,
        endColumnIndex: endCol + 1,
      },
      mergeType: 'MERGE_ALL',
    },
  }));
  const [filter] = sheet.autoFilter ? gridRanges(sheet.autoFilter.range, sheetId, size) : [];
  return [
    { addSheet: { properties: { ...propertiesOf(tab), sheetId } } },
    ...(rows.length ? [{ updateCells: cells }] : []),
    ...merges,
    ...lines(tab, sheetId),
    ...rules(tab, sheetId),
    ...(filter ? [{ setBasicFilter: { filter: { range: filter } } }] : []),
  ];
}

/** Widths, and what is hidden. */
function lines({ sheet }: FileTab, sheetId: number): Request[] {
  const set = (dimension: 'ROWS' | 'COLUMNS', index: number, properties: object) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: index, endIndex: index + 1 },
      properties,
      fields: Object.keys(properties).join(','),
    },
  });
  const columns = (sheet.columns ?? []).flatMap(({ width, hidden }, index) => {
    const properties = {
      ...(width ? { pixelSize: columnPixels(width) } : {}),
      ...(hidden ? { hiddenByUser: true } : {}),
    };
    return Object.keys(properties).length ? [set('COLUMNS', index, properties)] : [];
  });
  const rows = [...(sheet.rowDefs ?? [])].flatMap(([index, { hidden }]) =>
    hidden ? [set('ROWS', index, { hiddenByUser: true })] : [],
  );
  return [...columns, ...rows];
}

function rules({ sheet, size }: FileTab, sheetId: number): Request[] {
  const dropDowns = (sheet.dataValidations ?? []).flatMap((one) => {
    const rule = validationOf(one);
    const ranges = gridRanges(one.range, sheetId, size);
    return rule ? ranges.map((range) => ({ setDataValidation: { range, rule } })) : [];
  });
  const colours = (sheet.conditionalRules ?? []).flatMap((one) => {
    const ranges = gridRanges(one.range, sheetId, size);
    const rule = ranges.length ? conditionalOf(one, ranges) : undefined;
    return rule ? [{ addConditionalFormatRule: { rule, index: 0 } }] : [];
  });
  return [...dropDowns, ...colours.reverse()];
}
