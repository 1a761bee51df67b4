import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { type Language, Looker } from './looker';
import {
  MANAGER,
  REGISTRAR,
  SUPERVISOR,
  sampleWorkbook,
  TECHNICIAN,
  type Workbook,
} from './workbook';

const STAGES = ['registered', 'dispatched', 'appointed', 'onSite', 'completed', 'submitted'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function sidebarOf(workbook: Workbook, user: string, language: Language): Promise<Looker> {
  const shown = await BrowserPage.open(browser, 'sidebar', { workbook, user });
  await shown.by('search').waitFor();
  return new Looker(shown, language);
}

/** Whatever the person may do: every form of the stage is drawn. */
function allowAll({ shown }: Looker, workbook: Workbook): void {
  shown.intercept = ({ name, input }) => {
    if (name !== 'request') return undefined;
    const seen = workbook.view(name, input);
    const { value } = seen as { value: { next: { refusal?: object }[] } };
    for (const step of value.next) delete step.refusal;
    return seen;
  };
}

/** Opens each form that was not seen yet, with all that is folded in it. */
async function everyForm(sidebar: Looker, prefix: 'act' | 'begin', seen: Set<string>) {
  const { shown } = sidebar;
  const buttons = shown.page.locator(`[data-testid^=${prefix}-]`);
  const offered = await buttons.evaluateAll((all) => all.map((one) => one.dataset.testid ?? ''));
  for (const id of offered.filter((one) => !seen.has(one))) {
    seen.add(id);
    const button = shown.by(id);
    if (!(await button.isVisible()))
      await shown.by(prefix === 'act' ? 'more-steps' : 'more-beginnings').click();
    await button.click();
    await shown.by(`form-${id.slice(prefix.length + 1)}`).waitFor();
    for (const more of await shown.page.locator('summary').all()) await more.click();
    await sidebar.at(`sidebar/${id}`);
    await shown.by('back').click();
  }
}

describe.each<Language>(['zh', 'en'])('in %s, at 300 pixels', (language) => {
  const seen = new Set<string>();

  test.each([REGISTRAR, TECHNICIAN, SUPERVISOR, MANAGER])(
    '%s sees the sidebar whole',
    async (user) => {
      const sidebar = await sidebarOf(sampleWorkbook(language), user, language);
      await sidebar.at(`sidebar/home-${user.split('@')[0]}`);
      await everyForm(sidebar, 'begin', seen);
      await sidebar.end();
    },
  );

  test.each(STAGES)(
    'a request that is %s is shown whole, and the form of each step',
    async (stage) => {
      const workbook = sampleWorkbook(language);
      const { no } = workbook.requestAt(stage);
      const sidebar = await sidebarOf(workbook, MANAGER, language);
      allowAll(sidebar, workbook);
      await sidebar.shown.by('search').fill(no);
      await sidebar.shown.press('Enter');
      await sidebar.shown.by('request').waitFor();
      await everyForm(sidebar, 'act', seen);
      for (const more of await sidebar.shown.page.locator('summary').all()) await more.click();
      await sidebar.at(`sidebar/request-${stage}`);
      await sidebar.end();
    },
  );
});
