import { describe, expect, test } from 'vitest';
import { firstTime, nextAfter, scheduleOf } from '../../local/host/clock-plan';
import type { ClockPlan } from '../../local/protocol';

const NOW = '2026-01-07T10:20:30+08:00'; // a Wednesday

/** The first times of a plan, as the zone's wall clock shows them. */
function times(plan: ClockPlan, { now = NOW, zone = 'Asia/Shanghai', count = 3 } = {}): string[] {
  const start = Date.parse(now);
  const schedule = scheduleOf(plan, { now: start, zone, seed: 'tick' });
  const found: number[] = [];
  for (let at = firstTime(schedule, start); at !== undefined; at = nextAfter(schedule, at)) {
    found.push(at);
    if (found.length === count) break;
  }
  return found.map((at) => new Date(at).toLocaleString('sv-SE', { timeZone: plan.zone ?? zone }));
}

describe('a clock trigger', () => {
  test.each<[string, ClockPlan, string[]]>([
    [
      'every 15 minutes counts from its making',
      { everyMinutes: 15 },
      ['2026-01-07 10:35:30', '2026-01-07 10:50:30', '2026-01-07 11:05:30'],
    ],
    [
      'every 6 hours near minute 5',
      { everyHours: 6, minute: 5 },
      ['2026-01-07 16:05:00', '2026-01-07 22:05:00', '2026-01-08 04:05:00'],
    ],
    [
      'every day at an hour that is past begins tomorrow',
      { everyDays: 1, hour: 8, minute: 0 },
      ['2026-01-08 08:00:00', '2026-01-09 08:00:00', '2026-01-10 08:00:00'],
    ],
    [
      'every second day at an hour to come begins today',
      { everyDays: 2, hour: 18, minute: 0 },
      ['2026-01-07 18:00:00', '2026-01-09 18:00:00', '2026-01-11 18:00:00'],
    ],
    [
      'every week on Monday',
      { weekDay: 1, hour: 9, minute: 30 },
      ['2026-01-12 09:30:00', '2026-01-19 09:30:00', '2026-01-26 09:30:00'],
    ],
    [
      'every second week on the day it was made',
      { everyWeeks: 2, weekDay: 3, hour: 11, minute: 0 },
      ['2026-01-07 11:00:00', '2026-01-21 11:00:00', '2026-02-04 11:00:00'],
    ],
    [
      'on the 31st leaves out months that have none',
      { monthDay: 31, hour: 1, minute: 0 },
      ['2026-01-31 01:00:00', '2026-03-31 01:00:00', '2026-05-31 01:00:00'],
    ],
    ['after a while runs once', { afterMs: 60_000 }, ['2026-01-07 10:21:30']],
    [
      'at an instant that is past is due at once',
      { at: Date.parse('2026-01-01T00:00:00+08:00') },
      ['2026-01-01 00:00:00'],
    ],
    ['on a date means midnight', { year: 2026, month: 2, day: 3 }, ['2026-02-03 00:00:00']],
    [
      'in a zone of its own keeps its hour when summer time begins',
      { everyDays: 1, hour: 9, minute: 0, zone: 'Europe/Paris' },
      ['2026-01-07 09:00:00', '2026-01-08 09:00:00', '2026-01-09 09:00:00'],
    ],
  ])('%s', (_title, plan, expected) => {
    expect(times(plan)).toEqual(expected);
  });

  test('keeps its hour over the change to summer time', () => {
    const options = { now: '2026-03-28T12:00:00Z', zone: 'Europe/Paris' };
    expect(times({ everyDays: 1, hour: 9, minute: 0 }, options)).toEqual([
      '2026-03-29 09:00:00',
      '2026-03-30 09:00:00',
      '2026-03-31 09:00:00',
    ]);
  });

  test('without a minute runs at some minute of its hour, always the same', () => {
    const found = times({ everyDays: 1, hour: 8 }, { count: 5 });
    expect(new Set(found.map((time) => time.slice(14, 16))).size).toBe(1);
    expect(found.every((time) => time.slice(11, 13) === '08')).toBe(true);
  });

  test.each<[ClockPlan, string]>([
    [{ everyDays: 1, hour: 24 }, 'Invalid argument: hour'],
    [{ everyDays: 0 }, 'Invalid argument: n'],
    [{ everyDays: 1, zone: 'Mars/North' }, 'Invalid argument: timezone'],
    [{ hour: 8 }, 'The clock trigger has no time: call everyDays() or the like.'],
  ])('refuses %j', (plan, text) => {
    expect(() => times(plan)).toThrow(text);
  });
});
