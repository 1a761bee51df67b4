import { refuse } from '../policy/refusal';
import type { Act, Found, Lookup, Rows } from './act';
import type { Book, Row } from './book';
import { type RegisterName, type RegisterRows, TEMPLATES } from './registers.generated';

/** Rows found so far, by the name of their look-up. */
export interface FoundRows extends Rows {
  all(): Row<RegisterName>[][];
}

/** Runs an act's look-ups: first those that follow from the input, then those that follow from the rows found. */
export function findRows(
  book: Book,
  call: { act: Act; input: unknown; key?: string },
): { found: FoundRows; keyRow: Row<'audit'> | null } {
  const { act, input, key } = call;
  const byKey: Record<string, Lookup> = key
    ? { '#key': { register: 'audit', column: 'key', value: key, need: 'maybe' } }
    : {};
  const first = lookUp(book, { ...byKey, ...act.load?.(input) });
  const keyRow = (first['#key']?.[0] ?? null) as Row<'audit'> | null;
  delete first['#key'];
  // A repeated act is answered from its first time; what it needs by now may be gone.
  if (!keyRow) requireFound(act.load?.(input) ?? {}, first);
  const more = keyRow ? {} : (act.loadMore?.(input, rowsOf(first)) ?? {});
  const second = lookUp(book, more);
  requireFound(more, second);
  return { found: rowsOf({ ...first, ...second }), keyRow };
}

/**
 * Looks rows up by name: one search for each, then one read of all rows found. What several names ask for, as the acts of a
 * request do, is searched and read once.
 */
export function lookUp(book: Book, lookups: Record<string, Lookup>): Found {
  const searched = new Map<string, number[]>();
  const search = ({ register, column, value }: Lookup) => {
    const key = `${register}\n${column}\n${value}`;
    const rows = searched.get(key) ?? book.find(register, column, value);
    searched.set(key, rows);
    return rows;
  };
  const placesOf = (lookup: Lookup) =>
    search(lookup)
      .slice(-(lookup.most ?? 0))
      .map((row) => ({ register: lookup.register, row }));
  const wanted = Object.entries(lookups).map(([name, lookup]) => ({
    ...{ name, lookup, places: placesOf(lookup) },
  }));
  const places = new Map(
    wanted.flatMap((one) => one.places.map((place) => [keyOf(place), place] as const)),
  );
  const rows = new Map(book.fetch([...places.values()]).map((row) => [keyOf(row), row]));
  return Object.fromEntries(
    wanted.map(({ name, lookup, places }) => [
      name,
      places
        .flatMap((place) => rows.get(keyOf(place)) ?? [])
        .filter((row) => !(lookup.advisory && row.faults.length)),
    ]),
  );
}

function keyOf({ register, row }: { register: RegisterName; row: number }): string {
  return `${register} ${row}`;
}

export function requireFound(lookups: Record<string, Lookup>, found: Found): void {
  for (const [name, { register, value, need, column }] of Object.entries(lookups)) {
    const count = found[name]?.length ?? 0;
    const named = { register: TEMPLATES[register].title, id: value };
    if (need === 'one' && count === 0) refuse('rowNotFound', named);
    if (need !== 'many' && count > 1 && column === TEMPLATES[register].key)
      refuse('rowTwice', named);
  }
}

/** Rows found, with their types given back. */
export function rowsOf(found: Found): FoundRows {
  const many = <R extends RegisterName>(name: string, register: R): Row<R>[] =>
    (found[name] ?? []).filter(
      (row) => row.register === register,
    ) as Row<RegisterName>[] as Row<R>[];
  return {
    many,
    maybe: (name, register) => many(name, register)[0] ?? null,
    one: (name, register) => {
      const row = many(name, register)[0];
      if (!row) throw new Error(`No look-up "${name}" in ${register satisfies keyof RegisterRows}`);
      return row;
    },
    all: () => Object.values(found),
  };
}
