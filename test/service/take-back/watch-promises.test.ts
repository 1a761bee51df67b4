import { beforeEach, expect, test } from 'vitest';
import { watchPromises } from '../../../src/service/take-back/watch-promises';
import { runJobs } from '../../../src/workbook/run-jobs';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;

beforeEach(() => {
  company = newCompany();
  company.put('requests', requestAt('onSite'));
});

const promise = {
  id: 'N-1',
  sourceRegister: 'requests',
  sourceNo: NO,
  unit: 'SH',
  kind: 'completion',
  content: 'Finish: pump',
  promisedBy: people.technician,
  promisedAt: '2026-11-20T10:00:00',
};
const tick = (at: string) => {
  company.ports.time = at;
  return runJobs([watchPromises], company.ports, 60_000)[0];
};
const mails = () => company.rows('outbox').map(({ to, dueAt, kind }) => ({ to, dueAt, kind }));

test('[R26] warns who promised and the supervisor one working day before, once', () => {
  // Monday, due at 10:00; the working day before is the Friday.
  company.put('promises', { ...promise, dueAt: '2026-11-30T10:00:00' });
  tick('2026-11-27T09:59:00');
  expect(mails()).toEqual([]);
  tick('2026-11-27T10:00:00');
  tick('2026-11-27T11:00:00');
  expect(mails()).toEqual([
    { to: people.technician, dueAt: '2026-11-27T10:00:00', kind: 'reminder' },
    { to: people.supervisor, dueAt: '2026-11-27T10:00:00', kind: 'reminder' },
  ]);
  expect(company.rows('promises')).toMatchObject([{ warnedAt: '2026-11-27T10:00:00', result: '' }]);
});

test('a promise made later than that is not warned of', () => {
  const promisedAt = '2026-11-27T11:00:00';
  company.put('promises', { ...promise, promisedAt, dueAt: '2026-11-30T10:00:00' });
  tick('2026-11-30T09:00:00');
  expect(mails()).toEqual([]);
});

test('[D4] what lapsed is broken as of its time, whenever the job runs; nobody is mailed at night', () => {
  company.put('promises', { ...promise, kind: 'return', dueAt: '2026-11-24T18:00:00' });
  const late = tick('2026-11-27T23:00:00');
  expect(late).toMatchObject({ done: 1, note: 'N-1 lapsed' });
  expect(tick('2026-11-28T00:00:00')).toMatchObject({ done: 0 });
  expect(company.rows('promises')).toMatchObject([
    { result: 'broken', doneAt: '', closedAt: '2026-11-24T18:00:00', warnedAt: '' },
  ]);
  expect(mails().map(({ dueAt }) => dueAt)).toEqual(['2026-11-30T08:30:00', '2026-11-30T08:30:00']);
});

test.each([
  ['done', { doneAt: '2026-11-23T10:00:00', result: 'kept' }],
  ['renegotiated', { result: 'renegotiated' }],
  ['withdrawn', { result: 'withdrawn' }],
])('a promise that is %s is left alone', (_, values) => {
  company.put('promises', { ...promise, dueAt: '2026-11-23T18:00:00', ...values });
  expect(tick('2026-11-24T09:30:00')).toMatchObject({ done: 0 });
  expect(mails()).toEqual([]);
});

test('[R26] a clause that does not bind this customer neither warns nor breaks', () => {
  company.put('exceptions', {
    no: 'E-1',
    clause: 'R26',
    serial: 'XS-1',
    parameters: 'off',
    grantedBy: 'zhao@example.com',
    active: true,
  });
  company.put('promises', { ...promise, dueAt: '2026-11-23T18:00:00' });
  expect(tick('2026-11-24T09:30:00')).toMatchObject({ done: 0 });
});
