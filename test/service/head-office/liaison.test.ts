import { beforeEach, describe, expect, test } from 'vitest';
import { logDifficulty } from '../../../src/service/head-office/log-difficulty';
import { logHqContact } from '../../../src/service/head-office/log-hq-contact';
import { remindHqContact } from '../../../src/service/head-office/remind-hq-contact';
import { supervision } from '../../../src/service/head-office/supervision';
import { NO, people, requestAt } from '../company';
import { type House, hq, newHouse } from './house';

let house: House;

beforeEach(() => {
  house = newHouse();
});

const contact = (input: object = {}) =>
  house.act(logHqContact, hq.service, { unit: 'SH', content: 'All well', ...input });
const difficulty = (as: string = people.registrar) =>
  house.act(logDifficulty, as, { content: 'No filters since Monday' });

describe('logHqContact', () => {
  test('keeps who spoke to which branch, when and about what [R60]', () => {
    expect(contact({ at: '2026-11-23 16:00', contactPerson: 'Zhou' }).ok).toBe(true);
    expect(house.rows('liaison')).toMatchObject([
      {
        id: 'X-2026-000001',
        kind: 'contact',
        unit: 'SH',
        at: '2026-11-23T16:00:00',
        staff: hq.service,
        contactPerson: 'Zhou',
        content: 'All well',
      },
    ]);
  });

  test.each([
    ['with itself', { unit: 'HQ' }, ['unit']],
    ['in the future', { unit: 'SH', at: '2026-11-25 09:00' }, ['at']],
  ])('refuses a contact %s [R60]', (_, input, paths) => {
    const refused = house.refused(logHqContact, hq.service, { content: 'Hello', ...input });
    expect(refused).toMatchObject({ code: 'badInput', clause: 'R60', paths });
  });

  test('is head office’s [R78]', () => {
    const input = { unit: 'SH', content: 'Hello' };
    expect(house.refused(logHqContact, people.supervisor, input).code).toBe('roleMissing');
  });

  test('records help with a difficulty, and that it is solved [R62]', () => {
    difficulty();
    const liaisonId = 'X-2026-000001';
    expect(contact({ liaisonId, help: 'Twenty sent' }).ok).toBe(true);
    const helpedAt = house.ports.time;
    expect(house.rows('liaison')[0]).toMatchObject({ status: 'helped', helpedAt, solvedAt: '' });
    house.ports.time = '2026-11-25T10:00:00';
    expect(contact({ liaisonId, help: 'Twenty more', solved: true }).ok).toBe(true);
    expect(house.rows('liaison')[0]).toMatchObject({
      status: 'solved',
      help: 'Twenty sent\nTwenty more',
      helpedAt,
      helpedBy: hq.service,
      solvedAt: '2026-11-25T10:00:00',
    });
    const again = { unit: 'SH', content: 'x', liaisonId, help: 'y' };
    expect(house.refused(logHqContact, hq.service, again)).toMatchObject({
      code: 'difficultySolved',
      clause: 'R62',
    });
  });

  test.each([
    ['a difficulty without help', { liaisonId: 'X-2026-000001' }, ['help']],
    ['help for no difficulty', { help: 'Twenty sent' }, ['liaisonId']],
    [
      'another branch’s difficulty',
      { unit: 'HZ', liaisonId: 'X-2026-000001', help: 'x' },
      ['unit'],
    ],
  ])('refuses %s [R62]', (_, input, paths) => {
    difficulty();
    const refused = house.refused(logHqContact, hq.service, { unit: 'SH', content: 'x', ...input });
    expect(refused).toMatchObject({ clause: 'R62', paths });
  });
});

describe('logDifficulty', () => {
  test('tells head office of it, with its request [R62]', () => {
    house.put('requests', requestAt('onSite'));
    const input = { no: NO, content: 'The board is not made any more' };
    expect(house.act(logDifficulty, people.technician, input).ok).toBe(true);
    expect(house.rows('liaison')).toMatchObject([
      { kind: 'difficulty', status: 'open', unit: 'SH', requestNo: NO, staff: people.technician },
    ]);
    expect(house.rows('outbox')).toMatchObject([{ to: hq.service, requestNo: NO }]);
  });

  test('is about one’s own requests [R78]', () => {
    house.put('requests', requestAt('onSite'));
    const input = { no: NO, content: 'x' };
    expect(house.refused(logDifficulty, people.backup, input).code).toBe('outOfScope');
  });
});

describe('remindHqContact', () => {
  const tick = (at: string) => house.tick(at, remindHqContact);
  const reminders = () =>
    house.rows('outbox').map(({ to, subject, dueAt }) => [to, subject, dueAt]);
  const SH = [hq.service, 'Please contact Shanghai'];

  beforeEach(() => {
    house.put('liaison', {
      id: 'X-1',
      kind: 'contact',
      unit: 'HZ',
      at: '2026-12-31T10:00:00',
      status: 'noted',
    });
  });

  test('tells of a branch once for a gap, after seven days [R60]', () => {
    contact({ at: '2026-11-24 09:00' });
    for (let day = 25; day <= 30; day += 1) tick(`2026-11-${day}T09:05:00`);
    tick('2026-12-01T09:05:00');
    expect(reminders()).toEqual([]);
    tick('2026-12-02T09:05:00');
    tick('2026-12-03T09:05:00');
    expect(reminders()).toEqual([[...SH, '2026-12-02T09:05:00']]);
    house.ports.time = '2026-12-03T10:00:00';
    contact();
    tick('2026-12-10T09:05:00');
    expect(reminders()).toHaveLength(1);
    tick('2026-12-11T09:05:00');
    expect(reminders()).toHaveLength(2);
  });

  test('counts a branch that was never contacted from the first look [R60]', () => {
    tick('2026-11-24T09:05:00');
    tick('2026-12-01T09:05:00');
    expect(reminders()).toEqual([]);
    tick('2026-12-02T09:05:00');
    expect(reminders()).toEqual([[...SH, '2026-12-02T09:05:00']]);
  });

  test('waits for a working day [R60]', () => {
    contact({ at: '2026-09-24 09:00' });
    house.ports.time = '2026-10-01T09:05:00';
    for (let day = 1; day <= 9; day += 1) tick(`2026-10-0${day}T09:05:00`);
    expect(reminders()).toEqual([[...SH, '2026-10-08T09:05:00']]);
  });

  test('of missed nights is sent once, and in working time [D10]', () => {
    contact({ at: '2026-11-24 09:00' });
    tick('2026-11-30T09:05:00');
    tick('2026-12-04T03:00:00');
    expect(reminders()).toEqual([[...SH, '2026-12-04T08:30:00']]);
    expect(house.rows('jobs').map(({ businessDate }) => businessDate)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
    ]);
  });
});

describe('the view', () => {
  test('shows head office every branch, and a branch its own [R58] [R60] [R62] [R78]', () => {
    contact({ at: '2026-11-20 09:00' });
    difficulty();
    difficulty(people.elsewhere);
    const open = { kind: 'escalation', status: 'open', asked: 'Help' };
    house.put(
      'supervision',
      { id: 'D-1', unit: 'SH', ...open },
      { id: 'D-2', unit: 'HZ', ...open },
    );
    house.put('supervision', { id: 'D-3', unit: 'SH', ...open, status: 'answered' });
    house.put('supervision', { id: 'a/b/1', unit: 'SH', kind: 'expedite', status: 'acknowledged' });
    expect(house.view(supervision, hq.service)).toMatchObject({
      escalations: [{ id: 'D-1' }, { id: 'D-2' }],
      expedites: [{ id: 'a/b/1' }],
      difficulties: [{ unit: 'SH' }, { unit: 'HZ' }],
      contacts: [
        { unit: 'SH', lastOn: '2026-11-20', days: 4 },
        { unit: 'HZ', lastOn: '', days: null },
      ],
    });
    expect(house.view(supervision, people.supervisor)).toMatchObject({
      escalations: [{ id: 'D-1' }],
      difficulties: [{ unit: 'SH' }],
      contacts: [{ unit: 'SH' }],
    });
  });
});
