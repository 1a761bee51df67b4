import type { FilterView } from '../../src/workbook/grid';
import type { FakeSheet } from './sheet';

interface Book {
  sheets: FakeSheet[];
  nextId: number;
}

/** Filter views of the fake grid: they are kept as they are sent. */
export const viewHandlers = {
  addFilterView(book: Book, { filter = {} }: { filter?: FilterView }) {
    const { filterViewId = book.nextId++ } = filter;
    if (holderOf(book, filterViewId))
      throw new Error(`A filter view with id: ${filterViewId} already exists.`);
    const sheet = book.sheets.find(({ sheetId }) => sheetId === (filter.range?.sheetId ?? 0));
    if (!sheet) throw new Error(`No grid with id: ${filter.range?.sheetId}`);
    sheet.views.push({ ...filter, filterViewId });
  },
  updateFilterView(
    book: Book,
    { filter = {}, fields = '' }: { filter?: FilterView; fields?: string },
  ) {
    const { views, at } = placeOf(book, filter.filterViewId);
    const masks = fields.split(',');
    const changed = Object.entries(filter).filter(([key]) => masks.includes(key));
    views[at] = { ...views[at], ...Object.fromEntries(changed) };
  },
  deleteFilterView(book: Book, { filterId }: { filterId?: number }) {
    const { views, at } = placeOf(book, filterId);
    views.splice(at, 1);
  },
};

function holderOf(book: Book, id: number | undefined): FakeSheet | undefined {
  return book.sheets.find(({ views }) => views.some((one) => one.filterViewId === id));
}

function placeOf(book: Book, id: number | undefined) {
  const sheet = holderOf(book, id);
  if (!sheet) throw new Error(`No filter view with id: ${id}`);
  return { views: sheet.views, at: sheet.views.findIndex((one) => one.filterViewId === id) };
}
