import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceContract } from '../../src/policy/contract-cover';
import { type CoveredProduct, decideServiceType } from '../../src/policy/coverage';
import { addDays, type Day } from '../../src/policy/time';

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

interface Case {
  workKind?: string;
  product?: Partial<CoveredProduct> | null;
  contracts?: Partial<ServiceContract>[];
  on?: Day;
}

function decide(given: Case) {
  return decideServiceType({
    workKind: given.workKind ?? 'repair',
    product: given.product === null ? null : { ...product, ...given.product },
    contracts: (given.contracts ?? []).map((one) => ({ ...contract, ...one })),
    on: given.on ?? '2026-06-01',
  });
}

function verdict(given: Case): string {
  const { type, clause } = decide(given);
  return `${type} ${clause}`;
}

const withContract = [{}];
const noDates = { saleDate: '', invoiceDate: '' };
const laterInvoice = { invoiceDate: '2026-03-01' };
const delivered = { startBasis: 'delivery', deliveryDate: '2026-02-01' };
const installed = { startBasis: 'installation', installDate: '2026-04-15' };

type Dated = [title: string, on: Day, verdict: string, product?: Partial<CoveredProduct>];

describe('the free period: sold 2026-01-10 for 12 months [R6, R7]', () => {
  const rows: Dated[] = [
    ['the day before', '2026-01-09', 'unknown R7'],
    ['the first day', '2026-01-10', 'free R7'],
    ['the middle', '2026-06-01', 'free R7'],
    ['the last day', '2027-01-09', 'free R7'],
    ['the day after', '2027-01-10', 'paid R12'],
    ['19 days in repair: last day', '2027-01-28', 'free R7', { repairDays: 19 }],
    ['19 days in repair: day after', '2027-01-29', 'paid R12', { repairDays: 19 }],
    ['no count of repair days', '2027-01-09', 'free R7', { repairDays: null }],
    ['a count below 0 shortens nothing', '2027-01-09', 'free R7', { repairDays: -5 }],
    ['sold 29 February: last day', '2025-02-27', 'free R7', { invoiceDate: '2024-02-29' }],
    ['sold 29 February: day after', '2025-02-28', 'paid R12', { invoiceDate: '2024-02-29' }],
    ['6 months: last day', '2026-07-09', 'free R7', { wholeMonths: 6 }],
    ['6 months: day after', '2026-07-10', 'paid R12', { wholeMonths: 6 }],
    ['invoiced later: last day', '2027-02-28', 'free R7', laterInvoice],
    ['invoiced later: day after', '2027-03-01', 'paid R12', laterInvoice],
    ['no invoice: the sale counts', '2027-01-09', 'free R7', { invoiceDate: '' }],
    ['no sale: the invoice counts', '2027-01-09', 'free R7', { saleDate: '' }],
    ['by sale', '2027-01-10', 'paid R12', { ...laterInvoice, startBasis: 'sale' }],
    ['by sale, without it', '2027-01-09', 'free R7', { startBasis: 'sale', saleDate: '' }],
    ['by invoice', '2027-01-09', 'free R7', { startBasis: 'invoice', saleDate: '2025-01-01' }],
    ['by delivery: last day', '2027-01-31', 'free R7', delivered],
    ['by delivery: day after', '2027-02-01', 'paid R12', delivered],
    ['by installation: last day', '2027-04-14', 'free R7', installed],
    ['by installation: day after', '2027-04-15', 'paid R12', installed],
    ['by delivery, without it', '2030-01-01', 'unknown R7', { startBasis: 'delivery' }],
    ['by installation, without it', '2030-01-01', 'unknown R7', { startBasis: 'installation' }],
    ['no date at all', '2030-01-01', 'unknown R7', noDates],
    ['no months', '2030-01-01', 'unknown R7', { wholeMonths: null }],
    ['sold without a free period', '2026-01-10', 'paid R12', { wholeMonths: 0 }],
    ['… and without dates', '2026-06-01', 'paid R12', { wholeMonths: 0, ...noDates }],
  ];
  test.each(rows)('%s, %s: %s', (_title, ...[on, expected, change]) => {
    expect(verdict({ on, product: change })).toBe(expected);
    expect(verdict({ on, product: change, workKind: 'maintenance' })).toBe(expected);
  });
});

describe('a contract from 2027-02-01 to 2028-01-31 [R6, R10]', () => {
  const rows: [string, Day, string, Partial<ServiceContract>?][] = [
    ['the day before', '2027-01-31', 'paid R12'],
    ['the first day', '2027-02-01', 'contract R10'],
    ['the last day', '2028-01-31', 'contract R10'],
    ['the day after', '2028-02-01', 'paid R12'],
    ['for other products', '2027-06-01', 'paid R12', { serials: 'SN-2, SN-3' }],
    ['for a serial that begins alike', '2027-06-01', 'paid R12', { serials: 'SN-11' }],
    ['the serial in other writing', '2027-06-01', 'contract R10', { serials: 'x，ｓｎ-1' }],
    ['for all products', '2027-06-01', 'contract R10', { serials: '' }],
    ['of another customer', '2027-06-01', 'paid R12', { serials: '', customerNo: 'C-2' }],
    ['terminated', '2027-06-01', 'paid R12', { status: 'terminated' }],
    ['a draft', '2027-06-01', 'paid R12', { status: 'draft' }],
    ['without an end', '2027-06-01', 'paid R12', { endOn: '' }],
    ['in the free period', '2027-01-09', 'free R7', { startOn: '2026-01-01' }],
    ['from the day after it', '2027-01-10', 'contract R10', { startOn: '2026-01-01' }],
  ];
  test.each(rows)('%s, %s: %s', (_title, ...[on, expected, change]) => {
    expect(verdict({ on, contracts: [{ ...change }] })).toBe(expected);
  });

  test.each<[string, Case, string]>([
    ['no date at all', { product: noDates }, 'unknown R7'],
    ['no free period', { product: { wholeMonths: 0 } }, 'contract R10'],
    ['no customer', { product: { customerNo: '', serial: 'SN-9' } }, 'paid R12'],
  ])('does not settle what the product leaves open: %s', (_title, given, expected) => {
    const contracts = [{ serials: '', customerNo: '' }, {}, { serials: 'SN-1' }];
    expect(verdict({ contracts, on: '2027-06-01', ...given })).toBe(expected);
  });
});

describe('the kind of work [R6, R14]', () => {
  test.each<[string, Case, string]>([
    ['repair without product', { product: null }, 'unknown R2'],
    ['maintenance without product', { product: null, workKind: 'maintenance' }, 'unknown R2'],
    ['none', { workKind: '' }, 'unknown R6'],
    ['an unknown one', { workKind: 'party' }, 'unknown R6'],
    ['consultation in the free period', { workKind: 'consultation' }, 'other R14'],
    ['consultation without product', { workKind: 'consultation', product: null }, 'other R14'],
    ['guidance years later', { workKind: 'guidance', on: '2030-01-01' }, 'other R14'],
    ['an extra wish', { workKind: 'extra', product: noDates }, 'other R14'],
    [
      'other work under contract',
      { workKind: 'otherService', contracts: withContract, on: '2027-06-01' },
      'other R14',
    ],
  ])('%s', (_title, given, expected) => expect(verdict(given)).toBe(expected));
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
