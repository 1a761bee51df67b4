import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

const input = (index: number) => ({
  customerName: '何静',
  phone: '13800138001',
  need: `第 ${index} 次来电`,
});

test('two writers at once register 25 requests each under 50 consecutive numbers [R63]', async () => {
  const before = (await desk.rows('requests')).length;
  const writer = async (as: string) => {
    const numbers: string[] = [];
    for (let index = 0; index < 25; index += 1) {
      const answer = await desk.act({
        as,
        act: 'registerRequest',
        input: input(index),
        key: `${as}/${index}`,
      });
      expect(answer.ok, JSON.stringify(answer)).toBe(true);
      numbers.push(String(answer.value?.no));
    }
    return numbers;
  };
  const numbers = (
    await Promise.all([writer('li@example.com'), writer('zhou@example.com')])
  ).flat();
  const sequences = numbers.map((no) => Number(no.slice(-6))).sort((a, b) => a - b);
  expect(new Set(numbers).size).toBe(50);
  expect((sequences[49] ?? 0) - (sequences[0] ?? 0)).toBe(49);
  const rows = await desk.rows('requests');
  expect(rows.length).toBe(before + 50);
  expect(numbers.every((no) => rows.some((row) => row.no === no))).toBe(true);
});

test('the same key sent twice, even at once, registers once', async () => {
  const before = (await desk.rows('requests')).length;
  const call = { as: 'li@example.com', act: 'registerRequest', input: input(99), key: 'the same' };
  const [first, second] = await Promise.all([desk.act(call), desk.act(call)]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toEqual(first);
  expect((await desk.rows('requests')).length).toBe(before + 1);
});
