import { describe, expect, test } from 'vitest';
import { type ShiftRow, weekOf } from '../../src/policy/shifts';

const row: ShiftRow = { unit: '', weekdays: '1-5', fromTime: '08:30', untilTime: '12:00' };

function daysOf(weekdays: string): number[] {
  return [...weekOf([{ ...row, weekdays }], '').keys()].sort();
}

function hoursOf(fromTime: string, untilTime: string): [number, number] | undefined {
  const [shift] = weekOf([{ ...row, fromTime, untilTime }], '').get(1) ?? [];
  return shift && [shift.from, shift.until];
}

describe('[D5] weekdays as people write them', () => {
  test.each([
    ['1-5', [1, 2, 3, 4, 5]],
    ['2-6', [2, 3, 4, 5, 6]],
    ['1,3,5', [1, 3, 5]],
    ['1-2,4-6', [1, 2, 4, 5, 6]],
    ['7', [7]],
    ['6-1', [1, 6, 7]],
    ['１－５', [1, 2, 3, 4, 5]],
    [' 1 - 3 、 6 ', [1, 2, 3, 6]],
    ['1，3；5', [1, 3, 5]],
    ['周一至周五', [1, 2, 3, 4, 5]],
    ['星期二、星期四、星期天', [2, 4, 7]],
  ])('%s', (typed, expected) => expect(daysOf(typed)).toEqual(expected));

  test.each(['', '0', '8', '1-8', '1-', '1,,3', 'Monday', '1-3-5'])('"%s" is refused', (typed) => {
    expect(() => daysOf(typed)).toThrow(expect.objectContaining({ code: 'shiftUnreadable' }));
  });
});

describe('[D5] hours as people and Sheets write them', () => {
  test.each<[string, string, [number, number]]>([
    ['08:30', '12:00', [510, 720]],
    ['8:30', '17:30:00', [510, 1050]],
    ['０８：３０', '12：00', [510, 720]],
    ['0.3541666666666667', '.5', [510, 720]],
    ['00:00', '24:00', [0, 1440]],
    ['13:30', '00:00', [810, 1440]],
    ['22:00', '06:00', [1320, 1800]],
  ])('%s to %s', (from, until, expected) => expect(hoursOf(from, until)).toEqual(expected));

  test.each([
    ['', '12:00'],
    ['08:30', ''],
    ['8', '12'],
    ['08:60', '12:00'],
    ['25:00', '26:00'],
    ['morning', '12:00'],
    ['08:30', '08:30'],
    ['24:00', '06:00'],
    ['1.5', '2'],
  ])('"%s" to "%s" is refused', (from, until) => {
    expect(() => hoursOf(from, until)).toThrow(
      expect.objectContaining({ code: 'shiftUnreadable' }),
    );
  });

  test('a refusal says which shift, and how to write it', () => {
    const fault = { ...row, weekdays: 'daily' };
    try {
      weekOf([fault], '');
      expect.unreachable();
    } catch (error) {
      const { message, hint } = (error as { refusal: Record<'message' | 'hint', { zh: string }> })
        .refusal;
      expect(message.zh).toBe('班次“daily 08:30–12:00”无法识别。');
      expect(hint.zh).toContain('1-5');
    }
  });

  test("another unit's faulty shift stands in nobody's way", () => {
    const faulty = { ...row, unit: 'SH', weekdays: '?' };
    expect([...weekOf([row, faulty], 'BJ').keys()]).toEqual([1, 2, 3, 4, 5]);
    expect(() => weekOf([row, faulty], 'SH')).toThrow();
  });
});

test('[D5] several shifts of a day come in order', () => {
  const rows = [{ ...row, fromTime: '13:30', untilTime: '17:30' }, row, { ...row, weekdays: '6' }];
  const week = weekOf(rows, '');
  expect(week.get(2)?.map((shift) => shift.from)).toEqual([510, 810]);
  expect(week.get(6)?.map((shift) => shift.from)).toEqual([510]);
  expect(week.get(7)).toBeUndefined();
});
