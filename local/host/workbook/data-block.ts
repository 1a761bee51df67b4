import type { Rect } from '../../a1';
import type { Tab } from './book';
import { hasData } from './cells';

/** The filled cells around the range: for one cell those around it, else those around its last row with data. */
export function dataBlock(tab: Tab, rect: Rect): Rect | undefined {
  const seed = seedIn(tab, rect);
  return seed && grown(tab, seed, { rows: true, columns: true, diagonal: true });
}

function seedIn(tab: Tab, rect: Rect): Rect | undefined {
  for (let row = Math.min(rect.endRow, tab.book.lastRow(tab)); row >= rect.startRow; row--) {
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      if (filled(tab, row, column)) {
        return { startRow: row, endRow: row, startColumn: column, endColumn: column };
      }
    }
  }
  return undefined;
}

interface Growth {
  rows: boolean;
  columns: boolean;
  /** Cells that touch only by a corner belong together too. */
  diagonal: boolean;
}

type Side = 'startRow' | 'endRow' | 'startColumn' | 'endColumn';

/** `start`, larger by every row and column next to it that has something in it. */
export function grown(tab: Tab, start: Rect, growth: Growth): Rect {
  const rows: Side[] = growth.rows ? ['startRow', 'endRow'] : [];
  const columns: Side[] = growth.columns ? ['startColumn', 'endColumn'] : [];
  let rect = start;
  for (let side = nextSide(); side; side = nextSide()) {
    rect = { ...rect, [side]: rect[side] + step(side) };
  }
  return rect;

  function nextSide(): Side | undefined {
    return [...rows, ...columns].find((side) => anyFilled(tab, border(rect, side, growth)));
  }
}

function step(side: Side): 1 | -1 {
  return side.startsWith('start') ? -1 : 1;
}

/** The cells just outside of one side, the corners with them when these count. */
function border(rect: Rect, side: Side, { diagonal }: Growth): Rect {
  const corner = diagonal ? 1 : 0;
  const line = rect[side] + step(side);
  return side === 'startRow' || side === 'endRow'
    ? {
        startRow: line,
        endRow: line,
        startColumn: rect.startColumn - corner,
        endColumn: rect.endColumn + corner,
      }
    : {
        startRow: rect.startRow - corner,
        endRow: rect.endRow + corner,
        startColumn: line,
        endColumn: line,
      };
}

function anyFilled(tab: Tab, rect: Rect): boolean {
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      if (filled(tab, row, column)) return true;
    }
  }
  return false;
}

export function filled(tab: Tab, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && hasData(tab.book.cell(tab, row, column));
}
