import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
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

test.each(['zh', 'en'] as const)(
  'fits 300 px in %s, in every form of the path',
  async (language) => {
    workbook = sampleWorkbook(language);
    const drawn = new Set<string>();
    const stages = ['registered', 'dispatched', 'appointed', 'onSite', 'completed', 'submitted'];
    for (const stage of stages) {
      const { no } = workbook.requestAt(stage);
      workbook.ports.user = MANAGER;
      const answer = workbook.view('request', { no });
      const next = answer.ok ? (answer.value as { next: { act: string }[] }).next : [];
      const sidebar = await open(MANAGER);
      // Whatever the person may do: every form of the stage is drawn.
      sidebar.intercept = ({ name, input }) => {
        if (name !== 'request') return undefined;
        const seen = workbook.view(name, input);
        const { value } = seen as { value: { next: { refusal?: object }[] } };
        for (const step of value.next) delete step.refusal;
        return seen;
      };
      await sidebar.by('search').fill(no);
      await sidebar.press('Enter');
      for (const { act } of next.filter((one) => !drawn.has(one.act))) {
        drawn.add(act);
        await sidebar.by('request').waitFor();
        expect([no, await tooWide(sidebar)]).toEqual([no, []]);
        const step = sidebar.by(`act-${act}`);
        if (!(await step.isVisible())) await sidebar.by('more-steps').click();
        await step.click();
        await sidebar.by(`form-${act}`).waitFor();
        for (const more of await sidebar.page.locator('summary').all()) await more.click();
        expect([act, await tooWide(sidebar), await nameless(sidebar)]).toEqual([act, [], []]);
        await sidebar.by('back').click();
      }
      expect(sidebar.faults).toEqual([]);
      await sidebar.close();
    }
  },
  240_000,
);

/** What stands out of the page, or is cut off inside its own box. */
function tooWide({ page }: BrowserPage): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('body *'))
      .filter((element) => element.checkVisibility() && !element.matches('.clip, select, option'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isCut = getComputedStyle(element).overflowX !== 'visible';
        const { scrollWidth, clientWidth } = element;
        return left < 0 || right > innerWidth || (isCut && scrollWidth > clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
  );
}

/** Controls that a screen reader cannot name. */
function nameless({ page }: BrowserPage): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLInputElement>('input, select, textarea, button, summary'),
    )
      .filter((control) => {
        const label = control.labels?.[0]?.textContent ?? control.textContent;
        return !control.getAttribute('aria-label') && !label?.trim();
      })
      .map((control) => control.outerHTML.slice(0, 80)),
  );
}
