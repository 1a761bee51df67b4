import { beforeEach, expect, test } from 'vitest';
import { dispatchRequest } from '../../../src/service/dispatch/dispatch';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { registrar, supervisor, technician, backup } = people;

beforeEach(() => {
  company = newCompany();
});

const away = (staff: string) =>
  company.put('absences', {
    id: `Q-${staff}`,
    staff,
    fromAt: '2026-11-24T00:00:00',
    untilAt: '2026-11-25T00:00:00',
  });

test('[R18] sends the area’s technician, says why, and lets him know', () => {
  company.put('requests', requestAt('registered'));
  const answer = company.run(dispatchRequest, registrar, { note: 'Ring twice' });
  expect(answer).toMatchObject({ ok: true, value: { no: NO, stage: 'dispatched', technician } });
  expect(company.request()).toMatchObject({
    stage: 'dispatched',
    technician,
    dispatchedAt: '2026-11-24T09:30:00',
    dispatchedBy: registrar,
    dispatchNote: expect.stringMatching(/Xuhui.*\(R18\)\.\nRing twice$/),
  });
  const [mail] = company.rows('outbox');
  expect(mail).toMatchObject({
    kind: 'dispatch',
    to: technician,
    requestNo: NO,
    status: 'waiting',
  });
  expect(mail?.body).toContain('Ring twice');
});

test('[R18] sends the backup while the responsible technician is away', () => {
  company.put('requests', requestAt('registered'));
  away(technician);
  expect(company.run(dispatchRequest, registrar)).toMatchObject({ value: { technician: backup } });
});

test.each([
  ['an unknown area', { areaCode: '999999' }, []],
  ['no area', { areaCode: '' }, []],
  ['nobody there', {}, [technician, backup]],
])('[R18] %s: it waits in a queue whose owner is told, never silently', (_, values, absent) => {
  company.put('requests', requestAt('registered', values));
  absent.forEach(away);
  const answer = company.run(dispatchRequest, supervisor);
  expect(answer).toMatchObject({
    ok: true,
    value: { stage: 'registered', technician: '', queueOwner: registrar },
    warnings: [{ en: expect.stringContaining('queue') }],
  });
  expect(company.request()).toMatchObject({
    stage: 'registered',
    technician: '',
    queueOwner: registrar,
  });
  const [mail] = company.rows('outbox');
  expect(mail).toMatchObject({ kind: 'notice', to: registrar });
  expect(mail?.body).toContain(company.request().dispatchNote);
});

test('[R18] the dispatcher may choose a technician, not just anybody', () => {
  company.put('requests', requestAt('registered', { areaCode: '' }));
  expect(company.run(dispatchRequest, supervisor, { technician: registrar })).toMatchObject({
    code: 'badInput',
    clause: 'R18',
    fields: [{ path: 'technician' }],
  });
  expect(company.ports.grid.batches).toEqual([]);
  expect(company.run(dispatchRequest, supervisor, { technician: backup })).toMatchObject({
    value: { stage: 'dispatched', technician: backup },
  });
});

test('[R18] a chosen technician who is away is sent, with a warning', () => {
  company.put('requests', requestAt('registered'));
  away(backup);
  expect(company.run(dispatchRequest, supervisor, { technician: backup })).toMatchObject({
    value: { technician: backup },
    warnings: [{ en: expect.stringContaining('absent') }],
  });
});

test('[R73] refuses before the supervisor confirmed the intake', () => {
  company.put('requests', requestAt('registered', { intakeConfirmedAt: '' }));
  expect(company.run(dispatchRequest, registrar)).toMatchObject({
    code: 'intakeUnconfirmed',
    clause: 'R73',
  });
  expect(company.ports.grid.batches).toEqual([]);
});

test('refuses a second dispatch, and who may not dispatch', () => {
  company.put('requests', requestAt('dispatched'));
  expect(company.run(dispatchRequest, registrar)).toMatchObject({ code: 'wrongStage' });
  expect(company.run(dispatchRequest, technician)).toMatchObject({ code: 'roleMissing' });
  expect(company.run(dispatchRequest, people.elsewhere)).toMatchObject({ code: 'outOfScope' });
  expect(company.ports.grid.batches).toEqual([]);
});

test('costs at most 16 calls; the key again sends nobody twice', () => {
  company.put('requests', requestAt('registered'));
  const first = company.run(dispatchRequest, registrar, { key: 'key-1' });
  expect(company.cost()).toBeLessThanOrEqual(16);
  expect(company.run(dispatchRequest, registrar, { key: 'key-1' })).toEqual(first);
  expect(company.rows('outbox')).toHaveLength(1);
});
