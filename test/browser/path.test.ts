import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../local/web/server';
import { BEGINNING, type Case, cases, NEXT_DAY } from '../end-to-end/cases';
import { type Desk, openDesk } from '../end-to-end/desk';
import { launchBrowser } from './launch';
import { expectAccessible, look } from './look';
import { Person } from './servicebook-desk';

const data = mkdtempSync(join(tmpdir(), 'path-'));
const people = new Map<string, Person>();
const numbers = new Map<string, string>();
let desk: Desk;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  desk = await openDesk({ data, now: BEGINNING, port });
  served = await serve(desk.home, { port });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await desk?.home.close();
  rmSync(data, { recursive: true, force: true });
});

/** Links in mails lead to the port that the workbook was set up with. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function person(user: string): Promise<Person> {
  const here = people.get(user) ?? (await Person.sitDown(browser, served.url, user));
  people.set(user, here);
  return here;
}

async function walk({ name, steps }: Case): Promise<void> {
  for (const step of steps) {
    const no = numbers.get(name);
    if (step.early) {
      const { as, act, input, code } = step.early;
      const answer = await (await person(as)).tryAct(act, { ...(no ? { no } : {}), ...input });
      expect(answer, `${act} before ${step.act}`).toMatchObject({ ok: false, code });
    }
    const shown = await (await person(step.as)).take(step.act, step.input, no);
    if (!no) numbers.set(name, shown);
    expect(shown, `${name}: ${step.act}`).toBe(numbers.get(name));
  }
}

/** Whoever has nothing more to do closes his page. */
async function leave(done: Case): Promise<void> {
  const later = cases.slice(cases.indexOf(done) + 1).flatMap(({ steps }) => steps);
  const isNeeded = (user: string) => later.some(({ as, early }) => [as, early?.as].includes(user));
  for (const [user, { sheet }] of people) if (!isNeeded(user)) await sheet.close();
}

describe.each(cases)('a request, $name, through the page', (one) => {
  test(`is walked by registrar, technician and supervisor to the review ${one.proves}`, async () => {
    await walk(one);
    const supervisor = await person(one.steps.at(-1)?.as ?? '');
    expect(await supervisor.stage()).toBe('reviewed');
    await leave(one);
  }, 400_000);
});

test('the next day each is archived, and its customer answers the survey on a telephone [R52] [R53] [R55]', async () => {
  await desk.home.clock.moveTo(new Date(NEXT_DAY));
  for (const { name } of cases) {
    const no = String(numbers.get(name));
    const mail = desk.home.mail
      .list()
      .find(({ subject, body }) => subject.includes(no) && body.includes('/forms/d/e/'));
    const link = /https?:\/\/\S+/.exec(mail?.body ?? '')?.[0];
    expect(link, name).toBeTruthy();
    if (name === cases[0]?.name) await lookAtForm(String(link));
    const customer = await onTelephone(String(link));
    for (const group of await customer
      .getByRole('radiogroup')
      .or(customer.locator('fieldset'))
      .all()) {
      await group.getByRole('radio').nth(4).check();
    }
    await customer.locator('textarea').first().fill('师傅很好 🙂');
    await customer.locator('[type=submit]').click();
    await customer.getByText('您的意见已收到').waitFor();
    await customer.close();
  }
  await expect.poll(async () => answered(), { timeout: 20_000 }).toBe(cases.length);
  const requests = await desk.rows('requests');
  for (const { name } of cases) {
    expect(
      requests.find((row) => row.no === numbers.get(name)),
      name,
    ).toMatchObject({ stage: '已存档' });
  }
  for (const { sheet: page } of people.values()) {
    expect(page.faults).toEqual([]);
    expect(page.foreign).toEqual([]);
  }
}, 400_000);

async function onTelephone(link: string): Promise<Page> {
  const viewport = { width: 390, height: 800 };
  const page = await browser.newPage({ viewport, locale: 'zh-CN' });
  await page.goto(link);
  return page;
}

/** In a page of its own: a picture of the whole moves what is to be clicked. */
async function lookAtForm(link: string): Promise<void> {
  const page = await onTelephone(link);
  await look(page, 'zh/form/survey');
  await expectAccessible(page, 'the survey form');
  await page.close();
}

/** Survey rows with five points throughout and the customer's words, tied to request and technician. */
async function answered(): Promise<number> {
  const rows = await desk.rows('surveys');
  return cases.filter(({ name }) =>
    rows.some(
      (row) =>
        row.requestNo === numbers.get(name) &&
        row.technician !== '' &&
        [row.attitude, row.skill, row.punctuality, row.service].every((grade) => grade === 5) &&
        row.suggestions === '师傅很好 🙂',
    ),
  ).length;
}
