import type { Cost, LogEntry, Mutation, Store } from '../contract';
import { Batch } from './batch';
import type { Book } from './book';
import type { Area } from './resolve';

/** What the workbook's service calls work with. */
export interface Room {
  readonly book: Book;
  /** Plans with `work`, logs, applies and announces: all of it or nothing. */
  change<T>(work: (batch: Batch) => T, cost?: Cost): T;
  /** Logs, applies and announces mutations as one entry; gives its number. */
  commit(mutations: Mutation[], origin: string): number;
  /** `read` once the formulas in these cells are worked out. */
  whenComputed<T>(areas: Area[], read: () => T): T | Promise<T>;
}

export interface RoomOptions {
  book: Book;
  store: Pick<Store, 'append'>;
  onEntry(seq: number, entry: LogEntry, origin: string): void;
}

export function createRoom({ book, store, onEntry }: RoomOptions): Room {
  const { engine } = book;
  /** The entry is in the log: now it is to be seen. */
  const show = (seq: number, mutations: Mutation[], { rest, origin }: Showing) => {
    const refused = applyAll(book, rest);
    onEntry(seq, { mutations }, origin);
    if (refused.length > 0) throw new Error(`The workbook refused ${refused.join(', ')}.`);
    return seq;
  };
  return {
    book,
    change(work, cost) {
      const batch = new Batch(book);
      const { value, mutations, seq } = orUndo(batch, () => {
        const worked = work(batch);
        const all = batch.all();
        return {
          value: worked,
          mutations: all,
          seq: all.length > 0 ? store.append({ mutations: all }) : 0,
        };
      });
      if (mutations.length > 0) show(seq, mutations, { rest: batch.rest(), origin: '' });
      if (cost) {
        cost.writes += 1;
        cost.cellsWritten += batch.cellsWritten;
      }
      return value;
    },
    commit: (mutations, origin) =>
      show(store.append({ mutations }), mutations, { rest: mutations, origin }),
    whenComputed(areas, read) {
      const stale = engine.calculating() && areas.some(holdsFormula);
      return stale ? engine.calculated().then(read) : read();
    },
  };
}

interface Showing {
  /** What the engine has not done yet. */
  rest: Mutation[];
  origin: string;
}

/** A fault while planning, or a disk that refuses, leaves nothing behind. */
function orUndo<T>(batch: Batch, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    batch.undo();
    throw fault;
  }
}

/** Applies what is in the log already; gives the ids that Univer refused. */
export function applyAll(book: Book, mutations: Mutation[]): string[] {
  return mutations.flatMap((mutation) => {
    const { id, params } = mutation;
    const done = runs(book, mutation);
    book.wrote(id, params);
    return done ? [] : [id];
  });
}

/** A mutation that fails halfway is refused like any other: the same happens when the log is read again. */
function runs(book: Book, mutation: Mutation): boolean {
  try {
    return book.engine.run(mutation);
  } catch (fault) {
    process.emitWarning(`${mutation.id}: ${(fault as Error).message}`);
    return false;
  }
}

function holdsFormula({ tab, rect }: Area): boolean {
  if (tab.book.hasSpills(tab)) return true;
  const matrix = tab.sheet.getCellMatrix();
  const end = Math.min(rect.endRow, tab.book.lastRow(tab));
  for (let row = rect.startRow; row <= end; row++) {
    const cells = matrix.getRow(row);
    if (!cells) continue;
    for (const [column, cell] of Object.entries(cells)) {
      const inside = Number(column) >= rect.startColumn && Number(column) <= rect.endColumn;
      if (inside && (cell?.f || cell?.si)) return true;
    }
  }
  return false;
}
