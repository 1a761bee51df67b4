import { describe, expect, test } from 'vitest';
import { money } from '../../../src/policy/verdicts/money';
import { scope } from '../../../src/policy/verdicts/scope';
import { serviceTypes } from '../../../src/policy/verdicts/service-types';
import { judgementOn, proveBar, rulesWith } from './bench';
import { but, charge, enquiry, good, open } from './good-request';

const exception = { no: 'E-1', reason: 'Agreed by contract', grantedBy: 'gm@example.com' };
const early = {
  policyVersion: '2',
  kind: 'amend',
  status: 'approved',
  effectiveFrom: '2026-06-01',
};
const versions = [...good.versions, { ...good.versions[0], ...early } as (typeof good.versions)[0]];
const draft = { ...good.versions[0], ...early, status: 'draft' } as (typeof good.versions)[0];

describe('scope', () =>
  proveBar(scope, {
    R2: [
      ['kept', 'when the repair names its product', good],
      ['kept', 'for an enquiry without one', enquiry],
      ['broken', 'when it was priced without a product', but({ request: { productSerial: '' } })],
      [
        'broken',
        'when it was completed without one',
        but({ charges: [], request: { productSerial: '' } }),
      ],
      [
        'notApplicable',
        'while nothing is priced or done',
        open({ charges: [], request: { productSerial: '', completedAt: '' } }),
      ],
    ],
    R3: [
      ['notApplicable', 'when no exception was used', good],
      ['kept', 'when an exception with its reason was used', but({ exceptions: [exception] })],
      [
        'broken',
        'when the exception has no reason',
        but({ exceptions: [{ ...exception, reason: '' }] }),
      ],
    ],
    R5: [
      ['kept', 'when the version of the day is named', good],
      [
        'kept',
        'when a later version is still a draft',
        but({ versions: [...good.versions, draft] }),
      ],
      ['broken', 'when another version was in force', but({ versions })],
      ['noEvidence', 'when no version is named', but({ request: { policyVersion: '' } })],
    ],
  }));

const contract = {
  no: 'H-1',
  customerNo: 'C-1',
  serials: '',
  startOn: '2026-01-01',
  endOn: '2026-12-31',
  status: 'active',
  partsRule: '',
  partsPercent: null,
  labourRule: '',
  labourPercent: null,
};
const ended = { ...contract, endOn: '2026-06-30' };
const old = { ...good.product, saleDate: '2020-01-10' } as NonNullable<typeof good.product>;
const paid = but({ product: old, request: { serviceType: 'paid' } });
const byContract = but({
  product: old,
  contracts: [contract],
  request: { serviceType: 'contract', contractNo: 'H-1' },
});
const contractLine = charge({ lineType: 'contract', rulePrice: 8000, charged: 8000 });
const paidLine = charge({ lineType: 'paid', rulePrice: 12000, charged: 12000 });
const labour = charge({
  kind: 'labour',
  quantity: 2,
  listPrice: 10000,
  lineType: 'paid',
  rulePrice: 20000,
});

describe('types of service', () =>
  proveBar(serviceTypes, {
    R6: [
      ['kept', 'when the type has its reason', good],
      ['broken', 'when it has none', but({ request: { typeReason: '' } })],
      ['broken', 'when it was completed without a type', but({ request: { serviceType: '' } })],
      [
        'notApplicable',
        'while it is undecided',
        open({ request: { serviceType: '', completedAt: '' } }),
      ],
    ],
    R7: [
      ['kept', 'within the period', good],
      ['kept', 'on its last day', but({ request: { registeredAt: '2027-01-09T09:00:00' } })],
      ['broken', 'on the next day', but({ request: { registeredAt: '2027-01-10T09:00:00' } })],
      ['noEvidence', 'without a product', but({ product: null })],
      ['notApplicable', 'for paid service', paid],
    ],
    R8: [
      ['kept', 'for a repair', good],
      ['kept', 'for maintenance', but({ request: { workKind: 'maintenance' } })],
      ['broken', 'when it is paid within the period', but({ request: { serviceType: 'paid' } })],
      ['notApplicable', 'after the period', paid],
      [
        'notApplicable',
        'when only the time of this repair brings it within the period',
        but({
          product: { ...old, saleDate: '2025-11-01', repairDays: 30 },
          request: { serviceType: 'paid' },
        }),
      ],
      [
        'noEvidence',
        'when nothing is known of the product',
        but({ product: null, request: { serviceType: 'paid' } }),
      ],
    ],
    R9: [
      ['kept', 'when all is waived', good],
      [
        'kept',
        'for an excluded line that was confirmed',
        but({
          charges: [
            charge({ exclusion: 'misuse', rulePrice: 12000, approvedBy: 'sup@example.com' }),
          ],
        }),
      ],
      ['broken', 'when a line is charged', but({ charges: [charge({ rulePrice: 12000 })] })],
      [
        'broken',
        'when nobody confirmed an exclusion',
        but({ charges: [charge({ exclusion: 'misuse', rulePrice: 12000 })] }),
      ],
      ['noEvidence', 'when it was closed without charges', but({ charges: [] })],
      ['notApplicable', 'for paid service', paid],
    ],
    R10: [
      ['kept', 'when the contract covers the day and the product', byContract],
      [
        'kept',
        'when the contract was ended since',
        but({ ...byContract, contracts: [{ ...contract, status: 'terminated' }] }),
      ],
      ['broken', 'when it had run out', but({ ...byContract, contracts: [ended] })],
      ['broken', 'when a contract was passed over', but({ ...paid, contracts: [contract] })],
      ['noEvidence', 'when the contract is not on record', but({ ...byContract, contracts: [] })],
      ['notApplicable', 'for free service', good],
    ],
    R11: [
      ['kept', 'for parts at cost', but({ ...byContract, charges: [contractLine] })],
      [
        'broken',
        'for parts at list price',
        but({ ...byContract, charges: [{ ...contractLine, rulePrice: 12000 }] }),
      ],
      [
        'noEvidence',
        'when the cost is unknown',
        but({ ...byContract, charges: [{ ...contractLine, cost: null }] }),
      ],
      ['notApplicable', 'without such a line', good],
    ],
    R12: [
      ['kept', 'after the period and without a contract', paid],
      [
        'broken',
        'when a repair passes for other service then',
        but({ ...paid, request: { ...paid.request, serviceType: 'other' } }),
      ],
      ['noEvidence', 'when nothing is known of the product', but({ ...paid, product: null })],
      ['notApplicable', 'within the period', good],
    ],
    R13: [
      [
        'kept',
        'for parts and labour by the price list',
        but({ ...paid, charges: [paidLine, labour] }),
      ],
      [
        'broken',
        'when another price is called the rule',
        but({ ...paid, charges: [{ ...paidLine, rulePrice: 11000 }] }),
      ],
      [
        'noEvidence',
        'when the list price is unknown',
        but({ ...paid, charges: [{ ...paidLine, listPrice: null }] }),
      ],
      ['notApplicable', 'without such a line', good],
    ],
    R14: [
      ['kept', 'for an answered enquiry', enquiry],
      [
        'broken',
        'when it was closed without an answer',
        but({ ...enquiry, request: { ...enquiry.request, answer: '' } }),
      ],
      [
        'broken',
        'when a repair passes for other service',
        but({ request: { serviceType: 'other' } }),
      ],
      [
        'notApplicable',
        'while it is open',
        open({ ...enquiry, request: { ...enquiry.request, completedAt: '' } }),
      ],
      ['notApplicable', 'for a repair', good],
    ],
  }));

const owing = { serviceType: 'paid', payable: 12000, paid: 12000, invoiceNo: '123' };
const asked = (change: object = {}, request: object = {}) =>
  but({ charges: [{ ...paidLine, ...change }], request: { ...owing, ...request } });
const invoice = { id: 'P-1', number: '123', issuedOn: '2026-11-24', status: 'issued' };

describe('money', () => {
  proveBar(money, {
    R34: [
      ['kept', 'with an invoice for paid service', asked()],
      ['broken', 'without one', asked({}, { invoiceNo: '' })],
      [
        'broken',
        'when it was planned and is overdue',
        asked({}, { invoiceNo: '', invoiceDueOn: '2026-11-25' }),
      ],
      ['broken', 'when there is one for free service', but({ invoices: [invoice] })],
      [
        'notApplicable',
        'when that one was voided',
        but({ invoices: [{ ...invoice, status: 'voided' }] }),
      ],
      [
        'notApplicable',
        'until the planned day',
        asked({}, { invoiceNo: '', invoiceDueOn: '2026-12-31' }),
      ],
    ],
    R35: [
      ['kept', 'when the rule was charged and paid', asked()],
      [
        'kept',
        'for exactly 10 % less, with a reason',
        asked({ charged: 10800, deviationReason: 'Waited long' }),
      ],
      [
        'kept',
        'for 11 % less with approval',
        asked({ charged: 10680, deviationReason: 'x', approvedBy: 'sup' }),
      ],
      [
        'kept',
        'when what is owed has a reason',
        asked({}, { paid: 0, outstandingReason: 'Monthly account' }),
      ],
      ['broken', 'for 10 % less without a reason', asked({ charged: 10800 })],
      [
        'broken',
        'for 11 % less without approval',
        asked({ charged: 10680, deviationReason: 'Waited long' }),
      ],
      ['broken', 'when money is owed without a reason', asked({}, { paid: 0 })],
      ['notApplicable', 'without charges', enquiry],
    ],
  });

  test('[R35] the limit is the version’s', () => {
    const evidence = asked({ charged: 10680, deviationReason: 'Waited long' });
    const rules = rulesWith({ R35: 'deviationPercent=11' });
    expect(judgementOn(money, 'R35', { ...evidence, rules }).verdict).toBe('kept');
  });
});
