import { expect, test } from 'vitest';
import { dryRun } from '../../../src/service/governance/dry-run';
import { jobs } from '../../../src/wire/registry';
import { runJobs } from '../../../src/workbook/run-jobs';
import { newCompany, people, requestAt } from '../company';

test('[D9] a dry run lists what is due, and neither writes nor sends; the real run then does just that', () => {
  const company = newCompany();
  const { ports } = company;
  company.put('requests', requestAt('completed', { stage: 'reviewed', reviewedAt: ports.time }));
  company.put('outbox', {
    id: 'M-1',
    kind: 'notice',
    to: people.supervisor,
    subject: 'x',
    body: 'y',
    status: 'waiting',
    dueAt: '2026-11-24T09:00:00',
  });
  ports.time = '2026-11-25T02:00:00';
  const before = JSON.stringify(company.rows('requests'));
  ports.grid.resetCost();
  const { value, message } = dryRun(ports, jobs, 60_000);
  const report = (job: string) => value.reports.find((one) => one.job === job);
  expect(report('archive')).toMatchObject({ done: 1, changed: { requests: 1 } });
  expect(report('sendOutbox')).toMatchObject({ done: 1, mails: 1 });
  expect(message.en).toContain('archive (2026-11-25): 1 record(s)');
  expect(ports.grid.batches).toEqual([]);
  expect(ports.mails).toEqual([]);
  expect(JSON.stringify(company.rows('requests'))).toBe(before);

  const real = runJobs(jobs, ports, 60_000);
  expect(real.map(({ job, done }) => [job, done])).toEqual(
    value.reports.map(({ job, done }) => [job, done]),
  );
  expect(ports.mails).toHaveLength(1);
});

test('[D9] where nothing is due it says so', () => {
  const { ports } = newCompany();
  const mails = jobs.filter(({ name }) => name === 'sendOutbox');
  expect(dryRun(ports, mails, 60_000).message.en).toBe('Nothing is due.');
});
