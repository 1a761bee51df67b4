import { type Bilingual, say } from '../../texts/say';
import { bufferedGrid } from '../../workbook/buffered-grid';
import type { Change } from '../../workbook/change';
import type { Job } from '../../workbook/job';
import type { Ports } from '../../workbook/ports';
import { runJobs } from '../../workbook/run-jobs';

/** What one job would do on one business date. */
export interface DryReport {
  job: string;
  businessDate: string;
  status: string;
  done: number;
  note: string;
  /** Rows it would add or change, register by register, and the mails it would send. */
  added: Record<string, number>;
  changed: Record<string, number>;
  mails: number;
}

/**
 * Runs what is due on a copy of the workbook in memory, missed nights too, each job on what the jobs before it left there (D9).
 * Nothing is written, and no mail leaves.
 */
export function dryRun(
  ports: Ports,
  jobs: readonly Job[],
  budgetMs: number,
): { value: { reports: DryReport[] }; message: Bilingual } {
  const seen = new Map<string, Pick<DryReport, 'added' | 'changed' | 'mails'>>();
  let current = '';
  const entry = (name: string) => {
    const found = seen.get(name) ?? { added: {}, changed: {}, mails: 0 };
    seen.set(name, found);
    return found;
  };
  const watched = jobs.map(
    (job): Job => ({
      ...job,
      slice: (context) => {
        current = `${job.name} ${context.businessDate}`;
        const made = job.slice(context);
        count(made.changes, entry(current));
        return made;
      },
    }),
  );
  const apart: Ports = {
    ...ports,
    grid: bufferedGrid(ports.grid),
    lock: { acquire: () => true, release: () => {} },
    mail: {
      remaining: () => ports.mail.remaining() - entry(current).mails,
      send: () => {
        entry(current).mails += 1;
      },
    },
  };
  const reports = runJobs(watched, apart, budgetMs).map((report) => ({
    ...report,
    ...entry(`${report.job} ${report.businessDate}`),
  }));
  return { value: { reports }, message: told(reports) };
}

function count(changes: readonly Change[], into: Pick<DryReport, 'added' | 'changed'>): void {
  for (const { kind, register } of changes) {
    const sums = kind === 'append' ? into.added : into.changed;
    sums[register] = (sums[register] ?? 0) + 1;
  }
}

function told(reports: readonly DryReport[]): Bilingual {
  const busy = reports.filter(({ done, status }) => done > 0 || status !== 'done');
  if (!busy.length) return say('dryRun.nothing');
  const lines = busy.map(({ job, businessDate, done, added, changed, mails, note, status }) =>
    say(status === 'failed' ? 'dryRun.failed' : 'dryRun.line', {
      job,
      date: businessDate,
      done,
      added: sums(added),
      changed: sums(changed),
      mails,
      note,
    }),
  );
  const text = (language: 'zh' | 'en') =>
    [say('dryRun.head'), ...lines].map((line) => line[language]).join('\n');
  return { zh: text('zh'), en: text('en') };
}

function sums(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([register, count]) => `${register} ${count}`);
  return parts.join(', ') || '0';
}
