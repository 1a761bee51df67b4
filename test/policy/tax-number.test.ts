import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCreditCode, readTaxNumber } from '../../src/policy/tax-number';

describe('a tax number', () => {
  test.each([
    ['91350100M000100Y43', true],
    ['91330100799655058B', true],
    ['9144030071526726XG', true],
    ['914403001922038216', true],
    ['91110000802100433B', true],
    ['91350100M000100Y4Z', false],
    ['91350100M000100Y44', false],
    ['91330100799655085B', false],
    ['9135O100M000100Y43', false],
    ['91350100M000100Y4', false],
    ['', false],
  ])('%s is a credit code: %s', (code, expected) => expect(isCreditCode(code)).toBe(expected));

  test.each([
    ['91350100m000100y43', '91350100M000100Y43', 'good'],
    ['９１３５０１００M000100Y43', '91350100M000100Y43', 'good'],
    ['9135 0100 M000 100Y 43', '91350100M000100Y43', 'good'],
    ['310101123456789', '310101123456789', 'warning'],
    ['31010112345678901', '31010112345678901', 'warning'],
    ['31010119800101123X00', '31010119800101123X00', 'warning'],
    ['110101199003070011', '110101199003070011', 'fault'],
    ['12345678', '12345678', 'fault'],
    ['1234567890123456', '1234567890123456', 'fault'],
    ['123456789012345678901', '123456789012345678901', 'fault'],
    ['91350100-000100Y43', '91350100-000100Y43', 'fault'],
  ])('"%s" is read as %s: %s', (typed, number, judged) => {
    const read = readTaxNumber(typed);
    expect(read.number).toBe(number);
    expect(read.fault ? 'fault' : read.warning ? 'warning' : 'good').toBe(judged);
  });

  test('one wrong sign is always found', () => {
    const sign = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(fc.nat(17), sign, (at, other) => {
        const good = '91350100M000100Y43';
        const changed = good.slice(0, at) + other + good.slice(at + 1);
        return isCreditCode(changed) === (changed === good);
      }),
    );
  });
});
