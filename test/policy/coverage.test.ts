import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceContract } from '../../src/policy/contract-cover';
import {
  type CoveredProduct,
  decideServiceType,
  type TypeQuestion,
} from '../../src/policy/coverage';
import { addDays } from '../../src/policy/time';

const product: CoveredProduct = {
  serial: 'SN-1',
  customerNo: 'C-1',
  saleDate: '2026-01-10',
  invoiceDate: '2026-01-10',
  deliveryDate: '',
  installDate: '',
  startBasis: '',
  wholeMonths: 12,
  repairDays: 0,
};

const contract: ServiceContract = {
  no: 'H-1',
  customerNo: 'C-1',
  serials: 'SN-1、SN-2',
  startOn: '2027-02-01',
  endOn: '2028-01-31',
  status: 'active',
};

interface Case extends Partial<Omit<TypeQuestion, 'product' | 'contracts'>> {
  product?: Partial<CoveredProduct> | null;
  contracts?: Partial<ServiceContract>[];
}

function decide(given: Case) {
  return decideServiceType({
    workKind: given.workKind ?? 'repair',
    product: given.product === null ? null : { ...product, ...given.product },
    contracts: (given.contracts ?? []).map((one) => ({ ...contract, ...one })),
    on: given.on ?? '2026-06-01',
  });
}

const withContract = [{}];
const noDates = { saleDate: '', invoiceDate: '' };

// Sold 2026-01-10 for 12 months; a contract from 2027-02-01 to 2028-01-31.
const cases: [string, Case, string, string][] = [
  ['the first day of the period', { on: '2026-01-10' }, 'free', 'R7'],
  ['the middle of the period', { on: '2026-06-01' }, 'free', 'R7'],
  ['the last day of the period', { on: '2027-01-09' }, 'free', 'R7'],
  ['the day after the period', { on: '2027-01-10' }, 'paid', 'R12'],
  ['the day before the period', { on: '2026-01-09' }, 'unknown', 'R7'],
  ['maintenance on the last day', { workKind: 'maintenance', on: '2027-01-09' }, 'free', 'R7'],
  ['maintenance a day later', { workKind: 'maintenance', on: '2027-01-10' }, 'paid', 'R12'],
  [
    '19 days in repair: their last day',
    { product: { repairDays: 19 }, on: '2027-01-28' },
    'free',
    'R7',
  ],
  [
    '19 days in repair: the day after',
    { product: { repairDays: 19 }, on: '2027-01-29' },
    'paid',
    'R12',
  ],
  ['no count of repair days', { product: { repairDays: null }, on: '2027-01-09' }, 'free', 'R7'],
  [
    'a count below 0 shortens nothing',
    { product: { repairDays: -5 }, on: '2027-01-09' },
    'free',
    'R7',
  ],
  [
    'sold on 29 February: last day',
    { product: { invoiceDate: '2024-02-29' }, on: '2025-02-27' },
    'free',
    'R7',
  ],
  [
    'sold on 29 February: day after',
    { product: { invoiceDate: '2024-02-29' }, on: '2025-02-28' },
    'paid',
    'R12',
  ],
  ['6 months: last day', { product: { wholeMonths: 6 }, on: '2026-07-09' }, 'free', 'R7'],
  ['6 months: day after', { product: { wholeMonths: 6 }, on: '2026-07-10' }, 'paid', 'R12'],

  [
    'an invoice later than the sale counts',
    { product: { invoiceDate: '2026-03-01' }, on: '2027-02-28' },
    'free',
    'R7',
  ],
  ['… and no longer', { product: { invoiceDate: '2026-03-01' }, on: '2027-03-01' }, 'paid', 'R12'],
  ['no invoice: the sale counts', { product: { invoiceDate: '' }, on: '2027-01-09' }, 'free', 'R7'],
  ['no sale: the invoice counts', { product: { saleDate: '' }, on: '2027-01-09' }, 'free', 'R7'],
  [
    'basis sale',
    { product: { startBasis: 'sale', invoiceDate: '2026-03-01' }, on: '2027-01-10' },
    'paid',
    'R12',
  ],
  [
    'basis sale without its date',
    { product: { startBasis: 'sale', saleDate: '' }, on: '2027-01-09' },
    'free',
    'R7',
  ],
  [
    'basis invoice',
    { product: { startBasis: 'invoice', saleDate: '2025-01-01' }, on: '2027-01-09' },
    'free',
    'R7',
  ],
  [
    'basis delivery: last day',
    { product: { startBasis: 'delivery', deliveryDate: '2026-02-01' }, on: '2027-01-31' },
    'free',
    'R7',
  ],
  [
    'basis delivery: day after',
    { product: { startBasis: 'delivery', deliveryDate: '2026-02-01' }, on: '2027-02-01' },
    'paid',
    'R12',
  ],
  [
    'basis installation: last day',
    { product: { startBasis: 'installation', installDate: '2026-04-15' }, on: '2027-04-14' },
    'free',
    'R7',
  ],
  [
    'basis installation: day after',
    { product: { startBasis: 'installation', installDate: '2026-04-15' }, on: '2027-04-15' },
    'paid',
    'R12',
  ],

  [
    'basis delivery without its date',
    { product: { startBasis: 'delivery' }, on: '2030-01-01' },
    'unknown',
    'R7',
  ],
  [
    'basis installation without its date',
    { product: { startBasis: 'installation' }, on: '2030-01-01' },
    'unknown',
    'R7',
  ],
  ['no date at all', { product: noDates, on: '2030-01-01' }, 'unknown', 'R7'],
  [
    'no date at all, with a contract',
    { product: noDates, contracts: withContract, on: '2027-06-01' },
    'unknown',
    'R7',
  ],
  ['no months', { product: { wholeMonths: null }, on: '2030-01-01' }, 'unknown', 'R7'],
  ['sold without a free period', { product: { wholeMonths: 0 }, on: '2026-01-10' }, 'paid', 'R12'],
  ['… and without dates', { product: { wholeMonths: 0, ...noDates } }, 'paid', 'R12'],
  [
    '… with a contract',
    { product: { wholeMonths: 0 }, contracts: withContract, on: '2027-06-01' },
    'contract',
    'R10',
  ],
  ['repair without product', { product: null }, 'unknown', 'R2'],
  ['maintenance without product', { product: null, workKind: 'maintenance' }, 'unknown', 'R2'],
  ['no kind of work', { workKind: '' }, 'unknown', 'R6'],
  ['an unknown kind of work', { workKind: 'party' }, 'unknown', 'R6'],

  ['the day before the contract', { contracts: withContract, on: '2027-01-31' }, 'paid', 'R12'],
  [
    'the first day of the contract',
    { contracts: withContract, on: '2027-02-01' },
    'contract',
    'R10',
  ],
  [
    'the last day of the contract',
    { contracts: withContract, on: '2028-01-31' },
    'contract',
    'R10',
  ],
  ['the day after the contract', { contracts: withContract, on: '2028-02-01' }, 'paid', 'R12'],
  [
    'a contract for another product',
    { contracts: [{ serials: 'SN-2, SN-3' }], on: '2027-06-01' },
    'paid',
    'R12',
  ],
  [
    'a serial that only begins alike',
    { contracts: [{ serials: 'SN-11' }], on: '2027-06-01' },
    'paid',
    'R12',
  ],
  [
    'a serial in other writing',
    { contracts: [{ serials: 'sn-9，ｓｎ-1' }], on: '2027-06-01' },
    'contract',
    'R10',
  ],
  [
    'a contract for all products',
    { contracts: [{ serials: '' }], on: '2027-06-01' },
    'contract',
    'R10',
  ],
  [
    "another customer's contract",
    { contracts: [{ serials: '', customerNo: 'C-2' }], on: '2027-06-01' },
    'paid',
    'R12',
  ],
  [
    'no customer on either side',
    { product: { customerNo: '' }, contracts: [{ serials: '', customerNo: '' }], on: '2027-06-01' },
    'paid',
    'R12',
  ],
  [
    'a terminated contract',
    { contracts: [{ status: 'terminated' }], on: '2027-06-01' },
    'paid',
    'R12',
  ],
  ['a draft contract', { contracts: [{ status: 'draft' }], on: '2027-06-01' }, 'paid', 'R12'],
  ['a contract without an end', { contracts: [{ endOn: '' }], on: '2027-06-01' }, 'paid', 'R12'],
  [
    'free beats contract',
    { contracts: [{ startOn: '2026-01-01' }], on: '2027-01-09' },
    'free',
    'R7',
  ],
  [
    'contract from the day after',
    { contracts: [{ startOn: '2026-01-01' }], on: '2027-01-10' },
    'contract',
    'R10',
  ],

  ['consultation in the period', { workKind: 'consultation' }, 'other', 'R14'],
  ['consultation without product', { workKind: 'consultation', product: null }, 'other', 'R14'],
  ['guidance', { workKind: 'guidance', on: '2030-01-01' }, 'other', 'R14'],
  ['extra wish', { workKind: 'extra', product: noDates }, 'other', 'R14'],
  [
    'other work',
    { workKind: 'otherService', contracts: withContract, on: '2027-06-01' },
    'other',
    'R14',
  ],
];

test.each(cases)('%s [R6]', (_title, given, ...[type, clause]) => {
  expect(decide(given)).toMatchObject({ type, clause });
});

describe('a decision explains itself', () => {
  test('free, extended by repair', () => {
    const { reason, warrantyStart, warrantyEnd } = decide({ product: { repairDays: 19 } });
    expect(reason).toEqual({
      zh: '免费服务（R7）：2026-06-01 在免费保修期内，保修期至 2027-01-28（自发票日期 2026-01-10 起 12 个月，另加修理占用 19 天）。',
      en: 'Free by R7: 2026-06-01 is inside the free warranty, which ends 2027-01-28 (12 months from the invoice date 2026-01-10, plus 19 days in repair).',
    });
    expect([warrantyStart, warrantyEnd]).toEqual(['2026-01-10', '2027-01-28']);
  });

  test('paid', () => {
    const { reason, warrantyEnd } = decide({
      product: { invoiceDate: '', saleDate: '2025-03-01', repairDays: 17 },
      on: '2026-04-01',
    });
    expect(reason).toEqual({
      zh: '有偿服务（R12）：免费保修期已于 2026-03-17 结束（自销售日期 2025-03-01 起 12 个月，另加修理占用 17 天）；2026-04-01 没有有效的合同。',
      en: 'Paid by R12: the free warranty ended 2026-03-17 (12 months from the sale date 2025-03-01, plus 17 days in repair); no contract in force on 2026-04-01.',
    });
    expect(warrantyEnd).toBe('2026-03-17');
  });

  test('contract', () => {
    const { reason, contractNo } = decide({ contracts: withContract, on: '2027-06-01' });
    expect(reason).toEqual({
      zh: '合同服务（R10）：免费保修期已于 2027-01-09 结束（自发票日期 2026-01-10 起 12 个月）；合同 H-1（2027-02-01 至 2028-01-31）包括序列号 SN-1。',
      en: 'Contract by R10: the free warranty ended 2027-01-09 (12 months from the invoice date 2026-01-10); contract H-1 (2027-02-01 to 2028-01-31) covers serial SN-1.',
    });
    expect(contractNo).toBe('H-1');
  });

  test.each<[string, Case, string]>([
    [
      'no date',
      { product: noDates },
      'Scope unknown by R7: product SN-1 has no invoice date, so its free warranty is not known.',
    ],
    [
      'no delivery date',
      { product: { startBasis: 'delivery' } },
      'Scope unknown by R7: product SN-1 has no delivery date, so its free warranty is not known.',
    ],
    [
      'no months',
      { product: { wholeMonths: null } },
      'Scope unknown by R7: product SN-1 has no months of warranty, so its free warranty is not known.',
    ],
    [
      'a later start',
      { on: '2026-01-09' },
      'Scope unknown by R7: the invoice date 2026-01-10 of product SN-1 is after 2026-01-09.',
    ],
    [
      'no product',
      { product: null },
      'Scope unknown by R2: the repair or maintenance has no product.',
    ],
    [
      'no free period',
      { product: { wholeMonths: 0 } },
      'Paid by R12: the product has no free warranty (0 months); no contract in force on 2026-06-01.',
    ],
    [
      'consultation',
      { workKind: 'consultation' },
      'Other by R14: consultation is neither repair nor maintenance.',
    ],
  ])('%s', (_title, given, english) => expect(decide(given).reason.en).toBe(english));

  test('a contract that names the serial comes before one for all products', () => {
    const contracts = [{ no: 'H-all', serials: '' }, { no: 'H-one' }];
    expect(decide({ contracts, on: '2027-06-01' }).contractNo).toBe('H-one');
  });
});

test('what is inside stays free, what comes after never is', () => {
  const offset = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(
      offset,
      fc.integer({ min: 1, max: 60 }),
      fc.nat(400),
      (days, wholeMonths, repairDays) => {
        const on = addDays('2026-01-10', days);
        const { type, warrantyEnd = '' } = decide({ product: { wholeMonths, repairDays }, on });
        return type === (on <= warrantyEnd ? 'free' : 'paid');
      },
    ),
  );
});
