import type { Rect } from '../../a1';

export function intersects(a: Rect, b: Rect): boolean {
  return (
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}

function intersection(a: Rect, b: Rect): Rect | undefined {
  if (!intersects(a, b)) return undefined;
  return {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.startRow <= inner.startRow &&
    inner.endRow <= outer.endRow &&
    outer.startColumn <= inner.startColumn &&
    inner.endColumn <= outer.endColumn
  );
}

export function holds(rect: Rect, row: number, column: number): boolean {
  return (
    rect.startRow <= row &&
    row <= rect.endRow &&
    rect.startColumn <= column &&
    column <= rect.endColumn
  );
}

export function sameRect(a: Rect, b: Rect): boolean {
  return contains(a, b) && contains(b, a);
}

/** `rect` without `hole`: at most four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const middle = { startRow: cut.startRow, endRow: cut.endRow };
  return [
    { ...rect, endRow: cut.startRow - 1 },
    { ...rect, ...middle, endColumn: cut.startColumn - 1 },
    { ...rect, ...middle, startColumn: cut.endColumn + 1 },
    { ...rect, startRow: cut.endRow + 1 },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

export function cellCount({ startRow, endRow, startColumn, endColumn }: Rect): number {
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}

export function* cellsOf(rect: Rect): Generator<[row: number, column: number]> {
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    for (let column = rect.startColumn; column <= rect.endColumn; column++) yield [row, column];
  }
}
