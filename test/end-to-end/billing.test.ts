import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountant, Job, labour, part, supervisor, technician } from './billing-desk';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { typeCell } from './type-cell';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

const wu = technician.pudong;
const contractCell = (column: string) => ({
  tab: 'partsRule',
  where: ['no', 'HT-2026-001'] as const,
  column,
});

describe('what a service costs', () => {
  test.each(['repair', 'maintenance'])(
    '[R8] [R9] %s inside the warranty is free: parts and labour at list price, all waived',
    async (workKind) => {
      const job = await Job.onSite(desk, 'free', { workKind });
      await job.done(wu, 'addCharge', { lines: [part, labour] });
      const { serviceType, listTotal, waivedTotal, payable } = await job.cells();
      expect([serviceType, listTotal, waivedTotal, payable]).toEqual(['免费服务', 320, 320, 0]);
      expect(await job.rows('charges')).toMatchObject([
        { rulePrice: 0, waived: 120, charged: 0, lineType: '免费服务' },
        { rulePrice: 0, waived: 200, charged: 0, lineType: '免费服务' },
      ]);
    },
  );

  test('[R10] [R11] a contract charges the part at cost and waives the labour: 80', async () => {
    const job = await Job.charged(desk, 'contract', [part, labour]);
    expect(await job.cells()).toMatchObject({
      serviceType: '合同服务',
      contractNo: 'HT-2026-001',
      listTotal: 320,
      waivedTotal: 240,
      payable: 80,
    });
  });

  test('[R10] a contract that expired, or that names another product, does not cover', async () => {
    typeCell(desk, contractCell('endOn'), '2026-03-09');
    const expired = await Job.registered(desk, 'contract');
    expect(await expired.cells()).toMatchObject({ serviceType: '有偿服务', contractNo: '' });
    typeCell(desk, contractCell('endOn'), '2026-03-10');
    const lastDay = await Job.registered(desk, 'contract');
    expect(await lastDay.cells()).toMatchObject({ contractNo: 'HT-2026-001' });
    typeCell(desk, contractCell('serials'), 'XS-999999');
    const other = await Job.registered(desk, 'contract');
    expect(await other.cells()).toMatchObject({ serviceType: '有偿服务', contractNo: '' });
    typeCell(desk, contractCell('serials'), '');
  });

  test('[R12] [R13] after the warranty, without a contract, all is charged: 120 + 2 × 100', async () => {
    const job = await Job.charged(desk, 'paid', [part, labour]);
    expect(await job.cells()).toMatchObject({
      serviceType: '有偿服务',
      listTotal: 320,
      waivedTotal: 0,
      payable: 320,
    });
  });
});

const excluded = { ...part, exclusion: 'misuse' };
const told = { toldAt: '2026-03-10T10:00:00', toldHow: 'inPerson' };

test('[R7] a main part is free as long as main parts are, though the service is paid [D3]', async () => {
  typeCell(desk, { tab: 'mainPart', where: ['code', 'P-1001'], column: 'mainPart' }, '是');
  const card = { tab: 'wholeMonths', where: ['serial', 'XS-100003'] as const };
  const before = await Job.onSite(desk, 'paid');
  await before.done(wu, 'addCharge', { lines: [part] });
  expect(await before.cells()).toMatchObject({ payable: 120 });
  typeCell(desk, { ...card, column: 'mainMonths' }, '36');
  const job = await Job.onSite(desk, 'paid');
  await job.done(wu, 'addCharge', { lines: [part, labour] });
  expect(await job.cells()).toMatchObject({
    serviceType: '有偿服务',
    waivedTotal: 120,
    payable: 200,
  });
  const [line] = await job.rows('charges');
  expect(line).toMatchObject({ lineType: '免费服务', charged: 0 });
  expect(line?.reason).toContain('2026-09-09');
  typeCell(desk, { ...card, column: 'mainMonths' }, '');
});

describe('what is not covered', () => {
  test('[R9] is charged only once the supervisor confirmed it and the customer knew before the work', async () => {
    const job = await Job.charged(desk, 'free', [excluded, labour]);
    expect(await job.cells()).toMatchObject({ payable: 120, waivedTotal: 200 });
    await job.done(supervisor, 'confirmExclusion');
    expect(await job.sign()).toMatchObject({ ok: false, code: 'exclusionUntold', clause: 'R9' });

    await job.done(wu, 'addCharge', { lines: [{ ...excluded, ...told }, labour], replace: true });
    expect(await job.sign()).toMatchObject({ ok: false, code: 'chargesUnapproved', clause: 'R9' });
    await job.done(supervisor, 'confirmExclusion');
    expect(await job.sign()).toMatchObject({ ok: true });
    const [, , line] = await job.rows('charges');
    expect(line).toMatchObject({ lineType: '有偿服务', charged: 120, toldHow: '当面' });
    expect(line?.toldAt).not.toBe('');
  });
});

describe('a price that departs from the rule', () => {
  const deviationReason = '老客户';

  test('[R35] by exactly 10 % passes with a reason, and not without', async () => {
    const job = await Job.onSite(desk, 'paid');
    const bare = { lines: [{ ...part, charged: 10800 }] };
    expect(await job.act(wu, 'addCharge', bare)).toMatchObject({
      ok: false,
      clause: 'R35',
      fields: [{ path: 'lines.0.deviationReason' }],
    });
    const signed = await Job.signed(desk, 'paid', [{ ...part, charged: 10800, deviationReason }]);
    expect(await signed.cells()).toMatchObject({ listTotal: 120, waivedTotal: 0, payable: 108 });
  });

  test('[R35] by 11 % is blocked until the supervisor approves it', async () => {
    const job = await Job.charged(desk, 'paid', [{ ...part, charged: 10680, deviationReason }]);
    expect(await job.sign()).toMatchObject({ ok: false, code: 'chargesUnapproved', clause: 'R35' });
    expect(await job.act(wu, 'approveDeviation')).toMatchObject({ ok: false, clause: 'R78' });
    await job.done(supervisor, 'approveDeviation', { comment: '同意' });
    expect(await job.sign()).toMatchObject({ ok: true });
  });
});

/** What the cells say, in the workbook's own language, of each type. */
const golden = {
  zh: {
    free: [
      '免费服务（R7）：2026-03-10 在免费保修期内，保修期至 2026-10-09（自销售日期 2025-10-10 起 12 个月）。',
      '免费服务（R9）：免收，已减免 1 × 120.00 元。',
    ],
    contract: [
      '合同服务（R10）：免费保修期已于 2025-07-09 结束（自销售日期 2024-07-10 起 12 个月）；合同 HT-2026-001（2025-09-10 至 2027-09-10）包括该客户的全部产品。',
      '合同服务（R11，合同 HT-2026-001）：零配件按成本价，1 × 80.00 元。',
    ],
    paid: [
      '有偿服务（R12）：免费保修期已于 2025-09-09 结束（自销售日期 2023-09-10 起 24 个月）；2026-03-10 没有有效的合同。',
      '有偿服务（R13）：零配件按目录价，1 × 120.00 元。',
    ],
    undated: ['种类未定（R7）：产品 0071234 没有发票日期，无法计算免费保修期。', ''],
  },
  en: {
    free: [
      'Free by R7: 2026-03-10 is inside the free warranty, which ends 2026-10-09 (12 months from the sale date 2025-10-10).',
      'Free by R9: waived, 1 × 120.00 yuan.',
    ],
    contract: [
      'Contract by R10: the free warranty ended 2025-07-09 (12 months from the sale date 2024-07-10); contract HT-2026-001 (2025-09-10 to 2027-09-10) covers all products of the customer.',
      'Contract by R11, contract HT-2026-001: parts at cost, 1 × 80.00 yuan.',
    ],
    paid: [
      'Paid by R12: the free warranty ended 2025-09-09 (24 months from the sale date 2023-09-10); no contract in force on 2026-03-10.',
      'Paid by R13: parts at list price, 1 × 120.00 yuan.',
    ],
    undated: [
      'Scope unknown by R7: product 0071234 has no invoice date, so its free warranty is not known.',
      '',
    ],
  },
} as const;

describe.each(['zh', 'en'] as const)('a workbook in %s', (language) => {
  let book: Desk;
  beforeAll(async () => {
    book = await openDesk({ now: BEGINNING, sample: false });
    const cell = { tab: 'value', where: ['name', 'language'] as const, column: 'value' };
    if (language === 'en') {
      typeCell(book, cell, 'en');
      await book.run('setUpWorkbook');
    }
    await book.run('loadSampleCompany');
  });
  afterAll(() => book.close());

  test.each(['free', 'contract', 'paid', 'undated'] as const)(
    '[D3] says in one sentence why a service is %s, and in another what it costs',
    async (product) => {
      const [type, fee] = golden[language][product];
      const job = fee ? await Job.onSite(book, product) : await Job.registered(book, product);
      if (fee) await job.done(wu, 'addCharge', { lines: [part] });
      expect((await job.cells()).typeReason).toBe(type);
      expect((await job.rows('charges')).map(({ reason }) => reason)).toEqual(fee ? [fee] : []);
    },
  );
});

test('the accountant voids and reverses, the technician does not [R78]', async () => {
  const job = await Job.signed(desk, 'paid', [part]);
  const invoice = { kind: 'e-ordinary', number: '26310000000000009001', buyerType: 'person' };
  await job.done(wu, 'issueInvoice', invoice);
  const red = { reason: '抬头有误', redNumber: '26310000000000009002', confirmationNo: '310001' };
  expect(await job.act(wu, 'voidInvoice', red)).toMatchObject({ code: 'roleMissing' });
  await job.done(accountant, 'voidInvoice', red);
});

test('[R9] an exclusion of which the customer heard after the work is refused', async () => {
  const job = await Job.charged(desk, 'free', [part]);
  await desk.home.clock.moveTo(new Date('2026-03-10T12:00:00+08:00'));
  const late = { ...excluded, ...told, toldAt: '2026-03-10T11:30:00' };
  expect(await job.act(wu, 'addCharge', { lines: [late] })).toMatchObject({
    ok: false,
    clause: 'R9',
    fields: [{ path: 'lines.0.toldAt', message: { zh: expect.stringContaining('完成') } }],
  });
});
