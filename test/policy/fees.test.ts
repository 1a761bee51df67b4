import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chargeTotals } from '../../src/policy/charge-totals';
import { deviation } from '../../src/policy/deviation';
import { type ContractRules, type FeeQuestion, priceLine } from '../../src/policy/fees';
import { timesQuantity, yuan } from '../../src/policy/money';

const part: Omit<FeeQuestion, 'serviceType'> = {
  kind: 'part',
  quantity: 1,
  cost: 8000,
  listPrice: 12000,
};
const labour: Omit<FeeQuestion, 'serviceType'> = {
  kind: 'labour',
  quantity: 2,
  cost: null,
  listPrice: 10000,
};
const rules: ContractRules = {
  no: 'H-1',
  partsRule: '',
  partsPercent: null,
  labourRule: '',
  labourPercent: null,
};
const misuse = { zh: '使用不当', en: 'Misuse' };

const cases: [string, FeeQuestion, Partial<ReturnType<typeof priceLine>>][] = [
  [
    'a free part [R9]',
    { ...part, serviceType: 'free' },
    { list: 12000, rule: 0, waived: 12000, lineType: 'free', clause: 'R9' },
  ],
  [
    'free labour [R9]',
    { ...labour, serviceType: 'free' },
    { list: 20000, rule: 0, waived: 20000, lineType: 'free' },
  ],
  [
    'a free part without a price',
    { ...part, serviceType: 'free', listPrice: null },
    { list: 0, rule: 0, waived: 0 },
  ],
  ['a free journey', { ...part, kind: 'other', serviceType: 'free' }, { rule: 0, waived: 12000 }],
  [
    'a part under contract [R11]',
    { ...part, serviceType: 'contract' },
    { list: 12000, rule: 8000, waived: 4000, lineType: 'contract', clause: 'R11' },
  ],
  [
    'labour under contract [R11]',
    { ...labour, serviceType: 'contract' },
    { list: 20000, rule: 0, waived: 20000 },
  ],
  [
    'a journey under contract',
    { ...part, kind: 'other', serviceType: 'contract' },
    { rule: 12000, waived: 0 },
  ],
  [
    'a contract at list price',
    { ...part, serviceType: 'contract', contract: { ...rules, partsRule: 'list' } },
    { rule: 12000, waived: 0 },
  ],
  [
    'a contract at 80 % of list',
    {
      ...part,
      serviceType: 'contract',
      contract: { ...rules, partsRule: 'discount', partsPercent: 80 },
    },
    { rule: 9600, waived: 2400 },
  ],
  [
    'a discount without a percent',
    { ...part, serviceType: 'contract', contract: { ...rules, partsRule: 'discount' } },
    { rule: 12000, waived: 0 },
  ],
  [
    'a contract with free parts',
    { ...part, serviceType: 'contract', contract: { ...rules, partsRule: 'free' } },
    { rule: 0, waived: 12000 },
  ],
  [
    'a contract with labour at list',
    { ...labour, serviceType: 'contract', contract: { ...rules, labourRule: 'list' } },
    { rule: 20000, waived: 0 },
  ],
  [
    'a contract with labour at half',
    {
      ...labour,
      serviceType: 'contract',
      contract: { ...rules, labourRule: 'discount', labourPercent: 50 },
    },
    { rule: 10000, waived: 10000 },
  ],
  [
    'a cost above the list price',
    { ...part, serviceType: 'contract', cost: 13000 },
    { rule: 13000, waived: 0 },
  ],
  [
    'a part at cost without a list price',
    { ...part, serviceType: 'contract', listPrice: null },
    { list: 8000, rule: 8000, waived: 0 },
  ],
  [
    'a paid part [R13]',
    { ...part, serviceType: 'paid' },
    { list: 12000, rule: 12000, waived: 0, lineType: 'paid', clause: 'R13' },
  ],
  ['paid labour [R13]', { ...labour, serviceType: 'paid' }, { rule: 20000, waived: 0 }],
  [
    'an excluded free part',
    { ...part, serviceType: 'free', exclusion: misuse },
    { rule: 12000, waived: 0, lineType: 'paid', clause: 'R13' },
  ],
  [
    'an excluded part under contract',
    { ...part, serviceType: 'contract', exclusion: misuse },
    { rule: 12000, lineType: 'paid' },
  ],
  [
    'an exclusion on a paid line',
    { ...part, serviceType: 'paid', exclusion: misuse },
    { rule: 12000, lineType: 'paid' },
  ],
  [
    'other with a price [R14]',
    { ...part, kind: 'other', serviceType: 'other' },
    { rule: 12000, lineType: 'other', clause: 'R14' },
  ],
  [
    'other without a price [R14]',
    { ...part, kind: 'other', serviceType: 'other', listPrice: null },
    { list: 0, rule: 0, waived: 0 },
  ],
  ['half an hour', { ...labour, serviceType: 'paid', quantity: 0.5 }, { rule: 5000 }],
  [
    'half a cent is rounded up',
    { ...labour, serviceType: 'paid', quantity: 1.005, listPrice: 100 },
    { rule: 101 },
  ],
];

test.each(cases)('%s', (_title, question, expected) => {
  expect(priceLine(question)).toMatchObject(expected);
});

test('part and labour of a paid repair: 120 + 2 × 100 = 320 [R13]', () => {
  const lines = [part, labour].map((line) => priceLine({ ...line, serviceType: 'paid' }));
  expect(lines.map((line) => line.rule)).toEqual([12000, 20000]);
  const rows = [part, labour].map((line, at) => ({
    ...line,
    waived: 0,
    charged: lines[at]?.rule ?? 0,
  }));
  expect(chargeTotals(rows)).toEqual({ listTotal: 32000, waivedTotal: 0, payable: 32000 });
});

test('part and labour under contract: cost 80, list 120, 2 hours → 80 [R11]', () => {
  const lines = [part, labour].map((line) => priceLine({ ...line, serviceType: 'contract' }));
  expect(lines.map((line) => line.rule)).toEqual([8000, 0]);
});

test.each<[Partial<FeeQuestion>, string]>([
  [{ serviceType: '' }, 'scopeUnknown'],
  [{ serviceType: 'unknown' }, 'scopeUnknown'],
  [{ serviceType: 'paid', listPrice: null }, 'priceMissing'],
  [{ serviceType: 'contract', cost: null }, 'priceMissing'],
  [{ serviceType: 'free', listPrice: null, exclusion: misuse }, 'priceMissing'],
])('%j is refused as %s [R2]', (given, code) => {
  const question: FeeQuestion = { ...part, serviceType: 'paid', ...given };
  expect(() => priceLine(question)).toThrow(expect.objectContaining({ code }));
});

describe('a price explains itself', () => {
  test.each<[FeeQuestion, string, string]>([
    [
      { ...part, serviceType: 'free' },
      '免费服务（R9）：免收，已减免 1 × 120.00 元。',
      'Free by R9: waived, 1 × 120.00 yuan.',
    ],
    [
      { ...part, serviceType: 'contract', contract: rules },
      '合同服务（R11，合同 H-1）：零配件按成本价，1 × 80.00 元。',
      'Contract by R11, contract H-1: parts at cost, 1 × 80.00 yuan.',
    ],
    [
      { ...labour, serviceType: 'contract' },
      '合同服务（R11）：工时免收。',
      'Contract by R11: labour waived.',
    ],
    [
      {
        ...part,
        serviceType: 'contract',
        contract: { ...rules, partsRule: 'discount', partsPercent: 80 },
      },
      '合同服务（R11，合同 H-1）：零配件按目录价的 80%，1 × 120.00 元。',
      'Contract by R11, contract H-1: parts at 80 % of the list price, 1 × 120.00 yuan.',
    ],
    [
      { ...labour, serviceType: 'paid' },
      '有偿服务（R13）：工时按目录价，2 × 100.00 元。',
      'Paid by R13: labour at list price, 2 × 100.00 yuan.',
    ],
    [
      { ...part, serviceType: 'free', exclusion: misuse },
      '保修除外（使用不当），本项为有偿服务（R13）：零配件按目录价，1 × 120.00 元。',
      'Not covered (Misuse), so this line is paid by R13: parts at list price, 1 × 120.00 yuan.',
    ],
    [
      { ...part, kind: 'other', serviceType: 'other' },
      '其他服务（R14）：其他费用按目录价，1 × 120.00 元。',
      'Other by R14: other charges at list price, 1 × 120.00 yuan.',
    ],
    [
      { ...part, serviceType: 'other', listPrice: null },
      '其他服务（R14）：未定价，不收费。',
      'Other by R14: no price was set, so nothing is charged.',
    ],
  ])('%#', (question, zh, en) => expect(priceLine(question).reason).toEqual({ zh, en }));
});

describe('deviation from the rule', () => {
  test.each([
    [10000, 10000, 'none'],
    [10000, 10001, 'withReason'],
    [10000, 11000, 'withReason'],
    [10000, 11001, 'needsApproval'],
    [10000, 11100, 'needsApproval'],
    [10000, 9000, 'withReason'],
    [10000, 8999, 'needsApproval'],
    [0, 0, 'none'],
    [0, 1, 'needsApproval'],
    [99, 108, 'withReason'],
    [99, 109, 'needsApproval'],
  ])('rule %i charged %i: %s [R35]', (rule, charged, expected) => {
    expect(deviation({ rule, charged }, 10)).toBe(expected);
  });

  test('with no limit at all every deviation needs approval', () => {
    expect(deviation({ rule: 10000, charged: 10001 }, 0)).toBe('needsApproval');
  });
});

describe('money', () => {
  test.each([
    [100, 1.005, 101],
    [333, 1.5, 500],
    [1, 0.5, 1],
    [1, 0.499, 0],
    [115, 1.1, 127],
    [0, 3, 0],
  ])('%i cents × %d = %i', (cents, quantity, expected) => {
    expect(timesQuantity(cents, quantity)).toBe(expected);
  });

  test('a percent is taken before rounding', () => expect(timesQuantity(101, 0.5, 80)).toBe(40));

  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [140950, '1409.50'],
    [-325, '-3.25'],
  ])('%i is %s', (cents, text) => expect(yuan(cents)).toBe(text));

  test('a whole quantity is plain multiplication', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.nat(1000),
        (cents, n) => timesQuantity(cents, n) === cents * n,
      ),
    );
  });
});
