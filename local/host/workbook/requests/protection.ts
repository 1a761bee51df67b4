import { randomInt } from 'node:crypto';
import type { Rect } from '../../../a1';
import type { Batch } from '../batch';
import type { Tab } from '../book';
import { below, parseMask } from '../fields';
import type { GridRange, ProtectedRange } from '../google';
import { findProtection, protectedRange, type Standing, storedRule } from '../protection';
import { fail, gridArea, gridTab } from '../resolve';

export function addProtectedRange(args: { protectedRange?: ProtectedRange }, batch: Batch): object {
  const asked = args.protectedRange ?? fail('protectedRange is required.');
  batch.settle();
  const id = asked.protectedRangeId ?? freeId(batch);
  if (findProtection(batch.book, id)) fail(`A protected range with id: ${id} already exists.`);
  const place = placeOf(batch, asked.range);
  const rule = storedRule(id, place, asked);
  addRule(batch, { ...place, id, rule });
  return { addProtectedRange: { protectedRange: protectedRange({ ...place, id, rule }) } };
}

function freeId(batch: Batch): number {
  for (;;) {
    const id = randomInt(1, 2_147_483_647);
    if (!findProtection(batch.book, id)) return id;
  }
}

interface Place {
  tab: Tab;
  rect: Rect | undefined;
}

/** A range that names the sheet only protects the whole of it, and goes on to when it grows. */
function placeOf(batch: Batch, range: GridRange | undefined): Place {
  const tab = gridTab(batch.book, range?.sheetId);
  const { sheetId: _sheet, ...bounds } = range ?? {};
  const whole = Object.values(bounds).every((bound) => bound === undefined);
  return { tab, rect: whole ? undefined : gridArea(batch.book, range).rect };
}

function addRule(batch: Batch, { tab, rect, rule }: Standing): void {
  if (rect) batch.change(tab, 'sheet.mutation.add-range-protection', { rules: [rule] });
  else batch.change(tab, 'sheet.mutation.add-worksheet-protection', { rule });
}

function removeRule(batch: Batch, { tab, rect, rule }: Standing): void {
  if (!rect) batch.change(tab, 'sheet.mutation.delete-worksheet-protection', {});
  else {
    const ruleIds = [(rule as { id: string }).id];
    batch.change(tab, 'sheet.mutation.delete-range-protection', { ruleIds });
  }
}

interface UpdateProtected {
  protectedRange?: ProtectedRange;
  fields?: string;
}

export function updateProtectedRange(args: UpdateProtected, batch: Batch): object {
  const { protectedRange: asked = {}, fields } = args;
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  batch.settle();
  const standing = found(batch, asked.protectedRangeId);
  const mask = parseMask(fields);
  const now = protectedRange(standing);
  const next: ProtectedRange = { ...now };
  for (const key of ['range', 'description', 'warningOnly', 'unprotectedRanges'] as const) {
    if (below(mask, key)) Object.assign(next, { [key]: asked[key] });
  }
  const editors = below(mask, 'editors');
  if (editors) {
    next.editors = editors === true ? asked.editors : { ...now.editors, ...asked.editors };
  }
  const place = below(mask, 'range') ? placeOf(batch, asked.range) : standing;
  removeRule(batch, standing);
  const { tab, rect } = place;
  addRule(batch, {
    tab,
    rect,
    id: standing.id,
    rule: storedRule(standing.id, { tab, rect }, next),
  });
  return {};
}

export function deleteProtectedRange(
  { protectedRangeId }: { protectedRangeId?: number },
  batch: Batch,
): object {
  batch.settle();
  removeRule(batch, found(batch, protectedRangeId));
  return {};
}

function found(batch: Batch, id: number | undefined): Standing {
  return findProtection(batch.book, id) ?? fail(`No protected range with ID: ${id}`);
}
