import { beforeEach, describe, expect, test } from 'vitest';
import { issueInvoice } from '../../../src/service/billing/issue-invoice';
import { voidInvoice } from '../../../src/service/billing/void-invoice';
import { append } from '../../../src/workbook/change';
import type { FakePorts } from '../../fakes/ports';
import {
  act,
  books,
  NO,
  openOffice,
  refused,
  request,
  requestRow,
  rows,
  tech,
  write,
} from './office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
  write(ports, [request({ payable: 11300, invoiceDueOn: '2026-11-30' })]);
});

const reason = 'wrong buyer';
const paper = { kind: 'ordinary', code: '3100204130', number: '01234567', buyerType: 'person' };
const digital = { kind: 'e-ordinary', number: '26310000000000000001', buyerType: 'person' };
const red = { redNumber: '2631 0000 0000 0000 0002', confirmationNo: '31002611000001', reason };
const issue = (input: Record<string, unknown>) =>
  expect(act(ports, tech, [issueInvoice, input])).toMatchObject({ ok: true });
const ends = (input: Record<string, unknown>) => act(ports, books, [voidInvoice, input]);
const refuses = (input: Record<string, unknown>, by = books) =>
  refused(ports, by, [voidInvoice, input]);

describe('an invoice on paper', () => {
  beforeEach(() => issue(paper));

  test('is voided with a reason in its month, and makes room for another [R34]', () => {
    expect(ends({ reason })).toMatchObject({ ok: true, value: { status: 'voided' } });
    expect(rows(ports, 'invoices')).toMatchObject([
      { status: 'voided', endReason: reason, endedAt: ports.time, number: paper.number },
    ]);
    expect(requestRow(ports)).toMatchObject({ invoiceNo: '', invoiceDueOn: '' });
    issue(digital);
    expect(requestRow(ports)).toMatchObject({ invoiceNo: digital.number });
    expect(rows(ports, 'invoices').map(({ status }) => status)).toEqual(['voided', 'issued']);
  });

  test('needs its red-letter number once the month is over [R34]', () => {
    ports.time = '2026-12-01T09:00:00';
    expect(refuses({ reason })).toEqual({
      code: 'onlyReversed',
      clause: 'R34',
      paths: ['redNumber', 'confirmationNo'],
    });
    const short = { ...red, redNumber: '01234599' };
    expect(refuses(short)).toMatchObject({ paths: ['redCode'] });
    expect(ends({ ...short, redCode: '3100204130' })).toMatchObject({ ok: true });
    expect(rows(ports, 'invoices')[0]).toMatchObject({ status: 'reversed' });
  });
});

describe('a digital invoice', () => {
  beforeEach(() => issue(digital));

  test('is never voided, only reversed [R34]', () => {
    expect(refuses({ reason })).toMatchObject({ code: 'onlyReversed', clause: 'R34' });
  });

  test('is reversed by a red-letter invoice over the same, below nought [R34]', () => {
    expect(ends(red)).toMatchObject({
      ok: true,
      value: { status: 'reversed', redNumber: '26310000000000000002' },
      warnings: [{}],
    });
    const [original, reversal] = rows(ports, 'invoices');
    expect(original).toMatchObject({ status: 'reversed', total: 11300, endReason: reason });
    expect(reversal).toMatchObject({
      id: 'P-2026-000002',
      requestNo: NO,
      kind: 'e-ordinary',
      number: '26310000000000000002',
      redOf: digital.number,
      confirmationNo: '31002611000001',
      buyerName: 'Ana',
      net: -10000,
      tax: -1300,
      total: -11300,
      totalInWords: '（负数）人民币壹佰壹拾叁元整',
      status: 'issued',
      issuedBy: books,
    });
    expect(
      rows(ports, 'invoiceLines').map(({ invoiceId, net, tax }) => [invoiceId, net, tax]),
    ).toEqual([
      ['P-2026-000001', 10000, 1300],
      ['P-2026-000002', -10000, -1300],
    ]);
    expect(requestRow(ports)).toMatchObject({ invoiceNo: '' });
  });

  test.each([
    ['without the number of the slip', { confirmationNo: '' }, ['confirmationNo']],
    ['without a number of its own', { redNumber: '' }, ['redNumber']],
    ['with a number of the wrong length', { redNumber: '1' }, ['redNumber']],
    ['with the number of the original', { redNumber: digital.number }, ['redNumber']],
    ['of tomorrow', { issuedOn: '2026-11-25' }, ['issuedOn']],
    ['of the day before the original', { issuedOn: '2026-11-23' }, ['issuedOn']],
  ])('is not reversed %s [R34]', (_, change, paths) => {
    expect(refuses({ ...red, ...change })).toEqual({ code: 'badInput', clause: 'R34', paths });
  });

  test('is not reversed twice, nor is its reversal', () => {
    ends(red);
    expect(refuses({ ...red, redNumber: '26310000000000000003' })).toMatchObject({
      code: 'nothingToVoid',
    });
  });

  test('is left alone by technicians and registrars [R78]', () => {
    expect(refuses(red, tech)).toMatchObject({ code: 'roleMissing', clause: 'R78' });
  });
});

test('a receipt is voided at any time, and leaves the invoice beside it', () => {
  issue({ kind: 'receipt', number: 'R1' });
  issue(digital);
  ports.time = '2027-03-01T09:00:00';
  expect(ends({ reason, number: 'R1' })).toMatchObject({ ok: true, value: { status: 'voided' } });
  expect(requestRow(ports)).toMatchObject({ invoiceNo: digital.number });
  expect(refuses({ reason, number: 'R1' })).toMatchObject({ paths: ['number'] });
});

test('there must be something to void', () => {
  expect(refuses({ reason })).toMatchObject({ code: 'nothingToVoid', clause: 'R34' });
  write(ports, [append('invoices', { id: 'P-9', requestNo: NO, status: 'toIssue' })]);
  expect(refuses({ reason })).toMatchObject({ code: 'nothingToVoid' });
});
