import { beforeEach, describe, expect, test } from 'vitest';
import { escalate } from '../../../src/service/head-office/escalate';
import { expediteLate } from '../../../src/service/head-office/expedite-late';
import { arrive } from '../../../src/service/visit/arrive';
import { Book } from '../../../src/workbook/book';
import type { RegisterRows } from '../../../src/workbook/registers.generated';
import { positionOf } from '../../../src/workbook/tab';
import { NO, people, requestAt } from '../company';
import { type House, hours, hq, newHouse } from './house';

let house: House;

beforeEach(() => {
  house = newHouse();
});

const ledger = () => house.rows('supervision');
const sent = () => ledger().map(({ id, to, openedAt }) => [id, to, openedAt]);
const tick = (at: string) => house.tick(at, expediteLate);
const every = (moments: readonly string[]) => {
  for (const at of moments) tick(at);
};

/** Somebody types a word where the request holds a time. */
function spoil(column: string): void {
  const book = new Book(house.ports.grid, ['requests']);
  const tab = book.tab('requests');
  const [row = 0] = book.find('requests', 'no', NO);
  const start = {
    sheetId: tab.info.sheetId,
    rowIndex: row - 1,
    columnIndex: positionOf(tab, column),
  };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'soon' } }] }];
  house.ports.grid.write([{ updateCells: { start, rows, fields: 'userEnteredValue' } }], []);
}

describe('levels', () => {
  test('rise over working days, never at night [R61] [D11]', () => {
    house.put('requests', requestAt('dispatched', { dispatchedAt: '2026-11-26T14:00:00' }));
    every(hours('2026-11-26', 7));
    expect(sent()).toEqual([
      [`${NO}/contact/1`, people.technician, '2026-11-27T09:05:00'],
      [`${NO}/contact/2`, people.supervisor, '2026-11-30T09:05:00'],
      [`${NO}/contact/3`, hq.manager, '2026-12-01T09:05:00'],
    ]);
    expect(house.rows('outbox').map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      `expedite ${people.technician}`,
      `expedite ${people.supervisor}`,
      `expedite ${hq.manager}`,
    ]);
  });

  test('wait for the end of National Day, and rise on its make-up Saturday [R61] [D5]', () => {
    const values = { dispatchedAt: '2026-09-30T14:00:00', registeredAt: '2026-09-30T13:30:00' };
    house.put('requests', requestAt('dispatched', values));
    every(hours('2026-09-30', 13));
    expect(ledger().map(({ level, openedAt }) => [level, openedAt])).toEqual([
      [1, '2026-10-08T09:05:00'],
      [2, '2026-10-09T09:05:00'],
      [3, '2026-10-10T09:05:00'],
    ]);
  });

  test('reached in nights without a run are the same as with one, save the times [D10]', () => {
    const state = (moments: readonly string[]) => {
      house = newHouse();
      house.put('requests', requestAt('dispatched', { dispatchedAt: '2026-11-24T08:30:00' }));
      every(moments);
      const untimed = ledger().map((row) => ({ ...row, openedAt: '', createdAt: '' }));
      return [untimed, house.rows('outbox').map(({ to, subject, body }) => [to, subject, body])];
    };
    const nightly = state(hours('2026-11-24', 4));
    expect(nightly[0]).toHaveLength(3);
    expect(state(['2026-11-27T23:05:00', '2026-11-30T08:35:00'])).toEqual(nightly);
  });

  test('are sent once, however often the clock ticks [R61]', () => {
    house.put('requests', requestAt('dispatched'));
    every(['2026-11-24T15:00:00', '2026-11-24T15:00:30', '2026-11-24T16:00:00']);
    expect(ledger()).toHaveLength(1);
    expect(house.rows('outbox')).toHaveLength(1);
  });

  test('are as many and as far apart as the version says [R61] [D2]', () => {
    const frozen = JSON.stringify({ R61: 'levels=2; everyWorkdays=2', R19: 'hours=1' });
    const version = { kind: 'amend', status: 'approved', frozen, effectiveFrom: '2026-01-01' };
    house.put('policyVersions', { policyVersion: '7', ...version });
    house.put('requests', requestAt('dispatched', { policyVersion: '7' }));
    every(hours('2026-11-24', 5));
    expect(ledger().map(({ level, openedAt }) => [level, openedAt])).toEqual([
      [1, '2026-11-24T10:05:00'],
      [2, '2026-11-26T10:05:00'],
    ]);
  });

  test.each(['R61', 'R19'])('are none where the version leaves %s out [D1]', (clause) => {
    const frozen = JSON.stringify({ [clause]: 'off' });
    const version = { kind: 'amend', status: 'approved', frozen, effectiveFrom: '2026-01-01' };
    house.put('policyVersions', { policyVersion: '7', ...version });
    house.put('requests', requestAt('dispatched', { policyVersion: '7' }));
    every(hours('2026-11-24', 3));
    expect(ledger()).toEqual([]);
  });
});

describe('settles', () => {
  test('what was done meanwhile, and urges it no more [R61]', () => {
    house.put('requests', requestAt('appointed', { appointmentTo: '2026-11-24T10:00:00' }));
    tick('2026-11-24T10:30:00');
    expect(ledger()).toMatchObject([{ id: `${NO}/appointment/1`, to: people.technician }]);
    house.ports.time = '2026-11-24T10:40:00';
    expect(house.run(arrive, people.technician).ok).toBe(true);
    every(hours('2026-11-25', 1).slice(0, 10));
    expect(ledger()).toMatchObject([
      { id: `${NO}/appointment/1`, status: 'closed', closedAt: '2026-11-25T00:05:00' },
      { id: `${NO}/handIn/1`, status: 'open', to: people.technician },
    ]);
    expect(ledger()[0]?.result).not.toBe('');
  });

  test('not what cannot be read', () => {
    house.put('requests', requestAt('dispatched'));
    tick('2026-11-24T15:00:00');
    spoil('arrivedAt');
    tick('2026-11-24T16:00:00');
    expect(ledger()).toMatchObject([{ status: 'open' }]);
  });
});

describe('urges', () => {
  const until = '2026-11-26T09:00:00';
  const feedback = (values: Partial<RegisterRows['feedback']>) => ({
    no: 'Y-1',
    status: 'open',
    unit: 'SH',
    owner: people.registrar,
    receivedAt: '2026-11-24T09:00:00',
    dueAt: '2026-11-24T14:30:00',
    ...values,
  });

  test.each<[string, Partial<RegisterRows['requests']>, string]>([
    ['dispatch', { stage: 'registered', technician: '' }, people.registrar],
    ['contact', { stage: 'dispatched', contactedAt: '' }, people.technician],
    ['appointment', { stage: 'appointed' }, people.technician],
    ['review', { stage: 'submitted', submittedAt: '2026-11-24T17:00:00' }, people.supervisor],
    ['promise', { stage: 'pending', promiseDueAt: '2026-11-25T17:00:00' }, people.technician],
  ])('%s of a request [R61]', (clock, values, to) => {
    house.put('requests', requestAt('appointed', values));
    tick(until);
    expect(ledger()[0]).toMatchObject({ id: `${NO}/${clock}/1`, to, unit: 'SH', clock });
  });

  test('what waits by its promise alone [R61]', () => {
    house.put(
      'requests',
      requestAt('onSite', { stage: 'pending', promiseDueAt: '2026-12-01T17:00:00' }),
    );
    tick('2026-11-27T09:00:00');
    expect(ledger()).toEqual([]);
  });

  test('a form with a visit, once for each day [R50] [R61]', () => {
    house.put('requests', requestAt('onSite', { stage: 'pending' }));
    const visit = (id: string, at: string, values = {}) =>
      house.put('serviceLog', {
        id,
        requestNo: NO,
        kind: 'visit',
        at,
        staff: people.technician,
        ...values,
      });
    visit('a', '2026-11-24T09:00:00');
    visit('b', '2026-11-24T14:00:00');
    visit('c', '2026-11-23T14:00:00', { handedInAt: '2026-11-23T17:00:00' });
    visit('d', '2026-11-22T14:00:00', { withdrawnAt: '2026-11-22T17:00:00' });
    tick('2026-11-25T09:00:00');
    visit('e', '2026-11-25T10:00:00');
    tick('2026-11-26T09:00:00');
    expect(ledger().map(({ id }) => id)).toEqual([
      `${NO}/handIn/1`,
      `${NO}/handIn/2`,
      `${NO}/handIn/1/20261125T100000`,
    ]);
  });

  test.each([
    ['complaintReply', feedback({ kind: 'complaint' })],
    ['feedbackAction', feedback({ kind: 'suggestion' })],
    [
      'promise',
      feedback({ kind: 'complaint', status: 'promised', promiseDueAt: '2026-11-25T12:00:00' }),
    ],
  ])('%s of feedback [R61]', (clock, row) => {
    house.put('feedback', row);
    tick(until);
    expect(ledger()[0]).toMatchObject({ id: `Y-1/${clock}/1`, to: people.registrar });
  });

  test.each([
    feedback({ kind: 'complaint', status: 'resolved' }),
    feedback({ kind: 'complaint', status: 'replied', repliedAt: '2026-11-24T10:00:00' }),
    feedback({ kind: 'need', dueAt: '2026-11-27T17:30:00' }),
  ])('no feedback that is not late: $kind $status', (row) => {
    house.put('feedback', row);
    tick(until);
    expect(ledger()).toEqual([]);
  });

  test('head office’s answer instead of what the branch handed over [R59] [R61]', () => {
    house.put('requests', requestAt('dispatched'));
    const words = { reason: 'No', tried: 'All', asked: 'Help' };
    house.act(escalate, people.supervisor, { no: NO, ...words });
    every(['2026-11-25T09:00:00', '2026-11-26T08:35:00', '2026-11-27T08:35:00']);
    expect(ledger().map(({ id, to }) => [id, to])).toEqual([
      ['D-2026-000001', hq.service],
      ['D-2026-000001/escalationReply/1', hq.service],
      ['D-2026-000001/escalationReply/2', hq.manager],
    ]);
  });

  test('head office’s desk about what it took over [R58] [R61]', () => {
    house.put('requests', requestAt('dispatched', { handlingUnit: 'HQ' }));
    tick('2026-11-24T15:00:00');
    expect(ledger()[0]).toMatchObject({ to: hq.service, unit: 'HQ' });
  });

  test('many in slices', () => {
    const no = (at: number) => `SH-2026-${String(at).padStart(6, '0')}`;
    const many = Array.from({ length: 60 }, (_, at) => requestAt('dispatched', { no: no(at + 1) }));
    house.put('requests', ...many);
    tick('2026-11-24T15:00:00');
    expect(ledger()).toHaveLength(60);
  });
});
