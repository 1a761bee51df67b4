import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromSerial } from '../../src/policy/time';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { tickOnce } from './tick-once';

const [li, wu, sun, qian] = ['li', 'wu', 'sun', 'qian'].map((one) => `${one}@example.com`) as [
  string,
  string,
  string,
  string,
];

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

const calls = async (of = desk) =>
  (await of.rows('followUps')).map(({ id, dueOn, status }) => [
    id,
    fromSerial(Number(dueOn)).slice(0, 10),
    status,
  ]);

test('calls are planned a month ahead from the date of sale, and planning again adds nothing [R36]', async () => {
  await tickOnce(desk, '2026-03-10T11:00:00');
  expect(await calls()).toEqual([]);
  await tickOnce(desk, '2026-03-11T08:00:00');
  const planned = [
    ['XS-100001/6', '2026-04-10', '待回访'],
    ['XS-200001/3', '2026-04-10', '待回访'],
  ];
  expect(await calls()).toEqual(planned);
  await tickOnce(desk, '2026-03-11T09:00:00');
  await tickOnce(desk, '2026-03-12T08:00:00');
  expect(await calls()).toEqual(planned);
});

test('a call records use and satisfaction, and makes a need a linked request in one step [R37]', async () => {
  const reached = { followUpId: 'XS-100001/6', result: 'reached', needs: '出水变小' };
  const bare = await desk.act({ as: sun, act: 'recordFollowUp', input: reached });
  expect(bare).toMatchObject({ ok: false, clause: 'R37' });
  expect(bare.fields?.map(({ path }) => path)).toEqual(['usage', 'satisfaction']);
  const input = { ...reached, usage: '每天使用', satisfaction: 4, createRequest: true };
  const answer = await desk.act({ as: sun, act: 'recordFollowUp', input });
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  const no = answer.value?.requestNo;
  const request = (await desk.rows('requests')).find((row) => row.no === no);
  expect(request).toMatchObject({
    origin: 'XS-100001/6',
    channel: '主动回访',
    need: '出水变小',
    productSerial: 'XS-100001',
    unit: 'SH',
    serviceType: '免费服务',
  });
  const row = (await desk.rows('followUps')).find(({ id }) => id === 'XS-100001/6');
  expect(row).toMatchObject({ requestNo: no, status: '已回访', satisfaction: 4 });
  const again = await desk.act({ as: sun, act: 'recordFollowUp', input });
  expect(again).toMatchObject({ ok: false, clause: 'R36' });
});

test('a call is late after its window, and who wants no more calls gets none [R36]', async () => {
  await tickOnce(desk, '2026-04-18T10:00:00');
  const late = await desk.view(qian, 'followUps');
  expect(late.value?.overdue).toMatchObject([{ id: 'XS-200001/3', callBy: '2026-04-18T00:00:00' }]);
  const input = { followUpId: 'XS-200001/3', result: 'reached', optOut: true };
  expect((await desk.act({ as: wu, act: 'recordFollowUp', input })).code).toBe('roleMissing');
  expect(await desk.act({ as: sun, act: 'recordFollowUp', input })).toMatchObject({ ok: true });
  await tickOnce(desk, '2026-07-01T08:00:00');
  const rows = await calls();
  expect(rows.filter(([id]) => String(id).startsWith('XS-200001'))).toEqual([
    ['XS-200001/3', '2026-04-10', '不再回访'],
  ]);
  expect(rows).toContainEqual(['XS-100002/24', '2026-07-10', '待回访']);
}, 240_000);

test('three nights without a run leave what three nights with runs leave, save the times [D10]', async () => {
  const evenings = ['10', '11', '12', '13'].map((day) => `2026-03-${day}T16:30:00`);
  const state = async (moments: readonly string[]) => {
    const one = await openDesk({ now: BEGINNING });
    try {
      const input = { customerName: '何静', phone: '13800138001', need: '不制水' };
      const answer = await one.act({ as: li, act: 'registerRequest', input });
      for (const moment of moments) await tickOnce(one, moment);
      const no = answer.value?.no;
      const ledger = (await one.rows('supervision')).filter(({ sourceNo }) => sourceNo === no);
      const mails = one.home.mail.list().filter(({ subject }) => subject.includes(String(no)));
      const runs = (await one.rows('jobs')).filter(({ job }) => job === 'planFollowUps');
      return {
        ledger: ledger.map(({ id, to, level }) => [id, to, level]),
        mails: mails.map(({ subject }) => subject).sort(),
        calls: await calls(one),
        dates: runs.map(({ businessDate }) => businessDate),
      };
    } finally {
      await one.close();
    }
  };
  const nightly = await state(evenings);
  expect(nightly.ledger).toHaveLength(3);
  expect(nightly.mails).toHaveLength(3);
  expect(nightly.calls).toHaveLength(2);
  expect(nightly.dates).toHaveLength(4);
  expect(await state([evenings[0] ?? '', evenings[3] ?? ''])).toEqual(nightly);
}, 240_000);
