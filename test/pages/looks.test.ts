import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { expectAccessible, look } from '../browser/look';
import { BrowserPage } from './browser-page';
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

type Language = 'zh' | 'en';

/** A page at its size, and pictures of it; what axe-core says does not hang on the language. */
class Looker {
  constructor(
    readonly shown: BrowserPage,
    private readonly language: Language,
  ) {}

  async at(name: string): Promise<void> {
    await look(this.shown.page, `${this.language}/${name}`);
    if (this.language === 'zh') await expectAccessible(this.shown.page, name);
  }

  async end(): Promise<void> {
    expect(this.shown.faults).toEqual([]);
    await this.shown.close();
  }
}

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

describe.each<Language>(['zh', 'en'])('in %s, dialogs and pages', (language) => {
  test('whoever is no staff files a call, at 390 pixels', async () => {
    const workbook = sampleWorkbook(language);
    const user = 'kitchen@example.org';
    const shown = await BrowserPage.open(browser, 'call', { workbook, user, width: 390 });
    const call = new Looker(shown, language);
    await shown.by('form-fileCall').waitFor();
    await call.at('call/form');
    await shown.field('customerName').fill(language === 'zh' ? '何静' : 'He Jing');
    await shown.field('phone').fill('13800138001');
    await shown.field('need').fill(language === 'zh' ? '净水机不制水。' : 'It makes no water.');
    await shown.by('submit').click();
    await shown.by('filed').waitFor();
    await call.at('call/filed');
    await call.end();
  });

  test('a list is imported', async () => {
    const size = { width: 860, height: 600 };
    const workbook = sampleWorkbook(language);
    const shown = await BrowserPage.open(browser, 'import', { workbook, user: REGISTRAR, ...size });
    const dialog = new Looker(shown, language);
    await shown.by('file').waitFor({ state: 'attached' });
    await dialog.at('import/choose');
    const buffer = Buffer.from(
      'Ticket ID,Customer Name,电话,Need\n1,王芳,13800138001,漏水\n2,,,没有客户\n',
    );
    await shown.by('file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
    await shown.by('preview').waitFor();
    await dialog.at('import/preview');
    await shown.by('start').click();
    await shown.by('report').waitFor();
    await dialog.at('import/report');
    await dialog.end();
  });
});
