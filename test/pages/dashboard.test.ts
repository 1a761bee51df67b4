import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { look } from '../browser/look';
import { people } from '../service/company';
import { BrowserPage } from './browser-page';
import { BOSS, countableCompany, no } from './dashboard-rows';
import { workbookOn } from './workbook';

let browser: Browser;
let page: BrowserPage;

const company = countableCompany();

beforeAll(async () => {
  browser = await launchBrowser();
  const workbook = workbookOn(company.ports);
  page = await BrowserPage.open(browser, 'dashboard', {
    workbook,
    user: BOSS,
    width: 980,
    height: 640,
  });
  await page.by('headlines').waitFor();
});
afterAll(async () => {
  await page?.close();
  await browser?.close();
});

/** Figures as they are written, by their labels. */
async function headlines(): Promise<Record<string, string>> {
  const pairs = await page
    .by('headlines')
    .locator('> div')
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector('dt')?.textContent,
        one.querySelector('dd')?.textContent,
      ]),
    );
  return Object.fromEntries(pairs.map(([label, text]) => [label, text?.trim()]));
}

/** Opens a figure, lists the ids of its rows, and goes back. */
async function rowsOf(figure: string): Promise<string[]> {
  await page.by(`figure-${figure}`).first().click();
  await page.by('counted').first().waitFor();
  const rows = await page.by('counted').evaluateAll((all) =>
    all.map((one) => {
      const brings = one.lastElementChild?.textContent ?? '';
      return `${one.getAttribute('data-id')} ${brings}`;
    }),
  );
  await page.press('Escape');
  await page.by('headlines').waitFor();
  return rows;
}

test('[R1] [R24] [R54] [R61] opens with one call and shows the figures that a reader can recount', async () => {
  expect(page.calls.map(({ name }) => name)).toEqual(['dashboard']);
  expect(await headlines()).toEqual({
    'Requests completed': '5',
    'First-time fix': '75% 3/4',
    // 60 + 120 + 30 + 30 + 60 minutes, and as many requests.
    'Time to dispatch': '1 h n=5',
    'Time to contact': '–',
    // 180 + 180 + 60 + 0 + 180 minutes.
    'Time to completion': '2 h n=5',
    'Time to diagnosis': '–',
    'Promises kept': '50% 1/2',
    Attitude: '4.5 n=2',
    Skill: '4 n=2',
    Punctuality: '2.5 n=2',
    Service: '4.5 n=2',
    'Survey response': '66.7% 2/3',
    'Repeat repairs': '25% 1/4',
    'Handed in the same day': '66.7% 2/3',
    'Reminders sent': '1',
  });
  await look(page.page, 'en/dashboard/counted');
});

test('[R1] a figure that is opened lists exactly the rows that it counts', async () => {
  expect(await rowsOf('firstTimeFix-all-2026-11')).toEqual([
    `${no('SH', 1)} counts`,
    `${no('SH', 2)} counts`,
    `${no('SH', 3)} counts not`,
    `${no('HZ', 1)} counts`,
  ]);
  expect(await rowsOf('keptPromises-all-2026-11')).toEqual(['N-1 counts', 'N-2 counts not']);
  expect(await rowsOf('handedInSameDay-all-2026-11')).toEqual([
    'L-1 counts',
    'L-2 counts not',
    'L-3 counts',
  ]);
  expect(await rowsOf('workMinutesToDispatch-all-2026-11')).toEqual([
    `${no('SH', 1)} 60 min`,
    `${no('SH', 2)} 120 min`,
    `${no('SH', 3)} 30 min`,
    `${no('HZ', 1)} 30 min`,
    `${no('HZ', 2)} 60 min`,
  ]);
  expect(await rowsOf('punctuality-all-2026-11')).toEqual(['S-1 3', 'S-2 2']);
});

test('[R1] behind a chart stands a table with the same figures, by month, branch and person', async () => {
  await page.by('table-load').click();
  const load = page.by('chart-load').locator('tbody tr');
  expect(await load.last().textContent()).toMatch(/2026-11\s*5\s*1\s*$/);
  expect(await load.nth(10).textContent()).toMatch(/2026-10\s*1\s*0\s*$/);
  await page.by('compare-figure').selectOption('firstTimeFix');
  await page.by('table-compare').click();
  const compared = page.by('chart-compare').locator('tbody tr');
  expect(await compared.allTextContents()).toEqual(['Hangzhou100% 1/1', 'Shanghai66.7% 2/3']);
  expect(await rowsOf('firstTimeFix-HZ-2026-11')).toEqual([`${no('HZ', 1)} counts`]);
  await page.by('compare-by').selectOption('technicians');
  expect(await compared.allTextContents()).toEqual(['ann66.7% 2/3', 'eve100% 1/1']);
  expect(await rowsOf(`firstTimeFix-${people.elsewhere}-2026-11`)).toEqual([
    `${no('HZ', 1)} counts`,
  ]);
});

test('[R1] a branch and a month are chosen, and a row that is listed is gone to', async () => {
  await page.by('branch').selectOption('HZ');
  await page.by('figure-completed-HZ-2026-11').first().waitFor();
  expect(await headlines()).toMatchObject({ 'Requests completed': '1', 'Promises kept': '–' });
  await page.by('month').fill('2026-10');
  await page.by('figure-completed-HZ-2026-10').first().click();
  await page.by(`go-${no('HZ', 3)}`).click();
  await expect.poll(() => page.isClosed).toBe(true);
  const at = company.rows('requests').findIndex((row) => row.no === no('HZ', 3));
  expect(company.ports.cursor).toMatchObject({ row: at + 3 });
  expect(page.faults).toEqual([]);
});
