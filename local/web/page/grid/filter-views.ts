import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { SheetsRenderService } from '@univerjs/sheets-ui';
import type { FilterView } from '../../../host/workbook/google';
import { dayOf, staysIn, unknownConditions } from './filter-criteria';

/** A filter view of the tab that is open. */
export interface ViewEntry {
  id: number;
  title: string;
  chosen: boolean;
}

interface Port {
  book(): FWorkbook | undefined;
  /** The day at home, `2026-03-10`. */
  today(): string;
  /** What the menu offers now. */
  viewsAre(entries: ViewEntry[]): void;
  /** Conditions that the page cannot reckon. */
  unknown(types: string[]): void;
}

const APPLIED = 'home.operation.filter-view';

/**
 * Filter views as each viewer applies them: rows that a view leaves out are hidden in this page alone, and nothing of it is in
 * the workbook. Rows keep their places: the order that a view asks for is not shown.
 */
export class FilterViews {
  readonly #chosen = new Map<string, number>();
  readonly #hidden = new Map<string, ReadonlySet<number>>();
  #told = '';
  #waiting = false;
  #isAttached = false;

  constructor(
    private readonly injector: Injector,
    private readonly port: Port,
  ) {}

  /** Applies a view of the open tab in this page; null shows all rows again. */
  choose(id: number | null): void {
    const sheet = this.port.book()?.getActiveSheet();
    if (!sheet) return;
    if (id === null) this.#chosen.delete(sheet.getSheetId());
    else this.#chosen.set(sheet.getSheetId(), id);
    const view = viewsOf(sheet).find(({ filterViewId }) => filterViewId === id);
    const unknown = view ? unknownConditions(view) : [];
    if (unknown.length) this.port.unknown(unknown);
    this.#refresh();
  }

  /** The workbook has changed, or another tab is open: once the browser's current task is over. */
  changed(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      this.#refresh();
    }, 0);
  }

  /** Univer's services are there once a workbook is. */
  #attach(): void {
    if (this.#isAttached) return;
    this.#isAttached = true;
    const handler = () => true;
    const commands = this.injector.get(ICommandService);
    commands.registerCommand({ id: APPLIED, type: CommandType.OPERATION, handler });
    this.injector.get(SheetsRenderService).registerSkeletonChangingMutations(APPLIED);
    this.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      // Before the tab's own filter, which asks nobody after it.
      priority: 100,
      handler: (filtered, { subUnitId, row }, next) =>
        this.#hidden.get(subUnitId)?.has(row) ? true : next(filtered),
    });
  }

  #refresh(): void {
    const book = this.port.book();
    const open = book?.getActiveSheet();
    if (!book || !open) return;
    this.#attach();
    for (const sheetId of this.#chosen.keys()) {
      const sheet = book.getSheetBySheetId(sheetId);
      if (sheet) this.#apply(sheet);
    }
    for (const sheetId of [...this.#hidden.keys()]) {
      const sheet = book.getSheetBySheetId(sheetId);
      if (sheet && !this.#chosen.has(sheetId)) this.#hide(sheet, new Set());
    }
    this.#tell(open);
  }

  #apply(sheet: FWorksheet): void {
    const id = this.#chosen.get(sheet.getSheetId());
    const view = viewsOf(sheet).find(({ filterViewId }) => filterViewId === id);
    if (!view) this.#chosen.delete(sheet.getSheetId());
    this.#hide(sheet, view ? leftOut(sheet, view, dayOf(this.port.today())) : new Set());
  }

  #hide(sheet: FWorksheet, rows: ReadonlySet<number>): void {
    const id = sheet.getSheetId();
    const before = this.#hidden.get(id) ?? new Set();
    if (rows.size === before.size && [...rows].every((row) => before.has(row))) return;
    if (rows.size) this.#hidden.set(id, rows);
    else this.#hidden.delete(id);
    const about = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: id };
    this.injector.get(ICommandService).syncExecuteCommand(APPLIED, about, { onlyLocal: true });
  }

  #tell(sheet: FWorksheet): void {
    const chosen = this.#chosen.get(sheet.getSheetId());
    const entries = viewsOf(sheet).map(({ filterViewId = 0, title = '' }) => ({
      id: filterViewId,
      title,
      chosen: filterViewId === chosen,
    }));
    const told = JSON.stringify(entries);
    if (told === this.#told) return;
    this.#told = told;
    this.port.viewsAre(entries);
  }
}

/** As the home keeps them. */
function viewsOf(sheet: FWorksheet): FilterView[] {
  const custom = sheet.getSheet().getCustomMetadata() as { filterViews?: FilterView[] } | undefined;
  return custom?.filterViews ?? [];
}

/** Rows below the view's header that do not meet its criteria. */
function leftOut(sheet: FWorksheet, view: FilterView, today: number): Set<number> {
  const { startRowIndex = 0, endRowIndex = sheet.getMaxRows() } = view.range ?? {};
  const cells = sheet.getSheet().getCellMatrix();
  const hidden = new Set<number>();
  for (let row = startRowIndex + 1; row < Math.min(endRowIndex, sheet.getMaxRows()); row++) {
    const seen = (column: number) => {
      const cell = cells.getValue(row, column);
      const value = cell?.t === 3 ? Boolean(cell.v) : (cell?.v ?? '');
      if (typeof value === 'boolean') return { value, text: String(value).toUpperCase() };
      const text =
        typeof value === 'number' ? sheet.getRange(row, column).getDisplayValue() : value;
      return { value, text };
    };
    if (!staysIn(view, seen, today)) hidden.add(row);
  }
  return hidden;
}
