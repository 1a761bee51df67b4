import { describe, expect, test } from 'vitest';
import { callsBetween, missingOfCall } from '../../src/policy/follow-up-plan';

const plan = { months: [1, 3, 6, 12], thenEvery: 12 };
const calls = (purchase: string, ...[from, today, until]: [string, string, string]) =>
  callsBetween(purchase, plan, { from, today, until }).map(({ months, dueOn }) => [months, dueOn]);

describe('[R36] calls are due', () => {
  test('1, 3, 6 and 12 months after the purchase, then yearly', () => {
    expect(calls('2026-01-31', '2026-01-31', '2026-01-31', '2029-02-01')).toEqual([
      [1, '2026-02-28'],
      [3, '2026-04-30'],
      [6, '2026-07-31'],
      [12, '2027-01-31'],
      [24, '2028-01-31'],
      [36, '2029-01-31'],
    ]);
  });

  test('within the days looked at, their ends included', () => {
    expect(calls('2026-01-10', '2026-02-10', '2026-02-10', '2026-04-10')).toHaveLength(2);
    expect(calls('2026-01-10', '2026-02-11', '2026-02-11', '2026-04-09')).toEqual([]);
  });

  test('of those past only the last', () => {
    expect(calls('2026-01-10', '2026-01-10', '2026-05-01', '2026-07-10')).toEqual([
      [3, '2026-04-10'],
      [6, '2026-07-10'],
    ]);
  });

  test('never again after the last of a plan without further calls', () => {
    const days = { from: '2027-01-01', today: '2027-01-01', until: '2040-01-01' };
    expect(callsBetween('2026-01-10', { months: [1], thenEvery: 0 }, days)).toEqual([]);
  });

  test('in order, whatever order the policy names them in', () => {
    const days = { from: '2026-01-01', today: '2026-01-01', until: '2026-12-31' };
    const months = callsBetween('2026-01-10', { months: [6, 1, 6], thenEvery: 0 }, days);
    expect(months.map((one) => one.months)).toEqual([1, 6]);
  });
});

test.each([
  [{ result: 'reached', usage: '', satisfaction: null, optOut: false }, ['usage', 'satisfaction']],
  [{ result: 'reached', usage: 'Daily', satisfaction: 3, optOut: false }, []],
  [{ result: 'reached', usage: '', satisfaction: null, optOut: true }, []],
  [{ result: 'notReached', usage: '', satisfaction: null, optOut: false }, []],
])('[R37] of %j lacks %j', (call, lacks) => {
  expect(missingOfCall(call)).toEqual(lacks);
});
