import type { Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { dashboardRows } from './dashboard-rows';
import { COUNTED_REGISTERS, readFacts } from './kpi-facts';

/**
 * Writes the figures into the tab "dashboard", for people who may only view and have no menu (R1). A row is written when
 * what it says has changed, so that a second run writes nothing.
 */
export const renewDashboard: Job = {
  name: 'renewDashboard',
  registers: [...COUNTED_REGISTERS, 'dashboard'],
  runs: { daily: 'judgeAt' },
  slice,
};

/** The same at once, for whoever does not want to wait for the night. */
export const renewDashboardNow: Job = { ...renewDashboard, runs: 'everyTick' };

function slice({ book, now }: JobContext): Slice {
  const standing = new Map(book.all('dashboard').map((row) => [row.id, row]));
  const rows = dashboardRows(book, readFacts(book), { now, known: [...standing.keys()] });
  const changes = rows.flatMap((values): Change[] => {
    const row = standing.get(values.id);
    if (!row) return [append('dashboard', { ...values, changedAt: now })];
    return says(row, values) ? [] : [update(row, { ...values, changedAt: now })];
  });
  return { changes, done: changes.length, more: false };
}

function says(row: Row<'dashboard'>, values: object): boolean {
  const cells: Record<string, unknown> = { ...row.values };
  return Object.entries(values).every(([key, value]) => cells[key] === value);
}
