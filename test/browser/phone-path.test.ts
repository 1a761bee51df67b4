import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../local/web/server';
import { tabRows } from '../../scripts/rehearse/tabs';
import { BEGINNING } from '../end-to-end/cases';
import { type Desk, openDesk } from '../end-to-end/desk';
import { dispatched, shanghai } from '../end-to-end/walk';
import { launchBrowser } from './launch';
import { PATIENTLY, SheetPage } from './sheet-page';

const numbers: string[] = [];
let desk: Desk;
let served: Served;
let browser: Browser;
let technician: SheetPage;
let other: SheetPage;

beforeAll(async () => {
  [desk, browser] = await Promise.all([openDesk({ now: BEGINNING }), launchBrowser()]);
  const product = { areaCode: '310115', productSerial: 'XS-100001' };
  for (let count = 0; count < 5; count++)
    numbers.push((await dispatched(desk, shanghai, product)).no);
  served = await serve(desk.home, { port: 0 });
  const zh = { locale: 'zh-CN', width: 1200, height: 700 };
  technician = await SheetPage.open(browser, served.url, { ...zh, user: shanghai.technician });
  other = await SheetPage.open(browser, served.url, { ...zh, user: shanghai.supervisor });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await desk?.close();
});

const row = (no: string | undefined) => tabRows(desk.home, 'requests').find((one) => one.no === no);

/** The cell of a request's column as the name box calls it. */
function place(no: string | undefined, key: string): string {
  const book = desk.home.workbook.save() as {
    sheets: Record<string, { cellData: Record<string, Record<string, { v?: unknown } | null>> }>;
  };
  for (const { cellData } of Object.values(book.sheets)) {
    const at = (name: string) =>
      Object.entries(cellData[0] ?? {}).find(([, cell]) => cell?.v === name)?.[0];
    const line = Object.entries(cellData).find(([, cells]) => cells[at('no') ?? '']?.v === no)?.[0];
    if (!at('intakeSupervisor') || line === undefined) continue;
    return `${letters(Number(at(key)))}${Number(line) + 1}`;
  }
  throw new Error(`No cell ${key} of ${no}`);
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

async function shot(sheet: SheetPage, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await sheet.page.screenshot({ path: `${folder}/${name}.png` });
}

test('a technician makes a whole visit in the cells of the page, is refused with a note, and pastes over five rows', async () => {
  const [first, ...others] = numbers;
  await technician.type(place(first, 'step'), '到达现场');
  await expect.poll(() => row(first)?.stepResult, PATIENTLY).toContain('R19');
  expect(row(first)).toMatchObject({ stage: '已派工', step: '' });
  await technician.goTo(place(first, 'step'));
  await shot(technician, 'refused');
  await technician.type(place(first, 'appointmentFrom'), '2026-03-10 11:00');
  await technician.type(place(first, 'appointmentTo'), '2026-03-10 12:00');
  await technician.type(place(first, 'step'), '记录联系与预约');
  await expect
    .poll(() => row(first), PATIENTLY)
    .toMatchObject({ stage: '已约定', stepResult: '✓' });

  await paste(technician, place(first, 'step'), Array(5).fill('到达现场').join('\n'));
  await expect.poll(() => row(first)?.stage, PATIENTLY).toBe('服务中');
  for (const no of others) {
    await expect.poll(() => row(no)?.stepResult, PATIENTLY).toContain('R19');
    expect(row(no)).toMatchObject({ stage: '已派工', step: '' });
  }
  await shot(technician, 'pasted');
  await finishVisit(first);
  expect(technician.faults).toEqual([]);
}, 120_000);

/** From the cause found to the form handed in, cell by cell; what each step changes in the row. */
async function finishVisit(no: string | undefined): Promise<void> {
  const steps: [cells: Record<string, string>, changed: Record<string, unknown>][] = [
    [
      {
        ...{ cause: '滤芯堵塞', explanation: '已说明', workDone: '更换滤芯', siteCleaned: '是' },
        step: '完成服务',
      },
      { stage: '已完成' },
    ],
    [{ stepCode: 'LAB', stepQuantity: '1', step: '计费' }, { stepCode: '' }],
    [
      { signatureKind: '纸质签名', signedBy: '何静', opinion: '满意', step: '客户签认' },
      { signedAt: expect.any(Number) },
    ],
    [{ step: '上交审阅' }, { stage: '已上交' }],
  ];
  for (const [cells, changed] of steps) {
    for (const [key, text] of Object.entries(cells)) await technician.type(place(no, key), text);
    await expect.poll(() => row(no), PATIENTLY).toMatchObject({ ...changed, step: '' });
  }
}

/** Cells copied elsewhere, put where the cursor is. */
async function paste(sheet: SheetPage, a1: string, text: string): Promise<void> {
  await sheet.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.goTo(a1);
  await sheet.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await sheet.page.keyboard.press('Control+V');
}

test('a filter view that one viewer applies hides nothing for another', async () => {
  const visible = (sheet: SheetPage) =>
    sheet.page.evaluate(() => {
      const { __home } = window as unknown as { __home: { rowsOnShow(): number } };
      return __home.rowsOnShow();
    });
  const all = await visible(other);
  await technician.choose('views', '待派工');
  await expect.poll(() => visible(technician), PATIENTLY).toBeLessThan(10);
  await technician.by('menu-views').filter({ hasText: '筛选视图：待派工' }).waitFor();
  await shot(technician, 'view');
  expect(await visible(other)).toBe(all);
  await other
    .by('menu-views')
    .filter({ hasText: /^筛选视图$/ })
    .waitFor();
  await technician.choose('views', '全部行');
  await expect.poll(() => visible(technician), PATIENTLY).toBe(all);
  expect([...technician.faults, ...other.faults]).toEqual([]);
});
