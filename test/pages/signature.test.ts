import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isDrawing } from '../../src/policy/drawing';
import { Book } from '../../src/workbook/book';
import { update } from '../../src/workbook/change';
import { commit } from '../../src/workbook/commit';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { MANAGER, sampleWorkbook, type Workbook } from './workbook';

let browser: Browser;
let workbook: Workbook;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(() => {
  workbook = sampleWorkbook('en');
});
afterAll(() => browser?.close());

async function open(user: string, no: string): Promise<BrowserPage> {
  const sidebar = await BrowserPage.open(browser, 'sidebar', { workbook, user });
  await sidebar.by('search').fill(no);
  await sidebar.press('Enter');
  await sidebar.by('request').waitFor();
  return sidebar;
}

/** Draws strokes with the mouse, by parts of the box. */
async function draw(sidebar: BrowserPage, strokes: [number, number][][]): Promise<void> {
  const box = await sidebar.field('signatureDrawing').boundingBox();
  if (!box) throw new Error('There is no box to sign in');
  const { mouse } = sidebar.page;
  for (const stroke of strokes) {
    for (const [index, [x, y]] of stroke.entries()) {
      await mouse.move(box.x + x * box.width, box.y + y * box.height);
      if (index === 0) await mouse.down();
    }
    await mouse.up();
  }
}

/** Changes what was signed, as a hand in the row does. */
function change(no: string): void {
  const { grid } = workbook.ports;
  const book = new Book(grid, ['requests']);
  const [row = 0] = book.find('requests', 'no', no);
  const [request] = book.fetch([{ register: 'requests', row }]);
  if (!request) throw new Error(`There is no ${no}`);
  const list = [update(request, { workDone: 'Nothing at all.' } as never)];
  commit(grid, book, { list, stamp: { at: workbook.ports.time, by: 'hand' } });
}

test('[R33] the customer signs in the sidebar: the name, the strokes, the time; the paper shows them', async () => {
  const { no, technician } = workbook.requestAt('completed');
  workbook.ports.user = technician;
  const lines = [{ kind: 'labour', code: 'LAB', quantity: 1 }];
  expect(workbook.act('addCharge', { no, lines })).toMatchObject({ ok: true });
  const sidebar = await open(technician, no);
  await sidebar.by('act-sign').click();
  await draw(sidebar, [
    [
      [0.1, 0.5],
      [0.3, 0.2],
      [0.4, 0.8],
    ],
    [[0.6, 0.5]],
    [
      [0.8, 0.5],
      [1.4, 0.5],
    ],
  ]);
  expect(await sidebar.field('signatureKind').inputValue()).toBe('drawn');
  await sidebar.by('submit').click();
  await sidebar.by('fault-signedBy').waitFor();
  await sidebar.field('signedBy').fill('He Jing');
  await sidebar.by('submit').click();
  await sidebar.by('request').waitFor();
  const { request } = (workbook.view('request', { no }) as { value: { request: Signed } }).value;
  expect(request).toMatchObject({
    ...{ signatureKind: 'drawn', signedBy: 'He Jing', signedAt: workbook.ports.time },
  });
  expect(isDrawing(request.signatureDrawing)).toBe(true);
  expect(request.signatureDrawing.match(/M/g)).toHaveLength(3);
  expect(request.signatureDrawing).toMatch(/^M60 \d+l0 0 120 -\d+ 60 \d+M/);
  expect(sidebar.faults).toEqual([]);
  await sidebar.close();
  const given = { kind: 'request', of: no };
  const paper = await BrowserPage.open(browser, 'paper', { workbook, user: MANAGER, given });
  const strokes = paper.by('paper').locator('.drawing path');
  expect(await strokes.getAttribute('d')).toBe(request.signatureDrawing);
  await paper.close();
});

interface Signed {
  signatureKind: string;
  signatureDrawing: string;
}

test('what was drawn is still there after an error, and can be cleared', async () => {
  const { no, technician } = workbook.requestAt('completed');
  workbook.ports.user = technician;
  const lines = [{ kind: 'labour', code: 'LAB', quantity: 1 }];
  expect(workbook.act('addCharge', { no, lines })).toMatchObject({ ok: true });
  const sidebar = await open(technician, no);
  await sidebar.by('act-sign').click();
  await draw(sidebar, [
    [
      [0.1, 0.5],
      [0.9, 0.5],
    ],
  ]);
  await sidebar.by('back').click();
  await sidebar.by('act-sign').click();
  const path = sidebar.field('signatureDrawing').locator('path');
  await expect.poll(() => path.getAttribute('d')).toMatch(/^M60 /);
  await sidebar.by('clear-signatureDrawing').click();
  await expect.poll(() => path.getAttribute('d')).toBe('');
  await sidebar.close();
});

test('[D7] the card says when what was signed was changed, opens papers, and checks the code of one', async () => {
  const { no } = workbook.requestAt('reviewed');
  const { signed } = (workbook.view('request', { no }) as { value: { signed: { code: string } } })
    .value;
  const sidebar = await open(MANAGER, no);
  expect(await sidebar.by('signed-changed').count()).toBe(0);
  change(no);
  await sidebar.by('refresh').click();
  const told = await sidebar.by('signed-changed').textContent();
  expect(told).toContain(signed.code);
  await sidebar.by('card-papers').locator('summary').click();
  await sidebar.by('check-code').fill(signed.code.toLowerCase());
  await sidebar.by('check').click();
  await expect.poll(() => sidebar.by('checked').textContent()).toContain('what was signed');
  await sidebar.by('paper-request').click();
  await expect
    .poll(() => sidebar.calls.at(-1))
    .toMatchObject({ door: 'openPaper', name: 'request', input: no });
  expect(await sidebar.page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(300);
  await sidebar.page.screenshot({ path: '.cache/papers/sidebar-papers.png', fullPage: true });
  expect(sidebar.faults).toEqual([]);
  await sidebar.close();
});
