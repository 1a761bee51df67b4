import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountant, Job, labour, part, technician } from './billing-desk';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { typeCell } from './type-cell';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

const wu = technician.pudong;
const digital = (last: number) => `263100000000000${String(last).padStart(5, '0')}`;
const ordinary = (last: number) => ({
  kind: 'e-ordinary',
  number: digital(last),
  buyerType: 'person',
});
const credit = '91350100M000100Y43';

describe('a paid service', () => {
  test('[R34] is not handed in without the number of its invoice or the day of it', async () => {
    const job = await Job.signed(desk, 'paid', [part, labour]);
    expect(await job.handIn()).toMatchObject({ ok: false, code: 'invoiceMissing', clause: 'R34' });
    await job.done(wu, 'issueInvoice', { kind: 'e-ordinary', dueOn: '2026-03-12' });
    expect(await job.cells()).toMatchObject({ invoiceNo: '' });
    expect(await job.handIn()).toMatchObject({ ok: true });
    await job.done(accountant, 'issueInvoice', { ...ordinary(1), delivery: 'mail' });
    expect(await job.cells()).toMatchObject({ invoiceNo: digital(1) });
    expect(await job.rows('invoices')).toMatchObject([
      { status: '已交付', delivery: '邮箱', total: 320, note: job.no },
    ]);
  });

  test('[R34] is not satisfied by a receipt', async () => {
    const job = await Job.signed(desk, 'paid', [part]);
    await job.done(wu, 'issueInvoice', { kind: 'receipt', number: '收-1' });
    expect(await job.handIn()).toMatchObject({ ok: false, code: 'invoiceMissing', clause: 'R34' });
  });

  test('[R34] has an invoice whose lines, tax and capitals add up to the charges', async () => {
    const job = await Job.signed(desk, 'paid', [part, labour]);
    await job.done(wu, 'issueInvoice', ordinary(2));
    expect(await job.rows('invoices')).toMatchObject([
      {
        net: 283.18,
        tax: 36.82,
        total: 320,
        taxRate: 0.13,
        totalInWords: '人民币叁佰贰拾元整',
      },
    ]);
    expect(await job.rows('invoiceLines')).toMatchObject([
      { item: '控制板', unitName: '块', quantity: 1, net: 106.19, rate: 0.13, tax: 13.81 },
      { item: '*劳务*维修费', quantity: 2, unitPrice: 88.495, net: 176.99, tax: 23.01 },
    ]);
  });
});

describe('a free service', () => {
  test('[R9] [R34] has no invoice, and is handed in without one', async () => {
    const job = await Job.signed(desk, 'free', [part]);
    expect(await job.act(wu, 'issueInvoice', ordinary(3))).toMatchObject({
      ok: false,
      code: 'nothingToInvoice',
      clause: 'R34',
    });
    expect(await job.handIn()).toMatchObject({ ok: true });
  });

  test('[R34] that somebody gave an invoice by hand is flagged when it is handed in', async () => {
    const job = await Job.signed(desk, 'free', [part]);
    const cell = { tab: 'intakeSupervisor', where: ['no', job.no] as const, column: 'invoiceNo' };
    typeCell(desk, cell, digital(4));
    const answer = await job.handIn();
    expect(answer.warnings?.map(({ zh }) => zh).join()).toContain(digital(4));
  });
});

describe('an invoice that is wrong', () => {
  test('[R34] is reversed in red when it is digital, never voided; the request is invoiced anew', async () => {
    const job = await Job.signed(desk, 'paid', [part]);
    await job.done(wu, 'issueInvoice', ordinary(10));
    const reason = '抬头有误';
    expect(await job.act(accountant, 'voidInvoice', { reason })).toMatchObject({
      ok: false,
      code: 'onlyReversed',
      clause: 'R34',
      fields: [{ path: 'redNumber' }, { path: 'confirmationNo' }],
    });
    const red = { reason, redNumber: digital(11), confirmationNo: '31000026030001' };
    await job.done(accountant, 'voidInvoice', red);
    expect(await job.rows('invoices')).toMatchObject([
      { number: digital(10), status: '已红冲', endReason: reason, total: 120 },
      {
        number: digital(11),
        redOf: digital(10),
        confirmationNo: '31000026030001',
        net: -106.19,
        tax: -13.81,
        total: -120,
        totalInWords: '（负数）人民币壹佰贰拾元整',
      },
    ]);
    expect((await job.rows('invoiceLines')).map(({ net }) => net)).toEqual([106.19, -106.19]);
    expect(await job.cells()).toMatchObject({ invoiceNo: '' });
    expect(await job.handIn()).toMatchObject({ ok: false, code: 'invoiceMissing' });
    await job.done(wu, 'issueInvoice', ordinary(12));
    expect(await job.handIn()).toMatchObject({ ok: true });
  });

  test('[R34] is voided on paper while its month lasts; its row stays', async () => {
    const job = await Job.signed(desk, 'paid', [part]);
    const paper = { kind: 'ordinary', code: '3100204130', number: '01234567', buyerType: 'person' };
    await job.done(wu, 'issueInvoice', paper);
    await job.done(accountant, 'voidInvoice', { reason: '打印错位' });
    expect(await job.rows('invoices')).toMatchObject([{ number: '01234567', status: '作废' }]);
    expect(await job.act(wu, 'issueInvoice', paper)).toMatchObject({
      ok: false,
      fields: [{ path: 'number' }],
    });
    await job.done(wu, 'issueInvoice', { ...paper, number: '01234568' });
  });
});

describe('the buyer [A19]', () => {
  let next = 20;
  test.each([
    ['a special invoice for a person', { buyerType: 'person' }, 'buyerType'],
    ['a special invoice without tax number', { buyerType: 'company' }, 'buyerTaxNo'],
    [
      'the example with the wrong check sign',
      { buyerType: 'company', buyerTaxNo: '91350100M000100Y4Z' },
      'buyerTaxNo',
    ],
  ])('[R34] %s is refused', async (_, buyer, path) => {
    const job = await Job.signed(desk, 'paid', [part]);
    next += 1;
    const special = { kind: 'e-special', number: digital(next), ...buyer };
    expect(await job.act(wu, 'issueInvoice', special)).toMatchObject({
      ok: false,
      clause: 'R34',
      fields: [{ path }],
    });
    await job.done(wu, 'issueInvoice', {
      ...special,
      buyerType: 'company',
      buyerTaxNo: credit,
    });
  });
});

describe('what the accountant keeps in tables [A19]', () => {
  const kindCell = { tab: 'numberPattern', where: ['code', 'special'] as const };
  const rateCell = { tab: 'checkedOn', where: ['id', 'goods-13'] as const };

  test('[R34] the rule of a kind counts as it stands; one that cannot be read is refused by name', async () => {
    const job = await Job.signed(desk, 'paid', [part]);
    const company = { kind: 'special', buyerType: 'company', buyerTaxNo: credit };
    const special = { ...company, code: '3100204130', number: '12345678' };
    typeCell(desk, { ...kindCell, column: 'numberPattern' }, '\\d{9}');
    expect(await job.act(wu, 'issueInvoice', special)).toMatchObject({
      fields: [{ path: 'number', message: { zh: '应为 9 位数字。' } }],
    });
    typeCell(desk, { ...kindCell, column: 'numberPattern' }, '\\d{8}(');
    const answer = await job.act(wu, 'issueInvoice', special);
    expect(answer).toMatchObject({ ok: false, code: 'invoiceKindPattern' });
    expect(answer.message?.zh).toContain('\\d{8}(');
    typeCell(desk, { ...kindCell, column: 'numberPattern' }, '\\d{8}');
    await job.done(wu, 'issueInvoice', special);
  });

  test('[R34] a rate is that of its day, and doubtful until somebody checked it', async () => {
    const unchecked = await Job.signed(desk, 'paid', [part]);
    const first = await unchecked.done(wu, 'issueInvoice', ordinary(30));
    expect(first.warnings?.map(({ zh }) => zh)).toEqual([
      '税率 13%（货物（零配件））尚未经财务核对，请核对。',
    ]);
    typeCell(desk, { ...rateCell, column: 'checkedBy' }, accountant);
    typeCell(desk, { ...rateCell, column: 'checkedOn' }, '2026-03-09');
    const checked = await Job.signed(desk, 'paid', [part]);
    expect(await checked.done(wu, 'issueInvoice', ordinary(31))).not.toHaveProperty('warnings.0');
    typeCell(desk, { ...rateCell, column: 'validUntil' }, '2026-03-09');
    const over = await Job.signed(desk, 'paid', [part]);
    expect(await over.act(wu, 'issueInvoice', ordinary(32))).toMatchObject({
      ok: false,
      fields: [{ path: 'taxRate' }],
    });
    typeCell(desk, { ...rateCell, column: 'validUntil' }, '');
    const odd = await over.done(wu, 'issueInvoice', { ...ordinary(32), taxRate: 7 });
    expect(odd.warnings?.[0]?.zh).toContain('7% 不在');
  });
});

test('an invoice and its reversal cost at most 16 calls, one of them a write', async () => {
  const job = await Job.signed(desk, 'paid', [part, labour]);
  await job.done(wu, 'issueInvoice', { kind: 'e-ordinary', dueOn: '2026-03-12' });
  const { no } = job;
  const red = { no, reason: '退货', redNumber: digital(41), confirmationNo: '310002' };
  for (const [as, act, input] of [
    [wu, 'issueInvoice', { no, ...ordinary(40) }],
    [accountant, 'voidInvoice', red],
  ] as const) {
    const { cost, result } = await desk.run('act', [act, input, `cost/${act}`], as);
    expect(result).toMatchObject({ ok: true });
    expect(cost.calls, act).toBeLessThanOrEqual(16);
    expect(cost.writes, act).toBe(1);
  }
});
