import { same } from '../texts/say';
import type { Book, Row } from './book';
import type { RecordLine } from './record-text';
import type { RegisterName } from './registers.generated';

/** What a row says in the columns that staff have added to its tab, as their cells show it; blank ones are left out. */
export function ownColumns(book: Book, { register, row }: Row<RegisterName>): RecordLine[] {
  const known = new Set(book.tab(register).positions.values());
  const { labels, cells } = book.shown(register, row);
  return labels.flatMap((label, at) => {
    const text = cells[at] ?? '';
    return known.has(at) || !label || !text
      ? []
      : [{ key: `own.${at}`, label: same(label), text: same(text) }];
  });
}
