import { beforeEach, describe, expect, test } from 'vitest';
import { submitForReview } from '../../../src/service/review/submit-for-review';
import { append } from '../../../src/workbook/change';
import type { RegisterRows } from '../../../src/workbook/registers.generated';
import type { FakePorts } from '../../fakes/ports';
import {
  act,
  boss,
  clerk,
  NO,
  openOffice,
  refused,
  request,
  requestRow,
  rows,
  signed,
  tech,
  write,
} from '../billing/office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

const line: Partial<RegisterRows['charges']> = {
  id: 'F-1',
  requestNo: NO,
  kind: 'part',
  description: 'Filter',
  quantity: 1,
  rulePrice: 12000,
  charged: 12000,
};

/** A paid request with everything that a hand-in asks for, but for `values` and `charge`. */
function prepare(values: Partial<RegisterRows['requests']> = {}, charge = line): void {
  const settled = { payable: 12000, invoiceNo: '26310000000000000001', paid: 12000 };
  write(ports, [request({ ...settled, ...values }), append('charges', charge)]);
}

const submit = (input = {}, by = tech) => act(ports, by, [submitForReview, input]);
const refuses = (input = {}) => refused(ports, tech, [submitForReview, input]);

test('hands in what is charged, signed, invoiced and paid [R50]', () => {
  prepare();
  signed(ports);
  const answer = submit();
  expect(answer).toMatchObject({ ok: true, value: { no: NO, stage: 'submitted' } });
  expect(answer).not.toHaveProperty('warnings');
  expect(requestRow(ports)).toMatchObject({ stage: 'submitted', submittedAt: ports.time });
  expect(rows(ports, 'audit').at(-1)).toMatchObject({ act: 'submitForReview', target: NO });
});

describe('refuses in the order of the work', () => {
  test('without a type [R2]', () => {
    write(ports, [request({ serviceType: '' })]);
    expect(refuses()).toMatchObject({ code: 'scopeUnknown', clause: 'R2' });
  });

  test.each(['free', 'contract', 'paid'])('a %s service without charges [R35]', (serviceType) => {
    write(ports, [request({ serviceType })]);
    expect(refuses()).toMatchObject({ code: 'chargesMissing', clause: 'R35' });
  });

  test('charges that the supervisor has not agreed to [R9, R35]', () => {
    prepare({}, { ...line, charged: 6000 });
    expect(refuses()).toMatchObject({ code: 'chargesUnapproved', clause: 'R35' });
    ports = openOffice();
    prepare({}, { ...line, exclusion: 'misuse' });
    expect(refuses()).toMatchObject({ code: 'exclusionUntold', clause: 'R9' });
    ports = openOffice();
    prepare({}, { ...line, exclusion: 'misuse', toldAt: '2026-11-24T14:10:00' });
    expect(refuses()).toMatchObject({ code: 'chargesUnapproved', clause: 'R9' });
  });

  test('without a signature [R33]', () => {
    prepare();
    expect(refuses()).toMatchObject({ code: 'signatureMissing', clause: 'R33' });
  });

  test('without an invoice or the day of one [R34]', () => {
    prepare({ invoiceNo: '' });
    signed(ports);
    expect(refuses()).toMatchObject({ code: 'invoiceMissing', clause: 'R34' });
  });

  test('with the day of the invoice passed [R34]', () => {
    prepare({ invoiceNo: '', invoiceDueOn: '2026-11-23' });
    signed(ports);
    expect(refuses()).toMatchObject({ code: 'invoiceOverdue', clause: 'R34' });
  });

  test('a signature for something else than what stands there now [R33]', () => {
    prepare();
    signed(ports);
    write(ports, [append('charges', { ...line, id: 'F-2' })]);
    expect(refuses()).toMatchObject({ code: 'signatureStale', clause: 'R33' });
  });

  test('money that is owed without a reason [R35]', () => {
    prepare({ paid: 11999 });
    signed(ports);
    expect(refuses()).toEqual({
      code: 'paymentMissing',
      clause: 'R35',
      paths: ['outstandingReason'],
    });
  });
});

describe('lets pass', () => {
  test('an invoice that is promised, and a reason for what is owed', () => {
    prepare({ invoiceNo: '', invoiceDueOn: '2026-11-24', paid: null });
    signed(ports);
    expect(submit({ outstandingReason: 'monthly account' })).toMatchObject({ ok: true });
    expect(requestRow(ports).outstandingReason).toBe('monthly account');
  });

  test('the reason that stands in the row', () => {
    prepare({ paid: null, outstandingReason: 'monthly account' });
    signed(ports);
    expect(submit()).toMatchObject({ ok: true });
  });

  test('a free service without invoice [R9]', () => {
    const free = { serviceType: 'free', payable: 0, invoiceNo: '', paid: null };
    prepare(free, { ...line, rulePrice: 0, charged: 0 });
    signed(ports);
    expect(submit()).toMatchObject({ ok: true });
  });

  test('an answer without visit, charge or signature, by who took the call [R14]', () => {
    write(ports, [request({ serviceType: 'other', technician: '', arrivedAt: '' })]);
    expect(submit({}, clerk)).toMatchObject({ ok: true });
  });

  test('but asks for a signature where another service was done on site', () => {
    write(ports, [request({ serviceType: 'other' })]);
    expect(refuses()).toMatchObject({ code: 'signatureMissing' });
  });
});

describe('warns', () => {
  test('when the day of the visit is over [R50]', () => {
    prepare();
    signed(ports);
    ports.time = '2026-11-25T00:00:00';
    expect(submit()).toMatchObject({
      warnings: [{ en: expect.stringContaining('2026-11-24') }],
    });
  });

  test('when a free service has an invoice [R34]', () => {
    prepare({ serviceType: 'free', payable: 0 }, { ...line, rulePrice: 0, charged: 0 });
    signed(ports);
    expect(submit()).toMatchObject({ warnings: [{ en: expect.stringContaining('26310000') }] });
  });
});

test('is refused at another stage, and to others [R78]', () => {
  write(ports, [request({ stage: 'registered' })]);
  expect(refuses()).toMatchObject({ code: 'wrongStage' });
  ports = openOffice();
  write(ports, [request()]);
  expect(refused(ports, boss, [submitForReview, {}])).toMatchObject({ code: 'outOfScope' });
});
