import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { REGISTRAR, SUPERVISOR, sampleWorkbook } from './workbook';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('a complaint is found among what waits, answered from its card, and stays open there [R46] [R47]', async () => {
  const workbook = sampleWorkbook('en');
  workbook.ports.user = REGISTRAR;
  const opened = workbook.act('openFeedback', {
    kind: 'complaint',
    channel: 'phone',
    verbatim: 'Nobody came on Monday',
    customerName: 'He Jing',
    phone: '13800138001',
  });
  expect(opened).toMatchObject({ ok: true });
  const sidebar = await BrowserPage.open(browser, 'sidebar', { workbook, user: SUPERVISOR });
  await sidebar.by('list-feedback').click();
  await sidebar.by('records').locator('button').first().click();
  await sidebar.by('record').waitFor();
  expect(await sidebar.by('record').textContent()).toContain('Nobody came on Monday');
  await sidebar.by('act-answerFeedback').click();
  await sidebar.by('form-answerFeedback').waitFor();
  await sidebar.field('reply').fill('We are sorry; a technician comes tomorrow.');
  await sidebar.field('comfort').selectOption('apology');
  await sidebar.by('submit').click();
  await sidebar.by('news').getByText('Done').waitFor();
  await sidebar.by('record').waitFor();
  expect(await sidebar.by('record').textContent()).toContain('We are sorry');
  expect(sidebar.faults).toEqual([]);
  await sidebar.close();
});

test('every act that begins something has a form that opens', async () => {
  const workbook = sampleWorkbook('zh');
  const sidebar = await BrowserPage.open(browser, 'sidebar', { workbook, user: SUPERVISOR });
  const begin = sidebar.page.locator('[data-testid^=begin-]');
  await begin.first().waitFor();
  const names = await begin.evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const button = sidebar.by(name ?? '');
    if (!(await button.isVisible())) await sidebar.by('more-beginnings').click();
    await button.click();
    await sidebar.by(`form-${name?.slice('begin-'.length)}`).waitFor();
    await sidebar.by('home').click();
  }
  expect(sidebar.faults).toEqual([]);
  await sidebar.close();
});
