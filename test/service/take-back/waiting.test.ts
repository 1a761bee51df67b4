import { beforeEach, describe, expect, test } from 'vitest';
import { pause } from '../../../src/service/take-back/pause';
import { resume } from '../../../src/service/take-back/resume';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician } = people;

beforeEach(() => {
  company = newCompany();
});

const line = {
  item: 'Pump',
  reason: 'part',
  explanation: 'The part is ordered and comes on Thursday',
  dueAt: '2026-11-27 12:00',
};

describe('a pause', () => {
  test('[R25] [R26] keeps each item with its reason, what was told, and a promise', () => {
    company.put('requests', requestAt('onSite'));
    const lines = [line, { ...line, item: 'Valve', dueAt: '2026-11-26 12:00' }];
    const answer = company.run(pause, technician, { lines, key: 'key-1' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(answer).toMatchObject({
      ok: true,
      value: { stage: 'pending', promiseDueAt: '2026-11-26T12:00:00' },
    });
    expect(company.request()).toMatchObject({
      stage: 'pending',
      outcome: 'pending',
      pendingReason: 'part',
      pausedAt: '2026-11-24T09:30:00',
      promiseDueAt: '2026-11-26T12:00:00',
    });
    expect(company.rows('promises')).toMatchObject([
      { kind: 'completion', item: 'Pump', reason: 'part', dueAt: '2026-11-27T12:00:00' },
      { kind: 'completion', item: 'Valve', promisedBy: technician, sourceNo: NO, result: '' },
    ]);
    expect(company.rows('serviceLog')).toMatchObject([
      { kind: 'pause', reason: 'part', at: '2026-11-24T09:30:00', until: '' },
    ]);
  });

  test.each([
    ['R25', 'itemUnexplained', { values: { reason: '' }, path: 'lines.0.reason' }],
    ['R25', 'itemUnexplained', { values: { explanation: '' }, path: 'lines.0.explanation' }],
    ['R25', 'itemUnexplained', { values: { reason: 'workshop' }, path: 'lines.0.reason' }],
    ['R26', 'promiseMissing', { values: { dueAt: '' }, path: 'lines.0.dueAt' }],
    ['R26', 'promiseMissing', { values: { dueAt: '2026-11-24 09:30' }, path: 'lines.0.dueAt' }],
  ])('[%s] is refused as %s: %j', (clause, code, { values, path }) => {
    company.put('requests', requestAt('onSite'));
    const lines = [{ ...line, ...values }];
    expect(company.run(pause, technician, { lines })).toMatchObject({
      code,
      clause,
      fields: [{ path }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('[R25] before the visit is for the customer to ask, and may still be done on the spot', () => {
    company.put('requests', requestAt('appointed'));
    expect(company.run(pause, technician, { lines: [line] })).toMatchObject({ clause: 'R25' });
    const lines = [{ ...line, reason: 'customer' }];
    expect(company.run(pause, technician, { lines })).toMatchObject({ ok: true });
    expect(company.request()).toMatchObject({ stage: 'pending', outcome: '' });
  });
});

describe('what waited goes on', () => {
  const waiting = {
    stage: 'pending',
    pendingReason: 'part',
    pausedAt: '2026-11-24T09:10:00',
    promiseDueAt: '2026-11-27T12:00:00',
  };
  const window = { appointmentFrom: '2026-11-26 09:00', appointmentTo: '2026-11-26 10:00' };
  const put = (values: object = {}) => {
    company.put('requests', { ...requestAt('onSite'), ...waiting, ...values });
    const at = '2026-11-24T09:10:00';
    company.put('serviceLog', { id: 'L-1', requestNo: NO, kind: 'pause', at, reason: 'part' });
  };

  test('with a new time, at which the customer expects him; the pause has its end', () => {
    put();
    const other = { no: 'SH-2026-000002', appointmentFrom: '2026-11-26T09:30:00' };
    company.put(
      'requests',
      requestAt('appointed', { ...other, appointmentTo: '2026-11-26T11:00:00' }),
    );
    const answer = company.run(resume, technician, { ...window, key: 'key-1' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(answer).toMatchObject({
      value: { stage: 'appointed' },
      warnings: [{ en: expect.stringContaining('SH-2026-000002') }],
    });
    expect(company.request()).toMatchObject({
      stage: 'appointed',
      pendingReason: '',
      pausedAt: '',
      promiseDueAt: '2026-11-27T12:00:00',
      contactedAt: '2026-11-24T08:30:30',
    });
    expect(company.rows('serviceLog')).toMatchObject([
      { kind: 'pause', until: '2026-11-24T09:30:00' },
      { kind: 'contact', result: 'agreed', appointmentFrom: '2026-11-26T09:00:00' },
    ]);
  });

  test('[R19] without one the customer is called anew', () => {
    put();
    expect(company.run(resume, technician)).toMatchObject({ value: { stage: 'dispatched' } });
    expect(company.request()).toMatchObject({ stage: 'dispatched', appointmentFrom: '' });
  });

  test('[R20] a time needs its end', () => {
    put();
    const { appointmentFrom } = window;
    expect(company.run(resume, technician, { appointmentFrom })).toMatchObject({
      clause: 'R20',
      fields: [{ path: 'appointmentTo' }],
    });
  });

  test('[R27] not while goods are out', () => {
    put({ pendingReason: 'workshop', slipNo: 'JJ-SH-2026-000001' });
    expect(company.run(resume, technician)).toMatchObject({ code: 'goodsOut', clause: 'R27' });
    expect(company.ports.grid.batches).toEqual([]);
  });
});
