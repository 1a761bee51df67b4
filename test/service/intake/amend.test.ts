import { beforeEach, describe, expect, test } from 'vitest';
import { amend } from '../../../src/service/intake/amend';
import { confirmIntake } from '../../../src/service/intake/confirm-intake';
import type { RegisterRows } from '../../../src/workbook/registers.generated';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;

beforeEach(() => {
  company = newCompany();
  const card = { wholeMonths: 12, mainMonths: 12, startBasis: 'sale' };
  company.put(
    'products',
    { ...card, serial: 'XS-1', name: 'Purifier', saleDate: '2026-05-01' },
    { ...card, serial: 'XS-2', name: 'Old purifier', saleDate: '2020-05-01' },
    { ...card, serial: 'XS-3', name: 'New purifier', saleDate: '2026-06-01' },
  );
});

const reason = 'misheard';
const put = (
  values: Partial<RegisterRows['requests']> = {},
  stage: Parameters<typeof requestAt>[0] = 'dispatched',
) => company.put('requests', requestAt(stage, { productName: 'Purifier', ...values }));

function corrects(input: Record<string, unknown>, as: string = people.registrar) {
  const answer = company.run(amend, as, { reason, key: `k${Math.random()}`, ...input });
  expect(company.cost()).toBeLessThanOrEqual(16);
  return answer;
}

function refuses(input: Record<string, unknown>, as?: string) {
  const before = [company.request(), company.rows('serviceLog'), company.rows('audit')];
  const answer = corrects(input, as);
  expect([company.request(), company.rows('serviceLog'), company.rows('audit')]).toEqual(before);
  return answer;
}

const log = () => company.rows('serviceLog').map((row) => row.text);

test('corrects what was misheard, says what it was, and leaves the rest', () => {
  put();
  const before = company.request();
  expect(corrects({ phone: '138 0013 8002', need: 'It leaks.', urgency: 'urgent' })).toMatchObject({
    ok: true,
    value: { no: NO, serviceType: 'free' },
  });
  const { version, updatedAt, updatedBy, ...after } = company.request();
  expect(after).toMatchObject({
    ...{ phone: '13800138002', phoneOriginal: '138 0013 8002', need: 'It leaks.' },
    ...{ urgency: 'urgent', stage: 'dispatched', customerName: before.customerName },
  });
  expect([version, updatedBy]).toEqual([(before.version ?? 0) + 1, people.registrar]);
  const [row] = company.rows('serviceLog');
  expect(row).toMatchObject({ requestNo: NO, kind: 'note', staff: people.registrar });
  expect(row?.text).toContain('Telephone 13800138001 → 13800138002');
  expect(row?.text).toContain('Service needed It makes no water. → It leaks.');
  expect(row?.text).toContain('Urgency (none) → Urgent');
  expect(row?.text).toContain('Reason: misheard');
  expect(company.rows('audit')[0]).toMatchObject({ act: 'amend', target: NO });
});

describe('the type of service', () => {
  test('is decided anew for another product, which brings its name [R7]', () => {
    put();
    expect(corrects({ productSerial: 'XS-2' })).toMatchObject({ value: { serviceType: 'paid' } });
    expect(company.request()).toMatchObject({
      ...{ productSerial: 'XS-2', productName: 'Old purifier' },
      ...{ serviceType: 'paid', typeClause: 'R12' },
    });
    expect(log()[0]).toContain('Service type Free → Paid');
  });

  test('is decided anew for another kind of work [R14]', () => {
    put();
    corrects({ workKind: 'consultation' });
    expect(company.request()).toMatchObject({ serviceType: 'other', typeClause: 'R14' });
    corrects({ workKind: 'maintenance' });
    expect(company.request()).toMatchObject({ serviceType: 'free', typeClause: 'R7' });
  });

  test('finds its way out of the dead end with the product [R2]', () => {
    put({ serviceType: '', productSerial: '', productName: '' }, 'completed');
    expect(corrects({ productSerial: 'XS-1' })).toMatchObject({ ok: true });
    expect(company.request()).toMatchObject({ serviceType: 'free', productName: 'Purifier' });
    expect(company.rows('warrantyEntries')).toMatchObject([
      { id: `W-${NO}`, serial: 'XS-1', content: 'Changed the filter' },
    ]);
  });

  test('finds its way out once the register of products is filled in [R2]', () => {
    put({ serviceType: '', productSerial: 'XS-9', typeReason: 'Scope unknown' });
    expect(refuses({})).toMatchObject({ code: 'nothingToAmend' });
    company.put('products', { serial: 'XS-9', wholeMonths: 0, mainMonths: 0 });
    expect(corrects({})).toMatchObject({ ok: true, value: { serviceType: 'paid' } });
  });

  test('stays open, with a warning, when the product is unknown', () => {
    put();
    const answer = corrects({ productSerial: 'NONE' });
    expect(answer).toMatchObject({ ok: true, value: { serviceType: '' }, warnings: [{}, {}] });
  });

  test('is that of the day of registration', () => {
    put({ registeredAt: '2027-06-02T08:00:00', obtainedAt: '', serviceType: 'paid' });
    corrects({ productSerial: 'XS-3' });
    expect(company.request()).toMatchObject({ productSerial: 'XS-3', productName: 'New purifier' });
    expect(company.request().serviceType).toBe('paid');
  });

  test('does not change under charges; another product of the same type may [R35]', () => {
    put({ listTotal: 100, waivedTotal: 100, payable: 0 }, 'onSite');
    expect(refuses({ productSerial: 'XS-2' })).toMatchObject({
      code: 'chargesExist',
      clause: 'R35',
    });
    expect(refuses({ workKind: 'guidance' })).toMatchObject({ code: 'chargesExist' });
    expect(corrects({ productSerial: 'XS-3' })).toMatchObject({ ok: true });
  });
});

test('moves the line on the warranty card to the right product, once [R31]', () => {
  put({}, 'completed');
  company.put('warrantyEntries', { id: `W-${NO}`, serial: 'XS-1', workKind: 'repair' });
  corrects({ productSerial: 'XS-3', workKind: 'maintenance' });
  expect(company.rows('warrantyEntries')).toMatchObject([
    { id: `W-${NO}`, serial: 'XS-3', workKind: 'maintenance' },
  ]);
});

describe('refuses', () => {
  test('what the customer signed, unless it was sent back [R33]', () => {
    put({ signedAt: '2026-11-24T09:25:00' }, 'completed');
    expect(refuses({ need: 'Other' })).toMatchObject({ code: 'signedAlready', clause: 'R33' });
    company = newCompany();
    put({ signedAt: '2026-11-24T09:25:00', reviewDecision: 'returned' }, 'completed');
    expect(corrects({ need: 'Other' })).toMatchObject({ ok: true });
  });

  test('nothing to change, and no reason', () => {
    put();
    expect(refuses({ customerName: 'He Jing' })).toMatchObject({ code: 'nothingToAmend' });
    expect(refuses({ need: 'Other', reason: ' ' })).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'reason' }],
    });
  });

  test('a letter without its reference [R16]', () => {
    put();
    expect(refuses({ channel: 'letter' })).toMatchObject({
      code: 'documentMissing',
      clause: 'R16',
    });
    expect(corrects({ channel: 'letter', documentRef: 'L-7' })).toMatchObject({ ok: true });
  });

  test('information that came after its registration [R69]', () => {
    put();
    const fields = [{ path: 'obtainedAt' }];
    expect(refuses({ obtainedAt: '2026-11-24 08:01' })).toMatchObject({ clause: 'R69', fields });
    expect(corrects({ obtainedAt: '2026-11-24 08:00' })).toMatchObject({ ok: true });
  });

  test.each(['submitted', 'archived', 'cancelled'])('a request that is %s', (stage) => {
    company.put('requests', { ...requestAt('completed'), stage });
    expect(refuses({ need: 'Other' })).toMatchObject({ code: 'wrongStage' });
  });

  test('a technician, and another unit [R78]', () => {
    put();
    expect(refuses({ need: 'Other' }, people.technician)).toMatchObject({ code: 'roleMissing' });
    expect(refuses({ need: 'Other' }, people.elsewhere)).toMatchObject({ code: 'outOfScope' });
  });
});

test('the confirmation of the intake stands [R73]', () => {
  put({}, 'registered');
  corrects({ need: 'Other' });
  expect(company.request().intakeSupervisor).toBe(people.supervisor);
  expect(company.run(confirmIntake, people.supervisor)).toMatchObject({ code: 'alreadyConfirmed' });
});
