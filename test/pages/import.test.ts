import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Book } from '../../src/workbook/book';
import { launchBrowser } from '../browser/launch';
import { BrowserPage } from './browser-page';
import { REGISTRAR, sampleWorkbook, type Workbook } from './workbook';

let browser: Browser;
let workbook: Workbook;
let dialog: BrowserPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  workbook = sampleWorkbook('en');
  const user = REGISTRAR;
  dialog = await BrowserPage.open(browser, 'import', { workbook, user, width: 860, height: 600 });
  await dialog.by('file').waitFor({ state: 'attached' });
});
afterAll(() => browser?.close());

const LIST = `Ticket ID,Customer Name,Customer Email,Ticket Description,Weather
1,"Müller, Ana",ana@example.com,"First ""line"",
second line 中文 🙂",sunny
2,,x@example.com,no name,
3,Bo,,,
,,,,
4,王芳,wang@example.com,=1+1,rain
`;

function choose(name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  return dialog.by('file').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

function column(key: string): string[] {
  return new Book(workbook.ports.grid, ['requests']).column('requests', key);
}

const count = (name: string) => dialog.by(`count-${name}`).textContent();

function manyRows(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at + 1},Customer ${at + 1},Need ${at + 1}`,
  );
  return ['Ticket ID,Customer Name,Need', ...lines].join('\n');
}

test('takes lines, quotes, Chinese and emoji as they are, and accounts for every row', async () => {
  await choose('old tickets.csv', LIST);
  expect(await dialog.by('map-Ticket ID').inputValue()).toBe('importKey');
  expect(await dialog.by('map-Ticket Description').inputValue()).toBe('need');
  expect(await dialog.by('map-Weather').inputValue()).toBe('');
  expect(await dialog.by('preview').textContent()).toContain('second line 中文 🙂');
  await dialog.by('start').click();
  await dialog.by('report').waitFor();
  expect([await count('accepted'), await count('refused'), await count('blank')]).toEqual([
    '2',
    '2',
    '1',
  ]);
  expect(column('need').slice(-2)).toEqual(['First "line",\nsecond line 中文 🙂', '=1+1']);
  expect(column('customerName').slice(-2)).toEqual(['Müller, Ana', '王芳']);

  const [file] = await Promise.all([
    dialog.page.waitForEvent('download'),
    dialog.by('download-refused').click(),
  ]);
  expect(file.suggestedFilename()).toBe('not-imported-old tickets.csv');
  expect(readFileSync(await file.path(), 'utf8').replaceAll('\r\n', '\n')).toBe(
    `\ufeffRow,Reason,Ticket ID,Customer Name,Customer Email,Ticket Description,Weather
3,The customer's name is missing.,2,,x@example.com,no name,
4,What was asked for is missing.,3,Bo,,,`,
  );
  await dialog.by('close').click();
  await expect.poll(() => dialog.isClosed).toBe(true);
  expect(dialog.faults).toEqual([]);
});

test('reads GB18030, and lets the user say otherwise', async () => {
  // 客户名称,需服务内容 / 王芳,漏水
  const bytes = Buffer.from('bfcdbba7c3fbb3c62cd0e8b7fecef1c4dac8dd0acdf5b7bc2cc2a9cbae0a', 'hex');
  await choose('list.csv', bytes);
  expect(await dialog.by('encoding').inputValue()).toBe('gb18030');
  expect(await dialog.by('map-客户名称').inputValue()).toBe('customerName');
  expect(await dialog.by('map-需服务内容').inputValue()).toBe('need');
  await dialog.by('encoding').selectOption('utf-8');
  await dialog.by('map-客户名称').waitFor({ state: 'detached' });
  expect(await dialog.by('start').isDisabled()).toBe(true);
  await dialog.by('encoding').selectOption('gb18030');
  await dialog.by('start').click();
  await dialog.by('report').waitFor();
  expect(column('need').at(-1)).toBe('漏水');
});

test('takes rows that were pasted, under titles, into another register', async () => {
  await dialog.by('paste').click();
  await dialog.by('pasted').fill('Our people\t\t\nName\tMobile\tRemark\nAnn\t0139 1234 5678\tx');
  await dialog.by('use-pasted').click();
  expect(await dialog.by('header-row').inputValue()).toBe('2');
  await dialog.by('register').selectOption('customers');
  expect(await dialog.by('map-Name').inputValue()).toBe('name');
  expect(await dialog.by('map-Mobile').inputValue()).toBe('phone');
  await dialog.by('start').click();
  await dialog.by('report').waitFor();
  expect(await count('accepted')).toBe('1');
  const [{ input } = { input: {} }] = dialog.acts('importRows');
  expect(input).toMatchObject({
    register: 'customers',
    firstRow: 3,
    rows: [['Ann', '0139 1234 5678', 'x']],
  });
});

test('a column goes to one place, and what is needed must come from somewhere', async () => {
  await choose('list.csv', 'A,B\nAnn,It leaks\n');
  expect(await dialog.by('missing').textContent()).toContain('Customer, Service needed');
  expect(await dialog.by('start').isDisabled()).toBe(true);
  await dialog.by('map-A').selectOption('customerName');
  await dialog.by('map-B').selectOption('customerName');
  expect(await dialog.by('map-A').inputValue()).toBe('');
  await dialog.by('map-A').selectOption('customerName');
  await dialog.by('map-B').selectOption('need');
  expect(await dialog.by('start').isEnabled()).toBe(true);
});

test('goes block by block, and a block that was lost on the way is sent again with the same key', async () => {
  let calls = 0;
  dialog.intercept = ({ door }) => {
    if (door === 'act' && ++calls === 2)
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    return undefined;
  };
  await choose('list.csv', manyRows(450));
  await dialog.by('start').click();
  await dialog.page.locator('[data-code=offline]').waitFor();
  expect(await dialog.by('progress').getAttribute('value')).toBe('200');
  await dialog.by('retry').click();
  await dialog.by('report').waitFor();
  expect(await count('accepted')).toBe('450');
  expect(dialog.acts('importRows').map(({ input }) => (input.rows as unknown[]).length)).toEqual([
    200, 200, 200, 50,
  ]);
  const keys = dialog.acts('importRows').map((call) => call.key);
  expect(keys.map((key) => key?.replace(/[0-9a-f]{32}/, '…'))).toEqual([
    'import/…/0',
    'import/…/1',
    'import/…/1',
    'import/…/2',
  ]);
  expect(new Set(column('importKey').filter(Boolean)).size).toBe(450);
});

test('an answer that was lost is given again: nothing is taken twice', async () => {
  let isLost = true;
  dialog.intercept = ({ door, name, input, key }) => {
    if (door !== 'act' || !isLost) return undefined;
    isLost = false;
    workbook.act(name, input, key);
    throw new Error('NetworkError');
  };
  await choose('list.csv', manyRows(3));
  await dialog.by('start').click();
  await dialog.by('retry').click();
  await dialog.by('report').waitFor();
  expect(column('importKey').filter(Boolean)).toHaveLength(3);
  expect(await count('refused')).toBe('0');
});

test('a list that was taken before is not taken again, and the report says so', async () => {
  // Two remarks on every row: too long an answer to be kept with the block's key.
  const [header, ...rows] = manyRows(200).split('\n');
  const odd = rows.map((row) => `${row},Carrier pigeon,Of the highest degree`);
  const list = [`${header},Information obtained by,Urgency`, ...odd].join('\n');
  for (const [accepted, before] of [
    ['200', 0],
    ['0', 1],
  ] as const) {
    await choose('list.csv', list);
    await dialog.by('start').click();
    await dialog.by('report').waitFor();
    expect(await count('accepted')).toBe(accepted);
    expect(await dialog.by('count-repeated').count()).toBe(before);
    await dialog.by('again').click();
  }
  expect(column('importKey').filter(Boolean)).toHaveLength(200);
});

test('stops between blocks, and says what was not offered', async () => {
  dialog.intercept = ({ door }) => {
    if (door === 'act') dialog.page.evaluate(pressStop);
    return undefined;
  };
  await choose('list.csv', manyRows(450));
  await dialog.by('start').click();
  await dialog.by('report').waitFor();
  const done = Number(await count('accepted'));
  expect(await dialog.by('state').textContent()).toBe(
    `Stopped: ${450 - done} rows were not offered.`,
  );
  expect(column('importKey').filter(Boolean)).toHaveLength(done);
  expect(done).toBeLessThan(450);
});

function pressStop(): void {
  document.querySelector<HTMLElement>('[data-testid=stop]')?.click();
}

test('a refusal of the whole list is told as it is', async () => {
  workbook.ports.user = 'zhao@example.com';
  await choose('list.csv', manyRows(3));
  await dialog.by('start').click();
  await dialog.page.locator('[data-code=roleMissing]').waitFor();
  await dialog.by('stop').click();
  await dialog.by('report').waitFor();
  expect(await count('accepted')).toBe('0');
});

/** As Excel saves it: dates as numbers that look like dates, telephone numbers as numbers. */
async function excelFile(): Promise<Buffer> {
  const dates = new Map([
    ['2,2', { value: 45726.5, style: { numFmt: 'yyyy"年"m"月"d"日" hh:mm' } }],
    ['3,2', { value: 45727, style: { numFmt: 'm/d/yy' } }],
  ]);
  const rows = [
    ['customerName', 'phone', 'receivedDate', 'need'],
    ['客户', '手机', '时刻', '内容'],
    ['何静', 13800138001, 45726.5, '=1+1'],
    ['王芳', '013900', 45727, ' 漏水\n二楼'],
  ];
  const rowDefs = new Map([[0, { hidden: true }]]);
  const list = { name: '2025 年', rows, cells: dates, rowDefs };
  return Buffer.from(await writeXlsx({ sheets: [{ name: '说明', rows: [['x']] }, list] }));
}

test('a sheet of an .xlsx file is taken with its dates; its columns are remembered for the next', async () => {
  const open = async () => {
    await choose('list.xlsx', await excelFile());
    await dialog.by('sheet').selectOption('2025 年');
  };
  await open();
  expect(await dialog.by('header-row').inputValue()).toBe('2');
  expect(await dialog.by('remembered').count()).toBe(0);
  await dialog.by('map-时刻').selectOption('registeredAt');
  expect(await dialog.by('preview').textContent()).toContain('2025-03-10 12:00');
  await dialog.by('start').click();
  await dialog.by('report').waitFor();
  expect(await count('accepted')).toBe('2');
  expect(column('need').slice(-2)).toEqual(['=1+1', '漏水\n二楼']);
  expect(column('phoneOriginal').slice(-2)).toEqual(['13800138001', '013900']);
  expect(column('registeredAt').slice(-2)).toEqual(['45726.5', '45727']);
  const user = REGISTRAR;
  dialog = await BrowserPage.open(browser, 'import', { workbook, user, width: 860, height: 600 });
  await open();
  await dialog.by('remembered').waitFor();
  expect(await dialog.by('map-时刻').inputValue()).toBe('registeredAt');
});

test('a broken workbook is no list, a list without rows is none, and a lone quotation mark is pointed at', async () => {
  await choose('list.xlsx', Buffer.from('504b030414', 'hex'));
  await dialog.page.locator('[data-code=notText]').waitFor();
  await choose('list.csv', 'Name,Need\n');
  await dialog.by('empty').waitFor();
  expect(await dialog.by('start').isDisabled()).toBe(true);
  await dialog.by('another').click();
  await choose('list.csv', 'Name,Need\nAnn,"leaks\nBob,drips\n');
  expect(await dialog.by('broken').textContent()).toContain('row 2');
});
