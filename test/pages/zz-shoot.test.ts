import { test } from 'vitest';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { BOSS, countableCompany } from './dashboard-rows';
import { sampleWorkbook, SUPERVISOR, TECHNICIAN, workbookOn } from './workbook';
import { setUp } from '../../src/workbook/set-up/set-up';
test('shoot', async () => {
  const browser = await launchBrowser();
  for (const lang of ['en', 'zh'] as const) {
    const company = countableCompany();
    if (lang === 'zh') setUp(company.ports, { language: 'zh' });
    const page = await BrowserPage.open(browser, 'dashboard', { workbook: workbookOn(company.ports), user: BOSS, width: 980, height: 640 });
    await page.by('headlines').waitFor();
    await page.page.waitForTimeout(900);
    await page.by('table-wait').click();
    await page.page.screenshot({ path: `/tmp/shots/pages/dash-${lang}.png`, fullPage: true });
    await page.page.locator('[data-testid^=figure-handed]').first().click();
    await page.page.waitForTimeout(300);
    await page.page.screenshot({ path: `/tmp/shots/pages/rows-${lang}.png` });
    await page.close();
    const workbook = sampleWorkbook(lang);
    for (const [user, as] of [[SUPERVISOR, 'review'], [TECHNICIAN, 'day']] as const) {
      const p = await BrowserPage.open(browser, 'work', { workbook, user, width: 960, height: 620 });
      await p.page.waitForTimeout(500);
      await p.page.screenshot({ path: `/tmp/shots/pages/${as}-${lang}.png` });
      await p.close();
    }
  }
  await browser.close();
}, 200_000);
