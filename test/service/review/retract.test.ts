import { beforeEach, describe, expect, test } from 'vitest';
import { logContact } from '../../../src/service/dispatch/log-contact';
import { retract } from '../../../src/service/review/retract';
import { reviewRequest } from '../../../src/service/review/review';
import { submitForReview } from '../../../src/service/review/submit-for-review';
import { pause } from '../../../src/service/take-back/pause';
import { takeBack } from '../../../src/service/take-back/take-back';
import { arrive } from '../../../src/service/visit/arrive';
import { complete } from '../../../src/service/visit/complete';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician, supervisor, backup } = people;
const reason = 'The wrong request';

beforeEach(() => {
  company = newCompany();
});

const takeBackStep = (as: string = technician) => company.run(retract, as, { reason });
const record = { causeCode: 'wear', explanation: 'Told', workDone: 'Changed', siteCleaned: true };

test('takes back an arrival: the stage, the time, the visit; the log keeps what stood there', () => {
  company.put('requests', requestAt('appointed'));
  company.run(arrive, technician);
  expect(company.run(retract, technician, { reason, key: 'key-1' })).toMatchObject({
    ok: true,
    value: { no: NO, act: 'arrive', stage: 'appointed' },
  });
  expect(company.cost()).toBeLessThanOrEqual(16);
  expect(company.request()).toMatchObject({ stage: 'appointed', arrivedAt: '' });
  expect(company.rows('serviceLog')).toMatchObject([
    { kind: 'visit', withdrawnAt: '2026-11-24T09:30:00' },
    { kind: 'note', text: expect.stringContaining('Stage On site; Arrived at 2026-11-24') },
  ]);
});

test('takes steps back one after the other, each only once', () => {
  company.put('requests', requestAt('dispatched'));
  const window = { appointmentFrom: '2026-11-24 10:00', appointmentTo: '2026-11-24 11:00' };
  company.run(logContact, technician, { result: 'agreed', ...window });
  company.run(arrive, technician);
  expect(takeBackStep()).toMatchObject({ value: { act: 'arrive' } });
  expect(takeBackStep()).toMatchObject({ value: { act: 'logContact', stage: 'dispatched' } });
  expect(company.request()).toMatchObject({ contactedAt: '', appointmentFrom: '' });
  expect(takeBackStep()).toMatchObject({ code: 'notRetractable' });
});

test('[R78] is for who did it, or for the supervisor', () => {
  company.put('requests', requestAt('appointed'));
  company.run(arrive, technician);
  expect(takeBackStep(backup)).toMatchObject({ code: 'outOfScope', clause: 'R78' });
  expect(takeBackStep(people.registrar)).toMatchObject({ code: 'notYourStep', clause: 'R78' });
  expect(takeBackStep(supervisor)).toMatchObject({ ok: true });
});

test('asks why', () => {
  company.put('requests', requestAt('appointed'));
  company.run(arrive, technician);
  expect(company.run(retract, technician)).toMatchObject({ fields: [{ path: 'reason' }] });
});

describe('takes back a completion', () => {
  beforeEach(() => {
    company.put('requests', requestAt('onSite', { promiseDueAt: '2026-11-24T12:00:00' }));
    company.put('promises', {
      id: 'N-1',
      sourceRegister: 'requests',
      sourceNo: NO,
      kind: 'completion',
      dueAt: '2026-11-24T12:00:00',
    });
    company.run(complete, technician, record);
  });

  test('with its entry, its card and what it settled; the record stays for the next try', () => {
    expect(takeBackStep()).toMatchObject({ value: { act: 'complete', stage: 'onSite' } });
    expect(company.request()).toMatchObject({
      stage: 'onSite',
      completedAt: '',
      outcome: '',
      workDone: 'Changed',
      promiseDueAt: '2026-11-24T12:00:00',
    });
    expect(company.rows('warrantyEntries')[0]?.withdrawnAt).toBe('2026-11-24T09:30:00');
    expect(company.rows('surveys')[0]?.status).toBe('skipped');
    expect(company.rows('promises')).toMatchObject([{ result: '', doneAt: '' }]);
  });

  test('[R31] [R53] and completed again there is still one entry and one card', () => {
    takeBackStep();
    company.ports.time = '2026-11-25T10:00:00';
    company.run(complete, technician, { ...record, workDone: 'Changed the pump' });
    expect(company.rows('warrantyEntries')).toMatchObject([
      { content: 'Changed the pump', withdrawnAt: '', at: '2026-11-25T10:00:00' },
    ]);
    expect(company.rows('surveys')).toMatchObject([{ status: 'planned', dueOn: '2026-11-26' }]);
    expect(company.rows('promises')).toMatchObject([{ result: 'broken' }]);
  });
});

test('takes back a pause with its promises, and a taking back with its slip', () => {
  const line = { item: 'Pump', explanation: 'Told', dueAt: '2026-11-27 12:00' };
  company.put('requests', requestAt('onSite'));
  company.put('products', { serial: 'XS-1', status: 'inUse' });
  company.run(pause, technician, { lines: [{ ...line, reason: 'part' }] });
  takeBackStep();
  expect(company.rows('promises')).toMatchObject([{ result: 'withdrawn' }]);
  expect(company.request()).toMatchObject({ stage: 'onSite', pendingReason: '', promiseDueAt: '' });
  company.run(takeBack, technician, {
    lines: [{ item: 'Pump', quantity: 1, condition: 'Used', explanation: 'Told' }],
    dueAt: '2026-11-27 12:00',
    customerSignature: 'He Jing',
  });
  takeBackStep();
  expect(company.rows('handovers')).toMatchObject([{ withdrawnAt: '2026-11-24T09:30:00' }]);
  expect(company.rows('products')).toMatchObject([{ status: 'inUse' }]);
  expect(company.request()).toMatchObject({ stage: 'onSite', slipNo: '', outcome: '' });
});

test('takes back a hand-in before the review, and a review before the archive', () => {
  company.put('requests', requestAt('completed', { serviceType: 'other', arrivedAt: '' }));
  company.run(submitForReview, technician);
  expect(takeBackStep()).toMatchObject({ value: { stage: 'completed' } });
  company.run(submitForReview, technician);
  company.run(reviewRequest, supervisor, { decision: 'approved' });
  expect(takeBackStep()).toMatchObject({ code: 'notYourStep' });
  expect(takeBackStep(supervisor)).toMatchObject({ value: { stage: 'submitted' } });
  expect(company.request()).toMatchObject({ stage: 'submitted', reviewer: '', reviewedAt: '' });
});

test('refuses what rests on something, and a step that cannot be undone', () => {
  company.put('requests', requestAt('onSite'));
  company.run(complete, technician, record);
  const { ports } = company;
  const tab = ports.grid.tabs().find((one) => one.register === 'surveys')?.title ?? '';
  const column = ports.grid.values(tab)[0]?.indexOf('status') ?? -1;
  ports.grid.type(tab, { row: 2, column }, [['Sent']]);
  expect(takeBackStep()).toMatchObject({ code: 'stepInUse' });
  company.put('requests', requestAt('appointed', { no: 'SH-2026-000002' }));
  expect(company.run(retract, technician, { no: 'SH-2026-000002', reason })).toMatchObject({
    code: 'notRetractable',
  });
});
