import type { Rect } from '../../a1';
import type { Tab } from './book';
import { filled } from './data-block';

export type Step = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

const MOVES: Record<Step, [down: number, right: number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** As Ctrl and an arrow key go: to the end of the filled cells, or over a gap to the next filled one, or to the edge. */
export function nextDataCell(tab: Tab, from: Rect, step: Step): Rect {
  const [down, right] = MOVES[step];
  const { rows, columns } = tab.book.size(tab);
  const inside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < rows && column < columns;
  let { startRow: row, startColumn: column } = from;
  const ahead = () => filled(tab, row + down, column + right);
  const goOn = filled(tab, row, column) && ahead();
  while (inside(row + down, column + right)) {
    if (goOn && !ahead()) break;
    row += down;
    column += right;
    if (!goOn && filled(tab, row, column)) break;
  }
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
