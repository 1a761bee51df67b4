import { beforeEach, describe, expect, test } from 'vitest';
import { planFollowUps } from '../../../src/service/follow-up/plan-follow-ups';
import { recordFollowUp } from '../../../src/service/follow-up/record-follow-up';
import { Book } from '../../../src/workbook/book';
import { update } from '../../../src/workbook/change';
import { commit } from '../../../src/workbook/commit';
import type { RegisterRows } from '../../../src/workbook/registers.generated';
import { type House, hq, newHouse } from '../head-office/house';

let house: House;

beforeEach(() => {
  house = newHouse();
  house.ports.time = '2026-08-24T05:00:00';
  house.put('customers', { no: 'C-1', name: 'He Jing', phone: '13800138001' });
});

const sold = (serial: string, saleDate: string, values: Partial<RegisterRows['products']> = {}) =>
  house.put('products', {
    serial,
    name: 'Pure 5',
    customerNo: 'C-1',
    saleDate,
    status: 'inUse',
    ...values,
  });
const tick = (at: string) => house.tick(at, planFollowUps);
const calls = () => house.rows('followUps').map(({ id, dueOn, status }) => [id, dueOn, status]);

describe('planFollowUps', () => {
  test('plans a month ahead from the date of sale, for head office [R36]', () => {
    sold('A-1', '2026-08-15');
    tick('2026-08-24T06:05:00');
    expect(house.rows('followUps')).toMatchObject([
      {
        id: 'A-1/1',
        serial: 'A-1',
        months: 1,
        status: 'planned',
        dueOn: '2026-09-15',
        unit: 'HQ',
        customerNo: 'C-1',
        customerName: 'He Jing',
        phone: '13800138001',
        productName: 'Pure 5',
      },
    ]);
  });

  test('run twice, on one day or the next, adds nothing [R36]', () => {
    sold('A-1', '2026-08-15');
    tick('2026-08-24T06:05:00');
    tick('2026-08-24T07:05:00');
    tick('2026-08-25T06:05:00');
    expect(calls()).toHaveLength(1);
  });

  test.each([
    ['National Day', '2026-09-03', '2026-10-08'],
    ['a Sunday that is worked for it', '2026-08-20', '2026-09-20'],
    ['a Sunday', '2026-08-13', '2026-09-14'],
    ['the company’s own day off', '2026-08-18', '2026-09-20'],
  ])('shifts a call due on %s to a working day [R36] [D5]', (_, saleDate, dueOn) => {
    house.put('calendar', { id: 'x', date: '2026-09-18', nature: 'off', name: 'Outing' });
    sold('A-1', saleDate);
    tick('2026-09-10T06:05:00');
    expect(calls()).toEqual([['A-1/1', dueOn, 'planned']]);
  });

  test('goes by the invoice where no date of sale is known, and by nothing else [R36]', () => {
    sold('A-1', '', { invoiceDate: '2026-08-15' });
    sold('A-2', '', { deliveryDate: '2026-08-15' });
    tick('2026-08-24T06:05:00');
    expect(calls().map(([id]) => id)).toEqual(['A-1/1']);
  });

  test('calls about a product sold years ago once a year, and about no past date [R36]', () => {
    sold('A-1', '2021-09-10');
    tick('2026-08-24T06:05:00');
    tick('2026-12-24T06:05:00');
    expect(calls()).toEqual([['A-1/60', '2026-09-10', 'planned']]);
  });

  test('makes good what fell due unseen, but only the last of it [R36]', () => {
    tick('2026-08-24T06:05:00');
    house.ports.time = '2026-08-25T10:00:00';
    sold('A-1', '2026-08-26');
    const late = [...calls()];
    tick('2027-02-24T06:05:00');
    expect(late).toEqual([]);
    expect(calls()).toEqual([
      ['A-1/1', '2026-09-28', 'planned'],
      ['A-1/3', '2026-11-26', 'planned'],
      ['A-1/6', '2027-02-26', 'planned'],
    ]);
  });

  test('of three missed nights is the same as of three nights [D10]', () => {
    const state = (nights: readonly string[]) => {
      house = newHouse();
      house.ports.time = '2026-09-01T05:00:00';
      house.put('customers', { no: 'C-1', name: 'He Jing', phone: '13800138001' });
      sold('A-1', '2026-09-02');
      sold('A-2', '2026-09-04');
      for (const at of nights) tick(at);
      return calls();
    };
    const nightly = state([1, 2, 3, 4, 5].map((day) => `2026-09-0${day}T06:05:00`));
    expect(nightly).toHaveLength(2);
    expect(state(['2026-09-01T06:05:00', '2026-09-05T06:05:00'])).toEqual(nightly);
  });

  test('follows the version’s months, and stops with its clause [R36] [D2]', () => {
    const planWith = (R36: string) => {
      house = newHouse();
      house.ports.time = '2026-08-24T05:00:00';
      const frozen = JSON.stringify({ R36 });
      const version = { kind: 'amend', status: 'approved', frozen, effectiveFrom: '2026-08-01' };
      house.put('policyVersions', { policyVersion: '7', ...version });
      house.put('customers', { no: 'C-1', name: 'He Jing', phone: '13800138001' });
      sold('A-1', '2026-07-15');
      tick('2026-08-24T06:05:00');
      return calls().map(([id]) => id);
    };
    expect(planWith('months=2; thenEvery=2')).toEqual(['A-1/2']);
    expect(planWith('off')).toEqual([]);
  });

  test('an exception for one product changes its calls alone [R3] [R36]', () => {
    const exception = { clause: 'R36', parameters: 'months=2; thenEvery=0', active: true };
    const grantedBy = 'zhao@example.com';
    house.put('exceptions', { no: 'E-1', serial: 'A-1', grantedBy, ...exception });
    sold('A-1', '2026-07-15');
    sold('A-2', '2026-07-15');
    sold('A-3', '2026-08-15');
    tick('2026-08-24T06:05:00');
    expect(calls().map(([id]) => id)).toEqual(['A-1/2', 'A-3/1']);
  });

  test.each(['retired', 'replaced'])('a %s product is called about no more [R36]', (status) => {
    sold('A-1', '2026-08-15');
    tick('2026-08-24T06:05:00');
    change('products', 'serial', 'A-1', { status });
    sold('A-2', '2026-08-16', { status });
    tick('2026-08-25T06:05:00');
    expect(calls()).toEqual([['A-1/1', '2026-09-15', 'skipped']]);
  });

  test('who wants no contact is called no more [R36]', () => {
    house.put('customers', { no: 'C-2', name: 'Bai', phone: '13800138002', optOut: true });
    sold('A-1', '2026-08-15');
    sold('A-2', '2026-08-15', { customerNo: 'C-2' });
    tick('2026-08-24T06:05:00');
    expect(calls().map(([id]) => id)).toEqual(['A-1/1']);
    change('customers', 'no', 'C-1', { optOut: true });
    tick('2026-08-25T06:05:00');
    tick('2026-11-20T06:05:00');
    expect(calls()).toEqual([['A-1/1', '2026-09-15', 'skipped']]);
  });

  test('names the products whose customer is not in the register', () => {
    sold('A-1', '2026-08-15', { customerNo: 'C-9' });
    tick('2026-08-24T06:05:00');
    expect(calls()).toEqual([]);
    expect(house.rows('jobs').at(-1)?.note).toContain('A-1');
  });

  test('plans more than one slice holds', () => {
    const rows = Array.from({ length: 230 }, (_, at) => ({
      serial: `A-${at}`,
      customerNo: 'C-1',
      saleDate: '2026-08-15',
    }));
    house.put('products', ...rows);
    tick('2026-08-24T06:05:00');
    expect(calls()).toHaveLength(230);
  });

  test('leaves alone what was called', () => {
    sold('A-1', '2026-08-15');
    tick('2026-08-24T06:05:00');
    const input = { followUpId: 'A-1/1', result: 'reached', usage: 'Daily', satisfaction: 5 };
    expect(house.act(recordFollowUp, hq.service, input).ok).toBe(true);
    change('products', 'serial', 'A-1', { status: 'retired' });
    tick('2026-08-25T06:05:00');
    expect(calls()).toEqual([['A-1/1', '2026-09-15', 'done']]);
  });
});

/** As staff change a cell. */
function change(
  register: 'products' | 'customers',
  key: string,
  ...[id, values]: [string, Record<string, unknown>]
): void {
  const book = new Book(house.ports.grid, [register]);
  const [found] = book.fetch([{ register, row: book.find(register, key, id)[0] ?? 0 }]);
  if (!found) throw new Error(`No ${id}`);
  const list = [update(found, values as never)];
  commit(house.ports.grid, book, { list, stamp: { at: house.ports.time, by: 'test' } });
}
