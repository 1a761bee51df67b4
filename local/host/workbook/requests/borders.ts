import type { Batch } from '../batch';
import { borderStyle } from '../formats';
import type { Border, GridRange } from '../google';
import { cellsOf } from '../rects';
import { gridArea } from '../resolve';

interface UpdateBorders {
  range?: GridRange;
  top?: Border;
  bottom?: Border;
  left?: Border;
  right?: Border;
  innerHorizontal?: Border;
  innerVertical?: Border;
}

/** A side that is not named stays as it is. */
export function updateBorders(args: UpdateBorders, batch: Batch): object {
  const { tab, rect } = gridArea(batch.book, args.range);
  const draft = batch.draft(tab);
  for (const [row, column] of cellsOf(rect)) {
    const sides: [string, Border | undefined][] = [
      ['t', row === rect.startRow ? args.top : args.innerHorizontal],
      ['b', row === rect.endRow ? args.bottom : args.innerHorizontal],
      ['l', column === rect.startColumn ? args.left : args.innerVertical],
      ['r', column === rect.endColumn ? args.right : args.innerVertical],
    ];
    const named = sides.filter(([, border]) => border !== undefined);
    if (named.length === 0) continue;
    const bd = Object.fromEntries(named.map(([side, border]) => [side, borderStyle(border)]));
    draft.put(row, column, { s: { bd } });
  }
  return {};
}
