import { cellName, cellsName, columnName, type OpenRect, type Rect } from '../../a1';
import type { GridRange } from '../../host/workbook/google';
import { call, exception } from '../kernel';
import { gridRange } from './asking';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** Cells as they were named: an open end (`A3:A`) goes as far as the tab does when it is looked at. */
export type Cells = { rect: Rect } | { open: OpenRect };

/** Where the cells of a range are. */
export abstract class Place {
  protected found: Rect | null = null;

  constructor(
    protected readonly sheet: Sheet,
    protected readonly cells: Cells,
  ) {
    if ('rect' in cells) this.found = cells.rect;
  }

  /** Another range on the same sheet. */
  protected abstract at(rect: Rect): Range;

  /** 0-based, ends inclusive. */
  get rect(): Rect {
    this.found ??= call<Rect>('sheet.rect', this.where());
    return this.found;
  }

  /** What to tell the home: an open end is filled in there, at the same time as the question is answered. */
  where(): { sheet: number; rect: OpenRect } {
    return { sheet: this.sheet.id, rect: 'rect' in this.cells ? this.cells.rect : this.cells.open };
  }

  gridRange(): GridRange {
    return gridRange(this.sheet.id, this.rect);
  }

  getSheet(): Sheet {
    return this.sheet;
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getRow(): number {
    return this.rect.startRow + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.rect.startColumn + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getLastRow(): number {
    return this.rect.endRow + 1;
  }

  getLastColumn(): number {
    return this.rect.endColumn + 1;
  }

  getNumRows(): number {
    return this.rect.endRow - this.rect.startRow + 1;
  }

  getNumColumns(): number {
    return this.rect.endColumn - this.rect.startColumn + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    if ('rect' in this.cells) return cellsName(this.cells.rect);
    const { startRow, endRow, startColumn, endColumn } = this.cells.open;
    const name = (row?: number, column?: number) =>
      `${column === undefined ? '' : columnName(column)}${row === undefined ? '' : row + 1}`;
    return `${name(startRow, startColumn)}:${name(endRow, endColumn)}`;
  }

  isStartRowBounded(): boolean {
    return 'rect' in this.cells || this.cells.open.startRow !== undefined;
  }

  isEndRowBounded(): boolean {
    return 'rect' in this.cells || this.cells.open.endRow !== undefined;
  }

  isStartColumnBounded(): boolean {
    return 'rect' in this.cells || this.cells.open.startColumn !== undefined;
  }

  isEndColumnBounded(): boolean {
    return 'rect' in this.cells || this.cells.open.endColumn !== undefined;
  }

  /** Counts from 1, inside of the range. */
  getCell(row: number, column: number): Range {
    const { startRow, startColumn } = this.rect;
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw exception('Cell reference out of range');
    }
    return this.at(single(startRow + row - 1, startColumn + column - 1));
  }

  /** `(rows, columns[, height[, width]])`; the size stays unless another one is given. */
  offset(rows: number, columns: number, ...[height, width]: number[]): Range {
    const { startRow, startColumn } = this.rect;
    return this.sheet.getRange(
      startRow + rows + 1,
      startColumn + columns + 1,
      height ?? this.getNumRows(),
      width ?? this.getNumColumns(),
    );
  }

  getDataRegion(dimension?: { name(): string }): Range {
    const only = dimension?.name();
    const sides = { rows: only !== 'COLUMNS', columns: only !== 'ROWS' };
    return this.at(call<Rect>('sheet.region', { ...this.where(), ...sides }));
  }

  getNextDataCell(direction: { name(): string }): Range {
    return this.at(call<Rect>('sheet.nextCell', { ...this.where(), step: direction.name() }));
  }

  /** The name of the first cell, for messages. */
  protected firstCell(): string {
    return cellName(this.rect.startRow, this.rect.startColumn);
  }
}

export function single(row: number, column: number): Rect {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
