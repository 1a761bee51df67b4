import { beforeEach, expect, test } from 'vitest';
import { addWorkMinutes, isWorkingDay } from '../../src/policy/work-time';
import { Book } from '../../src/workbook/book';
import { scheduleOf } from '../../src/workbook/schedule';
import type { FakeGrid } from '../fakes/grid';
import { addRow, newWorkbook } from './set-up/workbook';

let grid: FakeGrid;

beforeEach(() => {
  ({ grid } = newWorkbook('en'));
});

function open(): Book {
  return new Book(grid, ['calendar', 'shifts']);
}

test('[D5] a new workbook works office hours, with a break at noon and the days off by law', () => {
  const schedule = scheduleOf(open(), 'SH');
  expect(addWorkMinutes('2026-09-30T11:30:00', 360, schedule)).toBe('2026-10-08T10:00:00');
});

test("[D5] a unit's rows in the tabs make its own schedule", () => {
  addRow(grid, 'shifts', {
    id: 'sh',
    unit: 'SH',
    weekdays: '2-6',
    fromTime: '10:00',
    untilTime: '19:00',
  });
  addRow(grid, 'calendar', { id: 'c-1', date: '2026-11-24', nature: 'off', unit: 'SH' });
  const days = ['2026-11-21', '2026-11-23', '2026-11-24', '2026-11-25'];
  const worked = (unit: string) => {
    const schedule = scheduleOf(open(), unit);
    return days.map((day) => isWorkingDay(day, schedule));
  };
  expect(worked('SH')).toEqual([true, false, false, true]);
  expect(worked('BJ')).toEqual([false, true, true, true]);
});

test('[D5] a date that is none is named rather than passed over', () => {
  addRow(grid, 'calendar', { id: 'c-1', date: 'soon', nature: 'off' });
  expect(() => scheduleOf(open(), 'SH')).toThrow(expect.objectContaining({ code: 'cellType' }));
});
