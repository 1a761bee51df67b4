import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { REGISTRAR, sampleWorkbook, type Workbook } from './workbook';

let browser: Browser;
let workbook: Workbook;
let sidebar: BrowserPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  workbook = sampleWorkbook('en');
  sidebar = await BrowserPage.open(browser, 'sidebar', { workbook, user: REGISTRAR });
  await sidebar.by('begin-registerRequest').waitFor();
});
afterAll(() => browser?.close());

async function begin(): Promise<void> {
  await sidebar.by('begin-registerRequest').click();
  await sidebar.by('form-registerRequest').waitFor();
}

test('a call is registered by keyboard alone, and the new request opens [R15]', async () => {
  await sidebar.press('Tab', 'Tab', 'Enter');
  await sidebar.by('form-registerRequest').waitFor();
  expect(await sidebar.focused()).toBe('field-customerName');
  await sidebar.type('欧阳娜');
  await sidebar.press('Tab');
  await sidebar.type('139 1666 7788');
  await sidebar.press('Tab');
  await sidebar.type('水龙头"滴水"');
  await sidebar.press('Enter');
  await sidebar.type('=1+1 🙂');
  await sidebar.press('Control+Enter');
  await sidebar.by('request').waitFor();
  expect(await sidebar.by('news').textContent()).toContain('Done: Register a request');
  expect(await sidebar.by('stage').textContent()).toBe('Registered');
  const no = await sidebar.by('request').getAttribute('data-no');
  const answer = workbook.view('request', { no });
  expect(answer).toMatchObject({
    value: {
      request: {
        customerName: '欧阳娜',
        phone: '13916667788',
        need: '水龙头"滴水"\n=1+1 🙂',
        urgency: 'normal',
        channel: 'phone',
      },
    },
  });
  expect(sidebar.faults).toEqual([]);
});

test('asks what the telephone asks first, and the rest under "more"', async () => {
  await begin();
  const names = await sidebar.page
    .locator('[name]:visible')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')));
  expect(names).toEqual([
    'customerName',
    'phone',
    'need',
    'productSerial',
    'areaCode',
    'address',
    'urgency',
    'channel',
  ]);
  await sidebar.by('more').click();
  expect(await sidebar.field('documentRef').isVisible()).toBe(true);
});

test('blanks are named beside their fields, without asking the server, and the cursor goes there', async () => {
  await begin();
  await sidebar.field('address').fill('Elm Road 1');
  await sidebar.by('submit').click();
  expect(await sidebar.by('fault-customerName').textContent()).toBe('Please fill this in.');
  expect(await sidebar.by('fault-need').count()).toBe(1);
  await expect.poll(() => sidebar.focused()).toBe('field-customerName');
  expect(await sidebar.field('customerName').getAttribute('aria-invalid')).toBe('true');
  expect(await sidebar.field('customerName').getAttribute('aria-describedby')).toBe(
    'field-customerName-fault',
  );
  expect(sidebar.acts('registerRequest')).toEqual([]);
  await sidebar.type('A');
  await sidebar.by('fault-customerName').waitFor({ state: 'detached' });
  expect(await sidebar.field('address').inputValue()).toBe('Elm Road 1');
});

test('what the server refuses stands beside its field, with the clause in the banner, and "more" opens for it', async () => {
  await begin();
  await sidebar.field('customerName').fill('Ann');
  await sidebar.field('phone').fill('13900000000');
  await sidebar.field('need').fill('It leaks.');
  await sidebar.field('channel').selectOption('letter');
  await sidebar.by('submit').click();
  await sidebar.by('fault-documentRef').waitFor();
  expect(await sidebar.field('documentRef').isVisible()).toBe(true);
  await expect.poll(() => sidebar.focused()).toBe('field-documentRef');
  expect(await sidebar.by('trouble').textContent()).toContain('[R16]');
  await sidebar.type('Letter 7');
  await sidebar.press('Enter');
  await sidebar.by('request').waitFor();
  const [first, second] = sidebar.acts('registerRequest');
  expect(second?.input).toEqual({ ...first?.input, documentRef: 'Letter 7' });
  expect(second?.key).toBe(first?.key);
});

test('says while one types that the same telephone has an open request, and opens it', async () => {
  await begin();
  await sidebar.field('customerName').fill('He Jing');
  await sidebar.field('phone').fill('13800138001');
  const open = sidebar.by('already-open').locator('button').first();
  await open.waitFor();
  await open.click();
  await sidebar.by('request').waitFor();
  await sidebar.by('home').click();
  await begin();
  expect(await sidebar.field('customerName').inputValue()).toBe('He Jing');
});

test('warnings are told after success', async () => {
  await begin();
  await sidebar.field('customerName').fill('Ann');
  await sidebar.field('phone').fill('13900000000');
  await sidebar.field('need').fill('It leaks.');
  await sidebar.field('productSerial').fill('NO-SUCH-1');
  await sidebar.press('Enter');
  await sidebar.by('request').waitFor();
  expect(await sidebar.page.locator('.note.warn').first().textContent()).toContain('NO-SUCH-1');
});
