import type { Book } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import type { ImportContext } from './import-rows';

/** How a list went into a register: by the names of its columns. */
interface KnownMapping {
  register: string;
  header: string[];
  mapping: Record<string, string>;
}

/** A cell holds 50,000 characters; a head beyond this is not remembered. */
const LONGEST = 40_000;

/** Mappings of earlier imports, the newest first. Rows that somebody has edited into something else are passed over. */
export function knownMappings(book: Book): KnownMapping[] {
  return book
    .all('mappings')
    .flatMap(({ values: { register, header, mapping } }) => {
      const names = parsed<string[]>(header);
      const pairs = parsed<Record<string, string>>(mapping);
      return Array.isArray(names) && pairs ? [{ register, header: names, mapping: pairs }] : [];
    })
    .reverse();
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** Remembers the mapping for the next list with the same names, in whatever order. */
export function rememberMapping({ input, book, ids, now, actor }: ImportContext): Change[] {
  const { register, header, mapping } = input;
  const values = { header: JSON.stringify(header), mapping: JSON.stringify(mapping) };
  if (values.header.length > LONGEST) return [];
  const id = `${register}/${ids.digest(JSON.stringify([...header].sort())).slice(0, 12)}`;
  const known = book.one('mappings', id);
  if (known?.values.mapping === values.mapping) return [];
  if (known) return [update(known, values)];
  const stamps = { updatedAt: now, updatedBy: actor.email };
  return [append('mappings', { id, register, ...values, ...stamps })];
}
