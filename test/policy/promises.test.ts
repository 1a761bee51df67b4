import { describe, expect, test } from 'vitest';
import {
  isLapsed,
  judgeChain,
  keptPromises,
  promiseChains,
  promiseResult,
} from '../../src/policy/promises';

const NOW = '2026-11-30T12:00:00';

const row = (id: string, dueAt: string, more: Partial<Row> = {}): Row => ({
  id,
  dueAt,
  previousId: '',
  doneAt: '',
  result: '',
  ...more,
});
type Row = { id: string; dueAt: string; previousId: string; doneAt: string; result: string };

test.each([
  ['2026-11-24T10:00:59', 'kept'],
  ['2026-11-24T10:01:00', 'broken'],
])('[D4] a promise for 10:00 that is done at %s is %s', (doneAt, result) => {
  expect(promiseResult('2026-11-24T10:00:00', doneAt)).toBe(result);
  expect(isLapsed('2026-11-24T10:00:00', doneAt)).toBe(result === 'broken');
});

describe('[D4] a chain', () => {
  const first = row('1', '2026-11-20T10:00:00', { result: 'renegotiated' });
  const second = row('2', '2026-11-24T10:00:00', { result: 'renegotiated', previousId: '1' });
  const third = row('3', '2026-11-26T10:00:00', { previousId: '2' });

  test('renegotiated twice and kept the third time counts once, as late against the first', () => {
    const done = { ...third, doneAt: '2026-11-25T10:00:00', result: 'kept' };
    expect(promiseChains([done, first, second])).toEqual([[first, second, done]]);
    expect(keptPromises([first, second, done], NOW)).toEqual({
      kept: 0,
      broken: 1,
      open: 0,
      renegotiated: 1,
    });
  });

  test('that was done before its first time is kept, whatever was agreed in between', () => {
    const done = { ...third, doneAt: '2026-11-20T09:00:00', result: 'kept' };
    expect(keptPromises([first, second, done], NOW)).toMatchObject({ kept: 1, broken: 0 });
  });

  test('whose first time is to come is open, and broken once that is over', () => {
    expect(judgeChain([first, second, third], '2026-11-20T10:00:30').result).toBe('open');
    expect(judgeChain([first, second, third], '2026-11-20T10:01:00').result).toBe('broken');
  });
});

test('[D4] promises that were withdrawn with their step were never made', () => {
  const rows = [
    row('1', '2026-11-20T10:00:00', { result: 'withdrawn' }),
    row('2', '2026-11-20T10:00:00', { result: 'kept', doneAt: '2026-11-19T10:00:00' }),
  ];
  expect(keptPromises(rows, NOW)).toEqual({ kept: 1, broken: 0, open: 0, renegotiated: 0 });
});

test('rows that name each other end', () => {
  const rows = [
    row('1', NOW, { previousId: '0' }),
    row('2', NOW, { previousId: '1' }),
    row('3', NOW, { previousId: '3' }),
  ];
  expect(promiseChains(rows)).toHaveLength(1);
});
