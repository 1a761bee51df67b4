import { beforeEach, describe, expect, test } from 'vitest';
import { acknowledge } from '../../../src/service/head-office/acknowledge';
import { expedite } from '../../../src/service/head-office/expedite';
import { expediteLate } from '../../../src/service/head-office/expedite-late';
import { NO, people, requestAt } from '../company';
import { type House, hq, newHouse } from './house';

let house: House;

beforeEach(() => {
  house = newHouse();
  house.put('requests', requestAt('dispatched'));
});

const urge = (text = 'Please call') => house.act(expedite, hq.service, { no: NO, text });
const ledger = () => house.rows('supervision');

describe('expedite', () => {
  test('goes to the person responsible, the supervisor, the head of service, then no further [R61]', () => {
    for (const to of [people.technician, people.supervisor, hq.manager])
      expect(urge()).toMatchObject({ ok: true, value: { to } });
    expect(ledger().map(({ id, level }) => [id, level])).toEqual([
      [`${NO}/manual/1`, 1],
      [`${NO}/manual/2`, 2],
      [`${NO}/manual/3`, 3],
    ]);
    expect(house.rows('outbox').map(({ to, kind }) => [to, kind])).toEqual([
      [people.technician, 'expedite'],
      [people.supervisor, 'expedite'],
      [hq.manager, 'expedite'],
    ]);
    expect(house.refused(expedite, hq.service, { no: NO, text: 'Again' })).toMatchObject({
      code: 'expediteHighest',
      clause: 'R61',
    });
  });

  test.each([
    ['2026-11-24T20:00:00', '2026-11-25 08:30'],
    ['2026-11-24T12:30:00', '2026-11-24 13:30'],
    ['2026-10-01T10:00:00', '2026-10-08 08:30'],
  ])('at %s is refused until working time, %s [R61]', (now, next) => {
    house.ports.time = now;
    const refused = house.refused(expedite, hq.service, { no: NO, text: 'Please call' });
    expect(refused).toMatchObject({ code: 'notWorkingTime', clause: 'R61' });
    expect(refused.hint).toContain(next);
  });

  test('carries on with what the clock urged already [R61]', () => {
    house.tick('2026-11-24T15:00:00', expediteLate);
    expect(ledger().map(({ id }) => id)).toEqual([`${NO}/contact/1`]);
    expect(urge()).toMatchObject({ ok: true, value: { id: `${NO}/contact/2`, level: 2 } });
    house.tick('2026-11-25T15:00:00', expediteLate);
    expect(ledger().map(({ id }) => id)).toEqual([`${NO}/contact/1`, `${NO}/contact/2`]);
  });

  test('names the one matter that it is about [R61]', () => {
    expect(house.refused(expedite, hq.service, { text: 'What?' })).toMatchObject({
      code: 'sourceUnclear',
      clause: 'R61',
    });
  });

  test('is refused for what is closed, and to all but head office [R61] [R78]', () => {
    const no = 'SH-2026-000002';
    house.put('requests', requestAt('completed', { no, stage: 'archived' }));
    expect(house.refused(expedite, hq.service, { no, text: 'Late' })).toMatchObject({
      code: 'matterClosed',
      clause: 'R61',
    });
    expect(house.refused(expedite, people.supervisor, { no: NO, text: 'x' }).code).toBe(
      'roleMissing',
    );
  });

  test('urges feedback at its owner and an escalation at its addressee [R61]', () => {
    const owner = people.registrar;
    house.put('feedback', { no: 'Y-1', kind: 'need', status: 'open', unit: 'SH', owner });
    house.put('supervision', {
      id: 'D-1',
      kind: 'escalation',
      status: 'open',
      unit: 'SH',
      to: hq.service,
    });
    const about = (input: object) => house.act(expedite, hq.manager, { text: 'Please', ...input });
    expect(about({ feedbackNo: 'Y-1' })).toMatchObject({ value: { to: owner } });
    expect(about({ supervisionId: 'D-1' })).toMatchObject({ value: { to: hq.service } });
    const supervisionId = 'Y-1/manual/1';
    expect(house.refused(expedite, hq.manager, { supervisionId, text: 'x' }).code).toBe(
      'notEscalation',
    );
  });
});

describe('acknowledge', () => {
  const supervisionId = `${NO}/manual/1`;
  beforeEach(() => {
    urge();
  });

  test('is the addressee’s or his supervisor’s, and is settled by a result [R61]', () => {
    const first = { supervisionId, text: 'I call at noon' };
    expect(house.act(acknowledge, people.technician, first).ok).toBe(true);
    const acknowledgedAt = house.ports.time;
    expect(ledger()[0]).toMatchObject({ status: 'acknowledged', acknowledgedAt, closedAt: '' });
    house.ports.time = '2026-11-24T14:00:00';
    const last = { supervisionId, text: 'Called', result: 'Visit agreed for tomorrow' };
    expect(house.act(acknowledge, people.supervisor, last).ok).toBe(true);
    expect(ledger()[0]).toMatchObject({
      status: 'closed',
      acknowledgedAt,
      acknowledgedBy: people.technician,
      acknowledgement: 'I call at noon\nCalled',
      result: 'Visit agreed for tomorrow',
      closedAt: '2026-11-24T14:00:00',
    });
    expect(house.refused(acknowledge, people.technician, first)).toMatchObject({
      code: 'reminderSettled',
      clause: 'R61',
    });
  });

  test('is nobody else’s [R78]', () => {
    const input = { supervisionId, text: 'Me' };
    for (const as of [people.backup, people.elsewhere, people.registrar])
      expect(house.refused(acknowledge, as, input).code).toBe('outOfScope');
  });

  test('is not for an escalation', () => {
    house.put('supervision', {
      id: 'D-1',
      kind: 'escalation',
      status: 'open',
      unit: 'SH',
      to: hq.service,
    });
    expect(house.refused(acknowledge, hq.service, { supervisionId: 'D-1', text: 'Yes' }).code).toBe(
      'notReminder',
    );
  });
});
