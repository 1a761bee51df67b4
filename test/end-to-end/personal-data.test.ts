import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { type Bench, benchAt, intake, PAID } from './switches/bench';

let desk: Desk;
let bench: Bench;
let no = '';
let customerNo = '';

const person = { ...intake, customerName: '钟离昧', phone: '13712345678', address: '枫林路 9 弄' };

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  bench = benchAt(desk);
  const value = await bench.done('li', 'registerRequest', {
    ...person,
    email: 'zhongli@example.org',
    need: '半夜漏水，很着急',
    productSerial: PAID,
  });
  [no, customerNo] = [String(value.no), String(value.customerNo)];
});
afterAll(() => desk.close());

/** Whether anything of him can be read anywhere in the workbook. */
function isReadable(): boolean {
  const all = JSON.stringify(desk.home.workbook.save());
  return ['钟离昧', '13712345678', '枫林路', 'zhongli@', '很着急'].some((text) =>
    all.includes(text),
  );
}

test('one command gives out all that is held about a customer, and the log says only that it did', async () => {
  const answer = await desk.act({
    as: 'owner@example.com',
    act: 'exportCustomer',
    input: { phone: '137 1234 5678' },
    key: 'export-1',
  });
  expect(answer).toMatchObject({ ok: true, value: { customerNo, pages: 1 } });
  const { registers = {} } = answer.value ?? {};
  const { requests, customers } = registers as Record<string, object[]>;
  expect(requests).toMatchObject([{ no, need: '半夜漏水，很着急' }]);
  expect(customers).toMatchObject([{ name: '钟离昧', address: '枫林路 9 弄' }]);
  const line = (await desk.rows('audit')).at(-1);
  expect(line).toMatchObject({ act: 'exportCustomer', target: customerNo });
  expect(JSON.stringify(line)).not.toMatch(/钟离昧|1371234/);
});

test('he is not erased while somebody works for him; then nothing of him can be read, and the counts stay', async () => {
  const erase = () => bench.act('owner', 'eraseCustomer', { customerNo });
  const refused = await erase();
  expect(refused).toMatchObject({ ok: false, code: 'customerOpen' });
  expect(refused.message?.zh).toContain(no);
  await bench.done('li', 'cancel', { no, reason: '已自行处理' });
  const count = (await desk.rows('requests')).length;
  expect(await erase()).toMatchObject({ ok: true });
  expect(isReadable()).toBe(false);
  const rows = await desk.rows('requests');
  expect(rows).toHaveLength(count);
  expect(rows.find((row) => row.no === no)).toMatchObject({
    customerName: '钟**',
    phone: '137****5678',
    need: '***',
    productSerial: PAID,
  });
});

test('only an administrator may do either [R78]', async () => {
  for (const as of ['zhou', 'zhao', 'sun'])
    for (const act of ['exportCustomer', 'eraseCustomer'])
      expect(await bench.act(as, act, { customerNo })).toMatchObject({ code: 'roleMissing' });
});

test('set-up tells where the data goes, and how many customers there were this year', async () => {
  const { result } = await desk.run('setUpWorkbook');
  expect((result as { value: { message: { zh: string } } }).value.message.zh).toMatch(
    /2026 年至今已登记或服务 \d+ 位客户/,
  );
});

test('[D9] a dry run lists what is due, and changes nothing', async () => {
  desk.home.clock.set(new Date('2026-03-11T09:30:00+08:00'));
  const seq = desk.home.store.seq;
  const { result } = await desk.run('showDueJobs');
  const { value } = result as { value: { reports: { job: string; done: number }[] } };
  expect(value.reports.map(({ job }) => job)).toEqual(expect.arrayContaining(['archive']));
  expect(value.reports.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThan(0);
  expect(desk.home.store.seq).toBe(seq);
});
