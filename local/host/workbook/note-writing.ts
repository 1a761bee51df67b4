import { randomUUID } from 'node:crypto';
import type { Batch } from './batch';
import type { Tab } from './book';
import { noteAt } from './rules';

const NOTE_SIZE = { width: 160, height: 72 };

/** Sets the note of a cell; without text it goes. */
export function setNote(
  batch: Batch,
  tab: Tab,
  to: { row: number; column: number; text?: string },
) {
  const { row, column, text } = to;
  const now = noteAt(tab, row, column);
  if (text === (now?.note ?? '') || (!text && !now)) return;
  const place = { sheetId: tab.id, row, col: column };
  if (!text) {
    batch.change(tab, 'sheet.mutation.remove-note', { ...place, noteId: now?.id });
    return;
  }
  const note = { ...NOTE_SIZE, ...now, id: now?.id ?? randomUUID().slice(0, 8), row, col: column };
  batch.change(tab, 'sheet.mutation.update-note', { ...place, note: { ...note, note: text } });
}
