import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHome, type Home } from '../../../local/host/home';
import { bundleScript } from '../../../scripts/bundle-script';
import { root } from '../../../scripts/install.mjs';

/** What a person could do to the tab of customers, done through SpreadsheetApp in the same project. */
const DAMAGE = {
  'a key row wiped out': [
    'tab.getRange(1, 1, 1, tab.getMaxColumns()).clearContent();',
    '“客户”：已恢复列标识：客户编号、',
  ],
  'a key row shown': ['tab.showRows(1);', '“客户”：第 1 行（列标识）已重新隐藏。'],
  'a head unfrozen': ['tab.setFrozenRows(0);', '“客户”：表头两行已重新冻结。'],
  'the first row deleted': ['tab.deleteRow(1);', '“客户”被删除的第 1 行（表头）已补回。'],
  'labels wiped out': [
    'tab.getRange(2, 1, 1, tab.getMaxColumns()).clearContent();',
    '“客户”：已恢复列名：客户编号、',
  ],
  'drop-downs cleared': [
    'tab.getRange(3, 1, tab.getMaxRows() - 2, tab.getMaxColumns()).clearDataValidations();',
    '“客户”：已更新下拉选项：',
  ],
  'formats cleared': [
    "tab.getRange(3, 1, tab.getMaxRows() - 2, tab.getMaxColumns()).setNumberFormat('0.00');",
    '“客户”：已恢复格式：',
  ],
  'protections removed': [
    'tab.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((one) => one.remove());',
    '“客户”：已恢复编辑提醒。',
  ],
  'a filter over the key row': [
    'tab.getFilter().remove(); tab.getRange(1, 1, 50, 5).createFilter();',
    '“客户”：筛选器已改为从列名行开始。',
  ],
  'colours removed': [
    "book.getSheetByName('客户服务需求表').clearConditionalFormatRules();",
    '“客户服务需求表”：已恢复颜色规则。',
  ],
  'a column deleted': ['tab.deleteColumn(3);', '“客户”：已在末尾补上列 '],
  'the language changed': [
    "book.getSheetByName('设置').getRange(3, 2).setValue('en');",
    '已改为English：Service requests、',
  ],
  'a tab deleted': [
    "book.deleteSheet(book.getSheetByName('Customers'));",
    '已建立工作表：Customers。',
  ],
} as const;

let home: Home;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  const project = join(folder, 'project');
  cpSync(join(root, 'appsscript.json'), join(project, 'appsscript.json'));
  writeFileSync(join(project, 'main.js'), await bundleScript(root));
  const works = Object.entries(DAMAGE).map(
    ([name, [work]]) => `${JSON.stringify(name)}() { ${work} }`,
  );
  writeFileSync(
    join(project, 'damage.js'),
    `function damage(name) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const tab = book.getSheetByName('客户');
      ({ ${works.join(', ')} })[name]();
    }`,
  );
  home = await createHome({
    project,
    data: join(folder, 'data'),
    now: new Date('2026-11-24T09:30:00'),
  });
});

afterAll(async () => {
  await home.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(functionName: string, ...args: unknown[]) {
  const activeUser = home.owner;
  const record = await home.executions.run({ functionName, args, kind: 'editor', activeUser });
  expect(record.error?.stack, functionName).toBeUndefined();
  return record;
}

async function setUp() {
  const { result, cost } = await run('setUpWorkbook');
  expect(result).toMatchObject({ ok: true });
  const { value } = result as { value: { changed: boolean; message: { zh: string; en: string } } };
  return { ...value, cost };
}

/** A second run finds nothing to do, and not a line is added to the log. */
async function expectWhole(): Promise<void> {
  const before = home.store.seq;
  const { changed, message, cost } = await setUp();
  expect(message.zh).toBe('一切正常，没有改动。');
  expect(changed).toBe(false);
  expect(cost.writes).toBe(0);
  expect(home.store.seq).toBe(before);
}

test('the bundle sets up a workbook in the local home, and a second run writes nothing', async () => {
  const { message } = await setUp();
  expect(message.zh).toContain('已建立工作表：客户服务需求表、');
  await expectWhole();
});

test.each(Object.entries(DAMAGE))('repairs %s there', async (name, [, told]) => {
  await run('damage', name);
  const { changed, message } = await setUp();
  expect(changed).toBe(true);
  expect(message.zh).toContain(told);
  await expectWhole();
});
