import { beforeEach, describe, expect, test } from 'vitest';
import { issueInvoice } from '../../../src/service/billing/issue-invoice';
import { append } from '../../../src/workbook/change';
import type { FakePorts } from '../../fakes/ports';
import {
  act,
  books,
  clerk,
  NO,
  openOffice,
  refused,
  request,
  requestRow,
  rows,
  setting,
  tech,
  write,
} from './office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

const number = '26310000000000000001';
const person = { kind: 'e-ordinary', number, buyerType: 'person' };
const company = {
  kind: 'e-special',
  number: '2631 0000 0000 0000 0001',
  buyerType: 'company',
  buyerName: 'Spruce Hotels',
  buyerTaxNo: '91350100m000100y43',
};
const part = { requestNo: NO, id: 'F-1', kind: 'part', description: 'Thing', quantity: 1 };
const record = (input: Record<string, unknown>, by = tech) => act(ports, by, [issueInvoice, input]);
const refuses = (input: Record<string, unknown>) => refused(ports, tech, [issueInvoice, input]);

describe('with a number', () => {
  beforeEach(() => write(ports, [request({ payable: 140950 })]));

  test('records net, tax and the sum in capitals [R34]', () => {
    expect(record(company)).toMatchObject({
      ok: true,
      value: { invoiceNo: number, net: 124735, tax: 16215, total: 140950 },
    });
    expect(rows(ports, 'invoices')).toMatchObject([
      {
        id: 'P-2026-000001',
        requestNo: NO,
        number,
        issuedOn: '2026-11-24',
        buyerName: 'Spruce Hotels',
        buyerTaxNo: '91350100M000100Y43',
        taxRate: 0.13,
        totalInWords: '人民币壹仟肆佰零玖元伍角',
        status: 'issued',
        issuedBy: tech,
      },
    ]);
    expect(requestRow(ports)).toMatchObject({ invoiceNo: number, invoiceDueOn: '' });
    expect(rows(ports, 'audit').at(-1)).toMatchObject({ act: 'issueInvoice', target: NO });
  });

  test('takes the customer for the buyer, who needs no tax number as a person', () => {
    record(person);
    expect(rows(ports, 'invoices')[0]).toMatchObject({ buyerName: 'Ana', buyerTaxNo: '' });
  });

  test.each([
    [13, 0.13],
    [0.06, 0.06],
    [1, 0.01],
    [0, 0],
  ])('reads a rate of %s as %s', (taxRate, rate) => {
    record({ ...person, taxRate });
    expect(rows(ports, 'invoices')[0]?.taxRate).toBe(rate);
  });

  test('takes the rate in force on its day for what it is over, and says that nobody checked it', () => {
    const answer = record(person);
    expect(rows(ports, 'invoices')[0]?.taxRate).toBe(0.13);
    expect(answer).toMatchObject({
      warnings: [{ en: expect.stringContaining('13 % (Repair work) was never checked') }],
    });
  });

  test('warns of a rate that the table has not, and of none that was checked', () => {
    const checked = { checkedBy: books, checkedOn: '2026-11-01' };
    write(ports, [append('taxRates', { id: 'x', category: 'repair', rate: 0.05, ...checked })]);
    expect(record({ ...person, taxRate: 7 })).toMatchObject({
      warnings: [{ en: expect.stringContaining('7 % is not in the table of 2026-11-24') }],
    });
    ports = openOffice();
    const began = { category: 'repair', rate: 0.11, validFrom: '2026-11-24' };
    write(ports, [
      request({ payable: 11100 }),
      append('taxRates', { id: 'y', ...began, ...checked }),
      append('taxRates', { id: 'z', ...began, rate: 0.12, validFrom: '2026-11-25' }),
    ]);
    const answer = record(person);
    expect(answer).not.toHaveProperty('warnings.0');
    expect(rows(ports, 'invoices')[0]).toMatchObject({ taxRate: 0.11, net: 10000, tax: 1100 });
  });

  test('asks for the rate where the table has none', () => {
    const book = rows(ports, 'taxRates').filter(({ category }) => category === 'repair');
    expect(book).toHaveLength(1);
    ports = openOffice();
    write(ports, [
      append('taxRates', {
        id: 'none',
        category: 'odd',
        rate: 0.13,
        validUntil: '2026-11-23',
      }),
      append('prices', { code: 'ODD', kind: 'part', taxCategory: 'odd', active: true }),
      request({ payable: 100 }),
      append('charges', { ...part, code: 'ODD', charged: 100 }),
    ]);
    expect(refuses(person)).toMatchObject({ code: 'badInput', paths: ['taxRate'] });
    expect(record({ ...person, taxRate: 6 })).toMatchObject({ ok: true });
  });

  test('of a small-scale taxpayer takes his rate, whatever it is over', () => {
    ports = openOffice();
    setting(ports, 'taxpayerKind', 'smallScale');
    write(ports, [request({ payable: 10100 })]);
    record(person);
    expect(rows(ports, 'invoices')[0]).toMatchObject({ taxRate: 0.01, net: 10000, tax: 100 });
  });

  test.each([
    ['a number of the wrong length', { ...person, number: '123' }, ['number']],
    ['a code that the kind has not', { ...person, code: '1' }, ['code']],
    ['a kind that is none', { ...person, kind: 'nothing' }, ['kind']],
    ['no kind of buyer', { ...person, buyerType: '' }, ['buyerType']],
    ['a special invoice for a person', { ...person, kind: 'e-special' }, ['buyerType']],
    ['a company without tax number', { ...company, buyerTaxNo: '' }, ['buyerTaxNo']],
    ['a wrong check digit', { ...company, buyerTaxNo: '91350100M000100Y44' }, ['buyerTaxNo']],
    ['a day to come', { ...person, issuedOn: '2026-11-25' }, ['issuedOn']],
    ['a day before the registration', { ...person, issuedOn: '2026-11-23' }, ['issuedOn']],
  ])('refuses %s', (_, input, paths) => {
    expect(refuses(input)).toMatchObject({ code: 'badInput', paths });
  });

  test('is refused a second time [R34]', () => {
    record(person);
    expect(refuses({ ...person, number: '26310000000000000002' })).toMatchObject({
      code: 'alreadyInvoiced',
      clause: 'R34',
    });
  });
});

describe('a number that is used', () => {
  const other = { requestNo: 'SH-2026-000009', status: 'voided' };
  const paper = { kind: 'ordinary', code: '3100204130', number: '01234567', buyerType: 'person' };
  beforeEach(() => write(ports, [request({ payable: 100 })]));

  test('is refused, voided or not', () => {
    write(ports, [append('invoices', { ...other, id: 'P-1', kind: 'e-ordinary', number })]);
    expect(refuses(person)).toMatchObject({ code: 'badInput', paths: ['number'] });
  });

  test('may come again under another code', () => {
    write(ports, [append('invoices', { ...other, ...paper, id: 'P-1' })]);
    expect(refuses(paper)).toMatchObject({ code: 'badInput', paths: ['number'] });
    expect(record({ ...paper, code: '3100204131' })).toMatchObject({ ok: true });
  });
});

describe('without a number', () => {
  beforeEach(() => write(ports, [request({ payable: 11300, serviceType: 'contract' })]));

  test('needs the day by which it is issued, which is not past', () => {
    expect(refuses({ kind: 'e-special' })).toMatchObject({ clause: 'R34', paths: ['number'] });
    expect(refuses({ kind: 'e-special', dueOn: '2026-11-23' })).toMatchObject({ paths: ['dueOn'] });
  });

  test('is put off; the accountant fills in the number later, on the same row', () => {
    const { number: _, ...buyer } = company;
    expect(record({ ...buyer, dueOn: '2026-11-30' })).toMatchObject({
      ok: true,
      value: { invoiceDueOn: '2026-11-30', total: 11300 },
    });
    expect(rows(ports, 'invoices')).toMatchObject([
      { status: 'toIssue', number: '', issuedBy: '' },
    ]);
    expect(requestRow(ports)).toMatchObject({ invoiceNo: '', invoiceDueOn: '2026-11-30' });

    expect(record({ kind: 'e-special', number }, books)).toMatchObject({ ok: true });
    expect(rows(ports, 'invoices')).toMatchObject([
      {
        id: 'P-2026-000001',
        status: 'issued',
        number,
        buyerName: 'Spruce Hotels',
        issuedBy: books,
      },
    ]);
    expect(requestRow(ports)).toMatchObject({ invoiceNo: number });
  });

  test('refuses what is wrong already', () => {
    const dueOn = '2026-11-30';
    expect(refuses({ kind: 'e-special', dueOn, buyerType: 'person' })).toMatchObject({
      paths: ['buyerType'],
    });
    expect(refuses({ kind: 'e-special', dueOn, buyerTaxNo: 'x' })).toMatchObject({
      paths: ['buyerTaxNo'],
    });
    expect(refuses({ kind: 'e-special', dueOn, lines: [{ item: 'x', net: 100 }] })).toMatchObject({
      paths: ['lines'],
    });
  });
});

describe('a receipt', () => {
  const receipt = { kind: 'receipt', number: 'R 17' };

  test('is recorded but does not do for an invoice [R34]', () => {
    write(ports, [request({ payable: 100 })]);
    expect(record(receipt)).toMatchObject({ ok: true, warnings: [{}] });
    expect(rows(ports, 'invoices')).toMatchObject([{ number: 'R17', net: null, total: 100 }]);
    expect(requestRow(ports).invoiceNo).toBe('');
    expect(record(person)).toMatchObject({ ok: true });
  });

  test('does for other services, and needs a number', () => {
    write(ports, [request({ payable: 100, serviceType: 'other' })]);
    expect(record(receipt)).not.toHaveProperty('warnings');
    expect(refuses({ kind: 'receipt', dueOn: '2026-11-30' })).toMatchObject({ paths: ['number'] });
  });
});

describe('is refused', () => {
  test('for a service that costs nothing [R9, R34]', () => {
    write(ports, [request({ serviceType: 'free', payable: 0 })]);
    expect(refuses(person)).toMatchObject({ code: 'nothingToInvoice', clause: 'R34' });
  });

  test.each(['onSite', 'archived'])('for a request that is %s', (stage) => {
    write(ports, [request({ stage, payable: 100 })]);
    expect(refuses(person)).toMatchObject({ code: 'wrongStage' });
  });

  test('to a registrar, who has no part in it [R78]', () => {
    write(ports, [request({ payable: 100 })]);
    expect(refused(ports, clerk, [issueInvoice, person])).toMatchObject({ code: 'roleMissing' });
  });
});
