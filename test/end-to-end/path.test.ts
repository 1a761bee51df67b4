import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEGINNING, type Case, cases, NEXT_DAY } from './cases';
import { type Desk, openDesk } from './desk';

let desk: Desk;
const numbers = new Map<string, string>();

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

/** Takes a request through the day, trying each next step too early first. */
async function walk({ name, steps }: Case): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const no = numbers.get(name);
    const about = no ? { no } : {};
    if (step.early) {
      const before = await desk.rows('requests');
      const { as, act, input, code } = step.early;
      expect(
        await desk.act({ as, act, input: { ...about, ...input } }),
        `${act} before ${step.act}`,
      ).toMatchObject({ ok: false, code });
      expect(await desk.rows('requests'), `${act} before ${step.act} changes nothing`).toEqual(
        before,
      );
    }
    const answer = await desk.act({
      ...step,
      input: { ...about, ...step.input },
      key: `${name}/${index}`,
    });
    expect(answer, `${step.act}: ${JSON.stringify(answer)}`).toMatchObject({ ok: true });
    if (!no) numbers.set(name, String(answer.value?.no));
  }
}

describe.each(cases)('a request, $name', (one) => {
  test(`goes from the telephone to the review, each step refused too early ${one.proves}`, async () => {
    await walk(one);
    const request = (await desk.rows('requests')).find((row) => row.no === numbers.get(one.name));
    expect(request?.reviewer).toBeTruthy();
  });
});

describe('the next day', () => {
  test('archives the reviewed and asks each customer once, by a link of his own [R52] [R53]', async () => {
    await desk.home.clock.moveTo(new Date(NEXT_DAY));
    const requests = await desk.rows('requests');
    const mails = desk.home.mail.list().filter(({ body }) => body.includes('/forms/d/e/'));
    for (const { name, ends } of cases) {
      const no = numbers.get(name);
      const request = requests.find((row) => row.no === no);
      expect(request?.archiveNo, name).toMatch(/^DA-/);
      expect(
        mails.filter(({ subject }) => subject.includes(String(no))),
        name,
      ).toHaveLength(1);
      for (const [key, value] of Object.entries(ends)) {
        if (key !== 'stage' && key !== 'serviceType' && key !== 'outcome') {
          expect(request?.[key], `${name} ${key}`).toBe(
            typeof value === 'number' ? value / 100 : value,
          );
        }
      }
    }
  });
});
