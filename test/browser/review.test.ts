import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../local/web/server';
import { BEGINNING, cases } from '../end-to-end/cases';
import { type Desk, openDesk } from '../end-to-end/desk';
import { tabWith } from '../end-to-end/staff';
import { benchAt } from '../end-to-end/switches/bench';
import { launchBrowser } from './launch';
import { PATIENTLY, SheetPage } from './sheet-page';

const numbers: string[] = [];
let desk: Desk;
let served: Served;
let browser: Browser;
let sheet: SheetPage;

beforeAll(async () => {
  [desk, browser] = await Promise.all([openDesk({ now: BEGINNING }), launchBrowser()]);
  for (let count = 0; count < 5; count++) numbers.push(await handedIn());
  served = await serve(desk.home, { port: 0 });
  sheet = await SheetPage.open(browser, served.url, {
    ...{ user: 'zhou@example.com', locale: 'zh-CN', width: 1200, height: 760 },
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await desk?.close();
});

/** A request that was walked to the supervisor's desk. */
async function handedIn(): Promise<string> {
  const bench = benchAt(desk);
  const steps = cases[0]?.steps.filter(({ act }) => act !== 'review') ?? [];
  let no = '';
  for (const { as, act, input } of steps) {
    const answer = await bench.done(as.replace(/@.*/, ''), act, no ? { no, ...input } : input);
    no ||= String(answer.no);
  }
  return no;
}

const guest = (testId: string) => sheet.guest().getByTestId(testId);

test('[R51] a supervisor reviews five requests in a row from the menu, by keyboard', async () => {
  await sheet.choose('售后服务簿', '我的工作');
  await guest('form').waitFor();
  const reviewed: string[] = [];
  while (reviewed.length < 5) {
    const no = String(await guest('form').getAttribute('data-no'));
    reviewed.push(no);
    await sheet.page.keyboard.press('a');
    await expect.poll(() => guest('told').textContent(), PATIENTLY).toContain(no);
  }
  expect(new Set(reviewed).size).toBe(5);
  const rows = await desk.rows('requests');
  const decided = reviewed.map((no) => rows.find((row) => row.no === no)?.reviewDecision);
  expect(decided).toEqual(['同意', '同意', '同意', '同意', '同意']);
});

test('whoever opens a form from his work stands in its row, and the dialog is gone', async () => {
  const no = await guest('form').getAttribute('data-no');
  await guest('go').click();
  await expect.poll(() => sheet.by('guest-frame').count(), PATIENTLY).toBe(0);
  const { cellData } = tabWith(desk, 'intakeSupervisor');
  const row = Object.keys(cellData).find((at) => cellData[at]?.[0]?.v === no);
  await expect.poll(() => sheet.place(), PATIENTLY).toBe(`A${Number(row) + 1}`);
  expect(sheet.faults).toEqual([]);
});
