import { expect, test } from 'vitest';
import { daysInRepair, stillOut } from '../../src/policy/handover';
import { warrantyOf } from '../../src/policy/warranty';

type Way = 'out' | 'back';

const line = ([id, direction, at]: [string, Way, string], more: object = {}) => ({
  id,
  direction,
  at: `${at}T10:00:00`,
  item: 'Pump',
  quantity: 1,
  outId: '',
  withdrawnAt: '',
  ...more,
});

test('[R27] what is out is what went out and did not come back', () => {
  const out = line(['1', 'out', '2026-03-02'], { quantity: 3 });
  const back = line(['2', 'back', '2026-03-05'], { outId: '1', quantity: 2 });
  expect(stillOut([out, back])).toEqual([{ line: out, left: 1 }]);
  expect(stillOut([out, back, { ...back, id: '3', quantity: 1 }])).toEqual([]);
  expect(stillOut([out, { ...back, withdrawnAt: '2026-03-06T10:00:00' }])[0]?.left).toBe(3);
});

test('[R27] 2 March to 21 March is 19 days, and lengthens a warranty to 28 January 2027', () => {
  const days = daysInRepair([
    line(['1', 'out', '2026-03-02']),
    line(['2', 'back', '2026-03-21'], { outId: '1' }),
  ]);
  expect(days).toBe(19);
  const card = {
    serial: 'X',
    saleDate: '2026-01-10',
    invoiceDate: '',
    deliveryDate: '',
    installDate: '',
    startBasis: '',
    wholeMonths: 12,
    mainMonths: null,
    repairDays: days,
  };
  expect(warrantyOf(card)).toMatchObject({ end: '2027-01-28' });
});

test('days in repair count from the first piece out to the last one back, each spell once', () => {
  const rows = [
    line(['1', 'out', '2026-03-02'], { quantity: 2 }),
    line(['2', 'back', '2026-03-04'], { outId: '1' }),
    line(['3', 'out', '2026-03-05']),
    line(['4', 'back', '2026-03-07'], { outId: '1' }),
    line(['5', 'back', '2026-03-08'], { outId: '3' }),
    line(['6', 'out', '2026-04-01']),
  ];
  expect(daysInRepair(rows)).toBe(6);
  expect(daysInRepair([...rows, line(['7', 'back', '2026-04-02'], { outId: '6' })])).toBe(7);
});
