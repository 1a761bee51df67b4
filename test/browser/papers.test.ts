import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BrowserPage } from '../pages/browser-page';
import { MANAGER, REGISTRAR, sampleWorkbook } from '../pages/workbook';
import { launchBrowser } from './launch';
import { expectAccessible, look } from './look';

/** To look at; not kept in the repository. */
const SHELF = '.cache/papers';
const GOLDEN = 'test/browser/golden';

let browser: Browser;
let page: BrowserPage;
const workbook = sampleWorkbook('zh');

beforeAll(async () => {
  mkdirSync(SHELF, { recursive: true });
  browser = await launchBrowser();
  const given = { kind: 'request', of: workbook.requestAt('reviewed').no };
  page = await BrowserPage.open(browser, 'paper', {
    ...{ workbook, user: MANAGER, width: 920, height: 720, given },
  });
  await page.by('paper').waitFor();
});
afterAll(() => browser.close());

/** Chooses a paper in the bar above it, as a person does. */
async function show(kind: string, of: string): Promise<void> {
  await page.by('kind').selectOption(kind);
  await page.by('of').fill(of);
  await page.by(of ? 'show' : 'blank').click();
  await page.page.locator(`[data-testid=paper][data-kind=${kind}]`).waitFor();
  await expect.poll(() => page.by('of').inputValue()).toBe(of);
}

/** The paper as a PDF in one language: how many pages, and what can be read in it. */
async function printed(name: string, language: 'zh' | 'en') {
  await page.by(`leading-${language}`).click();
  await page.page.evaluate(() => document.fonts.ready);
  const pdf = await page.page.pdf({ preferCSSPageSize: true });
  writeFileSync(`${SHELF}/${name}-${language}.pdf`, pdf);
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)], 'A4').toEqual([595, 842]);
  const { totalPages, text } = await extractText(file, { mergePages: true });
  return { pages: totalPages, text };
}

/** Where lines end is the browser's affair: only what is said is compared. `GOLDEN=write` writes the files anew. */
function expectGolden(name: string, text: string): void {
  const file = `${GOLDEN}/${name}.txt`;
  if (process.env.GOLDEN === 'write') writeFileSync(file, `${text.trim()}\n`);
  expect(existsSync(file), `${file} is there`).toBe(true);
  const bare = (one: string) => one.replace(/\s/g, '');
  expect(bare(text), file).toBe(bare(readFileSync(file, 'utf8')));
}

/** What sticks out of its cell or of the sheet. */
async function clipped(): Promise<string[]> {
  const paper = page.by('paper');
  const sheet = await paper.boundingBox();
  return paper.locator('th, td, dt, dd, h1, span').evaluateAll((all, { x, width }) => {
    const sticksOut = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      const isFuller = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
      return isFuller || left < x || right > x + width;
    };
    return all.filter(sticksOut).map((one) => `${one.tagName} ${one.textContent}`);
  }, sheet ?? { x: 0, width: 0 });
}

const at = (stage: string) => workbook.requestAt(stage).no;

const PAPERS: { name: string; kind: string; of?: () => string; pages?: number }[] = [
  { name: 'request', kind: 'request', of: () => at('reviewed') },
  { name: 'dispatch', kind: 'dispatch', of: () => at('appointed') },
  { name: 'handover', kind: 'handover', of: () => at('onSite') },
  { name: 'survey', kind: 'survey', of: () => at('reviewed') },
  { name: 'warranty', kind: 'warranty', of: () => at('reviewed') },
  { name: 'invoice', kind: 'invoice', of: () => at('submitted') },
  { name: 'week', kind: 'week', of: () => '2026-11-24' },
  { name: 'evidence', kind: 'evidence', of: () => at('reviewed'), pages: 4 },
  { name: 'request-blank', kind: 'request' },
  { name: 'dispatch-blank', kind: 'dispatch' },
  { name: 'handover-blank', kind: 'handover' },
  { name: 'survey-blank', kind: 'survey' },
  { name: 'warranty-blank', kind: 'warranty' },
  { name: 'invoice-blank', kind: 'invoice' },
];

test('opening a paper asks the server once', () => {
  expect(page.calls.map(({ door, name }) => `${door} ${name}`)).toEqual(['view paper']);
});

test.each(PAPERS)(
  '$name is printed in both languages on A4, nothing clipped, as its golden text says [R77]',
  async ({ name, kind, of, pages = 1 }) => {
    await show(kind, of?.() ?? '');
    for (const language of ['zh', 'en'] as const) {
      const paper = await printed(name, language);
      expect(paper.pages, name).toBe(pages);
      expectGolden(`${name}-${language}`, paper.text);
      expect(await clipped()).toEqual([]);
      // A pack of many pages is made of what the others show, and takes long to look through.
      if (pages === 1) await look(page.page, `${language}/papers/${name}`);
      if (language === 'zh' && of) await expectAccessible(page.page, name);
    }
    expect(page.faults).toEqual([]);
  },
);

test('[R77] a long text goes on upon a second page, and all of it can be read', async () => {
  workbook.ports.user = REGISTRAR;
  const need = `${'机器夜里自己停下，早上要重新开关两次才出水。'.repeat(90)}完`;
  const { no } = (
    workbook.act('registerRequest', {
      ...{ customerName: '何静', phone: '13800138001', areaCode: '310115', need, channel: 'phone' },
      ...{ address: '浦东新区樱花路 88 号', productSerial: 'XS-100001', workKind: 'repair' },
    }) as { value: { no: string } }
  ).value;
  workbook.ports.user = MANAGER;
  await show('request', no);
  const { pages, text } = await printed('request-long', 'zh');
  expect(pages).toBe(2);
  expect(text.replace(/\s/g, '')).toContain(need.slice(-50));
});

test("[R40] the dispatch slip shows the customer's habits, [R21] and what the call told of the fault", async () => {
  const { no } = workbook.requestAt('dispatched');
  workbook.ports.user = workbook.requestAt('dispatched').technician;
  const told = { preDiagnosis: '多半是增压泵卡死', likelyParts: 'P-1003' };
  expect(workbook.act('logContact', { no, result: 'later', ...told })).toMatchObject({ ok: true });
  workbook.ports.user = MANAGER;
  await show('dispatch', no);
  const { text } = await printed('dispatch-habits', 'zh');
  for (const words of [told.preDiagnosis, told.likelyParts, '进门请穿鞋套'])
    expect(text.replace(/\s/g, '')).toContain(words);
});
