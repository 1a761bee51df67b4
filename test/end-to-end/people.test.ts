import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { type Bench, benchAt } from './switches/bench';

let desk: Desk;
let bench: Bench;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  bench = benchAt(desk);
});
afterAll(() => desk.close());

test('[R18] who is away is passed over, his visits are named, his supervisor is told; back early, he is sent again', async () => {
  const visit = await bench.requestAt('appointed');
  const call = await bench.requestAt('confirmed');
  const span = { fromAt: '2026-03-10T08:00', untilAt: '2026-03-12T18:00', reason: '病假' };
  const answer = await bench.act('wu', 'setAbsence', span);
  expect(answer).toMatchObject({ ok: true, value: { visits: [visit] } });
  expect(answer.warnings?.[0]?.zh).toContain(visit);
  expect(await bench.done('zhou', 'dispatch', { no: call })).toMatchObject({
    technician: 'zheng@example.com',
  });
  const mail = (await desk.rows('outbox')).filter((row) => row.to === 'zhou@example.com').at(-1);
  expect(String(mail?.body)).toContain(visit);

  const back = { absenceId: answer.value?.id, untilAt: '2026-03-10T08:30' };
  await bench.done('zhou', 'setAbsence', back);
  const next = await bench.requestAt('confirmed');
  expect(await bench.done('zhou', 'dispatch', { no: next })).toMatchObject({
    technician: 'wu@example.com',
  });
});

test('[R78] nobody sends a colleague or another branch on leave', async () => {
  const span = { untilAt: '2026-03-12T18:00' };
  for (const [as, staff] of [
    ['wu', 'zheng@example.com'],
    ['zhou', 'chen@example.com'],
  ] as const)
    expect(await bench.act(as, 'setAbsence', { ...span, staff })).toMatchObject({
      code: 'outOfScope',
      clause: 'R78',
    });
});

test('[R38] [R39] [R40] [R41] [R42] [R44] [D6] a spot check records what was seen, by whom, and what was not', async () => {
  const no = await bench.requestAt('completed');
  const seen = { how: 'onSite', appearance: 'good', conduct: 'good', habits: 'good', site: 'poor' };
  expect(await bench.refusal('zhou', 'spotCheck', { no, ...seen })).toBe('R41');
  await bench.done('zhou', 'spotCheck', { no, ...seen, note: '地面有水' });
  const phone = { staff: 'li@example.com', how: 'phone', phoneManner: 'good', explanation: 'good' };
  await bench.done('zhou', 'spotCheck', phone);
  expect(await desk.rows('spotChecks')).toMatchObject([
    {
      requestNo: no,
      technician: 'wu@example.com',
      inspector: 'zhou@example.com',
      appearance: '良好',
      conduct: '良好',
      habits: '良好',
      site: '欠佳',
      phoneManner: '未观察',
      explanation: '未观察',
      note: '地面有水',
    },
    {
      technician: 'li@example.com',
      appearance: '未观察',
      phoneManner: '良好',
      explanation: '良好',
    },
  ]);
  expect(await bench.act('wu', 'spotCheck', { no, ...seen })).toMatchObject({
    code: 'roleMissing',
  });
});
