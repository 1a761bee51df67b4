import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  dayOf,
  daysBetween,
  fromSerial,
  isDateTime,
  isDay,
  lastDayOfMonths,
  minutesBetween,
  readDateTime,
  readDay,
  toSerial,
  weekdayOf,
  yearOf,
} from '../../src/policy/time';

const days = fc
  .integer({ min: -40_000, max: 60_000 })
  .map((offset) => addDays('2000-01-01', offset));
const moments = fc
  .tuple(days, fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => addMinutes(`${day}T00:00:00`, second / 60));

describe('a day or a moment', () => {
  test.each([
    ['2026-11-24', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11-24T00:00:00', false],
    ['', false],
  ])('isDay(%s) is %s', (text, expected) => expect(isDay(text)).toBe(expected));

  test.each([
    ['2026-11-24T09:30:00', true],
    ['2026-11-24T23:59:59', true],
    ['2026-11-24T24:00:00', false],
    ['2026-11-24T09:60:00', false],
    ['2026-02-30T09:00:00', false],
    ['2026-11-24T09:30', false],
    ['2026-11-24 09:30:00', false],
    ['2026-11-24T09:30:00Z', false],
    ['2026-11-24', false],
  ])('isDateTime(%s) is %s', (text, expected) => expect(isDateTime(text)).toBe(expected));

  test('what is neither is refused loudly', () => {
    expect(() => addDays('', 1)).toThrow('"" is neither a day nor a moment.');
    expect(() => toSerial('24/11/2026')).toThrow('24/11/2026');
    expect(() => yearOf('2026')).toThrow('2026');
  });

  test('year, weekday and day', () => {
    expect(yearOf('2026-11-24T09:30:00')).toBe(2026);
    expect(weekdayOf('2026-11-24')).toBe(2);
    expect(weekdayOf('2026-02-14')).toBe(6);
    expect(dayOf('2026-11-24T23:59:59')).toBe('2026-11-24');
  });
});

describe('steps', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s + %i days = %s', (day, count, expected) => expect(addDays(day, count)).toBe(expected));

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-10', 12, '2027-01-10'],
  ])('%s + %i months = %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected));

  test.each([
    ['2026-01-10', 12, '2027-01-09'],
    ['2025-03-01', 12, '2026-02-28'],
    ['2026-01-01', 6, '2026-06-30'],
    ['2024-02-29', 12, '2025-02-27'],
  ])('%s for %i months ends with %s [R7]', (start, months, expected) => {
    expect(lastDayOfMonths(start, months)).toBe(expected);
  });

  test('minutes cross midnight and year', () => {
    expect(addMinutes('2026-12-31T23:45:00', 30)).toBe('2027-01-01T00:15:00');
    expect(minutesBetween('2026-12-31T23:45:00', '2027-01-01T00:15:30')).toBe(30.5);
    expect(minutesBetween('2026-01-01T10:00:00', '2026-01-01T09:00:00')).toBe(-60);
    expect(daysBetween('2026-03-02', '2026-03-21')).toBe(19);
  });

  test('adding and counting days agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test('a month later is in the next month, never past its end', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -36, max: 120 }), (day, count) => {
        const [year, month] = day.split('-').map(Number) as [number, number];
        const [toYear, toMonth] = addMonths(day, count).split('-').map(Number) as [number, number];
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + count);
      }),
    );
  });
});

describe('serial numbers of cells', () => {
  test.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1970-01-01', 25_569],
    ['2026-11-24', 46_350],
    ['2026-11-24T12:00:00', 46_350.5],
    ['2026-11-24T18:00:00', 46_350.75],
  ])('%s is %d', (text, serial) => expect(toSerial(text)).toBe(serial));

  test('a number is read to the nearest second', () => {
    expect(fromSerial(46_350.395833333336)).toBe('2026-11-24T09:30:00');
    expect(fromSerial(46_350.99999999)).toBe('2026-11-25T00:00:00');
    expect(fromSerial(0)).toBe('1899-12-30T00:00:00');
  });

  test('every moment survives its cell', () => {
    fc.assert(fc.property(moments, (moment) => fromSerial(toSerial(moment)) === moment));
  });
});

describe('what a person types', () => {
  test.each([
    ['2026-11-24 9:30', '2026-11-24T09:30:00'],
    ['2026-11-24 09:30:15', '2026-11-24T09:30:15'],
    ['2026-11-24T09:30', '2026-11-24T09:30:00'],
    ['2026-11-24T09:30:15.123', '2026-11-24T09:30:15'],
    ['2026/11/24', '2026-11-24T00:00:00'],
    ['2026.1.5 8:05', '2026-01-05T08:05:00'],
    ['2026年11月24日', '2026-11-24T00:00:00'],
    ['2026年11月24日9时30分', '2026-11-24T09:30:00'],
    ['2026年11月24日 9点', '2026-11-24T09:00:00'],
    ['2026年11月24日 下午3点20', '2026-11-24T15:20:00'],
    ['2026-11-24 上午9:30', '2026-11-24T09:30:00'],
    ['2026-11-24 3:30 PM', '2026-11-24T15:30:00'],
    ['2026-11-24 12:10 pm', '2026-11-24T12:10:00'],
    ['２０２６／１１／２４　９：３０', '2026-11-24T09:30:00'],
    [' 2026-11-24 ', '2026-11-24T00:00:00'],
  ])('"%s" is %s', (typed, expected) => expect(readDateTime(typed)).toBe(expected));

  test.each([
    [''],
    ['tomorrow'],
    ['2026-02-30'],
    ['2026-11-24 25:00'],
    ['2026-11-24 9:75'],
    ['2026-11-24 noon'],
    ['2026-11-249:30'],
    ['2026-11-24T09:30:00Z'],
    ['2026-11-24T09:30:00+08:00'],
    ['24/11/2026'],
    ['11-24 9:30'],
  ])('"%s" is not understood', (typed) => expect(readDateTime(typed)).toBeNull());

  test('a day is read with or without a time', () => {
    expect(readDay('2026/11/24')).toBe('2026-11-24');
    expect(readDay('2026/11/24 9:30')).toBe('2026-11-24');
    expect(readDay('soon')).toBeNull();
  });

  test('its own writing is always read back', () => {
    fc.assert(fc.property(moments, (moment) => readDateTime(moment) === moment));
  });
});
