import type { Book } from './book';
import { append, type Change, update } from './change';

export interface Counters {
  next(name: string): number;
  /** Counters that were used, with their new values. */
  used: ReadonlyMap<string, number>;
}

/** Numbers without gaps or repeats: read and written under the act's lock, in the act's one write. */
export function makeCounters(book: Book): Counters {
  const used = new Map<string, number>();
  const stored = (name: string) => book.one('counters', name)?.values.value ?? 0;
  return {
    used,
    next(name) {
      const value = (used.get(name) ?? stored(name)) + 1;
      used.set(name, value);
      return value;
    },
  };
}

export function counterChanges(book: Book, counters: Counters): Change[] {
  return [...counters.used].map(([name, value]) => counterChange(book, name, value));
}

/** Sets one counter: a number, or a mark such as the last day that a job has done. */
export function counterChange(book: Book, name: string, value: number): Change {
  const row = book.one('counters', name);
  return row ? update(row, { value }) : append('counters', { name, value });
}
