import type { Bilingual } from '../../texts/say';
import type { ActContext } from '../../workbook/act';
import { append, type Change } from '../../workbook/change';

/** A line in the request's own record, so that whoever works on it sees what was asked and answered. */
export function noteRow(
  { ids, now, actor, book }: ActContext<unknown>,
  note: { no: string; words: Bilingual },
): Change {
  return append('serviceLog', {
    id: ids.short(),
    requestNo: note.no,
    kind: 'note',
    at: now,
    staff: actor.email,
    text: note.words[book.language],
  });
}
