import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { sampleWorkbook } from './workbook';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('[R42] [D15] who is not staff files a call by keyboard, sees its number and no other record', async () => {
  const workbook = sampleWorkbook('en');
  const user = 'kitchen@example.org';
  const page = await BrowserPage.open(browser, 'call', { workbook, user, width: 460 });
  await page.by('form-fileCall').waitFor();
  expect(await page.by('script').textContent()).toContain('May I have your name');
  await page.field('customerName').fill('He Jing');
  await page.field('phone').fill('13800138001');
  await page.field('need').fill('It makes no water.');
  await page.by('submit').click();
  await page.by('filed').waitFor();
  const [call] = page.acts('fileCall');
  expect(call?.input).toMatchObject({ customerName: 'He Jing', kind: 'repair' });
  expect(await page.by('filed').textContent()).toMatch(/-2026-\d{6}/);
  expect(new Set(page.calls.map(({ door, name }) => `${door} ${name}`))).toEqual(
    new Set(['view callForm', 'act fileCall']),
  );
  await page.by('again').click();
  await page.by('form-fileCall').waitFor();
  expect(await page.field('need').inputValue()).toBe('');
  expect(page.faults).toEqual([]);
  await page.close();
});
