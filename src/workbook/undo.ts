import { isPutBack } from '../policy/retraction';
import type { ActContext } from './act';
import type { Row } from './book';
import type { Change } from './change';
import type { FoundRows } from './find-rows';
import { type RegisterName, TEMPLATES } from './registers.generated';

/** What an act replaced and added, so that it can be taken back. */
export interface Undo {
  set: { register: RegisterName; id: string; values: Record<string, unknown> }[];
  added: { register: RegisterName; id: string }[];
}

/** Taken from the rows as they were read, before the act's own changes are written. */
export function undoOf({ found }: ActContext<unknown>, changes: readonly Change[]): Undo {
  const rows = (found as FoundRows).all().flat();
  const undo: Undo = { set: [], added: [] };
  for (const change of changes) {
    const { register } = change;
    if (change.kind === 'append') {
      undo.added.push({ register, id: String(change.values[TEMPLATES[register].key] ?? '') });
      continue;
    }
    const row = rows.find((one) => one.register === register && one.row === change.row);
    const keys = Object.keys(change.values).filter((key) => isPutBack(register, key));
    if (row) undo.set.push({ register, id: change.id, values: formerOf(row, keys) });
  }
  return undo;
}

function formerOf(row: Row<RegisterName>, keys: readonly string[]): Record<string, unknown> {
  const values = row.values as unknown as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

export function readUndo(text: string): Undo | null {
  return text ? (JSON.parse(text) as Undo) : null;
}
