import { describe, expect, test } from 'vitest';
import { awaitedApproval, deviationLimit } from '../../src/policy/charge-approval';
import { makeRules } from '../../src/policy/rules';

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

describe('[R35] the limit of a deviation', () => {
  const rules = (R35: string) =>
    makeRules(
      { policyVersion: '2', frozen: { R35 }, delivered: {}, exceptions: [] },
      {},
      '2026-11-24',
    );

  test('is what the version of the policy says', () => {
    expect(deviationLimit(rules('deviationPercent=7.5'))).toBe(7.5);
  });

  test('is none once the version leaves the clause out', () => {
    const limit = deviationLimit(rules('off'));
    expect(awaitedApproval({ ...charge, charged: 1 }, limit)).toBe('none');
    expect(awaitedApproval({ ...charge, rulePrice: 0, charged: 1 }, limit)).toBe('none');
  });
});
