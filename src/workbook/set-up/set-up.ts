import { refuse } from '../../policy/refusal';
import { type Bilingual, type Language, say } from '../../texts/say';
import type { GridPort, GridRequest } from '../grid';
import type { Ports } from '../ports';
import { type RegisterName, TEMPLATES } from '../registers.generated';
import { deletedHeadRow } from './head';
import { matchTabs } from './match-tabs';
import { planSetUp } from './plan-set-up';
import { readRecords } from './records';
import { findRegisters } from './registers';
import { readState, type TabState } from './state';

export interface SetUpReport {
  language: Language;
  /** Whether anything was written. */
  changed: boolean;
  /** Registers whose tab was made, or was found empty and filled. */
  created: RegisterName[];
  /** What was created, repaired, or is to be looked after. */
  lines: Bilingual[];
  /** The lines as one text. */
  message: Bilingual;
}

const LOCK_SECONDS = 30;

/**
 * Creates the registers in this workbook, or repairs them: everything that its templates say and staff did not mean to
 * change. Values, columns, tabs, widths and order of the staff's own are left alone; a second run changes nothing.
 * @param options.language turns the whole workbook into this language; else the setting decides
 * @throws RefusedError `busy`
 */
export function setUp(ports: Ports, options: { language?: Language } = {}): SetUpReport {
  if (!ports.lock.acquire(LOCK_SECONDS)) refuse('busy', { seconds: LOCK_SECONDS });
  try {
    return perform(ports, options);
  } finally {
    ports.lock.release();
  }
}

function perform(ports: Ports, options: { language?: Language }): SetUpReport {
  const { grid, session } = ports;
  const { states, lines } = healHeads(grid);
  const registers = findRegisters(states);
  const records = readRecords(grid, registers.tabs);
  const user = session.user() || session.owner();
  const plan = planSetUp({ ...options, states, registers, records, user });
  if (plan.requests.length) grid.write(plan.requests, []);
  const all = [...zoneLines(session.zones()), ...lines, ...plan.lines];
  return {
    language: plan.language,
    changed: plan.requests.length > 0 || lines.length > 0,
    created: [...registers.tabs.values()].flatMap(({ is, register }) =>
      is === 'used' ? [] : [register],
    ),
    lines: all,
    message: textOf(all.length ? all : [say('setUp.nothing')]),
  };
}

/** A head row that was deleted is put back first, so that all else can be told from the rows below it. */
function healHeads(grid: GridPort): { states: TabState[]; lines: Bilingual[] } {
  const states = readState(grid);
  const requests: GridRequest[] = [];
  const lines: Bilingual[] = [];
  for (const [register, tab] of matchTabs(states).tabs) {
    const row = deletedHeadRow(TEMPLATES[register], tab);
    if (row === null) continue;
    const { sheetId } = tab;
    const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    requests.push({ insertDimension: { range, inheritFromBefore: row > 0 } });
    lines.push(say('setUp.headRow', { tab: tab.title, row: row + 1 }));
  }
  if (!requests.length) return { states, lines };
  grid.write(requests, []);
  return { states: readState(grid), lines };
}

/** Dates are wall clock: both zones must tell the same. */
function zoneLines(zones: { workbook: string; script: string }): Bilingual[] {
  return zones.workbook === zones.script ? [] : [say('setUp.zones', zones)];
}

function textOf(lines: readonly Bilingual[]): Bilingual {
  return {
    zh: lines.map((line) => line.zh).join('\n'),
    en: lines.map((line) => line.en).join('\n'),
  };
}
