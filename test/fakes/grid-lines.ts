import { type Box, type Dimension, dimensions, type FakeSheet } from './sheet';

type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;

/** Rows or columns of one sheet, inserted, deleted and moved with all that hangs on them. */
interface Span {
  isRows: boolean;
  start: number;
  end: number;
}

function spanOf(range: DimensionRange): Span {
  return {
    isRows: range.dimension === 'ROWS',
    start: range.startIndex ?? 0,
    end: range.endIndex ?? 0,
  };
}

export function insertLines(
  sheet: FakeSheet,
  range: DimensionRange,
  inheritFromBefore: boolean,
): void {
  const span = spanOf(range);
  const count = span.end - span.start;
  const lines = span.isRows ? sheet.rows : sheet.columns;
  if (span.start > lines.length) throw new Error(`There is no ${range.dimension} ${span.start}.`);
  const model = inheritFromBefore ? span.start - 1 : span.start;
  const line = lines[model] ?? { hidden: false, pixelSize: span.isRows ? 21 : 100 };
  lines.splice(span.start, 0, ...Array.from({ length: count }, () => ({ ...line, hidden: false })));
  if (span.isRows) {
    const styled = (sheet.rowCells[model] ?? []).map((cell) => bare(cell));
    fill(sheet.rowCells, span.start);
    sheet.rowCells.splice(span.start, 0, ...Array.from({ length: count }, () => styled.slice()));
  } else {
    for (const cells of sheet.rowCells) {
      if (!cells || cells.length <= span.start) continue;
      const styled = bare(cells[model]);
      cells.splice(span.start, 0, ...Array.from({ length: count }, () => styled));
    }
  }
  moveBoxes(sheet, span.isRows, (start, end) => [
    start >= span.start ? start + count : start,
    end > span.start ? end + count : end,
  ]);
}

export function deleteLines(sheet: FakeSheet, range: DimensionRange): void {
  const span = spanOf(range);
  const count = span.end - span.start;
  const lines = span.isRows ? sheet.rows : sheet.columns;
  if (span.end > lines.length) {
    const one = span.isRows ? 'row' : 'column';
    throw new Error(
      `Cannot delete a ${one} that doesn't exist. Tried to delete ${one} index ${span.end - 1} but there are only ${lines.length} ${one}s.`,
    );
  }
  lines.splice(span.start, count);
  if (span.isRows) {
    sheet.rowCells.splice(span.start, count);
    sheet.frozenRowCount -= Math.max(0, Math.min(span.end, sheet.frozenRowCount) - span.start);
  } else for (const cells of sheet.rowCells) cells?.splice(span.start, count);
  const shift = (at: number) => (at <= span.start ? at : at >= span.end ? at - count : span.start);
  moveBoxes(sheet, span.isRows, (start, end) => [shift(start), shift(end)]);
}

/** Moves a span before `destination`, an index that counts before the removal. */
export function moveLines(sheet: FakeSheet, source: DimensionRange, destination: number): void {
  const span = spanOf(source);
  const move = <T>(list: T[]) => {
    const taken = list.splice(span.start, span.end - span.start);
    const count = span.end - span.start;
    list.splice(destination > span.start ? destination - count : destination, 0, ...taken);
  };
  const lines = span.isRows ? sheet.rows : sheet.columns;
  const order = lines.map((_, index) => index);
  move<Dimension>(lines);
  move(order);
  if (span.isRows) {
    fill(sheet.rowCells, sheet.rows.length);
    move(sheet.rowCells);
  } else {
    for (const cells of sheet.rowCells) {
      if (!cells) continue;
      cells.length = sheet.columns.length;
      move(cells);
    }
  }
  moveBoxes(sheet, span.isRows, (start, end) => {
    // A range of one line goes with it; a longer one stays where its ends are.
    if (end - start === 1) return [order.indexOf(start), order.indexOf(start) + 1];
    return [start, end];
  });
}

export function appendColumnsOrRows(sheet: FakeSheet, dimension: string, length: number): void {
  if (dimension === 'ROWS') sheet.rows.push(...dimensions(length, 21));
  else sheet.columns.push(...dimensions(length, 100));
}

type Shift = (start: number, end: number) => [number, number];

/** Protections, colours and filters follow their cells; what has lost all of them goes. */
function moveBoxes(sheet: FakeSheet, isRows: boolean, shift: Shift): void {
  const move = (box: Box): Box => {
    if (isRows) {
      const [startRow, endRow] = shift(box.startRow, box.endRow);
      return { ...box, startRow, endRow };
    }
    const [startColumn, endColumn] = shift(box.startColumn, box.endColumn);
    return { ...box, startColumn, endColumn };
  };
  const isAlive = (box: Box) => box.endRow > box.startRow && box.endColumn > box.startColumn;
  sheet.protections = sheet.protections
    .map((one) => ({ ...one, box: move(one.box) }))
    .filter((one) => isAlive(one.box));
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, boxes: rule.boxes.map(move).filter(isAlive) }))
    .filter((rule) => rule.boxes.length);
  sheet.filter = sheet.filter && move(sheet.filter);
}

/** A cell's looks without its content: what a new line takes over from its neighbour. */
function bare(cell: FakeSheet['rowCells'][number][number]) {
  if (!cell) return undefined;
  const { userEnteredValue: _value, note: _note, ...looks } = cell;
  return looks;
}

function fill(rows: FakeSheet['rowCells'], length: number): void {
  for (let row = 0; row < length; row++) rows[row] ??= [];
}
