import { describe, expect, test } from 'vitest';
import { awaitedApproval, deviationLimit } from '../../src/policy/charge-approval';

const charge = { rulePrice: 10000, charged: 10000, exclusion: '', approvedBy: '' };

describe('what a supervisor must agree to [R9, R35]', () => {
  test.each([
    ['a charge by the rule', {}, 'none'],
    ['10 % less', { charged: 9000 }, 'none'],
    ['11 % less', { charged: 8900 }, 'deviation'],
    ['11 % more', { charged: 11100 }, 'deviation'],
    ['anything for what is free', { rulePrice: 0, charged: 1 }, 'deviation'],
    ['an excluded line', { exclusion: 'misuse' }, 'exclusion'],
    ['an excluded line far from the rule', { exclusion: 'misuse', charged: 1 }, 'deviation'],
    ['what was agreed to', { exclusion: 'misuse', charged: 1, approvedBy: 'a@b.c' }, 'none'],
    ['blank sums', { rulePrice: null, charged: null }, 'none'],
  ])('%s', (_, values, expected) => {
    expect(awaitedApproval({ ...charge, ...values }, 10)).toBe(expected);
  });
});

test.each([
  ['', 10],
  ['ten', 10],
  ['-1', 10],
  ['0', 0],
  ['7.5', 7.5],
])('a limit of "%s" in the settings is %s percent', (setting, limit) => {
  expect(deviationLimit(setting)).toBe(limit);
});
