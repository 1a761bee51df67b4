import { beforeEach, describe, expect, test } from 'vitest';
import { answerEscalation } from '../../../src/service/head-office/answer-escalation';
import { escalate } from '../../../src/service/head-office/escalate';
import { NO, people, requestAt } from '../company';
import { type House, hq, newHouse } from './house';

let house: House;

beforeEach(() => {
  house = newHouse();
  house.put('requests', requestAt('onSite'));
});

const words = {
  reason: 'The board is not made any more',
  tried: 'Asked two dealers',
  asked: 'A board from stock',
};
const escalated = () => house.act(escalate, people.supervisor, { no: NO, ...words });
const row = () => house.rows('supervision')[0];

describe('escalate', () => {
  test('makes head office the owner while the request stays the branch’s [R58]', () => {
    expect(escalated()).toMatchObject({ ok: true, value: { id: 'D-2026-000001', to: hq.service } });
    expect(row()).toMatchObject({
      kind: 'escalation',
      status: 'open',
      unit: 'SH',
      sourceRegister: 'requests',
      sourceNo: NO,
      to: hq.service,
      ...words,
    });
    expect(house.request()).toMatchObject({
      unit: 'SH',
      stage: 'onSite',
      handlingUnit: 'HQ',
      escalationId: 'D-2026-000001',
    });
    expect(house.rows('outbox')).toMatchObject([{ to: hq.service, status: 'waiting' }]);
    expect(house.rows('serviceLog').at(-1)?.text).toContain('A board from stock');
  });

  test.each([
    ['2026-11-24T09:30:00', '2026-11-25T17:30:00'],
    ['2026-09-30T16:00:00', '2026-10-08T17:30:00'],
    ['2026-10-09T16:00:00', '2026-10-10T17:30:00'],
  ])('asked at %s, is due by the end of head office’s next working day, %s [R59]', (now, due) => {
    house.ports.time = now;
    escalated();
    expect(row()?.dueAt).toBe(due);
  });

  test('names each of the three that is missing [R58]', () => {
    const { paths } = house.refused(escalate, people.supervisor, { no: NO });
    expect(paths).toEqual(['reason', 'tried', 'asked']);
  });

  test('refuses neither or both of request and feedback [R58]', () => {
    house.put('feedback', { no: 'Y-1', kind: 'complaint', status: 'open', unit: 'SH' });
    const both = { no: NO, feedbackNo: 'Y-1', ...words };
    const unclear = { code: 'sourceUnclear', clause: 'R58' };
    expect(house.refused(escalate, people.supervisor, both)).toMatchObject(unclear);
    expect(house.refused(escalate, people.supervisor, words)).toMatchObject(unclear);
  });

  test('refuses a second time while one is open, and allows it once answered [R58]', () => {
    escalated();
    expect(house.refused(escalate, people.supervisor, { no: NO, ...words })).toMatchObject({
      code: 'escalationOpen',
      clause: 'R58',
    });
    const supervisionId = 'D-2026-000001';
    const input = { supervisionId, kind: 'guidance', text: 'Bridge it' };
    expect(house.act(answerEscalation, hq.service, input)).toMatchObject({ ok: true });
    expect(escalated()).toMatchObject({ ok: true, value: { id: 'D-2026-000002' } });
  });

  test('refuses feedback that is open with head office already, and resolved feedback [R58]', () => {
    house.put('feedback', { no: 'Y-1', kind: 'complaint', status: 'open', unit: 'SH' });
    house.put('feedback', { no: 'Y-2', kind: 'complaint', status: 'resolved', unit: 'SH' });
    expect(house.act(escalate, people.supervisor, { feedbackNo: 'Y-1', ...words }).ok).toBe(true);
    expect(
      house.refused(escalate, people.supervisor, { feedbackNo: 'Y-1', ...words }),
    ).toMatchObject({ code: 'escalationOpen', clause: 'R58' });
    expect(
      house.refused(escalate, people.supervisor, { feedbackNo: 'Y-2', ...words }),
    ).toMatchObject({ code: 'matterClosed', clause: 'R58' });
  });

  test('is for the branch’s supervisor, of that branch [R78]', () => {
    const input = { no: NO, ...words };
    expect(house.refused(escalate, people.technician, input).code).toBe('roleMissing');
    expect(house.refused(escalate, people.elsewhere, input).code).toBe('outOfScope');
  });

  test('is refused for a finished request', () => {
    house.put('requests', requestAt('completed', { no: 'SH-2026-000002' }));
    const input = { no: 'SH-2026-000002', ...words };
    expect(house.refused(escalate, people.supervisor, input).code).toBe('wrongStage');
  });
});

describe('answerEscalation', () => {
  beforeEach(() => {
    escalated();
  });
  const answer = (kind: string) => ({ supervisionId: 'D-2026-000001', kind, text: 'It is sent' });

  test.each(['guidance', 'sendStaff', 'sendPart'])('%s gives the request back [R59]', (kind) => {
    expect(house.act(answerEscalation, hq.service, answer(kind)).ok).toBe(true);
    expect(row()).toMatchObject({
      status: 'answered',
      answerKind: kind,
      answer: 'It is sent',
      answeredAt: house.ports.time,
      answeredBy: hq.service,
    });
    expect(house.request()).toMatchObject({ handlingUnit: '', unit: 'SH' });
    expect(house.rows('outbox').at(-1)).toMatchObject({ to: people.supervisor });
  });

  test('taking over leaves the request with head office [R59]', () => {
    expect(house.act(answerEscalation, hq.manager, answer('takeOver')).ok).toBe(true);
    expect(house.request()).toMatchObject({ handlingUnit: 'HQ', unit: 'SH' });
    expect(house.refused(escalate, people.supervisor, { no: NO, ...words })).toMatchObject({
      code: 'alreadyHeadOffice',
      clause: 'R58',
    });
  });

  test('gives feedback back to who owned it before [R59]', () => {
    const owner = people.registrar;
    house.put('feedback', { no: 'Y-1', kind: 'complaint', status: 'open', unit: 'SH', owner });
    house.act(escalate, people.supervisor, { feedbackNo: 'Y-1', ...words });
    expect(house.rows('feedback')[0]).toMatchObject({ owner: hq.service, unit: 'SH' });
    const supervisionId = 'D-2026-000002';
    house.act(answerEscalation, hq.service, { supervisionId, kind: 'guidance', text: 'Say sorry' });
    expect(house.rows('feedback')[0]).toMatchObject({ owner });
  });

  test('is head office’s alone, once [R59] [R78]', () => {
    const refused = (as: string) => house.refused(answerEscalation, as, answer('guidance'));
    expect(refused(people.supervisor).code).toBe('roleMissing');
    house.act(answerEscalation, hq.service, answer('guidance'));
    expect(refused(hq.service)).toMatchObject({ code: 'escalationAnswered', clause: 'R59' });
  });
});
