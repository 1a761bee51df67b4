import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Book } from '../../src/workbook/book';
import { append } from '../../src/workbook/change';
import type { Job, JobContext, Slice } from '../../src/workbook/job';
import { runJobs } from '../../src/workbook/run-jobs';
import type { FakePorts } from '../fakes/ports';
import { newWorkbook } from './set-up/workbook';

let ports: FakePorts;
/** The business dates and cutoffs that jobs were run for. */
let ran: string[];

beforeEach(() => {
  ports = newWorkbook('en');
  ports.time = '2026-11-24T12:00:00';
  ran = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(ports.held).toBe(0);
});

function job(name: string, slice: (context: JobContext) => Partial<Slice> = () => ({})): Job {
  return {
    name,
    registers: ['serviceLog'],
    runs: { daily: 'archiveAt' },
    slice: (context) => {
      ran.push(`${name} ${context.businessDate} ${context.cutoff}`);
      return { changes: [], done: 1, more: false, ...slice(context) };
    },
  };
}

const run = (...jobs: Job[]) => runJobs(jobs, ports, 60_000);

test('a daily job runs once for each business date, from its hour on', () => {
  ports.time = '2026-11-24T00:59:00';
  run(job('archive'));
  run(job('archive'));
  ports.time = '2026-11-24T01:00:00';
  run(job('archive'));
  ports.time = '2026-11-24T23:00:00';
  run(job('archive'));
  expect(ran).toEqual([
    'archive 2026-11-23 2026-11-23T01:00:00',
    'archive 2026-11-24 2026-11-24T01:00:00',
  ]);
});

test('nights that were missed are caught up in order', () => {
  run(job('archive'));
  ports.time = '2026-11-27T02:00:00';
  run(job('archive'));
  expect(ran.map((line) => line.split(' ')[1])).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ]);
});

test('a date that failed keeps the later ones waiting, and is run again', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  run(job('archive'));
  ports.time = '2026-11-27T02:00:00';
  const broken = job('archive', () => {
    throw new Error('no mail today');
  });
  expect(run(broken)).toMatchObject([
    { businessDate: '2026-11-25', status: 'failed', note: 'no mail today' },
  ]);
  expect(log).toHaveBeenCalledOnce();
  expect(run(job('archive')).map((report) => report.businessDate)).toEqual([
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ]);
});

test('a job that fails keeps no other from its turn', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = job('broken', () => {
    throw new Error('a bug');
  });
  expect(run(broken, job('survey')).map((report) => report.status)).toEqual(['failed', 'done']);
});

test('a job is called until no more is left, and what it did is told once', () => {
  let left = 3;
  const slices = job('survey', () => {
    left--;
    return {
      done: 2,
      more: left > 0,
      note: `left ${left}`,
      changes: [append('serviceLog', { id: `L${left}` })],
    };
  });
  expect(run(slices)).toEqual([
    {
      job: 'survey',
      businessDate: '2026-11-24',
      status: 'done',
      done: 6,
      note: 'left 2; left 1; left 0',
    },
  ]);
  const book = new Book(ports.grid, ['jobs', 'serviceLog']);
  expect(book.column('serviceLog', 'id')).toEqual(['L2', 'L1', 'L0']);
  expect(book.column('jobs', 'id')).toEqual(['survey/2026-11-24']);
});

test('a job that used up its share goes on at the next tick', () => {
  let more = true;
  const endless = job('survey', () => ({ more }));
  const clock = vi.spyOn(Date, 'now');
  let time = 0;
  clock.mockImplementation(() => {
    time += 1000;
    return time;
  });
  expect(runJobs([endless, job('archive')], ports, 60_000).map((report) => report.status)).toEqual([
    'unfinished',
    'done',
  ]);
  more = false;
  expect(run(endless)).toMatchObject([{ businessDate: '2026-11-24', status: 'done' }]);
});

test('while someone else is writing a job waits for the next tick', () => {
  ports.isLocked = true;
  expect(run(job('archive'))).toMatchObject([{ status: 'busy', done: 0 }]);
  ports.isLocked = false;
  expect(run(job('archive'))).toMatchObject([{ status: 'done' }]);
});

test('what follows the write runs outside the lock; its answer is written under a new one', () => {
  const mail = job('outbox', () => ({
    after: () => {
      expect(ports.held).toBe(0);
      return () => [append('serviceLog', { id: 'after' })];
    },
  }));
  run(mail);
  expect(new Book(ports.grid, ['serviceLog']).column('serviceLog', 'id')).toEqual(['after']);
});

test('a job of every tick that did nothing leaves no row', () => {
  const tick: Job = { ...job('tick', () => ({ done: 0 })), runs: 'everyTick' };
  run(tick);
  expect(new Book(ports.grid, ['jobs']).column('jobs', 'id')).toEqual([]);
});
