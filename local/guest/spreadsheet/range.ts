import type { Rect } from '../../a1';
import { missing, signatureError } from '../kernel';
import { change } from './asking';
import { CopyPasteType } from './enums';
import type { Cells } from './place';
import { RangeRules } from './range-rules';
import { activate } from './selection';
import type { Sheet } from './sheet';
import { newTextFinder } from './text-finder';

type Named = { name(): string };
type SortSpec = number | { column: number; ascending?: boolean };

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
  skipFilteredRows?: boolean;
}

export class Range extends RangeRules {
  protected at(rect: Rect): Range {
    return newRange(this.sheet, { rect });
  }

  activate(): this {
    activate(this);
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  canEdit(): boolean {
    return true;
  }

  /** Without options values and formats go; notes and validations stay. */
  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }

  /** Columns are the sheet's own, counted from 1. */
  sort(specs: SortSpec | SortSpec[]): this {
    const list = Array.isArray(specs) ? specs : [specs];
    const sortSpecs = list.map((spec) => {
      const { column, ascending = true } = typeof spec === 'number' ? { column: spec } : spec;
      return { dimensionIndex: column - 1, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' };
    });
    change({ sortRange: { range: this.gridRange(), sortSpecs } });
    return this;
  }

  /** `(destination)`, `(destination, options)` or `(destination, type, transposed)`. */
  copyTo(...args: unknown[]): void {
    const [destination, how, transposed] = args;
    if (!isRange(destination)) signatureError(args, 'SpreadsheetApp.Range.copyTo');
    this.copy(destination, pasteType(how), transposed === true);
  }

  copyValuesToRange(...place: [Sheet | number, number, number, number, number]): void {
    this.copy(this.placed(place), 'PASTE_VALUES', false);
  }

  copyFormatToRange(...place: [Sheet | number, number, number, number, number]): void {
    this.copy(this.placed(place), 'PASTE_FORMAT', false);
  }

  moveTo(target: Range): void {
    const { sheetId, startRowIndex, startColumnIndex } = target.gridRange();
    const destination = { sheetId, rowIndex: startRowIndex, columnIndex: startColumnIndex };
    change({ cutPaste: { source: this.gridRange(), destination, pasteType: 'PASTE_NORMAL' } });
  }

  createTextFinder(text: string) {
    return newTextFinder(this, text);
  }

  override toString(): string {
    return 'Range';
  }

  private copy(target: Range, type: string, transposed: boolean): void {
    change({
      copyPaste: {
        source: this.gridRange(),
        destination: target.gridRange(),
        pasteType: type,
        pasteOrientation: transposed ? 'TRANSPOSE' : 'NORMAL',
      },
    });
  }

  /** `(sheet, column, columnEnd, row, rowEnd)`. */
  private placed([to, column, columnEnd, row, rowEnd]: [
    Sheet | number,
    number,
    number,
    number,
    number,
  ]): Range {
    const sheet = typeof to === 'number' ? this.sheet.sibling(to) : to;
    return sheet.getRange(row, column, rowEnd - row + 1, columnEnd - column + 1);
  }
}

function isRange(value: unknown): value is Range {
  return value instanceof Range;
}

function pasteType(how: unknown): string {
  const type = Object.values(CopyPasteType).find((each) => each === how) as Named | undefined;
  if (type) return type.name();
  const { contentsOnly, formatOnly } = (how ?? {}) as ClearOptions;
  if (contentsOnly) return 'PASTE_VALUES';
  return formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

export function newRange(sheet: Sheet, cells: Cells): Range {
  return missing('Range', new Range(sheet, cells));
}
