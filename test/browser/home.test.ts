import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch';
import { type OpenHome, openHome, PROJECT } from './open-home';
import { PATIENTLY, SheetPage } from './sheet-page';

/** Nine o'clock at home. */
const MONDAY = new Date('2026-03-02T01:00:00Z');

let browser: Browser;
let open: OpenHome;
let sheet: SheetPage;

beforeAll(async () => {
  const users = [{ email: 'helper@example.com', name: 'Helper' }];
  [browser, open] = await Promise.all([launchBrowser(), openHome({ users, now: MONDAY })]);
  sheet = await SheetPage.open(browser, open.url);
});

afterAll(async () => {
  await browser?.close();
  await open?.close();
});

test('the clock moves on by a button, and what falls due runs', async () => {
  await open.run('installTrigger');
  await sheet.by('clock').click();
  await sheet.by('clock-plusDay').click();
  await sheet.untilCell('F1', 4);
  await expect
    .poll(() => sheet.by('clock-time').textContent(), PATIENTLY)
    .toContain('3 Mar 2026, 09:00');
});

test('the clock goes to a moment of the wall clock at home', async () => {
  await sheet.by('clock-moment').fill('2026-03-05T09:30');
  await sheet.by('clock-go').click();
  // Asia/Shanghai is eight hours ahead.
  await expect
    .poll(() => open.home.clock.now().toISOString(), PATIENTLY)
    .toContain('2026-03-05T01:30');
  await expect
    .poll(() => sheet.by('clock-time').textContent(), PATIENTLY)
    .toContain('5 Mar 2026, 09:30');
  await sheet.page.keyboard.press('Escape');
});

test('another person works in the same page', async () => {
  await sheet.by('people').click();
  await sheet.by('person-helper@example.com').click();
  await sheet.choose('extensions', 'Who');
  await sheet.untilCell('D2', 'helper@example.com');
  expect(await sheet.by('people').getAttribute('title')).toBe('You are helper@example.com');
});

test('someone new joins by an address', async () => {
  await sheet.by('people').click();
  await sheet.by('people-email').fill('new@example.com');
  await sheet.by('people-add').click();
  await expect
    .poll(() => sheet.by('people').getAttribute('title'), PATIENTLY)
    .toBe('You are new@example.com');
  expect(open.home.users().map(({ email }) => email)).toContain('new@example.com');
});

test("a mail's link leads a customer to the form, and it can be handed in", async () => {
  const link = (await open.run('makeForm')) as string;
  await open.run('sendInvitation', link);
  await sheet.by('menu-home').click();
  await sheet.page.getByRole('menuitem', { name: 'Outbox' }).click();
  await sheet.by('mail-row').click();
  const mail = sheet.page.frameLocator('[data-testid="mail-html"]');
  expect(await mail.locator('body').textContent()).toContain('Please fill in the form');

  const opened = sheet.context.waitForEvent('page');
  await mail.getByRole('link').click();
  const form = await opened;
  expect(form.url()).toBe(link);
  await form.getByRole('textbox').fill('SN-1');
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.getByText('Your response has been recorded').waitFor();
  await form.close();
});

test('the workbook goes out as a file of Excel and comes in again, in place of its tabs', async () => {
  const [file] = await Promise.all([
    sheet.page.waitForEvent('download'),
    sheet.choose('file', 'Download the workbook (.xlsx)'),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const take = async (path: string) => {
    const [chooser] = await Promise.all([
      sheet.page.waitForEvent('filechooser'),
      sheet.choose('file', 'Import .xlsx…'),
    ]);
    await chooser.setFiles(path);
    await sheet.by('take-tabs').click();
  };
  const value = await open.run('readCell', 'F1');
  await open.run('writeCell', 'F1', 'spoilt');
  await take(await file.path());
  await sheet.untilCell('F1', value as number);
  await take(`${PROJECT}appsscript.json`);
  await sheet.page.getByText('It cannot be read as an .xlsx workbook').waitFor();
});

test('the executions show a failure with its message', async () => {
  await expect(open.run('breakDown')).rejects.toThrow('out of paper');
  await sheet.by('tab-executions').click();
  const row = sheet.by('execution-row').filter({ hasText: 'breakDown' });
  await row.click();
  await expect
    .poll(() => sheet.by('execution-details').textContent(), PATIENTLY)
    .toContain('out of paper');
});

test('a trigger runs at the press of a button', async () => {
  const runs = Number(await open.run('readCell', 'F1'));
  await sheet.by('tab-triggers').click();
  await sheet.by('run-now').click();
  await sheet.untilCell('F1', runs + 1);
  await sheet.by('panel-close').click();
});

test('the panels are pages of their own, too', async () => {
  const page = await sheet.context.newPage();
  await page.goto(`${open.url}/triggers`);
  await page.getByText('countRuns').waitFor();
  await page.close();
});

test('the page says when it lost the home, takes no edits, and catches up by itself', async () => {
  await open.closeDoor();
  await sheet.by('offline').waitFor();
  await sheet.type('G2', 'to nobody');
  await open.run('writeCell', 'G1', 'meanwhile');
  await open.openDoor();
  await sheet.by('offline').waitFor({ state: 'detached' });
  await sheet.untilCell('G1', 'meanwhile');
  expect(await sheet.cell('G2')).toBeUndefined();
  await sheet.type('G2', 'to the home');
  await expect.poll(() => open.run('readCell', 'G2'), PATIENTLY).toBe('to the home');
});

test('the words around the sheet are Chinese at the press of a button', async () => {
  await sheet.by('language').click();
  await expect.poll(() => sheet.by('menu-home').textContent(), PATIENTLY).toBe('本地');
  await sheet.until(async () => (await sheet.news()).ready);
  await sheet.by('language').click();
  await expect.poll(() => sheet.by('menu-home').textContent(), PATIENTLY).toBe('Home');
});

test('a browser set to Chinese starts in Chinese', async () => {
  const chinese = await SheetPage.open(browser, open.url, { locale: 'zh-CN' });
  expect(await chinese.by('menu-home').textContent()).toBe('本地');
  expect(chinese.faults).toEqual([]);
  await chinese.close();
});

test('nothing failed in the page meanwhile, and nothing was asked of other hosts', () => {
  expect(sheet.faults).toEqual([]);
  expect(sheet.foreign).toEqual([]);
});
