import type { Plan } from './plan';
import type { Records } from './records';
import type { Registers } from './registers';
import { missingSeeds } from './seed-plan';

/** Rows that a tab gets beyond those it needs when it grows. */
const SPARE = 100;

/** Makes room for the rows that come back, so that they get formats and drop-downs with all others. */
export function makeRoom(registers: Registers, records: Records): Plan {
  const plan: Plan = { requests: [], lines: [] };
  for (const one of registers.tabs.values()) {
    if (one.is === 'new') continue;
    const { sheetId, rowCount } = one.tab;
    const last = Math.max(2, ...(records[one.register] ?? []).map(({ row }) => row));
    // One more, for the first person or unit.
    const needed = last + missingSeeds(one, records).length + 1;
    if (needed <= rowCount) continue;
    const length = needed - rowCount + SPARE;
    plan.requests.push({ appendDimension: { sheetId, dimension: 'ROWS', length } });
    one.tab = { ...one.tab, rowCount: rowCount + length, looks: [[]] };
  }
  return plan;
}
