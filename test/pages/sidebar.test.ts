import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import type { CellData } from '../fakes/sheet';
import { BrowserPage } from './browser-page';
import { MANAGER, REGISTRAR, SUPERVISOR, sampleWorkbook, type Workbook } from './workbook';

let browser: Browser;
let workbook: Workbook;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(() => {
  workbook = sampleWorkbook('en');
});
afterAll(() => browser?.close());

const open = (user: string, more = {}) =>
  BrowserPage.open(browser, 'sidebar', { workbook, user, ...more });

test('opens with one view call, and says who one is and what one may begin', async () => {
  const sidebar = await open(REGISTRAR);
  await sidebar.by('begin-registerRequest').waitFor();
  expect(sidebar.calls.map((call) => call.name)).toEqual(['session']);
  expect(await sidebar.page.locator('header').textContent()).toContain('Li Na');
  expect(await sidebar.page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(sidebar.faults).toEqual([]);
  await sidebar.close();
});

test('explains several accounts, a lost session and a lost connection, and tries again', async () => {
  const texts = {
    'PERMISSION_DENIED: no': 'severalAccounts',
    'Authorization is required to perform that action.': 'signedOut',
    'NetworkError: Connection failure due to HTTP 0': 'offline',
    'Something odd': 'failed',
  };
  const sidebar = await open(REGISTRAR);
  await sidebar.by('begin-registerRequest').waitFor();
  for (const [message, code] of Object.entries(texts)) {
    sidebar.intercept = () => {
      throw new Error(message);
    };
    await sidebar.by('search').fill('139');
    await sidebar.by('find').click();
    await sidebar.page.locator(`[data-code=${code}]`).waitFor();
  }
  sidebar.intercept = () => undefined;
  await sidebar.by('find').click();
  await sidebar.by('trouble').waitFor({ state: 'detached' });
  await sidebar.close();
});

test('a sidebar that could not open says why and opens later', async () => {
  workbook.ports.user = 'nobody@example.com';
  const sidebar = await open('nobody@example.com');
  await sidebar.page.locator('[data-code=notStaff]').waitFor();
  workbook.ports.user = REGISTRAR;
  await sidebar.by('retry').click();
  await sidebar.by('begin-registerRequest').waitFor();
  await sidebar.close();
});

test('finds a request by telephone, and opens the only one at once', async () => {
  const { no } = workbook.requestAt('appointed');
  const sidebar = await open(MANAGER);
  await sidebar.by('search').fill(no.toLowerCase());
  await sidebar.press('Enter');
  await expect.poll(() => sidebar.by('request').getAttribute('data-no')).toBe(no);
  await sidebar.by('home').click();
  await sidebar.by('search').fill('13800138001');
  await sidebar.press('Enter');
  await expect.poll(() => sidebar.by('hits').locator('button').count()).toBeGreaterThan(1);
  await sidebar.by('search').fill('0000');
  await sidebar.press('Enter');
  await sidebar.page.getByText('Nothing found').waitFor();
  await sidebar.close();
});

test('opens the row where the cursor stands, and says when it holds no request', async () => {
  const sidebar = await open(MANAGER);
  await sidebar.by('use-row').click();
  await sidebar.page.locator('[data-code=noRow]').waitFor();
  const { sheetId } = workbook.ports.grid.sheet('Service requests');
  workbook.ports.cursor = { sheetId, row: 3 };
  await sidebar.by('use-row').click();
  await sidebar.by('request').waitFor();
  await sidebar.close();
});

test('shows what waits in a stage, then the next step first and what is aside folded', async () => {
  const { no } = workbook.requestAt('registered');
  const sidebar = await open(SUPERVISOR);
  await sidebar.by('queue').selectOption('registered');
  await sidebar.by('show-queue').click();
  await sidebar.by(`open-${no}`).click();
  await sidebar.by('request').waitFor();
  expect(await sidebar.by('act-cancel').isVisible()).toBe(false);
  await sidebar.by('more-steps').click();
  expect(await sidebar.by('act-cancel').isVisible()).toBe(true);
  expect(await sidebar.by('stage').textContent()).toBe('Registered');
  await sidebar.close();
});

test('a long text in a list takes two lines, and its title holds the whole', async () => {
  const need = 'The purifier stops at night and has to be switched off and on twice. '.repeat(6);
  workbook.ports.user = REGISTRAR;
  const caller = { customerName: 'He Jing', phone: '13800138001' };
  expect(workbook.act('registerRequest', { ...caller, need })).toMatchObject({ ok: true });
  const sidebar = await open(REGISTRAR);
  await sidebar.by('show-queue').click();
  const text = sidebar.page.getByTitle(need.trim());
  await text.waitFor();
  const lines = await text.evaluate(
    (element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight),
  );
  expect(Math.round(lines)).toBe(2);
  await sidebar.close();
});

test('says what a request waits for and until when, and who has it by name [R20]', async () => {
  const { no } = workbook.requestAt('appointed');
  const sidebar = await open(SUPERVISOR);
  await sidebar.by('search').fill(no);
  await sidebar.press('Enter');
  expect(await sidebar.by('due').textContent()).toMatch(/^Visit by \d+ \w+, \d\d:\d\d/);
  expect(await sidebar.by('request').textContent()).not.toContain('@example.com');
  await sidebar.close();
});

test('opens a request although the shifts cannot be read, and says what is wrong with them', async () => {
  const { no } = workbook.requestAt('dispatched');
  const { rowCells } = workbook.ports.grid.sheet('Shifts');
  const isKey = (cell?: CellData) => cell?.userEnteredValue?.stringValue === 'fromTime';
  const column = rowCells[0]?.findIndex(isKey) ?? -1;
  Object.assign(rowCells[2]?.[column] ?? {}, { userEnteredValue: { stringValue: 'early' } });
  const sidebar = await open(SUPERVISOR);
  await sidebar.by('search').fill(no);
  await sidebar.press('Enter');
  await sidebar.by('request').waitFor();
  expect(await sidebar.by('trouble').textContent()).toMatch(/shift/i);
  await sidebar.close();
});
