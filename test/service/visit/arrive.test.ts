import { beforeEach, expect, test } from 'vitest';
import { arrive } from '../../../src/service/visit/arrive';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician } = people;

beforeEach(() => {
  company = newCompany();
});

test('the technician arrives: the stage, the time, one visit in the log, one line in the audit', () => {
  company.put('requests', requestAt('appointed'));
  expect(company.run(arrive, technician)).toEqual({
    ok: true,
    value: { no: NO, stage: 'onSite', arrivedAt: '2026-11-24T09:30:00' },
  });
  expect(company.request()).toMatchObject({ stage: 'onSite', arrivedAt: '2026-11-24T09:30:00' });
  expect(company.rows('serviceLog')).toMatchObject([
    { requestNo: NO, kind: 'visit', at: '2026-11-24T09:30:00', staff: technician },
  ]);
  expect(company.rows('audit')).toMatchObject([{ act: 'arrive', target: NO, actor: technician }]);
});

test('costs at most 16 calls, with a key', () => {
  company.put('requests', requestAt('appointed'));
  company.run(arrive, technician, { key: 'key-1' });
  expect(company.cost()).toBeLessThanOrEqual(16);
});

test('a repeated key is answered as the first time and changes nothing', () => {
  company.put('requests', requestAt('appointed'));
  const first = company.run(arrive, technician, { key: 'key-1' });
  expect(company.run(arrive, technician, { key: 'key-1' })).toEqual(first);
  expect(company.rows('serviceLog')).toHaveLength(1);
});

test('[R19] refuses without a successful contact', () => {
  company.put('requests', requestAt('appointed', { contactedAt: '' }));
  expect(company.run(arrive, technician)).toMatchObject({
    ok: false,
    code: 'contactMissing',
    clause: 'R19',
  });
  expect(company.ports.grid.batches).toEqual([]);
});

test.each([
  ['in the future', '2026-11-24 09:31'],
  ['before the contact', '2026-11-24 08:29'],
])('[R19] refuses an arrival %s', (_, at) => {
  company.put('requests', requestAt('appointed'));
  expect(company.run(arrive, technician, { at })).toMatchObject({
    code: 'badInput',
    clause: 'R19',
    fields: [{ path: 'at' }],
  });
  expect(company.ports.grid.batches).toEqual([]);
});

test('a time typed by hand has no seconds and may be the minute of the contact', () => {
  company.put('requests', requestAt('appointed'));
  expect(company.run(arrive, technician, { at: '2026-11-24 08:30' })).toMatchObject({ ok: true });
});

test('[R38] keeps that the technician looked at himself before leaving', () => {
  company.put('requests', requestAt('appointed'));
  company.run(arrive, technician, { selfCheck: true });
  expect(company.rows('serviceLog')).toMatchObject([{ kind: 'visit', selfCheck: true }]);
});

test('[R20] the minutes of grace are those of the policy', () => {
  company.put('exceptions', {
    no: 'E-1',
    clause: 'R20',
    serial: 'XS-1',
    parameters: 'graceMinutes=0',
    grantedBy: 'zhao@example.com',
    active: true,
  });
  company.put('requests', requestAt('appointed'));
  company.ports.time = '2026-11-24T10:01:00';
  expect(company.run(arrive, technician)).toMatchObject({
    warnings: [{ en: expect.stringContaining('1 minutes') }],
  });
});

test.each([
  ['2026-11-24T10:15:59', 0],
  ['2026-11-24T10:16:00', 1],
])('[R20] an arrival at %s has %i warnings', (now, count) => {
  company.put('requests', requestAt('appointed'));
  company.ports.time = now;
  const answer = company.run(arrive, technician);
  expect((answer as { warnings?: unknown[] }).warnings ?? []).toHaveLength(count);
});

test('[R19] refuses who does not serve it, and a request that has no appointment', () => {
  company.put('requests', requestAt('appointed'));
  expect(company.run(arrive, people.backup)).toMatchObject({ code: 'outOfScope', clause: 'R78' });
  company.put('requests', requestAt('dispatched', { no: 'SH-2026-000002' }));
  expect(company.run(arrive, technician, { no: 'SH-2026-000002' })).toMatchObject({
    code: 'contactMissing',
    clause: 'R19',
  });
  expect(company.ports.grid.batches).toEqual([]);
});
