import { Book } from '../../../src/workbook/book';
import { TEMPLATES } from '../../../src/workbook/registers.generated';
import type { FakeGrid } from '../../fakes/grid';
import { idOf, place, type rows, titleOf } from './workbook';

export const customersWidth = TEMPLATES.customers.columns.length;

/** A customer's value, as a book reads it. */
export function customerValue(grid: FakeGrid, id: string, key: 'name' | 'phone') {
  const register = 'customers';
  const book = new Book(grid, [register]);
  const [row = 0] = book.find(register, 'no', id);
  const values = book.fetch([{ register, row }])[0]?.values as unknown as Record<string, string>;
  return values[key];
}

export function emptied(count: number, width: number) {
  return Array.from({ length: count }, () => ({
    values: Array.from({ length: width }, () => ({})),
  }));
}

export function dataColumn(sheetId: number, at: number) {
  return { sheetId, startRowIndex: 2, startColumnIndex: at, endColumnIndex: at + 1 };
}

export function isGuarded(grid: FakeGrid, register: 'requests', at: number): boolean {
  return grid
    .sheet(titleOf(grid, register))
    .protections.some(
      ({ box }) => box.startRow === 2 && box.startColumn <= at && at < box.endColumn,
    );
}

export function dropMark(grid: FakeGrid, register: 'customers'): void {
  const sheet = grid.sheet(titleOf(grid, register));
  const metadataId = sheet.metadata[0]?.metadataId ?? 0;
  const dataFilter = { developerMetadataLookup: { metadataId } };
  grid.byHand({ deleteDeveloperMetadata: { dataFilter } });
}

export function mark(grid: FakeGrid, sheetId: number, register: string): void {
  grid.byHand({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'servicebook.register',
        metadataValue: register,
        location: { sheetId },
      },
    },
  });
}

export function rename(grid: FakeGrid, register: 'customers', title: string): void {
  const properties = { sheetId: idOf(grid, register), title };
  grid.byHand({ updateSheetProperties: { properties, fields: 'title' } });
}

export function setHidden(
  grid: FakeGrid,
  range: ReturnType<typeof rows>,
  hiddenByUser: boolean,
): void {
  grid.byHand({
    updateDimensionProperties: { range, properties: { hiddenByUser }, fields: 'hiddenByUser' },
  });
}

export function freeze(grid: FakeGrid, register: 'customers', frozenRowCount: number): void {
  const properties = { sheetId: idOf(grid, register), gridProperties: { frozenRowCount } };
  grid.byHand({
    updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' },
  });
}

/** Takes looks away from all customers' cells of a column. */
export function clearLooks(grid: FakeGrid, key: string, fields: string): void {
  const range = dataColumn(idOf(grid, 'customers'), place(grid, 'customers', key));
  grid.byHand({ repeatCell: { range, cell: {}, fields } });
}

export function dropProtections(grid: FakeGrid, register: 'customers'): void {
  const { protections } = grid.sheet(titleOf(grid, register));
  grid.byHand(...protections.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })));
}

export function dropColours(grid: FakeGrid, register: 'requests', count: number): void {
  const request = { deleteConditionalFormatRule: { sheetId: idOf(grid, register), index: 0 } };
  grid.byHand(...Array.from({ length: count }, () => request));
}

export function moveFilter(grid: FakeGrid, register: 'customers'): void {
  const range = { sheetId: idOf(grid, register), endColumnIndex: customersWidth };
  grid.byHand({ setBasicFilter: { filter: { range } } });
}
