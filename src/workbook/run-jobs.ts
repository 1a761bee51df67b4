import { addDays, type DateTime, type Day, fromSerial, toSerial } from '../policy/time';
import { Book } from './book';
import { append, type Change } from './change';
import { commit } from './commit';
import { counterChange, counterChanges, makeCounters } from './counters';
import type { Job, JobContext, Slice } from './job';
import type { Ports } from './ports';

export interface JobReport {
  job: string;
  businessDate: Day;
  status: 'done' | 'unfinished' | 'failed' | 'busy';
  done: number;
  note: string;
}

const LOCK_SECONDS = 20;
const WORKBOOK = 'servicebook';

/**
 * Gives each job its turn within `budgetMs`. A daily job runs once for each business date; nights that were missed
 * are caught up in order (D10). A job that fails is reported and keeps no other from its turn.
 */
export function runJobs(jobs: readonly Job[], ports: Ports, budgetMs: number): JobReport[] {
  const end = Date.now() + budgetMs;
  return jobs.flatMap((job, index) => {
    const share = Date.now() + (end - Date.now()) / (jobs.length - index);
    return runDates(job, ports, share);
  });
}

/** A date that could not be finished keeps the later ones waiting: else it would pass for done. */
function runDates(job: Job, ports: Ports, until: number): JobReport[] {
  const reports: JobReport[] = [];
  for (const date of dueDates(job, ports)) {
    const report = runJob(job, { ports, date, until });
    reports.push(report);
    if (report.status !== 'done') break;
  }
  return reports;
}

/** The last business date that a daily job finished is a counter, as a serial day. */
function lastDone(book: Book, job: Job): Day {
  const serial = book.one('counters', `job/${job.name}`)?.values.value;
  return serial ? fromSerial(serial).slice(0, 10) : '';
}

function dueDates(job: Job, ports: Ports): Day[] {
  const now = ports.clock.now();
  const today = now.slice(0, 10);
  if (job.runs === 'everyTick') return [today];
  const book = new Book(ports.grid, []);
  const latest = now >= startOf(book, job, today) ? today : addDays(today, -1);
  const last = lastDone(book, job) || addDays(latest, -1);
  const dates: Day[] = [];
  for (let day = addDays(last, 1); day <= latest; day = addDays(day, 1)) dates.push(day);
  return dates;
}

function startOf(book: Book, job: Job, day: Day): DateTime {
  const time = job.runs === 'everyTick' ? '00:00' : book.setting(job.runs.daily) || '01:00';
  return `${day}T${time}:00`;
}

interface Turn {
  ports: Ports;
  date: Day;
  until: number;
}

function runJob(job: Job, turn: Turn): JobReport {
  const report: JobReport = {
    job: job.name,
    businessDate: turn.date,
    status: 'done',
    done: 0,
    note: '',
  };
  try {
    for (let more = true; more; ) {
      if (Date.now() > turn.until) return { ...report, status: 'unfinished' };
      const slice = runSlice(job, turn, report);
      if (!slice) return { ...report, status: 'busy' };
      report.done += slice.done;
      report.note = [report.note, slice.note ?? ''].filter(Boolean).join('; ').slice(0, 5000);
      more = slice.more;
    }
    return report;
  } catch (error) {
    console.error(String((error as Error).stack ?? error));
    return { ...report, status: 'failed', note: String((error as Error).message ?? error) };
  }
}

function runSlice(job: Job, turn: Turn, report: JobReport): Slice | null {
  const slice = locked(job, turn, (context) => {
    const made = job.slice(context);
    const changes = made.more
      ? made.changes
      : [...made.changes, ...closing(job, context, { report, made })];
    return { made, changes };
  });
  if (!slice) return null;
  const settle = slice.after?.();
  if (settle) locked(job, turn, (context) => ({ made: slice, changes: settle(context) }));
  return slice;
}

function locked(
  job: Job,
  turn: Turn,
  work: (context: JobContext) => { made: Slice; changes: Change[] },
): Slice | null {
  const { ports, date } = turn;
  if (!ports.lock.acquire(LOCK_SECONDS)) return null;
  try {
    const book = new Book(ports.grid, ['jobs', 'audit', ...job.registers]);
    const counters = makeCounters(book);
    const now = ports.clock.now();
    const start = startOf(book, job, date);
    const cutoff = job.runs === 'everyTick' || start > now ? now : start;
    const { made, changes } = work({
      book,
      ports,
      now,
      businessDate: date,
      cutoff,
      next: counters.next,
    });
    commit(ports.grid, book, {
      list: [...changes, ...counterChanges(book, counters)],
      stamp: { at: now, by: WORKBOOK },
    });
    return made;
  } finally {
    ports.lock.release();
  }
}

/** A daily run is over: its row in `jobs`, and the date up to which it is done. A tick that did nothing leaves no row. */
function closing(job: Job, context: JobContext, run: { report: JobReport; made: Slice }): Change[] {
  const { book, now, businessDate } = context;
  const done = run.report.done + run.made.done;
  if (job.runs === 'everyTick' && done === 0) return [];
  const daily = job.runs !== 'everyTick';
  const row = append('jobs', {
    id: `${job.name}/${daily ? businessDate : now}`,
    job: job.name,
    businessDate,
    startedAt: now,
    finishedAt: now,
    status: 'done',
    done,
    note: [run.report.note, run.made.note ?? ''].filter(Boolean).join('; '),
  });
  return daily ? [row, counterChange(book, `job/${job.name}`, toSerial(businessDate))] : [row];
}
