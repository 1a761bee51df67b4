import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';

const li = 'li@example.com';

let desk: Desk;
let tabs: string[];
let before: Record<string, Record<string, unknown>[]>;
beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
  const input = { customerName: '=何静', phone: '', need: '007' };
  await desk.act({ as: li, act: 'registerRequest', input: { ...input, email: 'he@example.org' } });
  before = await registers();
  const file = await desk.home.workbook.excel.write();
  tabs = await desk.home.workbook.excel.take(file, 'workbook');
});
afterAll(() => desk.close());

const NAMES = ['requests', 'customers', 'products', 'choices', 'settings', 'audit', 'prices'];

async function registers() {
  const rows = NAMES.map(async (name) => [name, await desk.rows(name)] as const);
  return Object.fromEntries(await Promise.all(rows));
}

test('a workbook taken through .xlsx holds the same: dates, texts, zeros, amounts', async () => {
  expect(tabs.length).toBeGreaterThan(30);
  expect(await registers()).toEqual(before);
});

test('after "Set up or repair" it works as before, and a second repair finds nothing', async () => {
  const repaired = await desk.run('setUpWorkbook');
  expect(repaired.status).toBe('completed');
  expect(await registers()).toEqual(before);
  const input = { customerName: '王芳', phone: '13800138077', need: '漏水' };
  const answer = await desk.act({ as: li, act: 'registerRequest', input });
  expect(answer).toMatchObject({ ok: true });
  const last = (await desk.rows('requests')).at(-1);
  expect(last).toMatchObject({ customerName: '王芳', phone: '13800138077' });
  const again = await desk.run('setUpWorkbook');
  expect(again.result).toMatchObject({ value: { changed: false } });
});
