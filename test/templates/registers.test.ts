import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';
import { registersCode } from '../../scripts/registers-code';
import { readTemplates } from '../../scripts/template-files';
import { type RegisterName, TEMPLATES } from '../../src/workbook/registers.generated';
import { seedRows, type Template } from '../../src/workbook/template';

const ACTS =
  `registerRequest confirmIntake amend cancel dispatch reassign logContact reschedule pause
  resume arrive complete takeBack returnItems commission sign addCharge confirmExclusion approveDeviation
  issueInvoice voidInvoice recordPayment submitForReview review recordSurveyAnswer openFeedback promise
  renegotiate resolveFeedback escalate answerEscalation expedite acknowledge logHqContact logDifficulty
  recordFollowUp spotCheck setAbsence draftPolicy approvePolicy grantException importRows exportCustomer
  eraseCustomer fileCall answerFeedback retract`.split(/\s+/);
const STAMPS = ['version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'];
const templates = Object.values(TEMPLATES);

test('the templates are free of faults and in the order of the tabs', () => {
  const read = readTemplates(`${root}/sheets-templates`);
  expect(read.faults).toEqual([]);
  expect(read.templates.map((template) => template.register)).toEqual(Object.keys(TEMPLATES));
});

test('staff see eight tabs from the start, the request form first', () => {
  const visible = templates.filter((template) => template.visible);
  expect(visible.map((template) => template.title.zh)).toEqual([
    '客户服务需求表',
    '服务记录',
    '发票',
    '客户意见调查卡',
    '意见与投诉',
    '客户',
    '产品档案',
    '看板',
  ]);
});

test('registers that acts write end with the stamps of a row, out of sight', () => {
  const stamped = templates.filter((template) => template.columns.some((c) => c.key === 'version'));
  expect(stamped.map((template) => template.register)).toEqual(
    expect.arrayContaining(['requests', 'serviceLog', 'charges', 'surveys', 'customers']),
  );
  for (const { columns } of stamped) {
    const last = columns.slice(-STAMPS.length);
    expect(last.map((column) => column.key)).toEqual(STAMPS);
    expect(last.every((column) => column.hidden && column.guarded)).toBe(true);
  }
});

describe('requests', () => {
  const { columns } = TEMPLATES.requests;

  test('[R63-R76] hold every field of the paper form', () => {
    const labels = columns.map((column) => column.label.zh);
    const form = ['NO.', '登记日期', '客户名称', '地点', '电话', '需服务内容', '信息获得时间'];
    const more = ['信息获得方式', '记录单位', '登记经办人', '受理主管', '服务记录', '服务人员'];
    const end = ['客户意见', '客户签名', '审阅意见', '审阅主管', '审阅时间'];
    expect(labels).toEqual(expect.arrayContaining([...form, ...more, ...end]));
  });

  test('offer the steps of the telephone right behind what staff look at first', () => {
    const keys = columns.slice(0, 14).map((column) => column.key);
    expect(keys).toEqual([
      ...['no', 'stage', 'customerName', 'phone', 'address', 'productName', 'need'],
      ...['technician', 'appointmentFrom', 'appointmentTo'],
      ...['step', 'stepTime', 'stepText', 'stepResult'],
    ]);
  });
});

describe('[R78] roles start with', () => {
  const rows = (role: string) => seedRows(TEMPLATES.roles, 'zh').filter((row) => row.role === role);
  const acts = (role: string) => rows(role).map((row) => String(row.act));

  test('acts that exist', () => {
    const unknown = seedRows(TEMPLATES.roles, 'zh').filter(
      (row) => !ACTS.includes(String(row.act)),
    );
    expect(unknown).toEqual([]);
  });

  test('somebody for every act', () => {
    const given = new Set(seedRows(TEMPLATES.roles, 'zh').map((row) => row.act));
    expect(ACTS.filter((act) => !given.has(act))).toEqual([]);
  });

  test('ids made of role and act', () => {
    for (const row of seedRows(TEMPLATES.roles, 'zh'))
      expect(row.id).toBe(`${row.role}/${row.act}`);
  });

  test.each([
    ['employee', 1, 'all'],
    ['registrar', 18, 'unit own all'],
    ['technician', 21, 'own all'],
    ['supervisor', 28, 'own unit all'],
    ['hqService', 23, 'own unit all'],
    ['hqManager', 32, 'own unit all'],
    ['generalManager', 3, 'all'],
    ['accountant', 4, 'all'],
    ['admin', 5, 'all'],
  ])('%s: %i acts, scope %s', (role, count, scopes) => {
    expect(acts(role)).toHaveLength(count);
    expect([...new Set(rows(role).map((row) => row.scope))].join(' ')).toBe(scopes);
  });

  test('who takes a call may finish it without a visit, and only his own [R14]', () => {
    const finishing = ['complete', 'addCharge', 'sign', 'submitForReview'];
    for (const role of ['registrar', 'supervisor', 'hqService', 'hqManager']) {
      const own = rows(role).filter((row) => row.scope === 'own');
      expect(own.map((row) => row.act).filter((act) => act !== 'acknowledge')).toEqual(finishing);
    }
  });

  test('no review and no approval for the administrator', () => {
    const judging = ['review', 'confirmIntake', 'approveDeviation', 'approvePolicy'];
    expect(acts('admin').filter((act) => judging.includes(act))).toEqual([]);
  });

  test('a supervisor may all that a registrar may', () => {
    expect(acts('supervisor')).toEqual(expect.arrayContaining(acts('registrar')));
  });
});

test('every choice of every column has a label in both languages and a place in its list', () => {
  const rows = seedRows(TEMPLATES.choices, 'zh');
  const lists = templates.flatMap((template) => template.columns.flatMap((c) => c.choices ?? []));
  for (const list of new Set(lists)) {
    const choices = rows.filter((row) => row.list === list);
    expect(choices.map((row) => row.order)).toEqual(choices.map((_, at) => at + 1));
    expect(choices.every((row) => row.zh && row.en && row.active === true)).toBe(true);
  }
});

test('[R70] the information may come by eight ways', () => {
  const ways = seedRows(TEMPLATES.choices, 'zh').filter((row) => row.list === 'channel');
  expect(ways.map((row) => row.zh)).toEqual(
    ['电话', '文件', '信函', '邮件', '来访', '表单', '主动回访', '其他'], // as R70 lists them
  );
});

test('seed rows are written in the language of the workbook', () => {
  const note = (language: 'zh' | 'en') => seedRows(TEMPLATES.settings, language)[0]?.note;
  expect(note('zh')).toMatch(/^工作簿的语言/);
  expect(note('en')).toMatch(/^Language of the workbook/);
});

test('a template without rows starts empty', () => {
  expect(seedRows(TEMPLATES.requests, 'zh')).toEqual([]);
});

test('the generated row type says how code sees each type of cell', () => {
  const types = ['id', 'date', 'choice', 'int', 'number', 'money', 'bool', 'list'] as const;
  const template: Template = {
    ...TEMPLATES.areas,
    columns: types.map(
      (type) => ({ ...TEMPLATES.areas.columns[0], key: `a${type}`, type }) as never,
    ),
  };
  const code = registersCode([template]);
  expect(code).toContain(
    [
      'export interface AreasRow {',
      '  aid: string;',
      '  adate: string;',
      '  achoice: string;',
      '  aint: number | null;',
      '  anumber: number | null;',
      '  amoney: number | null;',
      '  abool: boolean;',
      '  alist: string[];',
      '}',
    ].join('\n'),
  );
});

test('every register can be asked for by its name', () => {
  for (const name of Object.keys(TEMPLATES) as RegisterName[])
    expect(TEMPLATES[name].register).toBe(name);
});
