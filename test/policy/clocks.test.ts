import { describe, expect, test } from 'vitest';
import {
  CLOCKS,
  type ClockName,
  type ClockParams,
  type ClockState,
  dueOf,
  judgeClock,
} from '../../src/policy/clocks';
import { pausedBy, workSchedule } from '../../src/policy/work-time';

const shift = { unit: '', weekdays: '1-5' };
const schedule = workSchedule({
  shifts: [
    { ...shift, fromTime: '08:30', untilTime: '12:00' },
    { ...shift, fromTime: '13:30', untilTime: '17:30' },
  ],
  calendar: [],
});

type Row = [clock: ClockName, start: string, due: string, params?: ClockParams];

describe('when a clock runs out, as the policy ships', () => {
  const rows: Row[] = [
    ['register', '2026-11-24T23:50:00', '2026-11-25T00:20:00'],
    ['dispatch', '2026-11-24T16:30:00', '2026-11-25T09:30:00'],
    ['contact', '2026-11-20T16:30:00', '2026-11-23T11:30:00'],
    ['appointment', '2026-11-24T14:00:00', '2026-11-24T14:15:00'],
    ['promise', '2026-11-24T18:00:00', '2026-11-24T18:00:00'],
    ['handIn', '2026-11-24T10:00:00', '2026-11-25T00:00:00'],
    ['handIn', '2026-12-31', '2027-01-01T00:00:00'],
    ['review', '2026-11-24T23:00:00', '2026-11-25T17:30:00'],
    ['review', '2026-11-20T17:00:00', '2026-11-23T17:30:00'],
    ['review', '2026-11-21T10:00:00', '2026-11-23T17:30:00'],
    ['review', '2026-09-30T17:00:00', '2026-10-08T17:30:00'],
    ['archive', '2026-11-24T10:00:00', '2026-11-26T00:00:00'],
    ['survey', '2026-09-30T10:00:00', '2026-10-02T00:00:00'],
    ['complaintReply', '2026-10-09T16:30:00', '2026-10-10T11:30:00'],
    ['feedbackAction', '2026-10-09T09:00:00', '2026-10-10T17:30:00'],
    ['escalationReply', '2026-02-14T09:00:00', '2026-02-24T17:30:00'],
    ['followUp', '2026-11-24', '2026-12-02T00:00:00'],
    ['hqContact', '2026-11-24T10:00:00', '2026-12-02T00:00:00'],
  ];
  test.each(rows)('%s from %s: %s', (name, start, due) => {
    expect(dueOf(name, start, { schedule })).toBe(due);
  });
});

describe('when it runs out, as a version sets it', () => {
  const rows: Row[] = [
    ['register', '2026-11-24T09:00:00', '2026-11-24T10:00:00', { minutes: 60 }],
    ['dispatch', '2026-11-24T09:00:00', '2026-11-24T09:30:00', { hours: 0.5 }],
    ['contact', '2026-11-24T09:00:00', '2026-11-25T09:30:00', { hours: 8 }],
    ['appointment', '2026-11-24T14:00:00', '2026-11-24T14:00:00', { graceMinutes: 0 }],
    ['review', '2026-11-24T09:00:00', '2026-11-26T17:30:00', { workdays: 2 }],
    ['survey', '2026-09-30T10:00:00', '2026-10-04T00:00:00', { days: 3 }],
    ['survey', '2026-09-30T10:00:00', '2026-10-09T00:00:00', { workdays: 1 }],
    ['complaintReply', '2026-10-10T16:00:00', '2026-10-12T09:00:00', { hours: 2 }],
    ['followUp', '2026-11-24', '2026-11-28T00:00:00', { windowDays: 3 }],
    ['hqContact', '2026-11-24', '2026-12-09T00:00:00', { days: 14 }],
  ];
  test.each(rows)('%s from %s: %s by %j', (name, ...[start, due, params]) => {
    expect(dueOf(name, start, { params, schedule })).toBe(due);
  });
});

test('each clock names its clause', () => {
  const clauses = Object.entries(CLOCKS).map(([name, { clause }]) => `${name} ${clause}`);
  expect(clauses).toEqual([
    'register R17',
    'dispatch R18',
    'contact R19',
    'appointment R20',
    'promise R26',
    'handIn R50',
    'review R51',
    'archive R52',
    'survey R53',
    'complaintReply R46',
    'feedbackAction R56',
    'escalationReply R59',
    'followUp R36',
    'hqContact R60',
  ]);
});

test('a pause holds a clock of working hours, not one of days', () => {
  const paused = pausedBy(schedule, [{ from: '2026-11-24T10:00:00', until: '' }]);
  expect(dueOf('contact', '2026-11-24T09:00:00', { schedule: paused })).toBe('');
  expect(dueOf('review', '2026-11-24T09:00:00', { schedule: paused })).toBe('2026-11-25T17:30:00');
});

describe('how a clock stands', () => {
  const due = '2026-11-24T17:30:00';
  const early = '2026-11-24T17:29:59';
  const late = '2026-11-24T17:30:01';
  type Stand = Partial<Parameters<typeof judgeClock>[0]>;

  test.each<[string, Stand, ClockState]>([
    ['ended in time', { end: early }, 'kept'],
    ['ended at the last moment', { end: due }, 'kept'],
    ['ended late', { end: late }, 'late'],
    ['ended in time, looked at later', { end: early, now: '2027-01-01T00:00:00' }, 'kept'],
    ['ended before it began', { end: '2026-11-01T00:00:00' }, 'kept'],
    ['not ended', { now: due }, 'running'],
    ['not ended, overdue', { now: late }, 'late'],
    ['not ended, closed in time', { stoppedAt: early, now: late }, 'stopped'],
    ['not ended, closed late', { stoppedAt: late, now: late }, 'late'],
    ['ended, then closed', { end: early, stoppedAt: late, now: late }, 'kept'],
    ['without a due moment', { due: '', now: late }, 'running'],
    ['without a due moment, ended', { due: '', end: late, now: late }, 'kept'],
    ['without a due moment, closed', { due: '', stoppedAt: late, now: late }, 'stopped'],
  ])('%s', (_title, stand, expected) => {
    expect(judgeClock({ due, end: '', now: early, ...stand })).toBe(expected);
  });
});
