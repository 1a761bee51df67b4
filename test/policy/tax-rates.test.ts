import { describe, expect, test } from 'vitest';
import { rateInForce, rateStanding, taxCategoryOf } from '../../src/policy/tax-rates';
import { TEMPLATES } from '../../src/workbook/registers.generated';
import { seedRows } from '../../src/workbook/template';

const blank = { validFrom: '', validUntil: '', item: '', checkedBy: '', checkedOn: '' };
const rows = [
  { ...blank, category: 'smallScale', rate: 0.03, validFrom: '2009-01-01' },
  {
    ...blank,
    category: 'smallScale',
    rate: 0.01,
    validFrom: '2023-01-01',
    validUntil: '2027-12-31',
  },
  { ...blank, category: 'repair', rate: 0.13, checkedBy: 'a@b.c', checkedOn: '2026-01-05' },
  { ...blank, category: 'goods', rate: 0.13 },
  { ...blank, category: 'consulting', rate: 6, checkedBy: 'a@b.c' },
  { ...blank, category: 'later', rate: null },
];

describe('the rate in force on a day', () => {
  test.each([
    ['smallScale', '2008-12-31', undefined],
    ['smallScale', '2009-01-01', 0.03],
    ['smallScale', '2022-12-31', 0.03],
    ['smallScale', '2023-01-01', 0.01],
    ['smallScale', '2027-12-31', 0.01],
    ['smallScale', '2028-01-01', 0.03],
    ['repair', '1999-01-01', 0.13],
    ['later', '2026-11-24', undefined],
    ['nothing', '2026-11-24', undefined],
  ])('%s on %s: %s', (category, on, rate) => {
    expect(rateInForce(rows, { category, on })?.rate).toBe(rate);
  });
});

describe('what to think of a rate', () => {
  test.each([
    ['repair', 0.13, 'checked'],
    ['goods', 0.13, 'unchecked'],
    ['goods', 0.03, 'notInTable'],
    ['goods', 0.01, 'unchecked'],
    ['goods', 0.06, 'unchecked'],
    ['repair', 0.09, 'notInTable'],
  ])('of %s at %s: %s', (category, rate, standing) => {
    expect(rateStanding(rows, { category, rate, on: '2026-11-24' })).toBe(standing);
  });
});

describe('what a charge is to the tax office', () => {
  test.each([
    ['', 'part', 'paid', 'goods'],
    ['', 'labour', 'contract', 'repair'],
    ['', 'other', 'paid', 'repair'],
    ['', 'labour', 'other', 'consulting'],
    ['', 'part', 'other', 'goods'],
    ['installation', 'labour', 'paid', 'installation'],
  ])('"%s" %s of a %s line: %s', (...[listed, kind, lineType, category]) => {
    expect(taxCategoryOf({ listed, kind, lineType }, 'general')).toBe(category);
    expect(taxCategoryOf({ listed, kind, lineType }, 'smallScale')).toBe('smallScale');
  });
});

test('no rate that comes with the workbook claims to have been checked', () => {
  const seeds = seedRows(TEMPLATES.taxRates, 'zh');
  expect(seeds.length).toBeGreaterThan(7);
  for (const row of seeds) {
    expect(row).not.toHaveProperty('checkedBy');
    expect(row.note).toMatch(/待财务核对/);
  }
});
