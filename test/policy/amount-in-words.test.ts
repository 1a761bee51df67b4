import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInWords } from '../../src/policy/amount-in-words';

describe('an amount in capitals', () => {
  test.each([
    [140950, '人民币壹仟肆佰零玖元伍角'],
    [600714, '人民币陆仟零柒元壹角肆分'],
    [1640902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32504, '人民币叁佰贰拾伍元零肆分'],
    [0, '人民币零元整'],
    [5, '人民币伍分'],
    [50, '人民币伍角'],
    [1_000_000_100, '人民币壹仟万零壹元整'],
    [10_000_000, '人民币壹拾万元整'],
    [168032, '人民币壹仟陆佰捌拾元叁角贰分'],
    [10_700_053, '人民币壹拾万柒仟元伍角叁分'],
    [1000, '人民币壹拾元整'],
    [32000, '人民币叁佰贰拾元整'],
    [-32000, '（负数）人民币叁佰贰拾元整'],
    [-5, '（负数）人民币伍分'],
  ])('%i cents: %s', (cents, words) => expect(amountInWords(cents)).toBe(words));

  test('no two amounts read alike', () => {
    const amount = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        (one, other) => (amountInWords(one) === amountInWords(other)) === (one === other),
      ),
    );
  });
});
