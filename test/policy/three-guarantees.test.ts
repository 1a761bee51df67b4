import { describe, expect, test } from 'vitest';
import { type GuaranteeQuestion, guaranteeFlags } from '../../src/policy/three-guarantees';
import type { Day } from '../../src/policy/time';
import type { WarrantyCard } from '../../src/policy/warranty';

const card: WarrantyCard = {
  serial: 'SN-1',
  saleDate: '2026-01-10',
  invoiceDate: '',
  deliveryDate: '',
  installDate: '',
  startBasis: '',
  wholeMonths: 12,
  repairDays: 0,
  ruleSet: 'threeGuarantees',
};

type Given = Partial<Omit<GuaranteeQuestion, 'card'>> & { card?: Partial<WarrantyCard> };

function flags(on: Day, { card: change, ...given }: Given = {}) {
  return guaranteeFlags({ repairedOn: [], stays: [], on, ...given, card: { ...card, ...change } });
}

function rights(on: Day, given: Given = {}): string {
  return flags(on, given)
    .map(({ right }) => right)
    .join(' ');
}

describe('[D13] 7 days to return, 15 to exchange', () => {
  test.each<[string, Day, string, Partial<WarrantyCard>?]>([
    ['before the sale', '2026-01-09', ''],
    ['the day of the sale', '2026-01-10', 'return exchange'],
    ['the 7th day after', '2026-01-17', 'return exchange'],
    ['the 8th', '2026-01-18', 'exchange'],
    ['the 15th', '2026-01-25', 'exchange'],
    ['the 16th', '2026-01-26', ''],
    [
      'without a sale date, from the invoice',
      '2026-01-12',
      'return exchange',
      { saleDate: '', invoiceDate: '2026-01-05' },
    ],
    ['without a date', '2026-01-12', '', { saleDate: '' }],
    ['by the company policy alone', '2026-01-12', '', { ruleSet: '' }],
  ])('%s, %s: %s', (_title, ...[on, expected, change]) => {
    expect(rights(on, { card: change })).toBe(expected);
  });
});

describe('[D13] two repairs, and it fails again: exchange', () => {
  const twice = ['2026-03-01', '2026-05-01'];
  test.each<[string, Day, Day[], string, Partial<WarrantyCard>?]>([
    ['one repair', '2026-06-01', ['2026-03-01'], ''],
    ['two', '2026-06-01', twice, 'exchangeRepairs'],
    ['two, on the last day', '2027-01-09', twice, 'exchangeRepairs'],
    ['two, the day after', '2027-01-10', twice, ''],
    ['the second not finished yet', '2026-04-30', twice, ''],
    ['one of them before the sale', '2026-06-01', ['2025-12-01', '2026-03-01'], ''],
    ['both before an exchange', '2026-07-01', twice, '', { exchangedOn: '2026-06-01' }],
    ['by the company policy alone', '2026-06-01', twice, '', { ruleSet: '' }],
    ['of a product whose period is unknown', '2026-06-01', twice, '', { wholeMonths: null }],
  ])('%s', (_title, ...[on, repairedOn, expected, change]) => {
    expect(rights(on, { repairedOn, card: change })).toBe(expected);
  });
});

describe('[D13] too long away: exchange', () => {
  const stay = (reason: string, returnedOn: Day | '' = '') => ({
    takenBackOn: '2026-03-02',
    returnedOn,
    reason,
  });
  test.each<[string, Day, ReturnType<typeof stay>, string, Partial<WarrantyCard>?]>([
    ['30 days in the workshop', '2026-04-01', stay('workshop'), ''],
    ['31 days in the workshop', '2026-04-02', stay('workshop'), 'exchangeOwnFault'],
    ['31 days for want of a part', '2026-04-02', stay('part'), ''],
    ['90 days for want of a part', '2026-05-31', stay('part'), ''],
    ['91 days for want of a part', '2026-06-01', stay('part'), 'exchangeNoPart'],
    ['any time for the customer', '2026-12-01', stay('customer'), ''],
    ['returned after 40 days', '2026-05-01', stay('workshop', '2026-04-11'), ''],
    ['not returned until later', '2026-04-10', stay('workshop', '2026-04-11'), 'exchangeOwnFault'],
    [
      'the period ended meanwhile',
      '2026-04-02',
      stay('workshop'),
      'exchangeOwnFault',
      { wholeMonths: 2 },
    ],
    ['the period had ended before', '2026-04-02', stay('workshop'), '', { wholeMonths: 1 }],
    ['by the company policy alone', '2026-06-01', stay('part'), '', { ruleSet: '' }],
  ])('%s', (_title, ...[on, its, expected, change]) => {
    expect(rights(on, { stays: [its], card: change })).toBe(expected);
  });
});

test('[D13] each right says why', () => {
  const stays = ['part', 'workshop'].map((reason) => ({
    takenBackOn: '2026-02-01',
    returnedOn: '' as const,
    reason,
  }));
  const told = [
    ...flags('2026-01-15'),
    ...flags('2026-06-01', { stays, repairedOn: ['2026-01-20', '2026-01-25'] }),
  ];
  expect(told.map(({ reason }) => reason.zh)).toEqual([
    '三包：自售出日 2026-01-10 起 7 日内（至 2026-01-17）出现性能故障，客户可选择退货、换货或修理。',
    '三包：自售出日 2026-01-10 起 15 日内（至 2026-01-25）出现性能故障，客户可选择换货或修理。',
    '三包：三包有效期内已修理 2 次仍不能正常使用，凭修理记录换货。',
    '三包：2026-02-01 取回，因生产者未供应零配件已 120 日未修好（超过 90 日），应予换货。',
    '三包：2026-02-01 取回，因修理者自身原因已 120 日未修好（超过 30 日），应予换货，费用由修理者承担。',
  ]);
});
