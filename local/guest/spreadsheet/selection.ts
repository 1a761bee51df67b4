import type { Box } from '../../host/contract';
import { call, run } from '../kernel';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** What a script has activated in this run; nobody need be at the page for it. */
let activated: Range | undefined;
let activatedSheet: Sheet | undefined;

export function activate(range: Range): void {
  activated = range;
  activatedSheet = range.getSheet();
  tellPage(range);
}

export function activateSheet(sheet: Sheet): void {
  activatedSheet = sheet;
  activated = undefined;
  tellPage(sheet.getRange(1, 1));
}

/** A sheet that is gone cannot be the active one. */
export function forgetSheet(id: number): void {
  if (activatedSheet?.id !== id) return;
  activatedSheet = undefined;
  activated = undefined;
}

function tellPage(range: Range): void {
  if (run().sessionId === null) return;
  call('ui.activate', { box: { sheetId: String(range.getGridId()), ...range.rect } });
}

/** What is selected: by this run, or else by the person at the page. */
export function selected(): { range?: Range; sheet?: Sheet; box?: Box } {
  if (activated || activatedSheet) return { range: activated, sheet: activatedSheet };
  const box = run().sessionId === null ? null : call<Box | null>('ui.selection');
  return box ? { box } : {};
}
