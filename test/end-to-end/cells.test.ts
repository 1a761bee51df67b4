import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { type Phone, phoneOf, serial } from './phone';
import { dispatched, registered, shanghai } from './walk';

let desk: Desk;
let technician: Phone;
let supervisor: Phone;

const product = { areaCode: '310115', productSerial: 'XS-100001' };
const at = (time: string) => serial(`2026-03-10T${time}:00`);
const due = serial('2026-03-20T18:00:00');

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  technician = phoneOf(desk, shanghai.technician);
  supervisor = phoneOf(desk, shanghai.supervisor);
});
afterAll(() => desk.close());

/** Takes steps one after the other; each must be done, and lead where it should. */
async function takes(phone: Phone, no: string, steps: [Record<string, string | number>, string][]) {
  for (const [values, stage] of steps) {
    const row = await phone.type(no, values);
    expect(row.stepResult, `${values.step}: ${row.stepResult}`).toMatch(/^✓/);
    expect(row, String(values.step)).toMatchObject({ stage, step: '', stepText: '', stepItem: '' });
  }
}

const going: [Record<string, string | number>, string][] = [
  [{ appointmentFrom: at('11:00'), appointmentTo: at('12:00'), step: '记录联系与预约' }, '已约定'],
  [{ step: '到达现场' }, '服务中'],
];
const finishing: [Record<string, string | number>, string][] = [
  [
    {
      cause: '滤芯堵塞',
      explanation: '已说明',
      workDone: '更换滤芯',
      siteCleaned: '是',
      step: '完成服务',
    },
    '已完成',
  ],
  [{ stepCode: 'LAB', stepQuantity: 1, step: '计费' }, '已完成'],
  [{ signatureKind: '纸质签名', signedBy: '何静', opinion: '满意', step: '客户签认' }, '已完成'],
  [{ step: '上交审阅' }, '已上交'],
];

describe('by cells alone [R78]', () => {
  test('a visit is walked from the first call to the hand-in, through a wait and a workshop', async () => {
    const { no } = await registered(desk, shanghai, product);
    await takes(supervisor, no, [
      [{ step: '确认受理' }, '已登记'],
      [{ step: '派工' }, '已派工'],
    ]);
    await takes(technician, no, [
      [{ step: '联系未接通' }, '已派工'],
      ...going.slice(0, 1),
      [
        { stepTime: at('13:00'), stepDueAt: at('14:00'), stepText: '客户改期', step: '改约时间' },
        '已约定',
      ],
      ...going.slice(1),
      [
        {
          stepItem: '水泵',
          stepReason: '等待备件',
          stepText: '缺货',
          stepDueAt: due,
          step: '暂停待续',
        },
        '未了待续',
      ],
      [{ stepText: '客户要求周五前', stepDueAt: due, step: '向客户承诺' }, '未了待续'],
      [{ stepTime: at('15:00'), stepDueAt: at('16:00'), step: '继续办理' }, '已约定'],
      ...going.slice(1),
      [
        {
          ...{ stepItem: '主机', stepQuantity: 1, stepCondition: '外壳完好', stepSigner: '何静' },
          ...{ stepText: '需返厂', stepDueAt: due, step: '取回物件' },
        },
        '未了待续',
      ],
    ]);
    const slip = (await desk.rows('handovers')).find(({ requestNo }) => requestNo === no);
    const back = { stepQuantity: 1, stepCondition: '完好', stepSigner: '何静', step: '交还' };
    const handover = phoneOf(desk, shanghai.technician, 'handovers');
    expect(await handover.type(String(slip?.id), back)).toMatchObject({ stepResult: '✓' });
    await takes(technician, no, [
      [{ stepItem: '出水', stepText: '≥1.2', stepCondition: '1.3', step: '调试合格' }, '未了待续'],
      ...finishing,
    ]);
    await takes(supervisor, no, [[{ step: '审阅同意' }, '已审阅']]);
    const log = (await desk.rows('audit')).filter(({ target, source }) =>
      source === '单元格' ? target === no : false,
    );
    expect(log).toHaveLength(18);
  }, 120_000);

  test('[R33] who refuses to sign is witnessed; the note says what is missing, and goes with it', async () => {
    const { no } = await dispatched(desk, shanghai, product);
    await takes(technician, no, [...going, ...finishing.slice(0, 2)]);
    const refused = await technician.type(no, { signatureKind: '拒绝签名', step: '客户签认' });
    expect(refused).toMatchObject({ step: '', signatureKind: '拒绝签名', signedAt: '' });
    expect(await technician.note(no, 'step')).toMatch(/见证人.*R33/);
    await takes(technician, no, [
      [{ witness: '王师傅', opinion: '不同意收费', step: '客户签认' }, '已完成'],
    ]);
    expect(await technician.note(no, 'step')).toBe('');
  });
});

describe('a paste over five rows', () => {
  const numbers: string[] = [];
  let other = '';

  beforeAll(async () => {
    for (let count = 0; count < 4; count++)
      numbers.push((await dispatched(desk, shanghai, product)).no);
    other = (await registered(desk, shanghai, product)).no;
  });

  test('takes the step of each row that may, and puts the others back with the reason', async () => {
    const [first = '', second = ''] = numbers;
    await technician.type(first, { ...going[0]?.[0] });
    await technician.type(second, { ...going[0]?.[0] });
    const rows = await technician.paste([...numbers, other], { step: '到达现场' });
    const stages = ['服务中', '服务中', '已派工', '已派工', '已登记'];
    expect(rows.map(({ stage }) => stage)).toEqual(stages);
    expect(rows.map(({ step }) => step)).toEqual(['', '', '', '', '']);
    expect(rows.slice(0, 2).map(({ stepResult }) => stepResult)).toEqual(['✓', '✓']);
    expect(await technician.note(numbers[2] ?? '', 'step')).toContain('R19');
    expect(await technician.note(other, 'step')).toContain('R78');
    expect(await technician.note(first, 'step')).toBe('');
  });

  test('puts stages that were pasted over back to what the log says, and tries what was meant', async () => {
    const rows = await technician.paste([...numbers, other], {
      stage: '已完成',
      cause: '堵塞',
      explanation: '已说明',
      workDone: '清洗',
    });
    expect(rows.map(({ stage }) => stage)).toEqual([
      '已完成',
      '已完成',
      '已派工',
      '已派工',
      '已登记',
    ]);
    expect(await technician.note(numbers[2] ?? '', 'stage')).toContain('已派工');
    const [first = ''] = numbers;
    const back = await technician.type(first, { stage: '已存档' });
    expect(back.stage).toBe('已完成');
    expect(await technician.note(first, 'stage')).toContain('已存档');
  });
});

test('what a customer said is answered and closed in the cells of its row', async () => {
  const input = {
    kind: 'opinion',
    verbatim: '来得太晚',
    customerName: '何静',
    phone: '13800138001',
  };
  const opened = await desk.act({ as: shanghai.supervisor, act: 'openFeedback', input });
  const no = String(opened.value?.no ?? opened.value?.feedbackNo);
  const phone = phoneOf(desk, shanghai.supervisor, 'feedback');
  const early = await phone.type(no, { step: '办结：已办理' });
  expect(early).toMatchObject({ status: '待答复', step: '' });
  expect(await phone.note(no, 'step')).toMatch(/R4[67]/);
  await phone.type(no, { comfort: '致歉', stepText: '已致电道歉', step: '答复客户' });
  await phone.type(no, { stepText: '改进排班', stepDueAt: due, step: '向客户承诺' });
  const closed = await phone.type(no, { resolution: '已调整排班', step: '办结：已办理' });
  expect(closed).toMatchObject({ status: '已办结', reply: '已致电道歉', stepResult: /^✓/ });
  expect(await phone.note(no, 'step')).toBe('');
});

test('an edit of other cells commands nothing and reads next to nothing', async () => {
  const [row] = await desk.rows('requests');
  await technician.type(String(row?.no), { contactName: '何女士' });
  const [run] = desk.home.executions.recent();
  expect(run).toMatchObject({ functionName: 'onWorkbookEdit', status: 'completed', result: [] });
  expect(run?.cost).toMatchObject({ reads: 1, writes: 0 });
});
