import { beforeEach, describe, expect, test } from 'vitest';
import { logContact } from '../../../src/service/dispatch/log-contact';
import { reassign } from '../../../src/service/dispatch/reassign';
import { reschedule } from '../../../src/service/dispatch/reschedule';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { supervisor, technician, backup } = people;

beforeEach(() => {
  company = newCompany();
});

const window = { appointmentFrom: '2026-11-24 14:00', appointmentTo: '2026-11-24 16:00' };
const kept = { appointmentFrom: '2026-11-24T14:00:00', appointmentTo: '2026-11-24T16:00:00' };
const warned = (answer: unknown) =>
  ((answer as { warnings?: { en: string }[] }).warnings ?? []).map(({ en }) => en);

describe('logContact', () => {
  beforeEach(() => company.put('requests', requestAt('dispatched')));

  test('[R19] an agreed window makes the appointment and stays in the log', () => {
    const answer = company.run(logContact, technician, { result: 'agreed', ...window });
    expect(answer).toMatchObject({ ok: true, value: { no: NO, ...kept } });
    expect(company.request()).toMatchObject({
      stage: 'appointed',
      contactedAt: '2026-11-24T09:30:00',
      ...kept,
    });
    expect(company.rows('serviceLog')).toMatchObject([
      { kind: 'contact', result: 'agreed', direction: 'out', phone: '13800138001', ...kept },
    ]);
  });

  test.each(['noAnswer', 'refused', 'wrongNumber', 'later'])(
    '[R19] %s stays in the log and changes no stage',
    (result) => {
      expect(company.run(logContact, technician, { result })).toMatchObject({ ok: true });
      expect(company.request()).toMatchObject({ stage: 'dispatched', contactedAt: '' });
      expect(company.rows('serviceLog')).toMatchObject([{ kind: 'contact', result }]);
    },
  );

  test.each([
    ['without a window', {}, ['appointmentFrom', 'appointmentTo']],
    [
      'that ends before it begins',
      { ...window, appointmentTo: '2026-11-24 13:00' },
      ['appointmentTo'],
    ],
    [
      'that begins before the call',
      { ...window, appointmentFrom: '2026-11-24 09:29' },
      ['appointmentFrom'],
    ],
  ])('[R20] refuses an agreement %s', (_, given, paths) => {
    const answer = company.run(logContact, technician, { result: 'agreed', ...given });
    expect(answer).toMatchObject({ code: 'appointmentMissing', clause: 'R20' });
    expect((answer as { fields: { path: string }[] }).fields.map(({ path }) => path)).toEqual(
      paths,
    );
    expect(company.ports.grid.batches).toEqual([]);
  });

  test.each([
    ['in the future', '2026-11-24 09:31'],
    ['before the dispatch', '2026-11-24 08:19'],
  ])('[R19] refuses a call %s', (_, at) => {
    expect(company.run(logContact, technician, { result: 'later', at })).toMatchObject({
      code: 'badInput',
      clause: 'R19',
      fields: [{ path: 'at' }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('a time typed by hand has no seconds and may be the minute of the dispatch', () => {
    const at = '2026-11-24 08:20';
    expect(company.run(logContact, technician, { result: 'later', at })).toMatchObject({
      ok: true,
    });
  });

  test('[R20] warns of an overlap with the technician’s other visits only', () => {
    const other = (no: string, more: object) =>
      company.put('requests', requestAt('appointed', { no, ...kept, ...more }));
    other('SH-2026-000002', { appointmentFrom: '2026-11-24T15:59:00' });
    other('SH-2026-000003', { technician: backup });
    other('SH-2026-000004', {
      appointmentFrom: '2026-11-24T16:00:00',
      appointmentTo: '2026-11-24T17:00:00',
    });
    const answer = company.run(logContact, technician, { result: 'agreed', ...window });
    expect(warned(answer)).toEqual([
      'Overlaps the appointment of SH-2026-000002 (2026-11-24 15:59).',
    ]);
  });

  test('costs at most 16 calls; the key again logs no second call', () => {
    const call = { result: 'agreed', ...window, key: 'key-1' };
    const first = company.run(logContact, technician, call);
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(company.run(logContact, technician, call)).toEqual(first);
    expect(company.rows('serviceLog')).toHaveLength(1);
  });
});

describe('reschedule', () => {
  beforeEach(() => company.put('requests', requestAt('appointed')));

  test('[R20] keeps the former window and the reason in the log', () => {
    const answer = company.run(reschedule, technician, { ...window, reason: 'Child is ill' });
    expect(answer).toMatchObject({ ok: true, value: kept });
    expect(company.request()).toMatchObject({ stage: 'appointed', ...kept });
    const [log] = company.rows('serviceLog');
    expect(log).toMatchObject({ requestNo: NO, ...kept });
    expect(log?.text).toBe(
      'Formerly 2026-11-24 09:00 – 2026-11-24 10:00, rescheduled: Child is ill',
    );
  });

  test.each([
    ['the past', { appointmentFrom: '2026-11-24 09:29' }],
    ['an end before the beginning', { appointmentTo: '2026-11-24 13:00' }],
  ])('[R20] refuses %s', (_, wrong) => {
    const given = { ...window, ...wrong, reason: 'x' };
    expect(company.run(reschedule, technician, given)).toMatchObject({
      code: 'appointmentMissing',
      clause: 'R20',
    });
    expect(company.ports.grid.batches).toEqual([]);
  });
});

describe('reassign', () => {
  test('[R18] gives it to another technician, who is told; the appointment stands', () => {
    company.put('requests', requestAt('appointed', kept));
    company.put(
      'requests',
      requestAt('appointed', { no: 'SH-2026-000002', technician: backup, ...kept }),
    );
    const answer = company.run(reassign, supervisor, { technician: backup, reason: 'Ann is ill' });
    expect(warned(answer)).toEqual([
      'The appointment of 2026-11-24 14:00 stands; the new technician should confirm it with the customer.',
      'Overlaps the appointment of SH-2026-000002 (2026-11-24 14:00).',
    ]);
    expect(company.request()).toMatchObject({ stage: 'appointed', technician: backup, ...kept });
    expect(company.rows('serviceLog')).toMatchObject([
      { kind: 'note', text: `Reassigned from ${technician} to ${backup}: Ann is ill` },
    ]);
    expect(company.rows('outbox')).toMatchObject([{ kind: 'dispatch', to: backup }]);
  });

  test.each([
    ['the same technician', technician],
    ['who is no technician', supervisor],
  ])('[R18] refuses %s', (_, to) => {
    company.put('requests', requestAt('dispatched'));
    expect(company.run(reassign, supervisor, { technician: to, reason: 'x' })).toMatchObject({
      code: 'badInput',
      clause: 'R18',
      fields: [{ path: 'technician' }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });
});
