import { beforeEach, describe, expect, test } from 'vitest';
import { archive } from '../../../src/service/review/archive';
import type { RegisterRows } from '../../../src/workbook/registers.generated';
import { runJobs } from '../../../src/workbook/run-jobs';
import type { FakePorts } from '../../fakes/ports';
import { openOffice, request, rows, write } from '../billing/office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
  ports.time = '2026-11-25T01:00:00';
});

const number = (sequence: number) => `SH-2026-${String(sequence).padStart(6, '0')}`;

/** A free request that was reviewed. */
const reviewed = (sequence: number, values: Partial<RegisterRows['requests']> = {}) =>
  request({
    no: number(sequence),
    stage: 'reviewed',
    serviceType: 'free',
    payable: 0,
    reviewedAt: '2026-11-24T17:00:00',
    ...values,
  });
const run = () => runJobs([archive], ports, 60_000);
const stages = () => rows(ports, 'requests').map(({ stage }) => stage);

test('files under numbers of their own, first reviewed first [R52]', () => {
  write(ports, [
    reviewed(1, { reviewedAt: '2026-11-24T17:30:00' }),
    reviewed(2),
    reviewed(3, { unit: 'HZ' }),
    reviewed(4, { stage: 'submitted' }),
  ]);
  expect(run()).toMatchObject([{ job: 'archive', status: 'done', done: 3 }]);
  expect(rows(ports, 'requests')).toMatchObject([
    { stage: 'archived', archiveNo: 'DA-SH-2026-000002', archivedAt: ports.time },
    { stage: 'archived', archiveNo: 'DA-SH-2026-000001' },
    { stage: 'archived', archiveNo: 'DA-HZ-2026-000001' },
    { stage: 'submitted', archiveNo: '' },
  ]);
  const filed = rows(ports, 'audit').filter(({ act }) => act === 'archive');
  expect(filed.map(({ target }) => target).sort()).toEqual([number(1), number(2), number(3)]);
  expect(filed[0]).toMatchObject({ source: 'job', actor: 'servicebook', verified: true });
  expect(rows(ports, 'jobs')).toMatchObject([{ job: 'archive', done: 3, status: 'done' }]);
});

test('archives nothing twice [R52]', () => {
  write(ports, [reviewed(1)]);
  run();
  const once = rows(ports, 'requests');
  expect(run()).toEqual([]);
  ports.time = '2026-11-26T01:00:00';
  expect(run()).toMatchObject([{ done: 0 }]);
  expect(rows(ports, 'requests')).toEqual(once);
});

test('keeps the number of a request that was taken out of the archive by hand', () => {
  write(ports, [reviewed(1, { archiveNo: 'DA-SH-2026-000041' })]);
  run();
  expect(rows(ports, 'requests')).toMatchObject([
    { stage: 'archived', archiveNo: 'DA-SH-2026-000041' },
  ]);
});

test('works through more than one slice', () => {
  write(
    ports,
    Array.from({ length: 51 }, (_, index) => reviewed(index + 1)),
  );
  expect(run()).toMatchObject([{ done: 51, status: 'done' }]);
  expect(new Set(rows(ports, 'requests').map(({ archiveNo }) => archiveNo)).size).toBe(51);
});

describe('leaves', () => {
  test.each([
    ['a paid service', { serviceType: 'paid', payable: 100 }],
    ['a promised invoice of another service', { serviceType: 'other', payable: 100 }],
  ])('%s until its invoice has a number [R34]', (_, values) => {
    const promised = { ...values, invoiceDueOn: '2026-11-30' };
    write(ports, [reviewed(1, promised), reviewed(2, { ...promised, invoiceNo: '1' })]);
    const [report] = run();
    expect(stages()).toEqual(['reviewed', 'archived']);
    expect(report?.done).toBe(1);
    expect(rows(ports, 'jobs')[0]?.note).toBe(`Waiting for an invoice: ${number(1)}`);
  });

  test('what was reviewed after the time of the job for the next night', () => {
    write(ports, [reviewed(1, { reviewedAt: '2026-11-25T01:00:01' })]);
    ports.time = '2026-11-25T09:00:00';
    expect(run()).toMatchObject([{ done: 0 }]);
    ports.time = '2026-11-26T01:00:00';
    expect(run()).toMatchObject([{ done: 1 }]);
  });

  test('a row that nobody reviewed, and says so', () => {
    write(ports, [reviewed(1, { reviewedAt: '' }), reviewed(2)]);
    run();
    expect(stages()).toEqual(['reviewed', 'archived']);
    expect(rows(ports, 'jobs')[0]?.note).toContain(number(1));
  });
});
