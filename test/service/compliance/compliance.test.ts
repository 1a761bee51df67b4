import { beforeEach, expect, test } from 'vitest';
import { complianceView } from '../../../src/service/compliance/compliance-view';
import { runView } from '../../../src/workbook/view';
import { people } from '../company';
import { type Night, newNight, number, waiting } from './night';

let night: Night;

beforeEach(() => {
  night = newNight();
});

const late = { obtainedAt: '2026-11-24T07:00:00' };

test('the tab counts each clause and names the numbers that broke it [D1]', () => {
  night.put('requests', waiting(1, late), waiting(2), waiting(3, late));
  night.run('2026-11-25');
  const rows = night.rows('compliance');
  expect(rows.map(({ clause }) => clause)).toEqual(
    Array.from({ length: 78 }, (_, index) => `R${index + 1}`),
  );
  expect(night.clause('R17')).toMatchObject({
    section: '2.2-1',
    kind: 'deadline',
    title: 'Registered at once',
    kept: 1,
    broken: 2,
    notApplicable: 0,
    noEvidence: 0,
    offending: `${number(1)}, ${number(3)}`,
    period: '2025-12 – 2026-11',
  });
  expect(night.clause('R33')).toMatchObject({ kept: 0, broken: 0, notApplicable: 3 });
  expect(night.clause('R38')).toMatchObject({ kept: 0, broken: 0, notApplicable: 3 });
  expect(night.clause('R42')).toMatchObject({ kept: 0, noEvidence: 3 });
});

test('the next night changes the rows where they stand, another run of the clock nothing', () => {
  night.put('requests', waiting(1, late));
  night.run('2026-11-25');
  const before = night.rows('compliance');
  expect(night.run('2026-11-25')).toMatchObject([{ job: 'compliance', done: 0 }]);
  expect(night.rows('compliance')).toEqual(before);
  night.put('requests', waiting(2, late));
  night.run('2026-11-26');
  expect(night.rows('compliance')).toHaveLength(78);
  expect(night.clause('R17')).toMatchObject({ broken: 2 });
});

test('the view counts one month, and refuses what is none', () => {
  const october = { registeredAt: '2026-10-30T08:00:00', obtainedAt: '2026-10-30T07:00:00' };
  night.put('requests', waiting(1, october), waiting(2, late), waiting(3));
  night.run('2026-11-25');
  const view = (params: object) => {
    night.ports.user = people.supervisor;
    return runView({ view: complianceView, params, source: 'page' }, night.ports);
  };
  const answer = view({ month: '2026-10' }) as { value: { clauses: { clause: string }[] } };
  expect(answer.value.clauses.find(({ clause }) => clause === 'R17')).toMatchObject({
    kept: 0,
    broken: 1,
    offending: [number(1)],
  });
  expect(view({})).toMatchObject({ value: { from: '2025-12', until: '2026-11' } });
  expect(view({ month: '2026-13' })).toMatchObject({ ok: false, code: 'notAMonth' });
  night.ports.user = 'nobody@example.com';
  expect(runView({ view: complianceView, params: {}, source: 'page' }, night.ports).ok).toBe(false);
});
