import { beforeEach, expect, test } from 'vitest';
import { kpisView } from '../../../src/service/compliance/kpis-view';
import type { Answer } from '../../../src/workbook/run-act';
import { runView } from '../../../src/workbook/view';
import { people } from '../company';
import { type Night, newNight, number, waiting } from './night';

let night: Night;

beforeEach(() => {
  night = newNight();
  night.ports.user = people.supervisor;
});

const view = (params: object): Answer =>
  runView({ view: kpisView, params, source: 'page' }, night.ports);

test('[R1] the figures of a month are counted from the registers, of each branch and person', () => {
  const done = { completedAt: '2026-11-24T09:20:30', outcome: 'onSite' };
  night.put(
    'requests',
    waiting(1, done),
    waiting(2, { ...done, outcome: 'pending', handlingUnit: 'HZ', technician: people.elsewhere }),
    waiting(3, { ...done, stage: 'imported' }),
    waiting(4, { ...done, stage: 'cancelled' }),
  );
  const visit = { kind: 'visit', at: '2026-11-20T09:00:00', handedInAt: '2026-11-20T17:00:00' };
  night.put(
    'serviceLog',
    { id: 'L-1', requestNo: number(1), ...visit },
    { id: 'L-2', requestNo: number(2), ...visit, handedInAt: '2026-11-21T17:00:00' },
    { id: 'L-3', requestNo: number(2), ...visit, withdrawnAt: '2026-11-20T18:00:00' },
  );
  night.put('surveys', {
    no: 'S-1',
    requestNo: number(1),
    unit: 'SH',
    technician: people.technician,
    sentAt: '2026-11-21T09:00:00',
    answeredAt: '2026-11-22T09:00:00',
    attitude: 4,
  });
  const answer = view({ month: '2026-11' });
  expect(answer).toMatchObject({
    value: {
      total: {
        completed: 2,
        firstTimeFix: { count: 1, of: 2, percent: 50 },
        workMinutesToDispatch: { mean: 0, of: 2 },
        handedInSameDay: { count: 1, of: 2, percent: 50 },
        attitude: { mean: 4, of: 1 },
        responseRate: { count: 1, of: 1, percent: 100 },
      },
      units: [
        { unit: 'HZ', completed: 1, firstTimeFix: { count: 0, of: 1 } },
        { unit: 'SH', completed: 1, attitude: { mean: 4, of: 1 } },
      ],
      technicians: [
        { technician: people.technician, handedInSameDay: { count: 1, of: 1 } },
        { technician: people.elsewhere, handedInSameDay: { count: 0, of: 1 } },
      ],
    },
  });
  expect(view({ month: '2026-11', unit: 'HZ' })).toMatchObject({
    value: { total: { completed: 1 } },
  });
  expect(view({ month: '2026-00' })).toMatchObject({ ok: false, code: 'notAMonth' });
});

test('the figures cost as many calls for many requests as for few', () => {
  const costOf = (count: number) => {
    night.ports.grid.resetCost();
    night.put('requests', ...Array.from({ length: count }, (_, index) => waiting(100 + index)));
    night.ports.grid.resetCost();
    view({ month: '2026-11' });
    return night.ports.grid.cost.calls;
  };
  expect(costOf(50)).toBe(costOf(1));
});
