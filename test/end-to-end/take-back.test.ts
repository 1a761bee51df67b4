import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { hangzhou, onSite, record, type Walk } from './walk';

/** One request that cannot be finished on the spot: it waits for a part, then goes to the workshop, late. */
let desk: Desk;
let walk: Walk;
let slipNo = '';

/** Monday morning; the product was sold two months ago to the day. */
const MONDAY = '2026-03-02T09:00:00+08:00';
const at = (time: string) => desk.home.clock.moveTo(new Date(`${time}+08:00`));

beforeAll(async () => {
  desk = await openDesk({ now: MONDAY });
  walk = await onSite(desk, hangzhou, { productSerial: 'XS-200001', areaCode: '330106' });
});
afterAll(() => desk.close());

const told = '要等的零件周四到货，已向客户说明';
const item = { item: '增压泵', reason: 'part', explanation: told, dueAt: '2026-03-05 18:00' };
const line = {
  item: '净水机',
  serial: 'XS-200001',
  quantity: 2,
  condition: '外壳有划痕',
  accessories: '电源线',
  explanation: '须在车间更换轴承，已向客户说明',
};
const signed = { customerSignature: '施红', signatureKind: 'paper' };
const taken = { lines: [line], dueAt: '2026-03-03 12:00', ...signed };
const back = (quantity: number) => ({
  lines: [{ item: '净水机', quantity, condition: '已修复' }],
  ...signed,
});

describe('what cannot be finished on the spot', () => {
  test('[R25] waits only with a reason and with what the customer was told, item by item', async () => {
    for (const [left, path] of [
      [{ reason: '' }, 'lines.1.reason'],
      [{ explanation: '' }, 'lines.1.explanation'],
      [{ reason: 'workshop' }, 'lines.1.reason'],
    ] as const)
      await walk.refused('technician', 'pause', {
        input: { lines: [item, { ...item, ...left }] },
        code: 'itemUnexplained',
        clause: 'R25',
        paths: [path],
      });
  });

  test('[R26] has a promise for every item, for a time to come', async () => {
    for (const dueAt of ['', '2026-03-02 08:00'])
      await walk.refused('technician', 'pause', {
        input: { lines: [item, { ...item, dueAt }] },
        code: 'promiseMissing',
        clause: 'R26',
        paths: ['lines.1.dueAt'],
      });
    const lines = [item, { ...item, item: '进水阀', reason: 'nextVisit' }];
    await walk.does('technician', 'pause', { lines });
    expect(await walk.row()).toMatchObject({ stage: '未了待续', pendingReason: '等待备件' });
    expect(await walk.rows('promises')).toMatchObject([
      { item: '增压泵', explanation: told, result: '' },
      { item: '进水阀', promisedBy: 'chen@example.com', result: '' },
    ]);
  });

  test('[R25] is not completed while it waits', async () => {
    await walk.refused('technician', 'complete', {
      input: record,
      code: 'stillWaiting',
      clause: 'R25',
    });
  });

  test('[R20] goes on at a time agreed anew', async () => {
    const appointmentFrom = '2026-03-02 20:00';
    await walk.refused('technician', 'resume', {
      input: { appointmentFrom },
      code: 'appointmentMissing',
      clause: 'R20',
      paths: ['appointmentTo'],
    });
    await walk.does('technician', 'resume', { appointmentFrom, appointmentTo: '2026-03-02 21:00' });
    await walk.does('technician', 'arrive');
    const pauses = (await walk.rows('serviceLog')).filter(({ kind }) => kind === '暂停');
    expect(pauses).toHaveLength(1);
    expect(pauses[0]?.until).toBeTruthy();
  });
});

describe('goods for the workshop', () => {
  test('[R27] leave only with number and condition of each', async () => {
    for (const [left, path] of [
      [{ quantity: null }, 'lines.0.quantity'],
      [{ condition: '' }, 'lines.0.condition'],
    ] as const)
      await walk.refused('technician', 'takeBack', {
        input: { ...taken, lines: [{ ...line, ...left }] },
        code: 'handoverIncomplete',
        clause: 'R27',
        paths: [path],
      });
  });

  test('[R28] leave only on a slip with both signatures; [R26] with a time for their return', async () => {
    for (const [left, path] of [
      [{ customerSignature: '' }, 'customerSignature'],
      [{ signatureKind: 'refused' }, 'signatureKind'],
    ] as const)
      await walk.refused('technician', 'takeBack', {
        input: { ...taken, ...left },
        code: 'handoverUnsigned',
        clause: 'R28',
        paths: [path],
      });
    await walk.refused('technician', 'takeBack', {
      input: { ...taken, dueAt: '' },
      code: 'promiseMissing',
      clause: 'R26',
    });
    const answer = await walk.does('technician', 'takeBack', taken);
    slipNo = String(answer.value?.slipNo);
    expect(slipNo).toBe('JJ-HZ-2026-000001');
    expect(await walk.rows('handovers')).toMatchObject([
      {
        slipNo,
        direction: '取回',
        quantity: 2,
        customerSignature: '施红',
        staff: 'chen@example.com',
      },
    ]);
    const product = (await desk.rows('products')).find((row) => row.serial === 'XS-200001');
    expect(product?.status).toBe('修理中');
  });

  test('[R27] nothing goes on or ends while they are out', async () => {
    const out = { code: 'goodsOut', clause: 'R27' };
    await walk.refused('technician', 'complete', { input: record, ...out });
    await walk.refused('technician', 'resume', out);
    await walk.refused('technician', 'commission', { input: { waiver: '无需' }, ...out });
    await walk.refused('supervisor', 'cancel', { input: { reason: '不修了' }, ...out });
  });

  test('[R29] [D4] a working day before, who promised is warned once; late, the promise is broken', async () => {
    const due = async () =>
      (await desk.rows('outbox')).filter(
        ({ requestNo, subject }) => requestNo === walk.no && String(subject).includes('承诺'),
      );
    await at('2026-03-02T11:30:00');
    expect(await due()).toEqual([]);
    await at('2026-03-02T13:30:00');
    const warned = await due();
    expect(warned.map(({ to }) => to)).toEqual(['chen@example.com', 'feng@example.com']);
    await at('2026-03-03T13:30:00');
    const lapsed = (await due()).filter(({ subject }) => String(subject).includes('逾期'));
    expect(lapsed).toHaveLength(2);
    const returning = (await walk.rows('promises')).find(({ kind }) => kind === '交还');
    expect(returning).toMatchObject({ result: '逾期', doneAt: '' });
    expect(returning?.closedAt).toBe(returning?.dueAt);
  }, 240_000);

  test('[R27] no more comes back than went out; [R28] and not without a signature', async () => {
    await walk.refused('technician', 'returnItems', {
      input: back(3),
      code: 'returnMismatch',
      clause: 'R27',
      paths: ['lines.0.quantity'],
    });
    await walk.refused('technician', 'returnItems', {
      input: { ...back(2), customerSignature: '' },
      code: 'handoverUnsigned',
      clause: 'R28',
    });
    await walk.does('technician', 'returnItems', back(1));
    await walk.refused('technician', 'complete', {
      input: record,
      code: 'goodsOut',
      clause: 'R27',
    });
    await walk.does('technician', 'returnItems', back(1));
    const lines = await walk.rows('handovers');
    const count = (direction: string) =>
      lines
        .filter((row) => row.direction === direction)
        .reduce((sum, { quantity }) => sum + Number(quantity), 0);
    expect(count('交还')).toBe(count('取回'));
    expect(new Set(lines.map((row) => row.slipNo)).size).toBe(3);
  });

  test('[R29] the days in repair lengthen the warranty', async () => {
    const product = (await desk.rows('products')).find((row) => row.serial === 'XS-200001');
    expect(product).toMatchObject({ repairDays: 1, status: '在用' });
    // Sold on 2 January 2026 for 12 months: free until 1 January 2027, and one day more.
    expect(day(product?.warrantyEnd)).toBe('2027-01-02');
  });

  test('[R30] what came back is completed only once it was tried out with success', async () => {
    const pressure = { item: '压力', standard: '0.3 MPa', measured: '0.1 MPa' };
    const wanted = { input: record, code: 'notCommissioned', clause: 'R30' };
    await walk.refused('technician', 'complete', wanted);
    await walk.refused('technician', 'commission', { code: 'badInput', clause: 'R30' });
    await walk.does('technician', 'commission', { lines: [pressure] });
    await walk.refused('technician', 'complete', wanted);
    await walk.does('technician', 'commission', {
      lines: [{ ...pressure, measured: '0.3 MPa', passed: true }],
    });
    await walk.does('technician', 'complete', record);
  });

  test('[R24] [R26] [D4] counts as not done on the spot; each promise is kept or broken', async () => {
    expect(await walk.row()).toMatchObject({ stage: '已完成', outcome: '未就地完成' });
    expect((await walk.rows('promises')).map(({ kind, result }) => [kind, result])).toEqual([
      ['完成服务', '守约'],
      ['完成服务', '守约'],
      ['交还', '逾期'],
    ]);
    const entries = (await desk.rows('warrantyEntries')).filter(
      ({ requestNo }) => requestNo === walk.no,
    );
    expect(entries).toHaveLength(1);
  });
});

/** The day of a serial number of a cell. */
function day(cell: unknown): string {
  return new Date((Number(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
