import { beforeEach, describe, expect, test } from 'vitest';
import { recordPayment } from '../../../src/service/billing/record-payment';
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
  tech,
  write,
} from './office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

const cash = { amount: 10000, method: 'cash' };
const pay = (input: Record<string, unknown>, by = tech) => act(ports, by, [recordPayment, input]);
const refuses = (input: Record<string, unknown>, by = tech) =>
  refused(ports, by, [recordPayment, input]);

test('adds up what was received, to the last cent [R35]', () => {
  write(ports, [request({ payable: 32000, invoiceNo: '26310000000000000001' })]);
  expect(pay(cash)).toMatchObject({ ok: true, value: { paid: 10000, outstanding: 22000 } });
  expect(pay({ amount: 22000, method: 'transfer' }, books)).toMatchObject({
    value: { paid: 32000, outstanding: 0 },
  });
  expect(requestRow(ports).paid).toBe(32000);
  expect(rows(ports, 'payments')).toMatchObject([
    {
      id: 'R-2026-000001',
      requestNo: NO,
      amount: 10000,
      method: 'cash',
      receivedAt: ports.time,
      receivedBy: tech,
      invoiceNo: '26310000000000000001',
    },
    { id: 'R-2026-000002', amount: 22000, receivedBy: books },
  ]);
  expect(rows(ports, 'audit').at(-1)).toMatchObject({ act: 'recordPayment', target: NO });
  expect(refuses(cash)).toMatchObject({ code: 'fullyPaid', clause: 'R35' });
});

describe('refuses', () => {
  beforeEach(() => write(ports, [request({ payable: 10000 })]));

  test.each([
    ['more than is outstanding', { ...cash, amount: 10001 }, 'amount'],
    ['nothing', { ...cash, amount: 0 }, 'amount'],
    ['money still to come', { ...cash, at: '2026-11-24 18:01' }, 'at'],
    ['money from before the registration', { ...cash, at: '2026-11-24 08:59' }, 'at'],
    ['a method that is none', { ...cash, method: 'barter' }, 'method'],
  ])('%s', (_, input, path) => {
    expect(refuses(input)).toMatchObject({ code: 'badInput', paths: [path] });
  });

  test('a registrar, who has no part in it [R78]', () => {
    expect(refuses(cash, clerk)).toMatchObject({ code: 'roleMissing' });
  });
});

test('is refused where nothing is payable, and before completion', () => {
  write(ports, [request({ serviceType: 'free', payable: 0 })]);
  expect(refuses(cash)).toMatchObject({ code: 'nothingToPay', clause: 'R35' });
  ports = openOffice();
  write(ports, [request({ payable: 100, stage: 'onSite' })]);
  expect(refuses(cash)).toMatchObject({ code: 'wrongStage' });
});

test('is taken when the file is closed, as long as something is owed [R35]', () => {
  write(ports, [request({ stage: 'archived', payable: 10000 })]);
  expect(pay(cash, books)).toMatchObject({ ok: true, value: { outstanding: 0 } });
  expect(refuses(cash, books)).toMatchObject({ code: 'fullyPaid' });
});

test('may have come in the minute of the registration', () => {
  write(ports, [request({ payable: 10000, registeredAt: '2026-11-24T09:00:40' })]);
  expect(pay({ ...cash, at: '2026-11-24 09:00' })).toMatchObject({ ok: true });
});
