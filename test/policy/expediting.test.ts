import { describe, expect, test } from 'vitest';
import { addresseeOf, expediteId, levelsReached } from '../../src/policy/expediting';
import { workSchedule } from '../../src/policy/work-time';

const shifts = [
  { id: 'a', unit: '', weekdays: '1-5', fromTime: '08:30', untilTime: '12:00' },
  { id: 'b', unit: '', weekdays: '1-5', fromTime: '13:30', untilTime: '17:30' },
];
const schedule = workSchedule({ shifts, calendar: [] });
const level = (due: string, now: string, more = {}) =>
  levelsReached({ due, now, levels: 3, everyWorkdays: 1, schedule, ...more });

describe('[R61] [D11] levels rise', () => {
  test.each([
    ['not before it is late', '2026-11-24T10:00:00', '2026-11-24T10:00:00', 0],
    ['at once in working time', '2026-11-24T10:00:00', '2026-11-24T10:00:01', 1],
    ['not at night', '2026-11-24T17:30:00', '2026-11-24T23:00:00', 0],
    ['in the morning after', '2026-11-24T17:30:00', '2026-11-25T08:30:00', 1],
    ['not before a working day has passed', '2026-11-24T10:00:00', '2026-11-25T09:59:59', 1],
    ['with the next working day', '2026-11-24T10:00:00', '2026-11-25T10:00:00', 2],
    ['to the last', '2026-11-24T10:00:00', '2026-11-26T10:00:00', 3],
    ['no further', '2026-11-24T10:00:00', '2026-12-24T10:00:00', 3],
    ['one by one after a weekend', '2026-11-28T00:00:00', '2026-11-30T17:00:00', 1],
    ['after National Day', '2026-09-30T17:30:00', '2026-10-07T12:00:00', 0],
    ['on its first working day', '2026-09-30T17:30:00', '2026-10-08T08:30:00', 1],
    ['on its make-up Saturday', '2026-09-30T17:30:00', '2026-10-10T08:30:00', 3],
    ['never without a due time', '', '2026-10-10T08:30:00', 0],
  ])('%s', (_, ...[due, now, reached]) => {
    expect(level(due, now)).toBe(reached);
  });

  test('as far and as fast as the policy says', () => {
    const more = { levels: 2, everyWorkdays: 3 };
    expect(level('2026-11-24T10:00:00', '2026-11-27T09:00:00', more)).toBe(1);
    expect(level('2026-11-24T10:00:00', '2026-11-27T10:00:00', more)).toBe(2);
    expect(level('2026-11-24T10:00:00', '2026-12-27T10:00:00', more)).toBe(2);
  });
});

test.each([
  [1, ['tech', 'sup', 'head'], 'tech'],
  [1, ['', 'sup', 'head'], 'sup'],
  [2, ['tech', 'sup', 'head'], 'sup'],
  [2, ['tech', '', 'head'], 'head'],
  [3, ['tech', 'sup', 'head'], 'head'],
  [4, ['tech', 'sup', ''], 'sup'],
] as const)('[R61] level %i of %j goes to %s', (level, who, to) => {
  const [responsible, supervisor, head] = who;
  expect(addresseeOf(level, { responsible, supervisor, head })).toBe(to);
});

describe('[R61] an item and level have one id', () => {
  const row = (id: string, clockFrom: string) => ({ id, clock: 'promise', level: 1, clockFrom });
  const item = { no: 'N', clock: 'promise', level: 1 };

  test('of number, clock and level', () => {
    expect(expediteId({ ...item, from: '2026-11-24T10:00:00' }, [])).toBe('N/promise/1');
  });

  test('the same for the same item, told apart for a second one of its kind', () => {
    const rows = [row('N/promise/1', '2026-11-24T10:00:00')];
    expect(expediteId({ ...item, level: 2, from: '2026-11-24T10:00:00' }, rows)).toBe(
      'N/promise/2',
    );
    expect(expediteId({ ...item, from: '2026-11-30T10:00:00' }, rows)).toBe(
      'N/promise/1/20261130T100000',
    );
  });
});
