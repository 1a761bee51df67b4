import { beforeEach, expect, test } from 'vitest';
import { Book } from '../../../src/workbook/book';
import { type RegisterName, TEMPLATES } from '../../../src/workbook/registers.generated';
import { setUp } from '../../../src/workbook/set-up/set-up';
import type { FakeGrid } from '../../fakes/grid';
import type { FakePorts } from '../../fakes/ports';
import { addRow, idOf, looks, newWorkbook, place, repair, titleOf } from './workbook';

const REGISTERS = Object.keys(TEMPLATES) as RegisterName[];

let ports: FakePorts;
let grid: FakeGrid;

beforeEach(() => {
  ports = newWorkbook('zh');
  grid = ports.grid;
});

test('a workbook turned into English looks like one that was made in English', () => {
  const report = repair(ports, 'en');
  expect(report.language).toBe('en');
  expect(report.message.en).toMatch(/^Now in English: Service requests, Service log, /);
  const made = newWorkbook('en').grid;
  const isNamed = (row: unknown) => JSON.stringify(row).includes('"register":"units"');
  const others = (tabs: unknown[]) =>
    JSON.stringify(
      tabs.filter((tab) => !isNamed(tab)),
      null,
      1,
    );
  // The head office keeps the name that it was given, in its filter view too.
  const turned = others(looks(grid)).replaceAll('Unit: 总公司', 'Unit: Head office');
  expect(turned).toBe(others(looks(made)));
});

test('there and back again leaves everything as it was', () => {
  addRow(grid, 'requests', { no: 'SH-1', stage: '未了待续', customerName: '李雷' });
  const before = looks(grid);
  repair(ports, 'en');
  expect(looks(grid)).not.toEqual(before);
  repair(ports, 'zh');
  expect(looks(grid)).toEqual(before);
});

test('the setting decides, when staff change it by hand', () => {
  const row = grid.values('设置').findIndex(([name]) => name === 'language');
  grid.type('设置', { row, column: 1 }, [['en']]);
  expect(repair(ports).language).toBe('en');
  expect(grid.tabs().map((tab) => tab.title)).toContain('Settings');
});

test('choices in the cells change their language; a search by label finds them', () => {
  addRow(grid, 'requests', {
    no: 'SH-1',
    stage: '已派工',
    customerName: '已派工',
    urgency: '紧急',
  });
  addRow(grid, 'requests', { no: 'SH-2', stage: '一个没有的阶段', urgency: 'Urgent' });
  addRow(grid, 'staff', { email: 'a@example.com', roles: '服务人员、分公司主管', active: true });
  repair(ports, 'en');
  const [, , first, second] = grid.values('Service requests');
  const cell = (row: typeof first, key: string) => row?.[place(grid, 'requests', key)];
  expect(cell(first, 'stage')).toBe('Dispatched');
  expect(cell(first, 'urgency')).toBe('Urgent');
  expect(cell(first, 'customerName')).toBe('已派工');
  expect(cell(second, 'stage')).toBe('一个没有的阶段');
  const book = new Book(grid, ['requests']);
  expect(book.find('requests', 'stage', book.words.shown('stage', 'dispatched'))).toEqual([3]);
  const staff = book.all('staff').find((row) => row.id === 'a@example.com');
  const labels = grid.values('Staff').map((row) => row[place(grid, 'staff', 'roles')]);
  expect(labels).toContain('Technician、Branch supervisor');
  expect(staff?.values.roles).toEqual(['technician', 'supervisor']);
});

test('names, labels and notes that staff wrote stay', () => {
  const customers = idOf(grid, 'customers');
  const properties = { sheetId: customers, title: '老客户' };
  grid.byHand({ updateSheetProperties: { properties, fields: 'title' } });
  grid.type('老客户', { row: 1, column: place(grid, 'customers', 'name') }, [['尊称']]);
  const note = grid.values('设置').findIndex(([name]) => name === 'companyName');
  grid.type('设置', { row: note, column: 2 }, [['自己的说明']]);
  repair(ports, 'en');
  expect(titleOf(grid, 'customers')).toBe('老客户');
  expect(grid.values('老客户')[1]?.[place(grid, 'customers', 'name')]).toBe('尊称');
  expect(grid.values('老客户')[1]?.[place(grid, 'customers', 'phone')]).toBe('Telephone');
  expect(grid.values('Settings')[note]?.[2]).toBe('自己的说明');
  expect(grid.values('Settings')[2]?.[2]).toMatch(/^Language of the workbook/);
});

test('a title that a tab of the staff bears is not taken from it', () => {
  grid.addTab('Customers', [['own']]);
  repair(ports, 'en');
  expect(titleOf(grid, 'customers')).toBe('客户');
  expect(grid.values('Customers')).toEqual([['own']]);
  expect(REGISTERS.every((register) => titleOf(grid, register))).toBe(true);
});

test('no row is read for it, however long the tabs are', () => {
  setUp(ports);
  const { cellsRead } = grid.cost;
  for (let count = 0; count < 300; count++)
    addRow(grid, 'serviceLog', { id: `L${count}`, kind: '上门' });
  grid.resetCost();
  setUp(ports, { language: 'en' });
  expect(grid.cost).toMatchObject({ calls: 4, reads: 3, writes: 1, cellsRead });
  expect(grid.values('Service log')[200]?.[place(grid, 'serviceLog', 'kind')]).toBe('Visit');
});
