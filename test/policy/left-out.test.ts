import { describe, expect, test } from 'vitest';
import { decideServiceType, type TypeQuestion } from '../../src/policy/coverage';
import { type FeeQuestion, priceLine } from '../../src/policy/fees';
import { partCover } from '../../src/policy/part-cover';

const without = (...left: string[]) => ({ isOn: (clause: string) => !left.includes(clause) });

const product = {
  serial: 'SN-1',
  customerNo: 'C-1',
  saleDate: '2026-01-10',
  invoiceDate: '',
  deliveryDate: '',
  installDate: '',
  startBasis: '',
  wholeMonths: 12,
  mainMonths: 36,
  repairDays: 0,
};
const contract = {
  no: 'H-1',
  customerNo: 'C-1',
  serials: '',
  startOn: '2026-01-01',
  endOn: '2028-12-31',
  status: 'active',
};
/** In the free period, under contract. */
const covered: TypeQuestion = {
  workKind: 'repair',
  product,
  contracts: [contract],
  on: '2026-06-01',
};
const bare: TypeQuestion = { ...covered, contracts: [] };
const later = { on: '2027-06-01' };

describe('a clause that the policy leaves out decides no type', () => {
  test.each<[string, TypeQuestion, string]>([
    ['all in', { ...covered, ...without() }, 'free R7'],
    ['[R7] a contract counts instead', { ...covered, ...without('R7') }, 'contract R10'],
    ['[R7] without a contract it is paid', { ...bare, ...without('R7') }, 'paid R12'],
    [
      '[R7] dates that are missing are missed no more',
      { ...bare, product: { ...product, saleDate: '' }, ...without('R7') },
      'paid R12',
    ],
    ['[R10] the free period stays', { ...covered, ...without('R10') }, 'free R7'],
    ['[R10] after it no contract counts', { ...covered, ...later, ...without('R10') }, 'paid R12'],
    ['[R12] the free period stays', { ...bare, ...without('R12') }, 'free R7'],
    ['[R12] after it nothing decides', { ...bare, ...later, ...without('R12') }, 'unknown R12'],
    ['[R12] a contract still does', { ...covered, ...later, ...without('R12') }, 'contract R10'],
    [
      '[R14] guidance is no type',
      { ...bare, workKind: 'guidance', ...without('R14') },
      'unknown R14',
    ],
    ['[R14] repair stays', { ...bare, ...without('R14') }, 'free R7'],
    ['[R2] without a product it is paid', { ...bare, product: null, ...without('R2') }, 'paid R12'],
    [
      '[R2] … unless nothing is paid',
      { ...bare, product: null, ...without('R2', 'R12') },
      'unknown R12',
    ],
    ['[R2] a product still counts', { ...bare, ...without('R2') }, 'free R7'],
    [
      '[R2] the kind of work is still asked for',
      { ...bare, workKind: '', ...without('R2') },
      'unknown R6',
    ],
  ])('%s', (_title, question, expected) => {
    const { type, clause } = decideServiceType(question);
    expect(`${type} ${clause}`).toBe(expected);
  });

  test.each<[string, TypeQuestion, string, string]>([
    [
      'R7 and R10',
      { ...covered, ...without('R7', 'R10') },
      '有偿服务（R12）：现行办法不含免费保修（R7）；现行办法不含合同服务（R10）。',
      'Paid by R12: the policy in force leaves out the free warranty (R7); the policy in force leaves out contract service (R10).',
    ],
    [
      'R12',
      { ...bare, ...later, ...without('R12') },
      '种类未定：现行办法不含有偿服务（R12）；免费保修期已于 2027-01-09 结束（自销售日期 2026-01-10 起 12 个月）；2027-06-01 没有有效的合同。',
      'Scope unknown: the policy in force leaves out paid service (R12); the free warranty ended 2027-01-09 (12 months from the sale date 2026-01-10); no contract in force on 2027-06-01.',
    ],
    [
      'R14',
      { ...bare, workKind: 'guidance', ...without('R14') },
      '种类未定：使用或保养指导不属于维修或保养，现行办法不含其他服务（R14）。',
      'Scope unknown: guidance in use or care is neither repair nor maintenance, and the policy in force leaves out other service (R14).',
    ],
    [
      'R2',
      { ...bare, product: null, ...without('R2') },
      '有偿服务（R12）：尚未关联产品，不计免费保修期；2026-06-01 没有有效的合同。',
      'Paid by R12: without a product there is no free warranty; no contract in force on 2026-06-01.',
    ],
  ])('and the reason says so: %s', (_title, ...[question, zh, en]) => {
    expect(decideServiceType(question).reason).toEqual({ zh, en });
  });
});

test('[R7] no part is free by a warranty that the policy leaves out', () => {
  const line = { isMainPart: true, on: '2026-06-01' };
  expect(partCover(product, { ...line, ...without() }).state).toBe('free');
  expect(partCover(product, { ...line, ...without('R7') })).toEqual({
    state: 'over',
    reason: {
      zh: '不免费：现行办法不含免费保修（R7）。',
      en: 'Not free: the policy in force leaves out the free warranty (R7).',
    },
  });
});

describe('a price rule that the policy leaves out is not applied', () => {
  const part = { kind: 'part' as const, quantity: 1, cost: 8000, listPrice: 12000 };
  const labour = { kind: 'labour' as const, quantity: 2, cost: null, listPrice: 10000 };
  const misuse = { zh: '使用不当', en: 'Misuse' };
  const free = { ...part, serviceType: 'free' };
  const contract = { ...part, serviceType: 'contract' };
  const paid = { ...labour, serviceType: 'paid' };
  const other = { ...part, serviceType: 'other' };

  test.each<[string, FeeQuestion, Partial<ReturnType<typeof priceLine>>]>([
    ['[R9] a free line is at list', { ...free, ...without('R9') }, { rule: 12000, waived: 0 }],
    ['[R9] …, of its own type', { ...free, ...without('R9') }, { lineType: 'free', clause: 'R9' }],
    ['[R9] contract lines stay', { ...contract, ...without('R9') }, { rule: 8000, waived: 4000 }],
    ['[R11] a contract line is at list', { ...contract, ...without('R11') }, { rule: 12000 }],
    ['[R11] free lines stay', { ...free, ...without('R11', 'R13') }, { rule: 0, waived: 12000 }],
    ['[R13] a paid line costs nothing', { ...paid, ...without('R13') }, { rule: 0, waived: 20000 }],
    [
      '[R13] so does one not covered',
      { ...free, exclusion: misuse, ...without('R13') },
      { rule: 0, lineType: 'paid' },
    ],
    ['[R13] paid lines stay without R9', { ...paid, ...without('R9', 'R11') }, { rule: 20000 }],
    ['[R14] other service is as agreed', { ...other, ...without('R14') }, { rule: 12000 }],
  ])('%s', (_title, question, expected) => expect(priceLine(question)).toMatchObject(expected));

  test('a line says which', () => {
    expect(priceLine({ ...free, ...without('R9') }).reason).toEqual({
      zh: '现行办法不含本项的收费规定（R9）：零配件按目录价，1 × 120.00 元。',
      en: 'The policy in force leaves out the price rule R9: parts at list price, 1 × 120.00 yuan.',
    });
  });

  test('a list price is still needed', () => {
    const question = { ...free, listPrice: null, ...without('R9') };
    expect(() => priceLine(question)).toThrow(expect.objectContaining({ code: 'priceMissing' }));
  });
});
