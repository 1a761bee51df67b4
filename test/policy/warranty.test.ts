import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideServiceType } from '../../src/policy/coverage';
import { partCover } from '../../src/policy/part-cover';
import { addDays, type Day } from '../../src/policy/time';
import {
  explainPeriod,
  type RepairStay,
  repairDaysOf,
  type WarrantyCard,
  warrantyOf,
} from '../../src/policy/warranty';

const card: WarrantyCard = {
  serial: 'SN-1',
  saleDate: '2026-01-10',
  invoiceDate: '',
  deliveryDate: '',
  installDate: '',
  startBasis: '',
  wholeMonths: 12,
  mainMonths: null,
  repairDays: 0,
  ruleSet: '',
  exchangedOn: '',
};

function typeOn(on: Day, change: Partial<WarrantyCard>): string {
  const product = { ...card, customerNo: 'C-1', ...change };
  const { type } = decideServiceType({ workKind: 'repair', product, contracts: [], on });
  return type;
}

describe('[R7] the last free day, and the day after it', () => {
  const sold = (saleDate: Day, wholeMonths: number) => ({ saleDate, wholeMonths });
  const exchanged = { exchangedOn: '2026-06-01', ruleSet: 'threeGuarantees' };
  test.each<[string, Partial<WarrantyCard>, Day, Day]>([
    ['in the middle of a month', {}, '2027-01-09', '2027-01-10'],
    ['from a New Year', sold('2026-01-01', 12), '2026-12-31', '2027-01-01'],
    ["from a New Year's Eve", sold('2026-12-31', 12), '2027-12-30', '2027-12-31'],
    ['31 January, one month', sold('2026-01-31', 1), '2026-02-27', '2026-02-28'],
    ['31 May, one month', sold('2026-05-31', 1), '2026-06-29', '2026-06-30'],
    ['31 August, six months', sold('2026-08-31', 6), '2027-02-27', '2027-02-28'],
    ['31 August, before a leap day', sold('2027-08-31', 6), '2028-02-28', '2028-02-29'],
    ['30 November, three months', sold('2026-11-30', 3), '2027-02-27', '2027-02-28'],
    ['28 February, a year', sold('2026-02-28', 12), '2027-02-27', '2027-02-28'],
    ['28 February, to a leap year', sold('2027-02-28', 12), '2028-02-27', '2028-02-28'],
    ['1 March, to the end of February', sold('2026-03-01', 12), '2027-02-28', '2027-03-01'],
    ['1 March, to a leap day', sold('2027-03-01', 12), '2028-02-29', '2028-03-01'],
    ['a leap day, a year', sold('2028-02-29', 12), '2029-02-27', '2029-02-28'],
    ['a leap day, four years', sold('2024-02-29', 48), '2028-02-28', '2028-02-29'],
    ['one month', sold('2026-01-10', 1), '2026-02-09', '2026-02-10'],
    ['ten years', sold('2026-01-10', 120), '2036-01-09', '2036-01-10'],
    ['one day in repair', { repairDays: 1 }, '2027-01-10', '2027-01-11'],
    ['19 days in repair', { repairDays: 19 }, '2027-01-28', '2027-01-29'],
    [
      'one day in repair over a leap day',
      { ...sold('2027-03-01', 12), repairDays: 1 },
      '2028-03-01',
      '2028-03-02',
    ],
    ['a year in repair', { repairDays: 365 }, '2028-01-09', '2028-01-10'],
    ['invoiced before the sale', { invoiceDate: '2025-12-20' }, '2026-12-19', '2026-12-20'],
    ['invoiced after the sale', { invoiceDate: '2026-02-01' }, '2027-01-31', '2027-02-01'],
    [
      'by sale, invoiced before it',
      { invoiceDate: '2025-12-20', startBasis: 'sale' },
      '2027-01-09',
      '2027-01-10',
    ],
    [
      'by delivery, invoiced later',
      { startBasis: 'delivery', deliveryDate: '2026-01-20', invoiceDate: '2026-03-01' },
      '2027-01-19',
      '2027-01-20',
    ],
    [
      'by installation, at a month end',
      { startBasis: 'installation', installDate: '2026-03-31', wholeMonths: 6 },
      '2026-09-29',
      '2026-09-30',
    ],
    ['[D13] exchanged under 三包', exchanged, '2027-05-31', '2027-06-01'],
    ['[D13] … and repaired since', { ...exchanged, repairDays: 2 }, '2027-06-02', '2027-06-03'],
    [
      '[D13] exchanged under the company policy alone',
      { ...exchanged, ruleSet: '' },
      '2027-01-09',
      '2027-01-10',
    ],
  ])('%s', (_title, ...[change, last, after]) => {
    expect(warrantyOf({ ...card, ...change })).toMatchObject({ state: 'known', end: last });
    expect([typeOn(last, change), typeOn(after, change)]).toEqual(['free', 'paid']);
  });

  test.each<[string, Partial<WarrantyCard>, Day]>([
    ['the day before the sale', {}, '2026-01-09'],
    ['the day before the invoice', { invoiceDate: '2026-02-01' }, '2026-01-31'],
    ['before the delivery', { startBasis: 'delivery', deliveryDate: '2026-01-20' }, '2026-01-19'],
    ['months below none', { wholeMonths: -12 }, '2026-06-01'],
    ['no months', { wholeMonths: null }, '2026-06-01'],
    ['no date', { saleDate: '' }, '2026-06-01'],
  ])('is not settled: %s', (_title, change, on) => expect(typeOn(on, change)).toBe('unknown'));

  test('[D13] an explanation names the exchange', () => {
    const period = warrantyOf({ ...card, ruleSet: 'threeGuarantees', exchangedOn: '2026-06-01' });
    expect(period.state === 'known' && explainPeriod(period)).toEqual({
      zh: '自换货日期 2026-06-01 起 12 个月',
      en: '12 months from the date of exchange 2026-06-01',
    });
  });
});

describe('[R29, D13] days in repair: the return less the taking back', () => {
  const stay = (takenBackOn: Day, returnedOn: Day | ''): RepairStay => ({
    takenBackOn,
    returnedOn,
  });
  const long = stay('2026-03-02', '2026-03-21');
  test.each<[string, RepairStay[], number, Day?]>([
    ['none', [], 0],
    ['19 nights', [long], 19],
    ['the same day', [stay('2026-03-02', '2026-03-02')], 0],
    ['not back yet', [long, stay('2026-05-01', '')], 19],
    ['over a leap day', [stay('2028-02-28', '2028-03-01')], 2],
    ['two after each other', [stay('2026-03-21', '2026-03-25'), long], 23],
    ['two at once count once', [long, stay('2026-03-10', '2026-03-24')], 22],
    ['one within another', [long, stay('2026-03-05', '2026-03-06')], 19],
    ['back before it went', [stay('2026-03-21', '2026-03-02')], 0],
    ['before an exchange', [long, stay('2026-07-01', '2026-07-04')], 3, '2026-06-01'],
  ])('%s', (_title, ...[stays, days, since]) => expect(repairDaysOf(stays, since)).toBe(days));

  test('move the last free day: sold 2026-01-10, away 2 to 21 March, free until 2027-01-28', () => {
    const repairDays = repairDaysOf([long]);
    expect(warrantyOf({ ...card, repairDays })).toMatchObject({ end: '2027-01-28' });
  });

  test('are the number of days on which anything was away', () => {
    const stays = fc.array(
      fc.tuple(fc.nat(60), fc.nat(20)).map(([from, days]) => {
        const takenBackOn = addDays('2026-03-01', from);
        return stay(takenBackOn, addDays(takenBackOn, days));
      }),
    );
    fc.assert(
      fc.property(stays, (given) => {
        const days = Array.from({ length: 90 }, (_, at) => addDays('2026-03-01', at));
        const isAway = (day: Day) =>
          given.some((each) => each.takenBackOn <= day && day < each.returnedOn);
        return repairDaysOf(given) === days.filter(isAway).length;
      }),
    );
  });
});

describe('[R7] a main part may be free for longer than the whole', () => {
  const main = { mainMonths: 36 };
  type Row = [string, Day, boolean, string, Partial<WarrantyCard>?];
  test.each<Row>([
    ['any part in the whole period', '2027-01-09', false, 'free whole 2027-01-09'],
    ['a main part in the whole period', '2027-01-09', true, 'free whole 2027-01-09'],
    ['another part after it', '2027-01-10', false, 'over'],
    ['a main part after it', '2027-01-10', true, 'free main 2029-01-09'],
    ['… on its last day', '2029-01-09', true, 'free main 2029-01-09'],
    ['… on the day after', '2029-01-10', true, 'over'],
    ['… extended by repair', '2029-01-28', true, 'free main 2029-01-28', { repairDays: 19 }],
    ['… without months of its own', '2027-01-10', true, 'over', { mainMonths: null }],
    [
      '… with fewer months than the whole',
      '2027-01-09',
      true,
      'free whole 2027-01-09',
      { mainMonths: 6 },
    ],
    [
      '… of a product sold without a period',
      '2027-01-10',
      true,
      'free main 2029-01-09',
      { wholeMonths: 0 },
    ],
    ['another part of such a product', '2026-06-01', false, 'over', { wholeMonths: 0 }],
    ['another part of it, before the sale', '2026-01-09', false, 'over', { wholeMonths: 0 }],
    ['a main part of it, before the sale', '2026-01-09', true, 'unknown', { wholeMonths: 0 }],
    ['before the sale', '2026-01-09', false, 'unknown'],
    ['without a date', '2026-06-01', true, 'unknown', { saleDate: '' }],
    ['without months of the whole', '2026-06-01', false, 'unknown', { wholeMonths: null }],
    ['… a main part', '2028-06-01', true, 'free main 2029-01-09', { wholeMonths: null }],
    ['… a main part, over', '2029-06-01', true, 'unknown', { wholeMonths: null }],
  ])('%s, %s', (_title, ...[on, isMainPart, expected, change]) => {
    const { state, by, until } = partCover({ ...card, ...main, ...change }, { isMainPart, on });
    expect([state, by, until].filter(Boolean).join(' ')).toBe(expected);
  });

  test.each<[Day, boolean, string]>([
    [
      '2026-06-01',
      true,
      '免费服务（R7）：2026-06-01 在免费保修期内，保修期至 2027-01-09（自销售日期 2026-01-10 起 12 个月）。',
    ],
    [
      '2028-06-01',
      true,
      '主要部件免费（R7）：2028-06-01 在主要部件的免费保修期内，至 2029-01-09（自销售日期 2026-01-10 起 36 个月）。',
    ],
    [
      '2028-06-01',
      false,
      '不免费：免费保修期已于 2027-01-09 结束（自销售日期 2026-01-10 起 12 个月）。',
    ],
    [
      '2029-06-01',
      true,
      '不免费：免费保修期已于 2027-01-09 结束（自销售日期 2026-01-10 起 12 个月）；主要部件的免费保修期已于 2029-01-09 结束（自销售日期 2026-01-10 起 36 个月）。',
    ],
  ])('and says why: %s, main part %s', (on, isMainPart, zh) => {
    expect(partCover({ ...card, ...main }, { isMainPart, on }).reason.zh).toBe(zh);
  });
});
