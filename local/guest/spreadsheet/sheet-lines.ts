import { call, exception } from '../kernel';
import { change } from './asking';
import { SheetCells } from './sheet-cells';

type Line = { size: number; hidden: boolean; filtered: boolean };
type Dimension = 'ROWS' | 'COLUMNS';

/** Rows and columns of a sheet; they count from 1. */
export abstract class SheetLines extends SheetCells {
  insertRowsBefore(before: number, count: number): this {
    return this.insert('ROWS', before - 1, { count });
  }
  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }
  insertRowsAfter(after: number, count: number): this {
    return this.insert('ROWS', after, { count, inheritFromBefore: true });
  }
  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }
  insertRows(at: number, count = 1): void {
    this.insertRowsBefore(at, count);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this.insert('COLUMNS', before - 1, { count });
  }
  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this.insert('COLUMNS', after, { count, inheritFromBefore: true });
  }
  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }
  insertColumns(at: number, count = 1): void {
    this.insertColumnsBefore(at, count);
  }

  deleteRows(start: number, count: number): void {
    const { rows } = this.look();
    if (start < 1 || start + count - 1 > rows) throw outside('rows');
    change({ deleteDimension: { range: this.lines('ROWS', start, count) } });
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteColumns(start: number, count: number): void {
    const { columns } = this.look();
    if (start < 1 || start + count - 1 > columns) throw outside('columns');
    change({ deleteDimension: { range: this.lines('COLUMNS', start, count) } });
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  /** `destination` counts before anything is moved. */
  moveRows(rows: { getRow(): number; getNumRows(): number }, destination: number): void {
    const source = this.lines('ROWS', rows.getRow(), rows.getNumRows());
    change({ moveDimension: { source, destinationIndex: destination - 1 } });
  }
  moveColumns(columns: { getColumn(): number; getNumColumns(): number }, destination: number) {
    const source = this.lines('COLUMNS', columns.getColumn(), columns.getNumColumns());
    change({ moveDimension: { source, destinationIndex: destination - 1 } });
  }

  hideRows(row: number, count = 1): void {
    this.setLines('ROWS', [row, count], { hiddenByUser: true });
  }
  hideRow(row: { getRow(): number; getNumRows(): number }): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }
  showRows(row: number, count = 1): void {
    this.setLines('ROWS', [row, count], { hiddenByUser: false });
  }
  unhideRow(row: { getRow(): number; getNumRows(): number }): void {
    this.showRows(row.getRow(), row.getNumRows());
  }
  hideColumns(column: number, count = 1): void {
    this.setLines('COLUMNS', [column, count], { hiddenByUser: true });
  }
  hideColumn(column: { getColumn(): number; getNumColumns(): number }): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }
  showColumns(column: number, count = 1): void {
    this.setLines('COLUMNS', [column, count], { hiddenByUser: false });
  }
  unhideColumn(column: { getColumn(): number; getNumColumns(): number }): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }
  isRowHiddenByUser(row: number): boolean {
    return this.line('ROWS', row).hidden;
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.line('ROWS', row).filtered;
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.line('COLUMNS', column).hidden;
  }

  getRowHeight(row: number): number {
    return this.line('ROWS', row).size;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.setLines('ROWS', [row, count], { pixelSize: height });
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  getColumnWidth(column: number): number {
    return this.line('COLUMNS', column).size;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.setLines('COLUMNS', [column, count], { pixelSize: width });
  }
  autoResizeColumns(column: number, count: number): this {
    change({ autoResizeDimensions: { dimensions: this.lines('COLUMNS', column, count) } });
    return this;
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeRows(row: number, count: number): this {
    change({ autoResizeDimensions: { dimensions: this.lines('ROWS', row, count) } });
    return this;
  }

  getFrozenRows(): number {
    return this.look().frozenRows;
  }
  setFrozenRows(rows: number): void {
    this.update({ gridProperties: { frozenRowCount: rows } }, 'gridProperties.frozenRowCount');
  }
  getFrozenColumns(): number {
    return this.look().frozenColumns;
  }
  setFrozenColumns(columns: number): void {
    const gridProperties = { frozenColumnCount: columns };
    this.update({ gridProperties }, 'gridProperties.frozenColumnCount');
  }

  private insert(
    dimension: Dimension,
    at: number,
    { count, inheritFromBefore = false }: { count: number; inheritFromBefore?: boolean },
  ): this {
    const range = { sheetId: this.id, dimension, startIndex: at, endIndex: at + count };
    change({ insertDimension: { range, inheritFromBefore } });
    return this;
  }

  private setLines(dimension: Dimension, [start, count]: [number, number], properties: object) {
    const fields = Object.keys(properties).join(',');
    const range = this.lines(dimension, start, count);
    change({ updateDimensionProperties: { range, properties, fields } });
    return this;
  }

  private lines(dimension: Dimension, start: number, count: number) {
    return { sheetId: this.id, dimension, startIndex: start - 1, endIndex: start - 1 + count };
  }

  private line(dimension: Dimension, number: number): Line {
    return call('sheet.line', { sheet: this.id, dimension, index: number - 1 });
  }
}

function outside(what: string): Error {
  return exception(`Those ${what} are out of bounds.`);
}
