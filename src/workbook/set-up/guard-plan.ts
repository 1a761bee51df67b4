import { same, say } from '../../texts/say';
import type { GridRequest } from '../grid';
import { type Plan, plan, positionIn, type RegisterTab } from './plan';
import { dataRange, runsOf } from './requests';
import type { Area } from './state';

/** Tells our protections from the staff's. */
const OURS = 'servicebook';

/**
 * Protections of the key row and of columns that acts fill. They only warn: acts write as the person who runs them.
 * Any protection will do. Ours are made anew where they reach into the staff's own columns or no longer cover all rows.
 */
export function planGuards(one: RegisterTab): Plan {
  const { tab, head, template } = one;
  const guarded = template.columns
    .filter((column) => column.guarded)
    .map((column) => positionIn(head, column));
  const isWhole = (area: Area) =>
    columnsOf(area).every((at) => guarded.includes(at) && covers(area, one, at));
  const isStale = (area: Area) => area.startRow >= 2 && !isWhole(area);
  const stale = tab.guards.filter(({ description, area }) => description === OURS && isStale(area));
  const kept = tab.guards.filter((there) => !stale.includes(there)).map(({ area }) => area);
  const isOpen = (at: number) => !kept.some((area) => covers(area, one, at));
  const open = runsOf(guarded.filter(isOpen).map((at) => ({ at, value: 'guarded' })));
  const isKeyRowOpen = !kept.some((area) => area.startRow === 0 && area.startColumn === 0);
  const { sheetId } = tab;
  const requests: GridRequest[] = [
    ...stale.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })),
    ...(isKeyRowOpen ? [guard({ sheetId, startRowIndex: 0, endRowIndex: 1 })] : []),
    ...open.map((run) => guard(dataRange(sheetId, run))),
  ];
  return plan(requests, say('setUp.guards', { tab: same(tab.title) }));
}

function guard(range: GoogleAppsScript.Sheets.Schema.GridRange): GridRequest {
  return { addProtectedRange: { protectedRange: { range, description: OURS, warningOnly: true } } };
}

/** An area without an end covers no column by intention. */
function columnsOf({ startColumn, endColumn }: Area): number[] {
  if (!Number.isFinite(endColumn)) return [];
  return Array.from({ length: endColumn - startColumn }, (_, index) => startColumn + index);
}

function covers(area: Area, { tab, is }: RegisterTab, column: number): boolean {
  if (is === 'new') return false;
  const rows = area.startRow <= 2 && area.endRow >= tab.rowCount;
  return rows && area.startColumn <= column && column < area.endColumn;
}
