import { beforeEach, describe, expect, test } from 'vitest';
import { commission } from '../../../src/service/take-back/commission';
import { returnItems } from '../../../src/service/take-back/return-items';
import { takeBack } from '../../../src/service/take-back/take-back';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician } = people;

const line = {
  item: 'Pump',
  serial: 'P-7',
  quantity: 2,
  condition: 'Scratched',
  accessories: 'Cable',
  explanation: 'The bearing can only be changed in the workshop',
};
const signed = { customerSignature: 'He Jing', signatureKind: 'paper' };
const taken = { lines: [line], dueAt: '2026-11-27 12:00', ...signed };
const SLIP = 'JJ-SH-2026-000001';
const back = (quantity: number) => ({
  lines: [{ item: 'Pump', quantity, condition: 'Repaired' }],
  ...signed,
});

beforeEach(() => {
  company = newCompany();
  company.put('requests', requestAt('onSite'));
  company.put('products', {
    serial: 'XS-1',
    name: 'Purifier',
    saleDate: '2026-01-10',
    wholeMonths: 12,
  });
});

describe('taking back', () => {
  test('[R27] [R28] lists what went out on a numbered slip with both signatures', () => {
    const answer = company.run(takeBack, technician, { ...taken, key: 'key-1' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(answer).toMatchObject({ ok: true, value: { stage: 'pending', slipNo: SLIP } });
    expect(company.rows('handovers')).toMatchObject([
      {
        id: `${SLIP}/1`,
        slipNo: SLIP,
        requestNo: NO,
        direction: 'out',
        quantity: 2,
        condition: 'Scratched',
        customerSignature: 'He Jing',
        staff: technician,
        dueAt: '2026-11-27T12:00:00',
      },
    ]);
    expect(company.request()).toMatchObject({
      stage: 'pending',
      pendingReason: 'workshop',
      slipNo: SLIP,
      promiseDueAt: '2026-11-27T12:00:00',
      outcome: 'pending',
    });
    expect(company.rows('promises')).toMatchObject([{ kind: 'return', reason: 'workshop' }]);
    expect(company.rows('serviceLog')).toMatchObject([{ kind: 'pause', reason: 'workshop' }]);
    expect(company.rows('products')[0]?.status).toBe('inRepair');
  });

  test('[R28] is signed on the screen: one drawing for the whole slip', () => {
    const [line] = taken.lines;
    const lines = [line, { ...line, item: 'Hose' }];
    const drawn = { signatureKind: 'drawn', signatureDrawing: 'M10 20l3 4' };
    expect(company.run(takeBack, technician, { ...taken, lines, ...drawn })).toMatchObject({
      ok: true,
    });
    const drawings = company.rows('handovers').map(({ signatureDrawing }) => signatureDrawing);
    expect(drawings).toEqual(['M10 20l3 4', '']);
  });

  test('[R28] a second slip has the next number', () => {
    company.run(takeBack, technician, taken);
    expect(company.run(takeBack, technician, taken)).toMatchObject({
      value: { slipNo: 'JJ-SH-2026-000002' },
    });
  });

  test.each([
    [
      'R27',
      'handoverIncomplete',
      { values: { lines: [{ ...line, quantity: null }] }, path: 'lines.0.quantity' },
    ],
    [
      'R27',
      'handoverIncomplete',
      { values: { lines: [{ ...line, condition: '' }] }, path: 'lines.0.condition' },
    ],
    [
      'R25',
      'itemUnexplained',
      { values: { lines: [{ ...line, explanation: '' }] }, path: 'lines.0.explanation' },
    ],
    ['R28', 'handoverUnsigned', { values: { customerSignature: '' }, path: 'customerSignature' }],
    ['R28', 'handoverUnsigned', { values: { signatureKind: 'refused' }, path: 'signatureKind' }],
    ['R28', 'handoverUnsigned', { values: { signatureKind: 'drawn' }, path: 'signatureDrawing' }],
    ['R26', 'promiseMissing', { values: { dueAt: '' }, path: 'dueAt' }],
    ['R26', 'promiseMissing', { values: { dueAt: '2026-11-24 09:00' }, path: 'dueAt' }],
  ])('[%s] is refused as %s: %j', (clause, code, { values, path }) => {
    expect(company.run(takeBack, technician, { ...taken, ...values })).toMatchObject({
      code,
      clause,
      fields: [{ path }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });
});

describe('giving back', () => {
  beforeEach(() => {
    company.ports.time = '2026-11-24T09:40:00';
    company.run(takeBack, technician, taken);
    company.ports.time = '2026-11-26T10:00:00';
  });

  test('[R27] not more than is out, and in parts', () => {
    expect(company.run(returnItems, technician, back(3))).toMatchObject({
      code: 'returnMismatch',
      clause: 'R27',
      fields: [{ path: 'lines.0.quantity' }],
    });
    expect(company.ports.grid.batches).toEqual([]);
    expect(company.run(returnItems, technician, back(1))).toMatchObject({
      ok: true,
      value: { left: [{ outId: `${SLIP}/1`, quantity: 1 }] },
    });
    expect(company.request()).toMatchObject({ stage: 'pending', returnedAt: '' });
    expect(company.rows('promises')).toMatchObject([{ result: '' }]);
    company.ports.time = '2026-11-28T10:00:00';
    expect(company.run(returnItems, technician, back(1))).toMatchObject({
      value: { left: [], returnedAt: '2026-11-28T10:00:00', repairDays: 4 },
    });
    expect(company.rows('promises')).toMatchObject([
      { result: 'broken', doneAt: '2026-11-28T10:00:00' },
    ]);
  });

  test('[R29] in time keeps the promise; the days lengthen the warranty', () => {
    const answer = company.run(returnItems, technician, { ...back(2), key: 'key-1' });
    expect(answer).toMatchObject({ ok: true, value: { repairDays: 2 } });
    expect(company.rows('promises')).toMatchObject([
      { result: 'kept', doneAt: '2026-11-26T10:00:00' },
    ]);
    expect(company.rows('handovers')).toMatchObject([
      {},
      { direction: 'back', outId: `${SLIP}/1`, slipNo: 'JJ-SH-2026-000002', condition: 'Repaired' },
    ]);
    expect(company.rows('products')).toMatchObject([
      { status: 'inUse', repairDays: 2, warrantyEnd: '2027-01-11' },
    ]);
    expect(company.request()).toMatchObject({
      returnedAt: '2026-11-26T10:00:00',
      promiseDueAt: '',
    });
    expect(company.run(returnItems, technician, back(1))).toMatchObject({ code: 'nothingOut' });
  });

  test.each([
    ['R28', 'handoverUnsigned', { customerSignature: '' }],
    ['R27', 'handoverIncomplete', { lines: [{ item: 'Pump', quantity: 1 }] }],
    ['R27', 'returnMismatch', { lines: [{ item: 'Valve', quantity: 1, condition: 'ok' }] }],
  ])('[%s] is refused: %s', (clause, code, values) => {
    expect(company.run(returnItems, technician, { ...back(1), ...values })).toMatchObject({
      code,
      clause,
    });
  });

  test('[R30] is tried out before it is done: what failed must pass, or be waived with a reason', () => {
    const tried = { item: 'Pressure', standard: '3 bar', measured: '2 bar' };
    expect(company.run(commission, technician, { lines: [tried] })).toMatchObject({
      code: 'goodsOut',
      clause: 'R27',
    });
    company.run(returnItems, technician, back(2));
    expect(company.run(commission, technician)).toMatchObject({
      code: 'badInput',
      clause: 'R30',
    });
    expect(company.run(commission, technician, { lines: [tried] })).toMatchObject({
      value: { failed: ['Pressure'], commissionedAt: '' },
    });
    const other = { ...tried, item: 'Leaks', measured: 'none', passed: true };
    expect(company.run(commission, technician, { lines: [other] })).toMatchObject({
      value: { failed: ['Pressure'] },
    });
    company.ports.time = '2026-11-26T10:30:00';
    const passed = { ...tried, measured: '3 bar', passed: true };
    company.run(commission, technician, { lines: [passed], key: 'key-9' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(company.request().commissionedAt).toBe('2026-11-26T10:30:00');
    expect(company.rows('serviceLog').filter((row) => row.kind === 'commission')).toHaveLength(3);
    expect(company.rows('serviceLog')[0]).toMatchObject({
      kind: 'pause',
      until: '2026-11-26T10:30:00',
    });
  });

  test('[R30] may be waived with a reason', () => {
    company.run(returnItems, technician, back(2));
    expect(company.run(commission, technician, { waiver: 'Only a cable' })).toMatchObject({
      value: { failed: [], commissionedAt: '2026-11-26T10:00:00' },
    });
  });
});

test('[R30] nothing is tried out where nothing came back', () => {
  company.put('requests', { ...requestAt('onSite'), no: 'SH-2026-000002', stage: 'pending' });
  expect(company.run(commission, technician, { no: 'SH-2026-000002', waiver: 'x' })).toMatchObject({
    code: 'nothingInstalled',
    clause: 'R30',
  });
});
