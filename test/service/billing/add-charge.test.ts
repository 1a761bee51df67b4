import { beforeEach, describe, expect, test } from 'vitest';
import { addCharge } from '../../../src/service/billing/add-charge';
import { confirmExclusion } from '../../../src/service/billing/confirm-exclusion';
import { sign } from '../../../src/service/visit/sign';
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
  tech,
  write,
} from './office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

const filter = { code: 'FILTER', quantity: 1 };
const hours = { code: 'HOUR', quantity: 2 };
const add = (lines: Record<string, unknown>[], by = tech) => act(ports, by, [addCharge, { lines }]);
const refuses = (lines: Record<string, unknown>[], by = tech) =>
  refused(ports, by, [addCharge, { lines }]);

describe('prices by the type of service', () => {
  test.each([
    ['free', { waivedTotal: 32000, payable: 0 }, 'R9'],
    ['contract', { waivedTotal: 24000, payable: 8000 }, 'R11'],
    ['paid', { waivedTotal: 0, payable: 32000 }, 'R13'],
    ['other', { waivedTotal: 0, payable: 32000 }, 'R14'],
  ])('%s [R9, R11, R13]', (serviceType, sums, clause) => {
    const totals = { listTotal: 32000, ...sums };
    write(ports, [request({ serviceType, contractNo: serviceType === 'contract' ? 'HT-1' : '' })]);
    expect(add([filter, hours])).toMatchObject({ ok: true, value: { no: NO, ...totals } });
    expect(requestRow(ports)).toMatchObject(totals);
    const [part, labour] = rows(ports, 'charges');
    expect(part).toMatchObject({
      id: 'F-2026-000001',
      requestNo: NO,
      kind: 'part',
      description: 'Filter',
      cost: 8000,
      listPrice: 12000,
      clause,
      approvedBy: '',
    });
    expect(part?.reason).toContain(clause);
    expect(labour).toMatchObject({ id: 'F-2026-000002', kind: 'labour', quantity: 2 });
    expect(rows(ports, 'audit')[0]).toMatchObject({ act: 'addCharge', target: NO, actor: tech });
  });

  test('says the reason in the language of the workbook', () => {
    ports = openOffice('zh');
    write(ports, [request({ serviceType: 'free' })]);
    add([filter]);
    expect(rows(ports, 'charges')[0]?.reason).toContain('免费服务（R9）');
  });
});

test('adds to charges that are there, and to their sums', () => {
  write(ports, [request()]);
  add([filter]);
  expect(add([hours])).toMatchObject({ value: { payable: 32000 } });
  expect(rows(ports, 'charges').map(({ id }) => id)).toEqual(['F-2026-000001', 'F-2026-000002']);
});

test('takes what the price list does not know, with a price of its own', () => {
  write(ports, [request()]);
  const line = { kind: 'other', description: 'Parking', quantity: 1, price: 1500, newSerial: 'N1' };
  expect(add([line])).toMatchObject({ ok: true, value: { payable: 1500 } });
  expect(rows(ports, 'charges')[0]).toMatchObject({ code: '', listPrice: 1500, newSerial: 'N1' });
});

test('takes labour without a code at the hour that the settings name', () => {
  write(ports, [request()]);
  const book = ports.grid.values('Settings');
  const row = book.findIndex((cells) => cells[0] === 'labourCode');
  ports.grid.type('Settings', { row, column: 1 }, [['HOUR']]);
  expect(add([{ kind: 'labour', quantity: 1.5 }])).toMatchObject({ value: { payable: 15000 } });
});

describe('a charge that is not the rule’s', () => {
  beforeEach(() => write(ports, [request()]));

  test('needs a reason [R35]', () => {
    expect(refuses([filter, { ...filter, charged: 11999 }])).toEqual({
      code: 'badInput',
      clause: 'R35',
      paths: ['lines.1.deviationReason'],
    });
  });

  test('of exactly 10 % passes with a reason; of 11 % waits for approval [R35]', () => {
    const deviationReason = 'regular customer';
    expect(add([{ ...filter, charged: 10800, deviationReason }])).not.toHaveProperty('warnings');
    const eleven = add([{ ...filter, charged: 10680, deviationReason }]);
    expect(eleven).toMatchObject({ ok: true, value: { payable: 21480 }, warnings: [{}] });
    expect(rows(ports, 'charges')[1]).toMatchObject({
      rulePrice: 12000,
      charged: 10680,
      approvedBy: '',
    });
  });

  test('may be nothing', () => {
    expect(add([{ ...filter, charged: 0, deviationReason: 'our mistake' }])).toMatchObject({
      value: { payable: 0 },
      warnings: [{}],
    });
  });
});

test('charges an excluded line of a free service and says that it must be confirmed [R9]', () => {
  write(ports, [request({ serviceType: 'free' })]);
  const answer = add([filter, { ...hours, exclusion: 'misuse' }]);
  expect(answer).toMatchObject({ ok: true, value: { payable: 20000 }, warnings: [{}, {}] });
  expect(rows(ports, 'charges').map(({ lineType, exclusion }) => [lineType, exclusion])).toEqual([
    ['free', ''],
    ['paid', 'misuse'],
  ]);
});

describe('an excluded line and the customer [R9]', () => {
  const told = { toldAt: '2026-11-24T14:10:00', toldHow: 'inPerson' };
  const excluded = { ...hours, exclusion: 'misuse' };
  beforeEach(() => write(ports, [request({ serviceType: 'free' })]));

  test('keeps when and how the customer was told', () => {
    expect(add([{ ...excluded, ...told }])).toMatchObject({ ok: true, warnings: [{}] });
    expect(rows(ports, 'charges')[0]).toMatchObject(told);
  });

  test('is not signed for while nobody told the customer', () => {
    add([excluded]);
    act(ports, boss, [confirmExclusion, {}]);
    const signs = { signatureKind: 'paper', signedBy: 'Ana' };
    const untold = { code: 'exclusionUntold', clause: 'R9', paths: [] };
    expect(refused(ports, tech, [sign, signs])).toEqual(untold);
    act(ports, tech, [addCharge, { lines: [{ ...excluded, ...told }], replace: true }]);
    expect(refused(ports, tech, [sign, signs])).toMatchObject({
      code: 'chargesUnapproved',
      clause: 'R9',
    });
    act(ports, boss, [confirmExclusion, {}]);
    expect(act(ports, tech, [sign, signs])).toMatchObject({ ok: true });
  });

  test.each([
    ['how', { toldHow: '' }, 'lines.0.toldHow'],
    ['when', { toldAt: '' }, 'lines.0.toldAt'],
    ['before the work was done', { toldAt: '2026-11-24T15:01:00' }, 'lines.0.toldAt'],
    ['of what is excluded', { exclusion: '' }, 'lines.0.toldAt'],
  ])('asks %s', (_, change, path) => {
    expect(refuses([{ ...excluded, ...told, ...change }])).toMatchObject({
      code: 'badInput',
      clause: 'R9',
      paths: [path],
    });
  });
});

describe('replaces what was wrong', () => {
  const replaces = (lines: Record<string, unknown>[]) =>
    act(ports, tech, [addCharge, { lines, replace: true }]);

  beforeEach(() => {
    write(ports, [request({ serviceType: 'free', deviationApprovedBy: boss })]);
    add([
      { ...filter, quantity: 3 },
      { ...hours, exclusion: 'misuse' },
    ]);
  });

  test('former charges stay as rows that come to nothing and wait for nobody [R35]', () => {
    expect(replaces([filter])).toMatchObject({
      ok: true,
      value: { lines: [{ id: 'F-2026-000003' }], listTotal: 12000, waivedTotal: 12000, payable: 0 },
    });
    const [wrong, excluded, right] = rows(ports, 'charges');
    const nothing = { quantity: 0, rulePrice: 0, waived: 0, charged: 0, exclusion: '' };
    expect([wrong, excluded]).toMatchObject([nothing, nothing]);
    expect(excluded?.reason).toContain('Taken back by Wu on 2026-11-24 18:00');
    expect(excluded?.reason).toContain('quantity 2, 200.00 yuan charged; Not covered');
    expect(right).toMatchObject({ quantity: 1, listPrice: 12000 });
    expect(requestRow(ports)).toMatchObject({ payable: 0, deviationApprovedBy: '' });
  });

  test('a line taken back once is not taken back twice', () => {
    replaces([filter]);
    const [first] = rows(ports, 'charges');
    replaces([hours]);
    expect(rows(ports, 'charges')[0]).toEqual(first);
    expect(requestRow(ports)).toMatchObject({ listTotal: 20000 });
  });

  test('without lines all are taken back, and the request has no charges again', () => {
    expect(replaces([])).toMatchObject({ ok: true, value: { lines: [], payable: null } });
    expect(requestRow(ports)).toMatchObject({ listTotal: null, waivedTotal: null, payable: null });
    const missing = { code: 'chargesMissing', clause: 'R35', paths: [] };
    expect(refused(ports, tech, [sign, { signatureKind: 'paper', signedBy: 'Ana' }])).toEqual(
      missing,
    );
    expect(refuses([])).toMatchObject({ code: 'badInput', paths: ['lines'] });
    expect(refused(ports, tech, [addCharge, { replace: true }])).toMatchObject({
      paths: ['lines'],
    });
  });

  test('tells that more was paid than is payable now', () => {
    ports = openOffice();
    write(ports, [request({ paid: 12000, payable: 24000 })]);
    add([{ ...filter, quantity: 2 }]);
    const answer = replaces([{ ...filter, quantity: 0.5 }]);
    expect(answer).toMatchObject({ ok: true, value: { payable: 6000 }, warnings: [{}] });
  });
});

describe('refuses', () => {
  test.each([
    ['an unknown code', { code: 'NONE', quantity: 1 }, 'lines.0.code'],
    ['a code that is not in use', { code: 'OLD', quantity: 1 }, 'lines.0.code'],
    ['another kind than the code’s', { ...filter, kind: 'labour' }, 'lines.0.kind'],
    ['a price beside the list’s', { ...filter, price: 1 }, 'lines.0.price'],
    [
      'an exclusion where nothing is covered',
      { ...filter, exclusion: 'misuse' },
      'lines.0.exclusion',
    ],
    ['no name', { kind: 'part', quantity: 1, price: 100 }, 'lines.0.description'],
    ['no quantity', { code: 'FILTER', quantity: 0 }, 'lines.0.quantity'],
  ])('%s', (_, line, path) => {
    write(ports, [request()]);
    expect(refuses([line])).toMatchObject({ code: 'badInput', paths: [path] });
  });

  test('a line without the price that its rule asks for, by name', () => {
    write(ports, [request({ serviceType: 'contract' })]);
    expect(refuses([filter, { code: 'SEAL', quantity: 1 }])).toEqual({
      code: 'priceMissing',
      clause: 'R35',
      paths: ['lines.1.price'],
    });
  });

  test('a request whose type is not known [R2]', () => {
    write(ports, [request({ serviceType: '' })]);
    expect(refuses([filter])).toMatchObject({ code: 'scopeUnknown', clause: 'R2' });
  });

  test('a request that the customer signed [R33]', () => {
    write(ports, [request({ signedAt: '2026-11-24T15:10:00' })]);
    expect(refuses([filter])).toMatchObject({ code: 'chargesSigned', clause: 'R33' });
  });

  test('a request that was invoiced [R34]', () => {
    write(ports, [request({ invoiceNo: '1' })]);
    expect(refuses([filter])).toMatchObject({ code: 'chargesInvoiced', clause: 'R34' });
  });

  test.each(['registered', 'appointed', 'submitted'])('a request that is %s', (stage) => {
    write(ports, [request({ stage })]);
    expect(refuses([filter])).toMatchObject({ code: 'wrongStage' });
  });

  test('whose request it is not, and who may not [R78]', () => {
    write(ports, [request()]);
    expect(refuses([filter], boss)).toMatchObject({ code: 'outOfScope' });
    expect(refuses([filter], clerk)).toMatchObject({ code: 'outOfScope' });
  });
});

test('takes charges again once the supervisor sent the form back', () => {
  write(ports, [request({ signedAt: '2026-11-24T15:10:00', reviewDecision: 'returned' })]);
  expect(add([filter])).toMatchObject({ ok: true });
});

test('lets who took the call charge for it when there is no visit [R14]', () => {
  write(ports, [request({ stage: 'registered', serviceType: 'other', technician: '' })]);
  expect(add([{ ...filter, quantity: 2 }], clerk)).toMatchObject({ value: { payable: 24000 } });
});
