import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';
import { StandIn } from '../build/stand-in';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { newVersion } from './policy-path';
import { send, tabWith } from './staff';
import { type Bench, benchAt, intake, PAID } from './switches/bench';
import { typeCells } from './type-cells';

let desk: Desk;
let bench: Bench;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  bench = benchAt(desk);
});
afterAll(() => desk.close());

/** What set-up tells, in Chinese. */
async function repair(): Promise<string> {
  const { result } = await desk.run('setUpWorkbook');
  return (result as { value: { message: { zh: string } } }).value.message.zh;
}

async function request(no: string) {
  return (await desk.view('li@example.com', 'request', { no })).value as {
    request: Record<string, unknown>;
    own: { label: { zh: string }; text: { zh: string } }[];
  };
}

async function addColumn() {
  const no = await bench.requestAt('registered');
  const { sheetId, cellData } = tabWith(desk, 'intakeSupervisor');
  const row = Object.keys(cellData).find((at) => cellData[at]?.[0]?.v === no) ?? '';
  const range = { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 };
  send(desk, { insertDimension: { range, inheritFromBefore: true } });
  for (const [at, stringValue] of [
    [1, '颜色'],
    [Number(row), '=红'],
  ] as const) {
    const start = { sheetId, rowIndex: at, columnIndex: 3 };
    const rows = [{ values: [{ userEnteredValue: { stringValue } }] }];
    send(desk, { updateCells: { start, rows, fields: 'userEnteredValue' } });
  }
  const own = [{ label: { zh: '颜色' }, text: { zh: '=红' } }];
  expect(await request(no)).toMatchObject({ own });
  await repair();
  await bench.done('zhou', 'confirmIntake', { no });
  expect(await request(no)).toMatchObject({ own });
  const { value } = await desk.view('li@example.com', 'paper', { kind: 'request', of: no });
  expect(JSON.stringify(value)).toContain('"text":{"zh":"=红","en":"=红"}');
}

async function addChoice() {
  const keys = ['list', 'code', 'zh', 'en'];
  const row = { list: 'channel', code: 'wechat', zh: '微信', en: 'WeChat', active: true };
  typeCells(desk, { keys, column: 'id', value: 'channel/wechat' }, row);
  const { value } = await desk.view('li@example.com', 'form', { act: 'registerRequest' });
  expect(JSON.stringify(value)).toContain('{"code":"wechat","label":{"zh":"微信","en":"WeChat"}}');
  expect(await repair()).toContain('已更新下拉选项');
  const { no } = await bench.done('li', 'registerRequest', { ...intake, channel: 'wechat' });
  const rows = await desk.rows('requests');
  expect(rows.find((one) => one.no === no)).toMatchObject({ channel: '微信' });
}

async function changeLimit() {
  const late = async () => {
    const input = { ...intake, obtainedAt: '2026-03-10T09:40:00' };
    const { warnings = [] } = await bench.act('li', 'registerRequest', input);
    return warnings.some(({ zh }) => zh.includes('10 分钟'));
  };
  expect(await late()).toBe(false);
  const lines = [{ clause: 'R17', parameters: 'minutes=10' }];
  await newVersion(desk, { kind: 'amend', lines, effectiveFrom: bench.today });
  expect(await late()).toBe(true);
}

async function rewriteMail() {
  const subject = async () => {
    const no = await bench.requestAt('dispatched');
    const mails = await desk.rows('outbox');
    return mails.find((row) => row.requestNo === no && row.kind === '派工通知')?.subject;
  };
  const write = (zh: string) =>
    typeCells(
      desk,
      { keys: ['delivered', 'places'], column: 'key', value: 'mail.dispatchSubject' },
      { zh },
    );
  write('请看 {number}');
  expect(await subject()).toMatch(/^新派工：SH-2026-\d+ 何静$/);
  const told = await repair();
  expect(told).toContain('mail.dispatchSubject');
  expect(told).toContain('没有 {number} 这样的位置');
  write('请看 {no}');
  expect(await repair()).toContain('缺少 {name}');
  write('{name} 在等您（{no}）');
  expect(await repair()).not.toContain('mail.dispatchSubject');
  expect(await subject()).toMatch(/^何静 在等您（SH-2026-\d+）$/);
}

async function addRole() {
  const wei = 'wei@example.com';
  expect(await bench.refusal('wei', 'registerRequest', intake)).not.toBe('passes');
  const choices = ['list', 'code', 'zh', 'en'];
  const label = { list: 'role', code: 'trainee', zh: '实习登记员', en: 'Trainee', active: true };
  typeCells(desk, { keys: choices, column: 'id', value: 'role/trainee' }, label);
  const grant = { role: '实习登记员', act: 'registerRequest', scope: '本单位' };
  const roles = { keys: ['role', 'act', 'scope'], column: 'id', value: 'trainee/registerRequest' };
  typeCells(desk, roles, grant);
  typeCells(
    desk,
    { keys: ['email', 'roles'], column: 'email', value: wei },
    { roles: '实习登记员' },
  );
  expect(await bench.refusal('wei', 'registerRequest', intake)).toBe('passes');
  const { value } = await desk.view(wei, 'session');
  expect(value?.begin).toContainEqual(expect.objectContaining({ act: 'registerRequest' }));
}

async function addPrice() {
  const row = { kind: '零配件', name: '前置滤网', listPrice: 45, active: true };
  const keys = ['listPrice', 'taxClassCode'];
  typeCells(desk, { keys, column: 'code', value: 'P-9001' }, row);
  const { value } = await desk.view('wu@example.com', 'form', { act: 'addCharge' });
  expect(JSON.stringify(value)).toContain('前置滤网');
  const no = await bench.requestAt('completed', { productSerial: PAID });
  const lines = [{ kind: 'part', code: 'P-9001', quantity: 2 }];
  await bench.done('wu', 'addCharge', { no, lines });
  expect((await request(no)).request).toMatchObject({ payable: 9000 });
}

async function addDayOff() {
  const due = async () => {
    const said = { kind: 'complaint', verbatim: '师傅两次没有来，请尽快解决。' };
    const input = { ...said, customerName: '何静', phone: '13800138001', channel: 'phone' };
    const { feedbackNo, no } = await bench.done('li', 'openFeedback', input);
    const rows = await desk.rows('feedback');
    return Number(rows.find((row) => row.no === (feedbackNo ?? no))?.dueAt);
  };
  desk.home.clock.set(new Date('2026-03-10T16:30:00+08:00'));
  const before = await due();
  const day = { date: 46092, nature: '休', name: '盘点' };
  typeCells(desk, { keys: ['date', 'nature'], column: 'id', value: '2026-03-11' }, day);
  expect((await due()) - before).toBeCloseTo(1, 2);
}

interface FilterView {
  title: string;
  filterSpecs?: { columnIndex: number; filterCriteria: unknown }[];
}

async function addView() {
  const row = { register: 'requests', zh: '电话待派工', en: 'By phone, to be dispatched' };
  const about = { keys: ['criteria', 'sort'], column: 'key', value: 'byPhone' };
  const criteria = '信息获得方式=电话; 舞台=已登记; 颜色~红';
  const wishes = { criteria, sort: '-登记日期', active: true };
  const views = () => {
    const { sheets } = desk.home.workbook.save() as {
      sheets: Record<string, { custom?: { filterViews?: FilterView[] } }>;
    };
    return Object.values(sheets).flatMap(({ custom }) => custom?.filterViews ?? []);
  };
  typeCells(desk, about, { ...row, ...wishes });
  expect(await repair()).toContain('舞台=已登记');
  expect(views().map(({ title }) => title)).not.toContain(row.zh);
  typeCells(desk, about, { criteria: wishes.criteria.replace('舞台', '阶段') });
  await repair();
  const made = views().find(({ title }) => title === row.zh);
  const conditions = made?.filterSpecs?.map(({ filterCriteria }) => filterCriteria);
  const equals = (userEnteredValue: string) => ({
    condition: { type: 'TEXT_EQ', values: [{ userEnteredValue }] },
  });
  const contains = { condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: '红' }] } };
  expect(conditions).toEqual([equals('电话'), equals('已登记'), contains]);
  expect(made?.filterSpecs?.[2]).toMatchObject({ columnIndex: 3 });
}

async function changeLanguage() {
  typeCells(
    desk,
    { keys: ['name', 'value', 'note'], column: 'name', value: 'language' },
    {
      value: 'en',
    },
  );
  expect(await repair()).toContain('English');
  const { sheets } = desk.home.workbook.save() as { sheets: Record<string, { name: string }> };
  expect(Object.values(sheets).map(({ name }) => name)).toContain('Service requests');
  const no = await bench.requestAt('dispatched');
  const rows = await desk.rows('requests');
  expect(rows.find((row) => row.no === no)).toMatchObject({ stage: 'Dispatched' });
  const mails = (await desk.rows('outbox')).filter((row) => row.requestNo === no);
  expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^[\x20-\x7e]+何静/)]);
}

async function addRegister() {
  const project = new StandIn({});
  try {
    cpSync(join(root, 'src'), join(project.folder, 'src'), { recursive: true });
    const title = { zh: '车辆', en: 'Vehicles' };
    const columns = [
      { key: 'plate', label: { zh: '车牌', en: 'Plate' }, type: 'id', width: 100 },
      { key: 'driver', label: { zh: '司机', en: 'Driver' }, type: 'staffRef', width: 180 },
    ];
    const shape = { key: 'plate', visible: true, order: 300, size: 'small', columns };
    const template = { $schema: './schema.json', register: 'vehicles', title, ...shape };
    project.write('sheets-templates/vehicles.json', JSON.stringify(template));
    expect(project.run('build.ts')).toMatchObject({ status: 0 });
    const { createHome } = await import('../../local/host/home');
    const data = join(project.folder, 'data');
    const home = await createHome({ project: join(project.folder, 'dist'), data });
    const call = { functionName: 'setUpWorkbook', kind: 'editor', activeUser: home.owner } as const;
    await home.executions.run(call);
    const { sheets } = home.workbook.save() as {
      sheets: Record<string, { name: string; cellData: Record<string, unknown> }>;
    };
    await home.close();
    const tab = Object.values(sheets).find(({ name }) => name === '车辆');
    expect(tab?.cellData).toMatchObject({
      0: { 0: { v: 'plate' }, 1: { v: 'driver' } },
      1: { 0: { v: '车牌' }, 1: { v: '司机' } },
    });
  } finally {
    project.remove();
  }
}

/** Each recipe under its heading; the last ones change what the others read. */
const recipes: Record<string, () => Promise<void>> = {
  'Add a column': addColumn,
  'Add a choice': addChoice,
  'Change a limit': changeLimit,
  'Rewrite a mail': rewriteMail,
  'Add a role': addRole,
  'Add a price': addPrice,
  'Add a view': addView,
  'Add a day off': addDayOff,
  'Change the language': changeLanguage,
  'Add a register': addRegister,
};

test('docs/customise.md has a recipe for each of these, and no other', () => {
  const headings = readFileSync(join(root, 'docs/customise.md'), 'utf8').match(/^## .*$/gm) ?? [];
  expect(headings.map((one) => one.split(' · ')[1])).toEqual(Object.keys(recipes));
});

describe('what staff change in the workbook works without a developer', () => {
  test.each(Object.entries(recipes))('%s', (_, recipe) => recipe(), 120_000);
});
