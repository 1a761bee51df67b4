import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { type Language, Looker } from './looker';
import { MANAGER, REGISTRAR, SUPERVISOR, sampleWorkbook, TECHNICIAN } from './workbook';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

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

  test.each([REGISTRAR, TECHNICIAN, SUPERVISOR, MANAGER])(
    '%s sees the work waiting',
    async (user) => {
      const size = { width: 960, height: 660 };
      const workbook = sampleWorkbook(language);
      const shown = await BrowserPage.open(browser, 'work', { workbook, user, ...size });
      const work = new Looker(shown, language);
      const name = `work/${user.split('@')[0]}`;
      await shown.by('work').waitFor();
      await work.at(name);
      const kinds = shown.page.locator('nav.kinds button');
      for (const kind of await kinds.evaluateAll((all) => all.map((one) => one.dataset.testid))) {
        await shown.by(kind ?? '').click();
        await shown.page.locator(`[data-testid=${kind}][aria-current]`).waitFor();
        await work.at(`${name}-${kind}`);
      }
      await work.end();
    },
  );

  test('the manager sees the dashboard, a table behind a chart and the rows of a figure', async () => {
    const size = { width: 980, height: 680 };
    const workbook = sampleWorkbook(language);
    const shown = await BrowserPage.open(browser, 'dashboard', {
      workbook,
      user: MANAGER,
      ...size,
    });
    const dashboard = new Looker(shown, language);
    await shown.by('headlines').waitFor();
    await dashboard.at('dashboard/charts');
    await shown.by('table-load').click();
    await dashboard.at('dashboard/table');
    await shown.page.locator('[data-testid^=figure-completed-]').first().click();
    await shown.by('counted').first().waitFor();
    await dashboard.at('dashboard/rows');
    await dashboard.end();
  });
});
