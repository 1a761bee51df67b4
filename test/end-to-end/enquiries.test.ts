import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { customerForm } from './forms';

const li = 'li@example.com';
const zhou = 'zhou@example.com';
/** Has the workbook, and is not in the staff register. */
const outsider = 'kitchen@example.org';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
});
afterAll(() => desk.close());

const call = { customerName: '何静', phone: '13800138001', need: '净水机不制水', unit: 'SH' };
const file = (input: Record<string, unknown> = {}, as = outsider) =>
  desk.act({ as, act: 'fileCall', input: { ...call, ...input } });
const request = async (no: unknown) => (await desk.rows('requests')).find((row) => row.no === no);

describe('whoever picks up the telephone', () => {
  test('[R42] files the call and learns its number; no other door opens', async () => {
    const answer = await file();
    expect(answer).toEqual({ ok: true, value: { no: expect.stringMatching(/^SH-2026-/) } });
    expect(await request(answer.value?.no)).toMatchObject({ registrar: outsider, stage: '已登记' });
    const { seq } = desk.home.store;
    for (const [act, input] of [
      ['registerRequest', { customerName: '何静', phone: '13800138001', need: '不制水' }],
      ['openFeedback', { verbatim: '太慢了' }],
      ['cancel', { no: answer.value?.no, reason: '试试' }],
    ] as const)
      expect(await desk.act({ as: outsider, act, input })).toMatchObject({ code: 'notStaff' });
    for (const view of ['session', 'request', 'find', 'queue', 'form', 'surveyResults']) {
      const params = { no: answer.value?.no, query: '何静', stage: 'registered', act: 'fileCall' };
      const wanted: Record<string, string[]> = {
        request: ['no'],
        find: ['query'],
        queue: ['stage'],
        form: ['act'],
      };
      const given = Object.fromEntries(
        Object.entries(params).filter(([key]) => wanted[view]?.includes(key)),
      );
      expect(await desk.view(outsider, view, given), view).toMatchObject({ code: 'notStaff' });
    }
    expect(desk.home.store.seq).toBe(seq);
  });

  test('[D15] is shown a short form, what to say, and no customer', async () => {
    const { value = {} } = await desk.view(outsider, 'callForm');
    expect((value.fields as unknown[]).length).toBeLessThanOrEqual(8);
    expect(JSON.stringify(value.script)).toContain('您好');
    const shown = JSON.stringify(value);
    for (const row of await desk.rows('customers')) {
      expect(shown).not.toContain(String(row.name));
      expect(shown).not.toContain(String(row.phone));
    }
  });
});

describe('an enquiry', () => {
  const enquiry = { kind: 'enquiry', need: '滤芯多久换一次？' };

  test('[R43] answered is done with its answer, in one step', async () => {
    const { value } = await file({ ...enquiry, answer: '六至十二个月。' }, li);
    expect(await request(value?.no)).toMatchObject({
      ...{ outcome: '已答复', answer: '六至十二个月。', serviceType: '其他服务' },
    });
    expect((await request(value?.no))?.completedAt).not.toBe('');
    const review = { no: value?.no, decision: 'approved' };
    expect(await desk.act({ as: zhou, act: 'review', input: review })).toMatchObject({ ok: true });
  });

  test('[R43] left open becomes a request; "无" is no answer', async () => {
    const { value } = await file(enquiry);
    expect(await request(value?.no)).toMatchObject({ stage: '已登记', serviceType: '其他服务' });
    expect(await file({ ...enquiry, answer: '无' })).toMatchObject({
      code: 'answerSaysNothing',
      clause: 'R43',
    });
  });

  test('[R44] that was a misunderstanding is clarified in writing', async () => {
    expect(await file({ ...enquiry, clarified: true })).toMatchObject({ clause: 'R44' });
    const { value } = await file({ ...enquiry, clarified: true, answer: '亮灯表示正在清洗。' });
    expect(await request(value?.no)).toMatchObject({ outcome: '误会已解释' });
  });

  test.each([
    ['consultation', '产品咨询'],
    ['guidance', '使用与保养指导'],
    ['extra', '额外要求'],
    ['otherService', '其他工作'],
  ])('[R14] of kind %s closes by telephone with its answer, never without', async (kind, shown) => {
    const input = { customerName: '何静', phone: '13800138001', need: '请教', workKind: kind };
    const { value } = await desk.act({ as: li, act: 'registerRequest', input });
    const no = value?.no;
    expect(await desk.act({ as: li, act: 'complete', input: { no } })).toMatchObject({
      code: 'recordIncomplete',
      clause: 'R14',
    });
    const answer = { no, answer: '请按说明书第三页操作。' };
    expect(await desk.act({ as: li, act: 'complete', input: answer })).toMatchObject({ ok: true });
    expect(await request(no)).toMatchObject({
      ...{ workKind: shown, serviceType: '其他服务', outcome: '已答复', arrivedAt: '' },
    });
  });
});

test('[R16] what comes by letter names the letter', async () => {
  const input = { customerName: '何静', phone: '13800138001', need: '不制水', channel: 'letter' };
  expect(await desk.act({ as: li, act: 'registerRequest', input })).toMatchObject({
    code: 'documentMissing',
    clause: 'R16',
  });
  const { value } = await desk.act({
    ...{ as: li, act: 'registerRequest', input: { ...input, documentRef: '来信 2026-18' } },
  });
  expect(await request(value?.no)).toMatchObject({ documentRef: '来信 2026-18', channel: '信函' });
});

test('[R45] a complaint by telephone becomes an item with an owner', async () => {
  const { value } = await file({ kind: 'complaint', need: '来晚了两小时' });
  expect(value?.no).toMatch(/^Y-2026-/);
  const item = (await desk.rows('feedback')).find((row) => row.no === value?.no);
  expect(item).toMatchObject({ kind: '投诉', owner: zhou, verbatim: '来晚了两小时' });
});

describe('[D15] people outside the workbook', () => {
  const typed = {
    ...{ customerName: '司马越', phone: '15257118800', email: '', address: '世纪大道 1 号' },
    ...{ productSerial: 'XS-100001', need: '出水很小' },
  };
  const byName = async (name: string) =>
    (await desk.rows('requests')).filter((row) => row.customerName === name);

  test('ask for service on a form, which becomes a request, once', async () => {
    const form = await customerForm(desk, 'intake');
    const link = String(
      (await desk.rows('settings')).find((row) => row.name === 'intakeLink')?.value,
    ).replace('{serial}', 'XS-100001');
    const { productSerial: _, ...rest } = typed;
    form.send(rest, link);
    await expect.poll(() => byName('司马越'), { timeout: 50_000 }).toHaveLength(1);
    await desk.run('tick');
    expect(await byName('司马越')).toMatchObject([
      {
        ...{ channel: '表单', need: '出水很小', productSerial: 'XS-100001', stage: '已登记' },
        ...{ registrar: 'servicebook', phone: '15257118800', serviceType: '免费服务' },
      },
    ]);
  });

  test('whose form cannot be registered are not lost', async () => {
    const form = await customerForm(desk, 'intake');
    form.send({ ...typed, customerName: '短句', need: '？' });
    const items = async () =>
      (await desk.rows('feedback')).filter((row) => row.customerName === '短句');
    await expect.poll(items, { timeout: 50_000 }).toHaveLength(1);
    await desk.run('tick');
    expect(await items()).toMatchObject([{ channel: '表单', status: '待答复' }]);
    expect((await items())[0]?.verbatim).toContain('世纪大道 1 号');
    expect(await byName('短句')).toEqual([]);
  });
});
