import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from './launch';
import { type OpenHome, openHome } from './open-home';
import { contentOf, PATIENTLY, SheetPage } from './sheet-page';

let browser: Browser;
let open: OpenHome;
let one: SheetPage;
let other: SheetPage;

beforeAll(async () => {
  [browser, open] = await Promise.all([launchBrowser(), openHome()]);
  one = await SheetPage.open(browser, open.url, { holdable: true });
  other = await SheetPage.open(browser, open.url, { user: 'helper@example.com' });
});

afterAll(async () => {
  await browser?.close();
  await open?.close();
});

async function sameEverywhere(): Promise<void> {
  for (const sheet of [one, other]) {
    await sheet.until(async () => (await sheet.news()).seq >= open.home.store.seq);
    // Each side works its formulas out for itself, in its own time.
    const equal = async () =>
      expect(contentOf(await sheet.book())).toEqual(contentOf(open.home.workbook.save()));
    await vi.waitFor(equal, { timeout: 10_000, interval: 50 });
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
  one.hold();
  await open.run('insertRowOnTop');
  await one.type('C9', 'crossing');
  await one.untilCell('C9', 'crossing');
  one.release();
  await one.until(async () => (await one.news()).resyncs > resyncs);
  await one.by('toast').waitFor();
  await sameEverywhere();
  expect(await open.run('readCell', 'C9')).toBe('');
  expect(await open.run('readCell', 'C10')).toBe('');
});

test("of two writes to one cell the home's last one stands in every page", async () => {
  one.hold();
  await open.run('writeCell', 'C12', 'script, first');
  await one.type('C12', 'person, last');
  await expect.poll(() => open.run('readCell', 'C12'), PATIENTLY).toBe('person, last');
  one.release();
  await sameEverywhere();
  expect(await one.cell('C12')).toBe('person, last');
});

test('rows that a person inserts and takes back come and go in every page', async () => {
  const grid = one.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  const rowCount = () => contentOf(open.home.workbook.save())[0]?.rowCount;
  const rows = rowCount();
  // The head of the third row.
  await grid.click({ button: 'right', position: { x: 20, y: 73 } });
  // In the middle of this entry is a field for how many.
  await one.page.getByRole('button', { name: 'rows above' }).click({ position: { x: 15, y: 15 } });
  await expect.poll(rowCount, PATIENTLY).toBe(Number(rows) + 1);
  await sameEverywhere();
  await one.goTo('A1');
  await one.page.keyboard.press('Control+z');
  await expect.poll(rowCount, PATIENTLY).toBe(rows);
  await sameEverywhere();
});

test('a protected cell is closed to others; a warning only warns', async () => {
  await open.run('protectCells');
  await one.type('H1', 'owner');
  await other.untilCell('H1', 'owner');
  await other.type('H2', 'careful');
  await other.page.getByText('Careful').waitFor();
  await one.untilCell('H2', 'careful');
  await other.type('H1', 'other');
  await other.page.getByText('The range is protected').waitFor();
  expect(await open.run('readCell', 'H1')).toBe('owner');
});

test('nothing failed in the pages meanwhile', () => {
  expect([...one.faults, ...other.faults]).toEqual([]);
});
