import type { DateTime, Day } from '../policy/time';
import type { Book } from './book';
import type { Change } from './change';
import type { Ports } from './ports';
import type { RegisterName } from './registers.generated';

export interface JobContext {
  book: Book;
  ports: Ports;
  now: DateTime;
  /** The business date that this run works for; a missed one is caught up later. */
  businessDate: Day;
  /** What happened after this moment is left for the next business date. */
  cutoff: DateTime;
  next(counter: string): number;
}

/** One slice of a job's work: what it writes, and what is done once that is written. */
export interface Slice {
  changes: Change[];
  /** How many records it dealt with. */
  done: number;
  /** Whether more may be left: the job is called again while time remains. */
  more: boolean;
  /** Done after the write and outside the lock (mails); what it answers is written under a new lock. */
  after?(): (context: JobContext) => Change[];
  /** For the run's row in `jobs`: numbers of requests, reasons. */
  note?: string;
}

/**
 * Work that the clock does. A slice runs under the lock, in one write, and is safe to run twice: it looks for records
 * in a state, and its changes end that state.
 */
export interface Job {
  name: string;
  registers: readonly RegisterName[];
  /** `daily` at the time in this setting, once for each business date; or at each tick. */
  runs: { daily: string } | 'everyTick';
  slice(context: JobContext): Slice;
}
