import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPhone, maskPhone, type PhoneKind, readPhone } from '../../src/policy/phone';

// typed, kind, normal, formatted, masked [R67]
const readings: [string, PhoneKind, ...string[]][] = [
  ['13800138000', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  [' 138-0013-8000 ', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  ['138 0013 8000', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  ['１３８００１３８０００', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  ['+86 138 0013 8000', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  ['008613800138000', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  ['8613800138000', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  ['(+86)13800138000', 'mobile', '13800138000', '138 0013 8000', '138****8000'],
  ['19912345678', 'mobile', '19912345678', '199 1234 5678', '199****5678'],

  ['0351-2967331转12', 'fixed', '03512967331转12', '0351-2967331 转 12', '0351-****331'],
  ['0351-2967331 转 12', 'fixed', '03512967331转12', '0351-2967331 转 12', '0351-****331'],
  ['(0351)2967331#12', 'fixed', '03512967331转12', '0351-2967331 转 12', '0351-****331'],
  ['0351.2967331 ext. 12', 'fixed', '03512967331转12', '0351-2967331 转 12', '0351-****331'],
  ['03512967331x12', 'fixed', '03512967331转12', '0351-2967331 转 12', '0351-****331'],
  ['（0351）2967331分机：12', 'fixed', '03512967331转12', '0351-2967331 转 12', '0351-****331'],
  ['+86 351 2967331', 'fixed', '03512967331', '0351-2967331', '0351-****331'],
  ['0755—2345 6789', 'fixed', '075523456789', '0755-23456789', '0755-****6789'],
  ['010-62345678', 'fixed', '01062345678', '010-62345678', '010-****5678'],
  ['+86 10 6234 5678', 'fixed', '01062345678', '010-62345678', '010-****5678'],
  ['86 021 62345678', 'fixed', '02162345678', '021-62345678', '021-****5678'],

  ['2967331', 'fixedLocal', '2967331', '2967331', '****331'],
  ['6234-5678转8', 'fixedLocal', '62345678转8', '62345678 转 8', '****5678'],

  ['400-050-0827', 'service', '4000500827', '400-050-0827', '400-050-0827'],
  ['8008100000', 'service', '8008100000', '800-810-0000', '800-810-0000'],

  ['95588', 'short', '95588', '95588', '95588'],
  ['12345', 'short', '12345', '12345', '12345'],
  ['962121', 'short', '962121', '962121', '962121'],
  ['10086', 'short', '10086', '10086', '10086'],

  ['+852 2345 6789', 'foreign', '+85223456789', '+85223456789', '+852****6789'],
  ['00852-2345-6789', 'foreign', '+85223456789', '+85223456789', '+852****6789'],
  ['+1 (212) 555-0100', 'foreign', '+12125550100', '+12125550100', '+121****0100'],
  ['001 212 555 0100', 'foreign', '+12125550100', '+12125550100', '+121****0100'],
  ['+683 4000', 'foreign', '+6834000', '+6834000', '+****4000'],

  ['张三家', 'unknown', '张三家', '张三家', '*三家'],
  [
    '13800138000/0351-2967331',
    'unknown',
    '13800138000/0351-2967331',
    '13800138000/0351-2967331',
    '**********************31',
  ],
  ['1.38E+10', 'unknown', '1.38E+10', '1.38E+10', '******10'],
  ['12800138000', 'unknown', '12800138000', '12800138000', '*********00'],
  ['138001380001', 'unknown', '138001380001', '138001380001', '**********01'],
  ['7', 'unknown', '7', '7', '7'],

  ['', 'none', '', '', ''],
  ['  ', 'none', '', '', ''],
];

test.each(readings)('"%s" is %s', (typed, kind, ...[normal, formatted, masked]) => {
  const phone = readPhone(typed);
  expect(phone).toMatchObject({ kind, normal });
  expect(formatPhone(phone)).toBe(formatted);
  expect(maskPhone(phone)).toBe(masked);
});

describe('a number without area code', () => {
  test('gets the default one, with a warning', () => {
    expect(readPhone('6234 5678 转 3', '021')).toMatchObject({
      kind: 'fixed',
      normal: '02162345678转3',
      warning: { en: 'The number had no area code; 021 was added.' },
    });
  });

  test.each(['', '21', 'SH'])('stays local, with a warning, when the default is "%s"', (area) => {
    const { kind, warning } = readPhone('62345678', area);
    expect(kind).toBe('fixedLocal');
    expect(warning?.zh).toBe('电话没有区号，外地无法拨通。');
  });

  test('no other kind is touched by it', () => {
    expect(readPhone('13800138000', '021').normal).toBe('13800138000');
    expect(readPhone('95588', '021').normal).toBe('95588');
  });
});

test.each([
  ['13800138000', undefined],
  ['0351-2967331', undefined],
  ['400-050-0827', undefined],
  ['', undefined],
  ['+852 2345 6789', 'This is a number outside the mainland; please check it.'],
  ['call me', 'This telephone number is not recognised; please check it.'],
])('the warning on "%s": %s', (typed, expected) => {
  expect(readPhone(typed).warning?.en).toBe(expected);
});

describe('whatever is typed', () => {
  const digits = fc.stringMatching(/^[0-9+\-() x转#]{0,24}$/);
  const anything = fc.oneof(
    digits,
    fc.string(),
    fc.constantFrom(...readings.map(([typed]) => typed)),
  );

  test('reading the stored or the shown form again changes nothing', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const phone = readPhone(typed);
        expect(readPhone(phone.normal)).toEqual(phone);
        expect(readPhone(formatPhone(phone)).normal).toBe(phone.normal);
      }),
    );
  });

  test('a masked private number hides at least four digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$|^0[3-9]\d\d[2-9]\d{6}$/), (typed) => {
        expect(maskPhone(readPhone(typed)).split('*')).toHaveLength(5);
      }),
    );
  });
});
