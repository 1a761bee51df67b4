import type { Rect } from '../../a1';
import type { GridRange } from './google';

export type Dimension = 'ROWS' | 'COLUMNS';

/** Rows or columns put in, taken out or moved. `to` counts before the removal. */
export type Shift =
  | { dimension: Dimension; kind: 'insert'; at: number; count: number }
  | { dimension: Dimension; kind: 'delete'; at: number; count: number }
  | { dimension: Dimension; kind: 'move'; at: number; count: number; to: number };

/** From `start` to `end`, both inclusive. */
export interface Span {
  start: number;
  end: number;
}

interface Segment extends Span {
  by: number;
}

const FAR = Number.MAX_SAFE_INTEGER / 2;

/** Where the rows or columns of `span` are afterwards: none when they are gone, several when they were parted. */
export function movedSpans(span: Span, shift: Shift): Span[] {
  const pieces = segments(shift)
    .map(({ start, end, by }) => ({
      start: Math.max(start, span.start) + by,
      end: Math.min(end, span.end) + by,
    }))
    .filter(({ start, end }) => start <= end)
    .sort((a, b) => a.start - b.start);
  // What is put in between belongs to what was around it.
  const gap = shift.kind === 'insert' ? shift.count : 0;
  return pieces.reduce<Span[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last && piece.start <= last.end + 1 + gap) last.end = piece.end;
    else joined.push({ ...piece });
    return joined;
  }, []);
}

export function movedIndex(index: number, shift: Shift): number | undefined {
  return movedSpans({ start: index, end: index }, shift)[0]?.start;
}

export function movedRects(rect: Rect, shift: Shift): Rect[] {
  return movedSpans(spanOf(rect, shift.dimension), shift).map((span) =>
    withSpan(rect, shift.dimension, span),
  );
}

export function spanOf(rect: Rect, dimension: Dimension): Span {
  return dimension === 'ROWS'
    ? { start: rect.startRow, end: rect.endRow }
    : { start: rect.startColumn, end: rect.endColumn };
}

export function withSpan(rect: Rect, dimension: Dimension, { start, end }: Span): Rect {
  return dimension === 'ROWS'
    ? { ...rect, startRow: start, endRow: end }
    : { ...rect, startColumn: start, endColumn: end };
}

function segments(shift: Shift): Segment[] {
  const { kind, at, count } = shift;
  const before = { start: 0, end: at - 1, by: 0 };
  if (kind === 'insert') return [before, { start: at, end: FAR, by: count }];
  if (kind === 'delete') return [before, { start: at + count, end: FAR, by: -count }];
  const after = at + count;
  const { to } = shift;
  if (to >= after) {
    return [
      before,
      { start: at, end: after - 1, by: to - after },
      { start: after, end: to - 1, by: -count },
      { start: to, end: FAR, by: 0 },
    ];
  }
  return [
    { start: 0, end: to - 1, by: 0 },
    { start: to, end: at - 1, by: count },
    { start: at, end: after - 1, by: to - at },
    { start: after, end: FAR, by: 0 },
  ];
}

/** Open ends stay open. */
export function movedGridRange(range: GridRange, shift: Shift): GridRange | undefined {
  const rows = shift.dimension === 'ROWS';
  const startIndex = rows ? range.startRowIndex : range.startColumnIndex;
  const endIndex = rows ? range.endRowIndex : range.endColumnIndex;
  const [span] = movedSpans({ start: startIndex ?? 0, end: (endIndex ?? 99_999_999) - 1 }, shift);
  if (!span) return undefined;
  const start = startIndex === undefined ? undefined : span.start;
  const end = endIndex === undefined ? undefined : span.end + 1;
  return rows
    ? { ...range, startRowIndex: start, endRowIndex: end }
    : { ...range, startColumnIndex: start, endColumnIndex: end };
}
