import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch';
import { type OpenHome, openHome } from './open-home';
import { PATIENTLY, SheetPage } from './sheet-page';

let browser: Browser;
let open: OpenHome;
let sheet: SheetPage;

beforeAll(async () => {
  [browser, open] = await Promise.all([launchBrowser(), openHome()]);
  sheet = await SheetPage.open(browser, open.url);
});

afterAll(async () => {
  await browser?.close();
  await open?.close();
});

test('onOpen builds the menus, and an entry runs its function', async () => {
  await sheet.choose('Stock', 'Count');
  await sheet.untilCell('D1', 42);
  await sheet.page.getByText('Counted').waitFor();
});

test('an add-on menu is under Extensions, and knows who works', async () => {
  await sheet.choose('extensions', 'Who');
  await sheet.untilCell('D2', 'owner@example.com');
});

test('alert gives the script the button that was pressed', async () => {
  await sheet.choose('Stock', 'More', 'Confirm');
  await expect
    .poll(() => sheet.by('question-text').textContent(), PATIENTLY)
    .toBe('It cannot be undone.');
  await sheet.by('answer-NO').click();
  await sheet.untilCell('D4', 'no');
});

test('prompt gives the script the text', async () => {
  await sheet.choose('Stock', 'More', 'Ask');
  await sheet.by('answer').fill('轴承');
  await sheet.page.keyboard.press('Enter');
  await sheet.untilCell('D3', '轴承');
});

test('a failing function is told with its message', async () => {
  await sheet.choose('Stock', 'Break');
  await sheet.page.getByText('Error: out of paper').waitFor();
});

test('the script sees what is selected', async () => {
  await sheet.goTo('C7');
  const { session } = await sheet.news();
  const selected = async () => {
    const record = await open.home.executions.run({
      functionName: 'readSelection',
      kind: 'menu',
      activeUser: open.home.owner,
      sessionId: session,
    });
    return record.error?.message ?? record.result;
  };
  await expect.poll(selected, PATIENTLY).toBe('C7');
});

test('a window opens with its title and size, and closes', async () => {
  await sheet.choose('Stock', 'Window');
  await sheet.guest().getByText('In a window').waitFor();
  expect(await sheet.by('dialog-title').textContent()).toBe('A window');
  expect(await sheet.by('guest-frame').boundingBox()).toMatchObject({ width: 420, height: 200 });
  await sheet.by('dialog-close').click();
  await sheet.by('dialog').waitFor({ state: 'detached' });
});

test.each([
  ['add', 'add: {"sum":6}'],
  ['date', 'date: null'],
  ['break', 'break: Error: out of paper'],
  ['hidden', 'hidden: run.secret_ is not a function'],
  ['badArgument', 'badArgument: Failed due to illegal value in property: 0'],
])('google.script.run from the sidebar: %s', async (button, answer) => {
  if (!(await sheet.by('sidebar').isVisible())) await sheet.choose('Stock', 'Panel');
  await sheet.guest().locator(`#${button}`).click();
  await expect.poll(() => sheet.guest().locator('#out').textContent(), PATIENTLY).toBe(answer);
});

test('the sidebar has its title and closes itself', async () => {
  expect(await sheet.by('sidebar-title').textContent()).toBe('Stock panel');
  expect(await sheet.by('sidebar').boundingBox()).toMatchObject({ width: 300 });
  await sheet.guest().locator('#close').click();
  await sheet.by('sidebar').waitFor({ state: 'detached' });
});

test('nothing failed in the page meanwhile', () => {
  expect(sheet.faults).toEqual([]);
});
