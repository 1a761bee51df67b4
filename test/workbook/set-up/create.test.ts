import { expect, test } from 'vitest';
import { Book } from '../../../src/workbook/book';
import { numberFormat } from '../../../src/workbook/cells';
import { type RegisterName, TEMPLATES } from '../../../src/workbook/registers.generated';
import { setUp } from '../../../src/workbook/set-up/set-up';
import { fakePorts } from '../../fakes/ports';
import { looks, newWorkbook, place, titleOf } from './workbook';

const REGISTERS = Object.keys(TEMPLATES) as RegisterName[];

test.each(['zh', 'en'] as const)('makes every register in an empty workbook (%s)', (language) => {
  const { grid } = newWorkbook(language);
  for (const register of REGISTERS) {
    const { title, columns, visible } = TEMPLATES[register];
    const sheet = grid.sheet(title[language]);
    const [keys, labels] = grid.values(title[language]);
    expect(keys).toEqual(columns.map((column) => column.key));
    expect(labels).toEqual(columns.map((column) => column.label[language]));
    expect(sheet).toMatchObject({ hidden: !visible, frozenRowCount: 2 });
    expect(sheet.rows[0]?.hidden).toBe(true);
    expect(sheet.rows[1]?.hidden).toBe(false);
    // Right of them there may be room for charts.
    const own = sheet.columns.slice(0, columns.length);
    expect(own.map((column) => column.hidden)).toEqual(
      columns.map((column) => column.hidden ?? false),
    );
    expect(own.map((column) => column.pixelSize)).toEqual(columns.map((column) => column.width));
  }
});

test('orders the tabs as the templates say, before those of the staff', () => {
  const { grid } = newWorkbook();
  expect(grid.tabs().map((tab) => tab.register)).toEqual([...REGISTERS, '']);
});

test('gives whole columns the number format of their type', () => {
  const { grid } = newWorkbook();
  for (const register of REGISTERS) {
    const sheet = grid.sheet(titleOf(grid, register));
    TEMPLATES[register].columns.forEach((column, at) => {
      const cells = [2, sheet.rows.length - 1].map((row) => sheet.rowCells[row]?.[at]);
      for (const cell of cells)
        expect(cell?.userEnteredFormat?.numberFormat).toEqual(
          numberFormat(column.type) ?? undefined,
        );
      expect(sheet.rowCells[1]?.[at]?.userEnteredFormat?.numberFormat?.pattern).toBe('@');
    });
  }
});

test('offers choices in the language of the workbook, and keys of small registers', () => {
  const { grid } = newWorkbook('zh');
  const sheet = grid.sheet('客户服务需求表');
  const rule = (key: string) => sheet.rowCells[2]?.[place(grid, 'requests', key)]?.dataValidation;
  const values = (key: string) =>
    rule(key)?.condition?.values?.map((value) => value.userEnteredValue);
  expect(values('urgency')).toEqual(
    TEMPLATES.choices.rows?.filter((row) => row.list === 'urgency').map((row) => row.zh),
  );
  expect(rule('urgency')).toMatchObject({ strict: false, showCustomUi: true });
  expect(values('siteCleaned')).toEqual(['TRUE', 'FALSE']);
  expect(values('areaCode')).toEqual(["='地区责任'!$A$3:$A"]);
  expect(values('technician')).toEqual(["='人员'!$A$3:$A"]);
  expect(rule('customerNo')).toBeUndefined();
  expect(rule('need')).toBeUndefined();
});

test('leaves data rows empty: no box is ticked in advance', () => {
  const { grid } = newWorkbook();
  expect(grid.values(titleOf(grid, 'requests'))).toHaveLength(2);
});

test('warns who edits the key row or a column that acts fill, and nobody else', () => {
  const { grid } = newWorkbook();
  for (const register of REGISTERS) {
    const { protections } = grid.sheet(titleOf(grid, register));
    expect(protections.every((one) => one.warningOnly)).toBe(true);
    const keyRow = protections.filter(({ box }) => box.startRow === 0);
    expect(keyRow.map(({ box }) => box.endRow)).toEqual([1]);
    const guarded = TEMPLATES[register].columns.map((_, at) =>
      protections.some(
        ({ box }) => box.startRow === 2 && box.startColumn <= at && at < box.endColumn,
      ),
    );
    expect(guarded).toEqual(TEMPLATES[register].columns.map((column) => column.guarded ?? false));
  }
});

test('colours stages by value rules on one column', () => {
  const { grid } = newWorkbook('zh');
  const { rules } = grid.sheet('客户服务需求表');
  const at = place(grid, 'requests', 'stage');
  expect(rules.length).toBeGreaterThan(5);
  for (const { boxes, booleanRule } of rules) {
    expect(boxes).toMatchObject([{ startRow: 2, startColumn: at, endColumn: at + 1 }]);
    expect(booleanRule.condition?.type).toBe('TEXT_EQ');
  }
  expect(rules.map((rule) => rule.booleanRule.condition?.values?.[0]?.userEnteredValue)).toContain(
    '未了待续',
  );
});

test('begins filters of visible tabs at the labels', () => {
  const { grid } = newWorkbook();
  expect(grid.sheet(titleOf(grid, 'customers')).filter?.startRow).toBe(1);
  expect(grid.sheet(titleOf(grid, 'audit')).filter).toBeNull();
});

test('writes the seed rows, and a book reads them', () => {
  const { grid } = newWorkbook('en');
  const book = new Book(grid, ['shifts', 'roles', 'choices', 'settings']);
  expect(book.language).toBe('en');
  expect(book.all('choices')).toHaveLength(TEMPLATES.choices.rows?.length ?? 0);
  expect(book.all('roles')).toHaveLength(TEMPLATES.roles.rows?.length ?? 0);
  expect(book.all('roles')[0]?.values).toMatchObject(TEMPLATES.roles.rows?.[0] ?? {});
  expect(book.all('shifts').map((row) => row.values.fromTime)).toEqual(['08:30', '13:30']);
  expect(book.setting('surveyAt')).toBe('09:00');
});

test('makes whoever sets the workbook up its administrator, at a head office', () => {
  const { grid } = newWorkbook();
  const book = new Book(grid, ['staff', 'units']);
  expect(book.all('staff').map((row) => row.values)).toMatchObject([
    { email: 'admin@example.com', roles: ['admin'], unit: 'HQ', active: true },
  ]);
  expect(book.all('units').map((row) => row.values)).toMatchObject([
    { code: 'HQ', kind: 'headOffice', queueOwner: 'admin@example.com' },
  ]);
});

test('says what it made, in both languages', () => {
  const report = setUp(fakePorts());
  expect(report).toMatchObject({ language: 'zh', changed: true, created: REGISTERS });
  expect(report.message.zh).toContain('已建立工作表：客户服务需求表、');
  expect(report.message.zh).toContain('admin@example.com 已登记为管理员');
  expect(report.message.en).toContain('admin@example.com is now an administrator.');
});

test('sends nothing the second time', () => {
  const ports = newWorkbook();
  const before = looks(ports.grid);
  const report = setUp(ports);
  expect(ports.grid.batches).toEqual([]);
  expect(looks(ports.grid)).toEqual(before);
  expect(report).toMatchObject({
    changed: false,
    created: [],
    message: { en: 'All is well; nothing was changed.' },
  });
});

test('costs four calls at most, whatever the tabs hold', () => {
  const ports = newWorkbook();
  setUp(ports);
  expect(ports.grid.cost).toMatchObject({ calls: 3, reads: 3, writes: 0 });
});

test('leaves tabs of the staff alone, even one named like a register', () => {
  const ports = fakePorts();
  ports.grid.addTab('客户', [
    ['Name', 'Own list'],
    ['Li', '42'],
  ]);
  const before = ports.grid.sheet('客户');
  setUp(ports);
  expect(ports.grid.sheet('客户')).toEqual(before);
  expect(titleOf(ports.grid, 'customers')).toBe('客户 2');
  expect(new Book(ports.grid, ['customers']).tab('customers').info.title).toBe('客户 2');
});

test('tells when the zones of workbook and script differ', () => {
  const ports = newWorkbook();
  ports.timeZones = { workbook: 'America/New_York', script: 'Asia/Shanghai' };
  const { message, changed } = setUp(ports);
  expect(message.en).toContain("time zone (America/New_York) is not the script's (Asia/Shanghai)");
  expect(changed).toBe(false);
});

test('gives up while someone else is writing, and frees the lock after itself', () => {
  const ports = newWorkbook();
  expect(ports.held).toBe(0);
  ports.isLocked = true;
  expect(() => setUp(ports)).toThrow(expect.objectContaining({ code: 'busy' }));
});
