import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateTime } from '../../src/policy/time';
import {
  addWorkMinutes,
  isWorkingMoment,
  nextWorkingMoment,
  pausedBy,
  type Schedule,
  workMinutesBetween,
  workSchedule,
} from '../../src/policy/work-time';

/** Twenty-four days from a Friday on: two make-up days, two holidays, and weekends of every sort. */
const START = '2026-09-18';
const DAYS = 24;
const OFF = [
  ...['2026-09-25', '2026-09-26', '2026-09-27'],
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`),
];
const MADE_UP = ['2026-09-20', '2026-10-10'];

interface World {
  shifts: { weekdays: number[]; from: number; until: number }[];
  closures: { day: number; nature: 'off' | 'work' }[];
  pauses: { from: number; until: number }[];
}

const minute = fc.nat(DAYS * 1440);
const quarter = fc.nat(95).map((count) => count * 15);
const weekday = fc.integer({ min: 1, max: 7 });
const shift = fc
  .record({ weekdays: fc.uniqueArray(weekday, { minLength: 1 }), from: quarter, until: quarter })
  .filter(({ from, until }) => from !== until);
const closure = fc.record({
  day: fc.nat(DAYS - 1),
  nature: fc.constantFrom('off' as const, 'work' as const),
});
const world: fc.Arbitrary<World> = fc.record({
  shifts: fc.array(shift, { minLength: 1, maxLength: 4 }),
  closures: fc.uniqueArray(closure, { maxLength: 4, selector: ({ day }) => day }),
  pauses: fc.array(
    fc.tuple(minute, minute).map(([one, other]) => ({
      from: Math.min(one, other),
      until: Math.max(one, other),
    })),
    { maxLength: 3 },
  ),
});

function at(minutes: number): DateTime {
  const ms = Date.parse(`${START}T00:00:00Z`) + minutes * 60_000;
  return new Date(ms).toISOString().slice(0, 19);
}

/** The shifts that begin on the so-many-th day, told anew in the plainest way. */
function shiftsOf(day: number, { shifts, closures }: World): World['shifts'] {
  const date = at(day * 1440).slice(0, 10);
  const lawful = OFF.includes(date) ? 'off' : MADE_UP.includes(date) ? 'work' : '';
  const nature = closures.find((each) => each.day === day)?.nature ?? lawful;
  const on = (which: number) => shifts.filter(({ weekdays }) => weekdays.includes(which));
  const friday = 5;
  const own = on(((friday - 1 + day + 7) % 7) + 1);
  if (nature === 'off') return [];
  const first = Math.min(...shifts.flatMap(({ weekdays }) => weekdays));
  return nature === 'work' && own.length === 0 ? on(first) : own;
}

/** Each minute of those days: worked or not. */
function minutesOf(given: World): boolean[] {
  const worked = new Array<boolean>(DAYS * 1440).fill(false);
  for (let day = -1; day < DAYS; day += 1) {
    for (const { from, until } of shiftsOf(day, given)) {
      const end = until > from ? until : until + 1440;
      for (let here = day * 1440 + from; here < day * 1440 + end; here += 1) worked[here] = true;
    }
  }
  for (const { from, until } of given.pauses) worked.fill(false, from, until);
  return worked.slice(0, DAYS * 1440);
}

function scheduleOf({ shifts, closures, pauses }: World): Schedule {
  const clock = (minutes: number) => at(minutes).slice(11, 16);
  const rows = {
    shifts: shifts.map(({ weekdays, from, until }) => ({
      unit: '',
      weekdays: weekdays.join(','),
      fromTime: clock(from),
      untilTime: clock(until),
    })),
    calendar: closures.map(({ day, nature }) => ({
      unit: '',
      date: at(day * 1440).slice(0, 10),
      nature,
    })),
  };
  const stops = pauses.map(({ from, until }) => ({ from: at(from), until: at(until) }));
  return pausedBy(workSchedule(rows), stops);
}

test('[D5] the time between two moments is the number of worked minutes between them', () => {
  fc.assert(
    fc.property(world, fc.tuple(minute, minute), (given, [one, other]) => {
      const [from, until] = [Math.min(one, other), Math.max(one, other)];
      const counted = minutesOf(given).slice(from, until).filter(Boolean).length;
      expect(workMinutesBetween(at(from), at(until), scheduleOf(given))).toBe(counted);
    }),
  );
});

test('[D5] the moment after so many minutes is the end of the last of them', () => {
  const asked = fc.tuple(minute, fc.integer({ min: 1, max: 3000 }));
  fc.assert(
    fc.property(world, asked, (given, [from, minutes]) => {
      const worked: number[] = [];
      minutesOf(given).forEach((is, here) => {
        if (is && here >= from) worked.push(here);
      });
      const [first, last] = [worked[0], worked[minutes - 1]];
      fc.pre(first !== undefined && last !== undefined);
      const its = scheduleOf(given);
      expect(addWorkMinutes(at(from), minutes, its)).toBe(at((last ?? 0) + 1));
      expect(isWorkingMoment(at(last ?? 0), its)).toBe(true);
      expect(nextWorkingMoment(at(from), its)).toBe(at(first ?? 0));
    }),
  );
});

test('[D5] adding working time and counting it undo each other', () => {
  const asked = fc.tuple(minute, fc.nat(20_000));
  fc.assert(
    fc.property(world, asked, (given, [from, minutes]) => {
      const its = scheduleOf(given);
      const until = addWorkMinutes(at(from), minutes, its);
      expect(workMinutesBetween(at(from), until, its)).toBe(minutes);
      expect(addWorkMinutes(at(from), workMinutesBetween(at(from), until, its), its)).toBe(until);
    }),
  );
});
