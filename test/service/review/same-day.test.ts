import { beforeEach, describe, expect, test } from 'vitest';
import { checkHandIn } from '../../../src/service/review/check-hand-in';
import { reviewRequest } from '../../../src/service/review/review';
import { submitForReview } from '../../../src/service/review/submit-for-review';
import { runJobs } from '../../../src/workbook/run-jobs';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician, supervisor } = people;

beforeEach(() => {
  company = newCompany();
});

const visit = (values: object = {}) =>
  company.put('serviceLog', {
    id: `L-${Math.random()}`,
    requestNo: NO,
    kind: 'visit',
    at: '2026-11-24T09:05:00',
    staff: technician,
    ...values,
  });
const waiting = () => company.put('requests', { ...requestAt('onSite'), stage: 'pending' });

describe('[R50] a form that is not finished', () => {
  test('is handed in as it stands, and the request stays where it is', () => {
    waiting();
    visit();
    const answer = company.run(submitForReview, technician, { key: 'key-1' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(answer).toMatchObject({ ok: true, value: { stage: 'pending' } });
    expect(company.request()).toMatchObject({ stage: 'pending', submittedAt: '' });
    expect(company.rows('serviceLog')).toMatchObject([{ handedInAt: '2026-11-24T09:30:00' }]);
  });

  test('is refused without a visit, after a hand-in, and for a visit that was taken back', () => {
    waiting();
    const refused = { code: 'noVisitToHandIn', clause: 'R50' };
    expect(company.run(submitForReview, technician)).toMatchObject(refused);
    visit({ withdrawnAt: '2026-11-24T09:10:00' });
    visit({ handedInAt: '2026-11-24T09:20:00' });
    expect(company.run(submitForReview, technician)).toMatchObject(refused);
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('is looked at by the supervisor, which ends nothing', () => {
    waiting();
    visit();
    const look = { decision: 'returned', comment: 'Say which part' };
    expect(company.run(reviewRequest, supervisor, look)).toMatchObject({
      code: 'nothingHandedIn',
      clause: 'R50',
    });
    company.run(submitForReview, technician);
    expect(company.run(reviewRequest, supervisor, { ...look, key: 'key-2' })).toMatchObject({
      value: { stage: 'pending' },
    });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(company.rows('serviceLog')).toMatchObject([
      {
        lookedBy: supervisor,
        lookedAt: '2026-11-24T09:30:00',
        lookComment: 'Sent back: Say which part',
      },
    ]);
    expect(company.request()).toMatchObject({ stage: 'pending', reviewedAt: '' });
  });

  test('[R51] is not looked at by who made one of the visits', () => {
    company.put('staff', {
      email: 'two@example.com',
      roles: ['technician', 'supervisor'],
      unit: 'SH',
      active: true,
    });
    waiting();
    visit({ staff: 'two@example.com', handedInAt: '2026-11-24T09:20:00' });
    expect(company.run(reviewRequest, 'two@example.com', { decision: 'approved' })).toMatchObject({
      code: 'ownWork',
      clause: 'R51',
    });
  });
});

describe('[R50] after midnight', () => {
  const night = (at: string) => {
    company.ports.time = at;
    return runJobs([checkHandIn], company.ports, 60_000);
  };
  const mails = () => company.rows('outbox').map(({ to, requestNo }) => ({ to, requestNo }));

  test('visits that were not handed in by 24:00 are named once, to technician and supervisor', () => {
    waiting();
    visit();
    visit({ at: '2026-11-23T10:00:00' });
    expect(night('2026-11-25T00:30:00')).toMatchObject([
      { businessDate: '2026-11-25', done: 1, note: NO },
    ]);
    expect(night('2026-11-25T01:30:00')).toEqual([]);
    expect(mails()).toEqual([
      { to: technician, requestNo: NO },
      { to: supervisor, requestNo: NO },
    ]);
  });

  test('what was handed in that day is not; what came a minute later is', () => {
    waiting();
    visit({ handedInAt: '2026-11-24T23:59:59' });
    expect(night('2026-11-25T00:30:00')).toMatchObject([{ done: 0 }]);
    visit({ at: '2026-11-25T10:00:00', handedInAt: '2026-11-26T00:00:00' });
    expect(night('2026-11-26T00:30:00')).toMatchObject([{ done: 1 }]);
  });

  test('[D10] missed nights are caught up, each for its own day', () => {
    waiting();
    night('2026-11-24T00:30:00');
    visit();
    visit({ at: '2026-11-25T10:00:00', handedInAt: '2026-11-25T18:00:00' });
    visit({ at: '2026-11-26T10:00:00' });
    expect(
      night('2026-11-27T08:00:00').map(({ businessDate, done }) => [businessDate, done]),
    ).toEqual([
      ['2026-11-25', 1],
      ['2026-11-26', 0],
      ['2026-11-27', 1],
    ]);
  });
});
