import { beforeEach, describe, expect, test } from 'vitest';
import { issueInvoice } from '../../../src/service/billing/issue-invoice';
import { append } from '../../../src/workbook/change';
import type { FakePorts } from '../../fakes/ports';
import {
  act,
  change,
  NO,
  openOffice,
  refused,
  request,
  rows,
  setPayable,
  tech,
  write,
} from './office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

const number = '26310000000000000001';
const person = { kind: 'e-ordinary', number, buyerType: 'person' };
const part = { requestNo: NO, id: 'F-1', kind: 'part', description: 'Thing', quantity: 1 };
const record = (input: Record<string, unknown>, by = tech) => act(ports, by, [issueInvoice, input]);
const refuses = (input: Record<string, unknown>) => refused(ports, tech, [issueInvoice, input]);

describe('its lines', () => {
  const charges = [
    append('charges', { ...part, id: 'F-1', code: 'FILTER', quantity: 2, charged: 24000 }),
    append('charges', { ...part, id: 'F-2', kind: 'labour', charged: 10000 }),
    append('charges', { ...part, id: 'F-3', kind: 'labour', charged: 0 }),
    append('charges', { ...part, id: 'F-4', quantity: 0, charged: 0 }),
  ];
  const typed = { item: '*劳务*维修费', quantity: 1, unitPrice: 300.88, net: 30088, tax: 3912 };
  beforeEach(() => write(ports, [request({ payable: 34000 }), ...charges]));

  test('follow from the charges that are to be paid, each taxed for itself, and add up', () => {
    expect(record(person)).toMatchObject({
      ok: true,
      value: { net: 30089, tax: 3911, total: 34000 },
    });
    const common = { invoiceId: 'P-2026-000001', requestNo: NO, rate: 0.13 };
    expect(rows(ports, 'invoiceLines')).toMatchObject([
      {
        ...common,
        id: 'P-2026-000001/1',
        item: 'Thing',
        quantity: 2,
        unitPrice: 106.195,
        net: 21239,
        tax: 2761,
      },
      { ...common, id: 'P-2026-000001/2', item: '*劳务*维修费', net: 8850, tax: 1150 },
    ]);
  });

  test('may be of several rates', () => {
    write(ports, [
      append('prices', { code: 'TALK', kind: 'labour', taxCategory: 'consulting', active: true }),
      append('charges', { ...part, id: 'F-5', code: 'TALK', charged: 10600 }),
    ]);
    setPayable(ports, 44600);
    record(person);
    expect(rows(ports, 'invoices')[0]).toMatchObject({ taxRate: null, total: 44600, net: 40089 });
    expect(rows(ports, 'invoiceLines').map(({ rate }) => rate)).toEqual([0.13, 0.13, 0.06]);
  });

  test('are taken as typed, their tax computed where it is left out', () => {
    const { tax: _, ...untaxed } = typed;
    setPayable(ports, 33900);
    record({ ...person, lines: [{ ...untaxed, net: 30000, unitPrice: 300 }] });
    expect(rows(ports, 'invoices')[0]).toMatchObject({ net: 30000, tax: 3900, total: 33900 });
  });

  test.each([
    ['a tax two cents off', { tax: 3914 }, 'lines.0.tax'],
    ['a price that does not come to the amount', { unitPrice: 301 }, 'lines.0.net'],
    ['a class code of 18 digits', { taxClassCode: '1'.repeat(18) }, 'lines.0.taxClassCode'],
    ['a rate of 100 %', { rate: 100 }, 'lines.0.rate'],
  ])('are refused with %s', (_, change, path) => {
    expect(refuses({ ...person, lines: [{ ...typed, ...change }] }).paths).toContain(path);
  });

  test('come to what is payable, or a reason says why not [R34]', () => {
    const lines = [{ ...typed, unitPrice: 100, net: 10000, tax: 1300 }];
    expect(refuses({ ...person, lines })).toMatchObject({
      clause: 'R34',
      paths: ['differenceReason'],
    });
    const differenceReason = 'the rest was invoiced with the sale';
    expect(record({ ...person, lines, differenceReason })).toMatchObject({ ok: true });
    expect(rows(ports, 'invoices')[0]).toMatchObject({ total: 11300, differenceReason });
  });
});

describe('what is handed over', () => {
  beforeEach(() => write(ports, [request({ payable: 100 })]));

  test.each(['mail', 'paper', 'scan'])('by %s is delivered', (delivery) => {
    record({ ...person, delivery });
    expect(rows(ports, 'invoices')[0]).toMatchObject({
      status: 'delivered',
      delivery,
      deliveredAt: ports.time,
    });
  });

  test('carries the number of the form in its note, and the buyer as far as known', () => {
    record({ ...person, buyerAddress: '1 Lake Road', buyerBank: 'ICBC 6222' });
    expect(rows(ports, 'invoices')[0]).toMatchObject({
      status: 'issued',
      deliveredAt: '',
      note: NO,
      buyerAddress: '1 Lake Road',
      buyerBank: 'ICBC 6222',
    });
  });
});

describe('the rules of a kind', () => {
  beforeEach(() => write(ports, [request({ payable: 100 })]));

  test('are those in the register, as staff change them', () => {
    change(ports, 'e-ordinary', { numberPattern: 'SH\\d{4}' });
    expect(refuses(person)).toMatchObject({ code: 'badInput', paths: ['number'] });
    expect(record({ ...person, number: 'SH2026' })).toMatchObject({ ok: true });
  });

  test('are refused by name when they cannot be read', () => {
    change(ports, 'e-ordinary', { numberPattern: '\\d{20}(' });
    expect(refuses(person)).toMatchObject({ code: 'invoiceKindPattern' });
    expect(record({ ...person, kind: 'receipt' })).toMatchObject({ ok: true });
  });
});
