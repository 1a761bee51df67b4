import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Mutation } from '../contract';
import type { Book } from './book';
import { type CellPatches, SET_CELLS } from './mutations';
import { isStructural } from './page-mutations';
import { core } from './univer';

type Cells = IWorksheetData['cellData'];
type Row = Record<number, Nullable<ICellData>>;

/**
 * Puts the workbook back as it was before some mutations were tried. Everything but the cells is copied at the start;
 * of the cells only those that are about to change, since a register may hold a million of them.
 */
export class WayBack {
  readonly #before: IWorkbookData;
  /** The engine's own objects, by tab. */
  readonly #cells = new Map<string, Cells>();
  readonly #steps: (() => void)[] = [];

  constructor(book: Book) {
    const { sheets, ...rest } = book.engine.book().getSnapshot();
    const withoutCells = Object.entries(sheets).map(([id, { cellData = {}, ...sheet }]) => {
      this.#cells.set(id, cellData);
      return [id, sheet] as const;
    });
    const type = core.UniverInstanceType.UNIVER_SHEET;
    const resources = book.engine.get(core.IResourceManagerService).getResources(book.unitId, type);
    this.#before = structuredClone({
      ...rest,
      resources,
      sheets: Object.fromEntries(withoutCells),
    });
  }

  /** To be told of each mutation before it is done. */
  note({ id, params }: Mutation): void {
    const { subUnitId = '', cellValue } = params as { subUnitId?: string; cellValue?: CellPatches };
    const cells = this.#cells.get(subUnitId);
    if (!cells) return;
    if (id === SET_CELLS) this.#noteCells(cells, cellValue ?? {});
    else if (isStructural(id)) this.#noteRows(cells);
  }

  /** The workbook as it was. */
  take(): IWorkbookData {
    for (const step of this.#steps.reverse()) step();
    for (const [id, cellData] of this.#cells) {
      Object.assign(this.#before.sheets[id] ?? {}, { cellData: structuredClone(cellData) });
    }
    return this.#before;
  }

  /** The objects stay the same ones: rows that were moved hold them too. */
  #noteCells(cells: Cells, patches: CellPatches): void {
    for (const [index, patch] of Object.entries(patches)) {
      for (const column of Object.keys(patch)) {
        const cell = cells[Number(index)]?.[Number(column)];
        const copy = cell && structuredClone(cell);
        this.#steps.push(() => putBack(cells, [Number(index), Number(column)], cell, copy));
      }
    }
  }

  #noteRows(cells: Cells): void {
    const rows = Object.entries(cells).map(
      ([index, row]) => [Number(index), row, { ...row }] as const,
    );
    this.#steps.push(() => {
      for (const index of Object.keys(cells)) delete cells[Number(index)];
      for (const [index, row, copy] of rows) cells[index] = refilled(row, copy);
    });
  }
}

function putBack(
  cells: Cells,
  [row, column]: [number, number],
  ...[cell, copy]: [Nullable<ICellData>, Nullable<ICellData>]
): void {
  const line: Row = cells[row] ?? {};
  cells[row] = line as Cells[number];
  if (cell && copy) line[column] = refilled(cell, copy);
  else delete line[column];
  if (Object.keys(line).length === 0) delete cells[row];
}

function refilled<T extends object>(object: T, content: T): T {
  for (const key of Object.keys(object)) delete (object as Record<string, unknown>)[key];
  return Object.assign(object, content);
}
