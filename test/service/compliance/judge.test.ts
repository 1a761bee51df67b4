import { beforeEach, describe, expect, test } from 'vitest';
import { clausesIn } from '../../../src/policy/tally';
import { TEMPLATES } from '../../../src/workbook/registers.generated';
import { type Night, newNight, number, waiting } from './night';

let night: Night;

beforeEach(() => {
  night = newNight();
});

const late = { obtainedAt: '2026-11-24T07:00:00' };
/** Dispatched half an hour before work ends: the customer is to be reached by noon. */
const evening = {
  obtainedAt: '2026-11-24T16:20:30',
  registeredAt: '2026-11-24T16:30:30',
  intakeConfirmedAt: '2026-11-24T16:40:30',
  dispatchedAt: '2026-11-24T17:00:30',
};
const cancelled = { stage: 'cancelled', cancelledAt: '2026-11-24T08:30:00' };

test('a request has one row that names the clauses, and why they are broken [D1]', () => {
  night.put('requests', waiting(1, late));
  expect(night.run('2026-11-25')[0]).toMatchObject({ job: 'judge', status: 'done' });
  const row = night.verdict(`requests/${number(1)}`);
  expect(row).toMatchObject({
    subjectRegister: 'requests',
    subjectNo: number(1),
    unit: 'SH',
    month: '2026-11',
    policyVersion: '1',
    broken: 'R17, R19',
    judgedAt: '2026-11-25T02:00:00',
    final: false,
  });
  expect(row?.proof).toContain(
    'R17 broken: known 2026-11-24 07:00, registered 08:00: took 1 h 0 min, more than 30 minutes.',
  );
  expect(clausesIn(row?.kept ?? '')).toEqual(expect.arrayContaining(['R16', 'R18', 'R65']));
  expect(clausesIn(row?.noEvidence ?? '')).toEqual(['R7', 'R42', 'R44']);
});

test('running twice in one night changes nothing, the next night judges anew [D10]', () => {
  night.put('requests', waiting(1, evening));
  night.run('2026-11-25');
  const first = night.rows('verdicts');
  expect(first.find(({ id }) => id.startsWith('requests/'))).toMatchObject({ broken: '' });
  night.forget();
  expect(night.run('2026-11-25')).toMatchObject([{ job: 'judge', done: 0 }, { done: 0 }]);
  expect(night.rows('verdicts')).toEqual(first);
  night.run('2026-11-26');
  expect(night.verdict(`requests/${number(1)}`)).toMatchObject({ broken: 'R19' });
  expect(night.rows('verdicts')).toHaveLength(first.length);
});

test('what is final is never judged again, whatever becomes of the rules [D2]', () => {
  night.put('requests', waiting(1, { ...late, ...cancelled }));
  night.run('2026-11-25');
  const judged = night.verdict(`requests/${number(1)}`);
  expect(judged).toMatchObject({ broken: 'R17', final: true });
  const frozen = JSON.stringify({ R17: 'minutes=90' });
  night.put('policyVersions', {
    policyVersion: '1a',
    kind: 'amend',
    status: 'approved',
    effectiveFrom: '2026-11-20',
    frozen,
  });
  night.run('2026-11-26');
  expect(night.verdict(`requests/${number(1)}`)).toEqual(judged);
});

test('a request is judged by the version of its registration, not by that of the night [D2]', () => {
  night.put('policyVersions', {
    policyVersion: '2',
    kind: 'amend',
    status: 'approved',
    effectiveFrom: '2026-11-24',
    approvedAt: '2026-11-23T10:00:00',
    frozen: JSON.stringify({ R17: 'minutes=5' }),
  });
  night.put(
    'requests',
    waiting(1, {
      policyVersion: '1',
      registeredAt: '2026-11-23T17:00:00',
      obtainedAt: '2026-11-23T16:50:00',
    }),
    waiting(2, { policyVersion: '2' }),
  );
  night.run('2026-11-25');
  expect(night.verdict(`requests/${number(1)}`)?.broken).not.toContain('R17');
  expect(night.verdict(`requests/${number(2)}`)?.broken).toContain('R17');
});

test('of a cancelled request only what was due before is judged', () => {
  night.put('requests', waiting(1, cancelled));
  night.run('2026-11-25');
  expect(night.verdict(`requests/${number(1)}`)).toMatchObject({ broken: '', final: true });
});

test('imported history is nobody’s to judge', () => {
  night.put('requests', waiting(1, { ...late, stage: 'imported' }));
  night.run('2026-11-25');
  expect(night.rows('verdicts').map(({ id }) => id)).toEqual(['policyVersions/1']);
});

test('a row with a cell that cannot be read is not judged, and the run says which', () => {
  night.put('requests', waiting(1), waiting(2));
  const column = TEMPLATES.requests.columns.findIndex(({ key }) => key === 'obtainedAt');
  night.ports.grid.type('Service requests', { row: 2, column }, [['yesterday']]);
  const [report] = night.run('2026-11-25');
  expect(report?.note).toContain(`unreadable ${number(1)}`);
  expect(night.verdict(`requests/${number(1)}`)).toMatchObject({
    kept: '',
    broken: '',
    final: false,
  });
  expect(night.verdict(`requests/${number(2)}`)?.kept).not.toBe('');
});

describe('after nights that were missed', () => {
  const things = (on: Night) =>
    on.put('requests', waiting(1), waiting(2, cancelled), waiting(3, late));

  test('the verdicts are those of every night, and the run lists what became late [D10]', () => {
    things(night);
    night.run('2026-11-24');
    const gap = night.run('2026-11-27');
    const other = newNight();
    things(other);
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']) other.run(day);
    expect(night.rows('verdicts')).toEqual(other.rows('verdicts'));
    expect(gap.filter(({ job }) => job === 'judge').map((one) => one.businessDate)).toEqual([
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
    expect(gap[0]?.note).toBe(`newly broken ${number(1)} R19, ${number(3)} R17 R19`);
    expect(gap[1]?.note).toBe('');
  });
});

describe('branches and months', () => {
  const contact = (at: string) => ({
    id: `X-${at}`,
    kind: 'contact',
    unit: 'SH',
    at,
    content: 'Parts',
  });

  test('a week is judged once it is over, from the first whole one on [R60]', () => {
    night.put('requests', waiting(1));
    night.put('liaison', contact('2026-12-02T10:00:00'), contact('2026-12-09T10:00:00'));
    night.run('2026-12-06');
    expect(night.rows('verdicts').filter(({ id }) => id.startsWith('branchWeeks/'))).toEqual([]);
    night.run('2026-12-14');
    const weeks = night.rows('verdicts').filter(({ id }) => id.startsWith('branchWeeks/'));
    expect(weeks.map(({ id, kept, broken }) => [id, kept, broken])).toEqual([
      ['branchWeeks/SH/2026-11-30', 'R60', ''],
      ['branchWeeks/HZ/2026-11-30', '', ''],
      ['branchWeeks/SH/2026-12-07', 'R60', ''],
      ['branchWeeks/HZ/2026-12-07', '', 'R60'],
    ]);
  });

  test('a month without answers has no green for its figures [R1] [D6]', () => {
    night.put('requests', waiting(1));
    night.run('2026-12-01');
    expect(night.verdict('months/2026-11')).toMatchObject({
      kept: '',
      noEvidence: 'R1',
      final: true,
    });
  });
});

describe('what it costs', () => {
  test('forty subjects cost as many calls as four', () => {
    const costOf = (count: number) => {
      const one = newNight();
      const requests = Array.from({ length: count }, (_, index) => waiting(index + 1));
      one.put('requests', ...requests);
      one.ports.grid.resetCost();
      expect(one.run('2026-11-25')[0]).toMatchObject({ done: count + 1 });
      return one.ports.grid.cost.calls;
    };
    expect(costOf(39)).toBe(costOf(4));
  });

  test('more subjects than a slice holds are all judged', () => {
    const requests = Array.from({ length: 90 }, (_, index) => waiting(index + 1));
    night.put('requests', ...requests);
    expect(night.run('2026-11-25')[0]).toMatchObject({ status: 'done', done: 91 });
    expect(night.rows('verdicts')).toHaveLength(91);
  });
});
