import { describe, expect, test } from 'vitest';
import type { ShiftRow } from '../../src/policy/shifts';
import { addDays, type DateTime } from '../../src/policy/time';
import {
  addWorkdays,
  addWorkMinutes,
  endOfWorkday,
  isWorkingDay,
  isWorkingMoment,
  nextWorkingMoment,
  pausedBy,
  previousWorkday,
  type Schedule,
  workMinutesBetween,
  workSchedule,
} from '../../src/policy/work-time';
import type { CalendarRow } from '../../src/policy/working-days';

/** Shifts as in `1-5 08:30-12:00 13:30-17:30; SH 6 10:00-12:00`: unit (or none), weekdays, hours. */
function written(text: string): ShiftRow[] {
  return text
    .split(';')
    .filter((part) => part.trim())
    .flatMap((part) => {
      const words = part.trim().split(' ');
      const unit = /^[A-Z]/.test(part.trim()) ? (words.shift() ?? '') : '';
      const [weekdays = '', ...hours] = words;
      return hours.map((each) => {
        const [fromTime = '', untilTime = ''] = each.split('-');
        return { unit, weekdays, fromTime, untilTime };
      });
    });
}

const OFFICE = '1-5 08:30-12:00 13:30-17:30';

function schedule(text: string, calendar: CalendarRow[] = [], unit = ''): Schedule {
  return workSchedule({ shifts: written(text), calendar }, unit);
}

const office = schedule(OFFICE);
const shop = schedule('2-6 10:00-19:00');
/** Without Monday and Thursday; longer on Saturday. */
const odd = schedule('2,3,5 09:00-17:00; 6,7 09:00-20:00');
const daily = schedule('1-7 09:00-18:00');
const night = schedule('1-5 22:00-06:00');

describe('[D5] days of 2026 by law', () => {
  test.each([
    ['2026-01-04', 'a make-up Sunday', true],
    ['2026-02-14', 'a make-up Saturday', true],
    ['2026-02-28', 'a make-up Saturday', true],
    ['2026-05-09', 'a make-up Saturday', true],
    ['2026-09-20', 'a make-up Sunday', true],
    ['2026-10-10', 'a make-up Saturday', true],
    ['2026-02-16', 'a Monday off', false],
    ['2026-10-01', 'a Thursday off', false],
    ['2026-10-03', 'a Saturday off', false],
    ['2026-11-21', 'a Saturday', false],
    ['2026-11-23', 'a Monday', true],
  ])('%s, %s, is worked at an office: %s', (day, _what, expected) => {
    expect(isWorkingDay(day, office)).toBe(expected);
  });

  test.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 2, '2026-10-09'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-10-03', 0, '2026-10-03'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2026-01-01', 1, '2026-01-04'],
  ])('from %s, %i working days on, is %s', (day, count, expected) => {
    expect(addWorkdays(day, count, office)).toBe(expected);
  });

  test('the working day before a Monday is the Friday', () => {
    expect(previousWorkday('2026-11-23', office)).toBe('2026-11-20');
    expect(previousWorkday('2026-11-24', shop)).toBe('2026-11-21');
  });
});

describe('[D5] weeks of other shapes', () => {
  test.each<[string, Schedule, string, boolean]>([
    ['a shop is open on an ordinary Saturday', shop, '2026-11-21', true],
    ['and closed on an ordinary Monday', shop, '2026-11-23', false],
    ['and closed on a Saturday off by law', shop, '2026-10-03', false],
    ['and open on a make-up Saturday', shop, '2026-10-10', true],
    ['and open on a make-up Sunday, with the hours of Tuesday', shop, '2026-09-20', true],
    ['a week without Thursday', odd, '2026-11-26', false],
    ['has its Sunday', odd, '2026-11-22', true],
    ['a service of seven days works on Sunday', daily, '2026-11-22', true],
    ['and is off on a Sunday off by law', daily, '2026-10-04', false],
  ])('%s', (_title, ...[its, day, expected]) => expect(isWorkingDay(day, its)).toBe(expected));

  test.each<[string, Schedule, string, DateTime]>([
    ['an office day', office, '2026-11-24', '2026-11-24T17:30:00'],
    ['a make-up Sunday of the shop', shop, '2026-09-20', '2026-09-20T19:00:00'],
    ['a Saturday with its own hours', odd, '2026-11-28', '2026-11-28T20:00:00'],
    ['a make-up Saturday with its own hours', odd, '2026-10-10', '2026-10-10T20:00:00'],
    ['a day without shifts', odd, '2026-11-26', '2026-11-27T00:00:00'],
    ['a night shift', night, '2026-11-24', '2026-11-25T06:00:00'],
  ])('%s ends with its last shift', (_title, ...[its, day, expected]) => {
    expect(endOfWorkday(day, its)).toBe(expected);
  });

  test('a make-up day without shifts of its own has those of the first weekday that has any', () => {
    expect(workMinutesBetween('2026-10-10T00:00:00', '2026-10-11T00:00:00', office)).toBe(450);
    const early = schedule('2 07:00-08:00; 3-5 09:00-18:00');
    expect(workMinutesBetween('2026-10-10T00:00:00', '2026-10-11T00:00:00', early)).toBe(60);
  });

  test("a unit's own shifts replace the general ones; another unit's do not count", () => {
    const text = `${OFFICE}; SH 6 10:00-12:00; BJ 7 10:00-11:00`;
    const minutes = (unit: string) =>
      workMinutesBetween('2026-11-23T00:00:00', '2026-11-30T00:00:00', schedule(text, [], unit));
    expect([minutes('SH'), minutes('BJ'), minutes('GZ'), minutes('')]).toEqual([
      120, 60, 2250, 2250,
    ]);
  });

  test("a unit's calendar closes it, and opens it on a day off", () => {
    const calendar = [
      { date: '2026-11-24', nature: 'off', unit: 'SH' },
      { date: '2026-11-22', nature: 'work', unit: 'SH' },
      { date: '2026-10-01', nature: 'work', unit: '' },
    ];
    const days = ['2026-11-24', '2026-11-22', '2026-10-01', '2026-10-02'];
    const worked = (unit: string) =>
      days.map((day) => isWorkingDay(day, schedule(OFFICE, calendar, unit)));
    expect(worked('SH')).toEqual([false, true, true, false]);
    expect(worked('BJ')).toEqual([true, false, true, false]);
  });
});

describe('[D5] working time', () => {
  test.each<[string, Schedule, DateTime, number, DateTime]>([
    ['within a shift', office, '2026-11-24T09:00:00', 120, '2026-11-24T11:00:00'],
    ['over lunch', office, '2026-11-24T11:00:00', 120, '2026-11-24T14:30:00'],
    ['to the very end of a shift', office, '2026-11-24T10:00:00', 120, '2026-11-24T12:00:00'],
    ['from lunch', office, '2026-11-24T12:30:00', 60, '2026-11-24T14:30:00'],
    ['from before work', office, '2026-11-24T06:00:00', 240, '2026-11-24T14:00:00'],
    ['into the next day', office, '2026-11-24T16:30:00', 120, '2026-11-25T09:30:00'],
    ['over a weekend', office, '2026-11-20T16:30:00', 120, '2026-11-23T09:30:00'],
    ['[R46] over a make-up Saturday', office, '2026-10-09T16:30:00', 240, '2026-10-10T11:30:00'],
    ['[R46] from a make-up Saturday', office, '2026-10-10T16:00:00', 240, '2026-10-12T11:00:00'],
    ['[R46] over a holiday', office, '2026-09-30T16:30:00', 240, '2026-10-08T11:30:00'],
    ['with seconds', office, '2026-11-24T11:59:30', 1, '2026-11-24T13:30:30'],
    ['half a minute', office, '2026-11-24T09:00:00', 0.5, '2026-11-24T09:00:30'],
    ['none', office, '2026-11-21T09:00:00', 0, '2026-11-21T09:00:00'],
    ['a Saturday of the shop', shop, '2026-11-21T18:30:00', 60, '2026-11-24T10:30:00'],
    ['a night shift', night, '2026-11-24T23:00:00', 420, '2026-11-25T06:00:00'],
    ['a night shift begun the day before', night, '2026-11-25T05:00:00', 90, '2026-11-25T22:30:00'],
    ['the night into a Saturday', night, '2026-11-27T23:00:00', 480, '2026-11-30T23:00:00'],
  ])('%s', (_title, ...[its, from, minutes, until]) => {
    expect(addWorkMinutes(from, minutes, its)).toBe(until);
    expect(workMinutesBetween(from, until, its)).toBe(minutes);
    expect(workMinutesBetween(until, from, its)).toBe(minutes === 0 ? 0 : -minutes);
  });

  test.each<[string, DateTime, boolean, DateTime]>([
    ['a first moment', '2026-11-24T08:30:00', true, '2026-11-24T08:30:00'],
    ['a moment of work', '2026-11-24T11:59:59', true, '2026-11-24T11:59:59'],
    ['a last moment', '2026-11-24T12:00:00', false, '2026-11-24T13:30:00'],
    ['an evening', '2026-11-27T18:00:00', false, '2026-11-30T08:30:00'],
    ['a holiday', '2026-10-02T10:00:00', false, '2026-10-08T08:30:00'],
    ['a make-up Saturday', '2026-10-10T10:00:00', true, '2026-10-10T10:00:00'],
  ])('%s', (_title, ...[moment, isWorked, next]) => {
    expect(isWorkingMoment(moment, office)).toBe(isWorked);
    expect(nextWorkingMoment(moment, office)).toBe(next);
  });

  test('shifts that overlap count once', () => {
    const doubled = schedule(
      '1 09:00-12:00; 1 11:00-13:00; 1 09:00-12:00; 1 22:00-06:00; 2 05:00-07:00',
    );
    expect(workMinutesBetween('2026-11-23T00:00:00', '2026-11-25T00:00:00', doubled)).toBe(780);
  });

  test('round the clock', () => {
    const always = schedule('1-7 00:00-24:00');
    expect(workMinutesBetween('2026-11-20T00:00:00', '2026-11-24T00:00:00', always)).toBe(5760);
  });
});

describe('[D5] pauses stop the clock', () => {
  const paused = (...pauses: [DateTime, DateTime | ''][]) =>
    pausedBy(
      office,
      pauses.map(([from, until]) => ({ from, until })),
    );

  test.each<[string, Schedule, DateTime | '']>([
    ['none', office, '2026-11-24T11:00:00'],
    ['one', paused(['2026-11-24T10:00:00', '2026-11-24T10:30:00']), '2026-11-24T11:30:00'],
    ['from before', paused(['2026-11-23T10:00:00', '2026-11-24T09:30:00']), '2026-11-24T11:30:00'],
    ['over lunch', paused(['2026-11-24T10:00:00', '2026-11-24T14:00:00']), '2026-11-24T15:00:00'],
    ['outside work', paused(['2026-11-24T12:00:00', '2026-11-24T13:30:00']), '2026-11-24T11:00:00'],
    ['backwards', paused(['2026-11-24T11:00:00', '2026-11-24T10:00:00']), '2026-11-24T11:00:00'],
    [
      'two that overlap',
      paused(
        ['2026-11-24T10:15:00', '2026-11-24T10:45:00'],
        ['2026-11-24T10:00:00', '2026-11-24T10:30:00'],
      ),
      '2026-11-24T11:45:00',
    ],
    ['without end', paused(['2026-11-24T10:00:00', '']), ''],
    ['without end, begun too late', paused(['2026-11-24T11:00:00', '']), '2026-11-24T11:00:00'],
  ])('%s', (_title, its, due) => {
    expect(addWorkMinutes('2026-11-24T09:00:00', 120, its)).toBe(due);
  });

  test('time does not pass, and there is no working moment, in a pause without end', () => {
    const its = paused(['2026-11-24T10:00:00', '']);
    expect(workMinutesBetween('2026-11-24T09:00:00', '2028-11-24T09:00:00', its)).toBe(60);
    expect(isWorkingMoment('2026-11-25T10:00:00', its)).toBe(false);
    expect(nextWorkingMoment('2026-11-25T10:00:00', its)).toBe('');
  });
});

describe('[D5] a schedule without working time is refused, not followed for ever', () => {
  const closed = Array.from({ length: 7 }, (_, at) => ({
    unit: '',
    date: `2026-11-${20 + at}`,
    nature: 'off',
  }));
  test.each<[string, () => unknown]>([
    ['no shifts: minutes', () => addWorkMinutes('2026-11-24T09:00:00', 1, schedule(''))],
    ['no shifts: days', () => addWorkdays('2026-11-24', 1, schedule(''))],
    ['no shifts: the day before', () => previousWorkday('2026-11-24', schedule(''))],
    ['no shifts: moment', () => nextWorkingMoment('2026-11-24T09:00:00', schedule(''))],
  ])('%s', (_title, reckon) => {
    expect(reckon).toThrow(expect.objectContaining({ code: 'noWorkingTime' }));
  });

  test('nor is a calendar that closes every day', () => {
    const calendar = Array.from({ length: 500 }, (_, at) => ({
      unit: '',
      date: addDays('2026-11-01', at),
      nature: 'off',
    }));
    const reckon = () => addWorkMinutes('2026-11-24T09:00:00', 1, schedule(OFFICE, calendar));
    expect(reckon).toThrow(expect.objectContaining({ code: 'noWorkingTime' }));
  });

  test('a closure that ends is followed to its end', () => {
    const its = schedule(OFFICE, closed);
    expect(addWorkMinutes('2026-11-20T09:00:00', 30, its)).toBe('2026-11-27T09:00:00');
  });

  test('no time passes in it', () => {
    expect(workMinutesBetween('2026-01-01T00:00:00', '2027-01-01T00:00:00', schedule(''))).toBe(0);
  });

  test('minutes below none are a mistake of the caller', () => {
    expect(() => addWorkMinutes('2026-11-24T09:00:00', -1, office)).toThrow('-1 minutes');
    expect(() => addWorkMinutes('2026-11-24T09:00:00', Number.NaN, office)).toThrow('NaN minutes');
  });
});

test('[D5] spans of years take no time', () => {
  const startedAt = performance.now();
  const fresh = schedule(OFFICE);
  const minutes = workMinutesBetween('2016-01-01T00:00:00', '2036-01-01T00:00:00', fresh);
  expect(addWorkMinutes('2016-01-01T00:00:00', minutes, fresh)).toBe('2035-12-31T17:30:00');
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
