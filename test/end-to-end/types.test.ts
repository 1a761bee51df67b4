import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { onSite, registered, shanghai } from './walk';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
}, 120_000);
afterAll(() => desk.close());

test.each([
  ['free', { productSerial: 'XS-100001' }, '免费服务', 'R7'],
  ['contract', { productSerial: 'XS-100002' }, '合同服务', 'R10'],
  ['paid', { productSerial: 'XS-100003' }, '有偿服务', 'R12'],
  ['other', { workKind: 'guidance' }, '其他服务', 'R14'],
])('a service is %s by a rule that says why [R6]', async (...[, input, label, clause]) => {
  const walk = await registered(desk, shanghai, input);
  const { serviceType, typeReason, typeClause } = await walk.row();
  expect(serviceType).toBe(label);
  expect(String(typeReason)).toContain(`${label}（${clause}）`);
  expect(typeClause).toBe(clause);
});

test('a repair without a product has no type, and nothing of it can be priced [R2]', async () => {
  const walk = await onSite(desk, shanghai, { areaCode: '310115' });
  expect((await walk.row()).serviceType).toBe('');
  const lines = [{ kind: 'part', code: 'P-1001', quantity: 1 }];
  await walk.refused('technician', 'addCharge', {
    input: { lines },
    code: 'scopeUnknown',
    clause: 'R2',
  });
  await walk.does('registrar', 'amend', { productSerial: 'XS-100001', reason: '补登产品' });
  await walk.does('technician', 'addCharge', { lines });
});
