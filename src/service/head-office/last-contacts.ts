import { type Day, fromSerial } from '../../policy/time';
import type { Book } from '../../workbook/book';

/** The day of head office's last contact with each unit: three columns, one call. */
export function lastContacts(book: Book): Map<string, Day> {
  const register = 'liaison' as const;
  const [kinds = [], units = [], times = []] = book.columns([
    { register, key: 'kind' },
    { register, key: 'unit' },
    { register, key: 'at' },
  ]);
  const last = new Map<string, Day>();
  kinds.forEach((kind, index) => {
    const serial = Number(times[index] || 'none');
    if (book.words.code('liaisonKind', kind) !== 'contact' || !Number.isFinite(serial)) return;
    const unit = (units[index] ?? '').trim();
    const day = fromSerial(serial).slice(0, 10);
    if (day > (last.get(unit) ?? '')) last.set(unit, day);
  });
  return last;
}
