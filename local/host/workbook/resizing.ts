import type { Size } from '../../a1';
import type { Batch } from './batch';
import type { Tab } from './book';
import { growthMutations, widthMutations } from './growth';
import { fail } from './resolve';
import { shiftTab } from './shifting';
import { checkCellLimit } from './write';

/** Gives a tab another size; what lies outside afterwards is gone. */
export function resizeTab(batch: Batch, tab: Tab, { rows, columns }: Size): void {
  const now = batch.book.size(tab);
  if (rows < 1 || columns < 1) fail('A sheet needs at least one row and one column.');
  if (rows > now.rows || columns > now.columns) checkCellLimit(tab, rows, columns);
  if (rows > now.rows) batch.add(growthMutations(tab, rows));
  if (rows < now.rows) {
    shiftTab(batch, tab, { dimension: 'ROWS', kind: 'delete', at: rows, count: now.rows - rows });
  }
  if (columns === now.columns) return;
  batch.settle();
  if (columns > now.columns) batch.add(widthMutations(tab, columns));
  else {
    const count = now.columns - columns;
    shiftTab(batch, tab, { dimension: 'COLUMNS', kind: 'delete', at: columns, count });
  }
}
