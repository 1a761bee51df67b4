import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../src/policy/time';
import {
  type DayNature,
  dayNature,
  isWorkday,
  isYearPublished,
  lastPublishedYear,
  nextWorkday,
  workCalendar,
  yearWarning,
} from '../../src/policy/working-days';

const vectors: [string, boolean][] = [
  ['2026-01-01', false],
  ['2026-01-04', true],
  ['2026-02-14', true],
  ['2026-02-16', false],
  ['2026-02-28', true],
  ['2026-05-09', true],
  ['2026-09-20', true],
  ['2026-10-07', false],
  ['2026-10-08', true],
  ['2026-10-10', true],
  ['2026-11-21', false],
  ['2026-11-24', true],
];

describe('statutory days', () => {
  test.each(vectors)('%s is worked: %s', (day, expected) => expect(isWorkday(day)).toBe(expected));

  test.each([
    [2022, 7],
    [2023, 7],
    [2024, 8],
    [2025, 5],
    [2026, 6],
  ])('%i has %i make-up days', (year, expected) => {
    const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at));
    const made = days.filter(
      (day) => day.startsWith(String(year)) && [0, 6].includes(weekdayOf(day)) && isWorkday(day),
    );
    expect(made).toHaveLength(expected);
  });

  test.each([
    ['2026-09-30', '2026-10-08'],
    ['2026-02-13', '2026-02-14'],
    ['2026-02-14', '2026-02-24'],
    ['2026-11-20', '2026-11-23'],
    ['2026-11-23', '2026-11-24'],
  ])('after %s comes %s', (day, expected) => expect(nextWorkday(day)).toBe(expected));
});

const natures: [string, DayNature][] = [
  ['2026-02-14', 'work'],
  ['2026-02-16', 'off'],
  ['2026-02-21', 'off'],
  ['2026-10-03', 'off'],
  ['2026-10-10', 'work'],
  ['2026-11-21', 'ordinary'],
  ['2026-11-24', 'ordinary'],
];

test.each(natures)('[D5] the nature of %s is %s', (day, expected) => {
  expect(dayNature(day)).toBe(expected);
});

test("[D5] the company's calendar goes before the law", () => {
  const rows = natures.map(([date], at) => ({
    date,
    nature: at % 2 ? 'work' : 'off',
    unit: '',
  }));
  const settled = natures.map(([day]) => dayNature(day, workCalendar(rows)));
  expect(settled).toEqual(['off', 'work', 'off', 'work', 'off', 'work', 'off']);
});

describe('in whatever zone the program runs', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });

  test.each(['America/Los_Angeles', 'UTC', 'Asia/Shanghai', 'Pacific/Kiritimati'])('%s', (name) => {
    process.env.TZ = name;
    for (const [day, expected] of vectors) expect([day, isWorkday(day)]).toEqual([day, expected]);
    for (const [day, expected] of natures) expect([day, dayNature(day)]).toEqual([day, expected]);
    expect(isYearPublished(2026)).toBe(true);
    expect(isYearPublished(lastPublishedYear() + 1)).toBe(false);
  });
});

describe("the company's calendar", () => {
  const rows = [
    { date: '2026-11-24', nature: 'off', unit: '' },
    { date: '2026-11-21', nature: 'work', unit: '' },
    { date: '2026-11-24', nature: 'work', unit: 'SH' },
    { date: '2026-11-25', nature: 'off', unit: 'BJ' },
    { date: '2026-11-26', nature: '', unit: '' },
    { date: '', nature: 'off', unit: '' },
  ];

  test.each([
    ['', '2026-11-24', false],
    ['', '2026-11-21', true],
    ['', '2026-11-25', true],
    ['', '2026-11-26', true],
    ['SH', '2026-11-24', true],
    ['SH', '2026-11-21', true],
    ['BJ', '2026-11-24', false],
    ['BJ', '2026-11-25', false],
  ])('unit "%s" works on %s: %s', (unit, day, expected) => {
    expect(isWorkday(day, workCalendar(rows, unit))).toBe(expected);
    expect(isWorkday(day, workCalendar([...rows].reverse(), unit))).toBe(expected);
  });

  test('moves the next working day', () => {
    expect(nextWorkday('2026-11-23', workCalendar(rows))).toBe('2026-11-25');
    expect(nextWorkday('2026-11-23', workCalendar(rows, 'BJ'))).toBe('2026-11-26');
  });

  test('without any working day is refused rather than followed for ever', () => {
    const closed = Array.from({ length: 500 }, (_, at) => ({
      date: addDays('2026-01-01', at),
      nature: 'off',
      unit: '',
    }));
    expect(() => nextWorkday('2026-01-01', workCalendar(closed))).toThrow('no working day');
  });
});

describe('a year whose days off are not published', () => {
  const year = lastPublishedYear() + 1;

  test('is known as such, and has weekdays only', () => {
    expect(isYearPublished(year)).toBe(false);
    expect(isYearPublished(year - 1)).toBe(true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (offset) => {
        const day = addDays(`${year}-01-01`, offset);
        return isWorkday(day) === ![0, 6].includes(weekdayOf(day));
      }),
    );
  });

  test('is warned of', () => {
    expect(yearWarning(`${year}-03-01`)?.en).toContain(`The days off of ${year} are not published`);
    expect(yearWarning(`${year - 1}-03-01`)).toBeNull();
  });

  test('is published once the calendar holds a day off for all', () => {
    const day = { date: `${year}-01-01`, nature: 'off' };
    expect(lastPublishedYear(workCalendar([{ ...day, unit: '' }]))).toBe(year);
    expect(lastPublishedYear(workCalendar([{ ...day, unit: 'SH' }], 'SH'))).toBe(year - 1);
  });
});

test('the next working day is later, worked, and has no working day before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (offset) => {
      const day = addDays('2023-01-01', offset);
      const next = nextWorkday(day);
      let between = addDays(day, 1);
      while (between < next && !isWorkday(between)) between = addDays(between, 1);
      return isWorkday(next) && between === next;
    }),
  );
});
