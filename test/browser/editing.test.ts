import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch';
import { type OpenHome, openHome } from './open-home';
import { contentOf, SheetPage } from './sheet-page';

let browser: Browser;
let open: OpenHome;
let one: SheetPage;
let other: SheetPage;

beforeAll(async () => {
  [browser, open] = await Promise.all([launchBrowser(), openHome()]);
  one = await SheetPage.open(browser, open.url);
  other = await SheetPage.open(browser, open.url, { user: 'helper@example.com' });
});

afterAll(async () => {
  await browser?.close();
  await open?.close();
});

async function sameEverywhere(): Promise<void> {
  const atHome = contentOf(open.home.workbook.save());
  for (const sheet of [one, other]) {
    await sheet.until(async () => (await sheet.news()).seq >= open.home.store.seq);
    expect(contentOf(await sheet.book())).toEqual(atHome);
  }
}

test('two pages see each other type', async () => {
  await one.type('B3', '你好 hello');
  await other.untilCell('B3', '你好 hello');
  await other.type('B4', '12.5');
  await one.untilCell('B4', 12.5);
  expect(await open.run('readCell', 'B4')).toBe(12.5);
  await sameEverywhere();
});

test("a script's write appears in open pages", async () => {
  await open.run('writeCell', 'C3', 'by script');
  await one.untilCell('C3', 'by script');
  await other.untilCell('C3', 'by script');
});

test('typing runs onEdit, and what it writes comes back', async () => {
  await one.type('A1', 'seen');
  await one.untilCell('B1', 'edited: seen');
  await other.untilCell('B1', 'edited: seen');
});

test('formulas are worked out in every page and for scripts', async () => {
  await one.type('E1', '=B4*2');
  await other.untilCell('E1', 25);
  expect(await open.run('readCell', 'E1')).toBe(25);
});

test('rows that a script inserts move what pages show', async () => {
  await open.run('insertRowOnTop');
  await one.untilCell('B4', '你好 hello');
  await other.untilCell('B4', '你好 hello');
  await sameEverywhere();
});

test('an edit that crosses inserted rows is not kept, and the page shows what the home has', async () => {
  const { resyncs } = await one.news();
  await one.goTo('C9');
  await one.page.keyboard.type('crossing');
  // The page hears of the row only after it has sent the edit: it is busy until then.
  const busy = one.page.evaluate(() => {
    for (const end = performance.now() + 1500; performance.now() < end; );
  });
  const entered = one.page.keyboard.press('Enter');
  await open.run('insertRowOnTop');
  await Promise.all([busy, entered]);
  await one.until(async () => (await one.news()).resyncs > resyncs);
  await one.by('toast').waitFor();
  await sameEverywhere();
  expect(await open.run('readCell', 'C9')).toBe('');
  expect(await open.run('readCell', 'C10')).toBe('');
});

test('nothing failed in the pages meanwhile', () => {
  expect([...one.faults, ...other.faults]).toEqual([]);
});
