import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { customerForm } from './forms';
import { tickOnce } from './tick-once';

const li = 'li@example.com';
const zhou = 'zhou@example.com';

let desk: Desk;
const numbers: string[] = [];

beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
  for (const email of ['hejing@example.org', '', '', 'wu@example.com', '']) {
    const intake = { customerName: '何静', phone: '', email, need: '滤芯多久换一次？' };
    // Whoever has no e-mail has a telephone of his own.
    const phone = email ? '' : `1380013800${numbers.length}`;
    const input = { ...intake, phone, workKind: 'consultation' };
    const { value } = await desk.act({ as: li, act: 'registerRequest', input });
    const no = String(value?.no);
    numbers.push(no);
    const done = { as: li, act: 'complete', input: { no, answer: '六至十二个月。' } };
    expect(await desk.act(done)).toMatchObject({ ok: true });
  }
});
afterAll(() => desk.close());

const card = async (index: number) =>
  (await desk.rows('surveys')).find((row) => row.requestNo === numbers[index]);
const items = async (index: number) =>
  (await desk.rows('feedback')).filter((row) => row.requestNo === numbers[index]);

test('[R53] the card goes out the day after the service, once, and not before', async () => {
  expect(await card(0)).toMatchObject({ status: '待寄' });
  await tickOnce(desk, '2026-03-11T10:00:00');
  await tickOnce(desk, '2026-03-11T12:00:00');
  const mails = desk.home.mail.list().filter(({ body }) => body.includes('/forms/d/e/'));
  expect(mails.filter(({ subject }) => subject.includes(String(numbers[0])))).toHaveLength(1);
  const sent = (await desk.rows('surveys')).filter((row) =>
    numbers.slice(0, 3).includes(String(row.requestNo)),
  );
  expect(sent.map((row) => row.status)).toEqual(Array(3).fill('已寄出'));
});

test('[R54] our own people are not asked about themselves', async () => {
  expect(await card(3)).toMatchObject({ status: '不寄' });
});

const GRADES = { attitude: 2, skill: 5, punctuality: 4, service: 5 };
const given = { attitude: '2', skill: '5', punctuality: '4', service: '5' };
const words = { suggestions: '请早一点来', otherNeeds: '无' };

test('[D12] [R55] form, card and telephone end in the same row, with the same item', async () => {
  const mail = desk.home.mail.list().find(({ subject }) => subject.includes(String(numbers[0])));
  const [link = ''] = /http\S+/.exec(mail?.body ?? '') ?? [];
  const form = await customerForm(desk, 'survey');
  form.send({ ...given, ...words }, link);
  await expect.poll(async () => (await card(0))?.status, { timeout: 50_000 }).toBe('已回收');
  const grades = Object.fromEntries(Object.entries(given).map(([key, text]) => [key, +text]));
  for (const [index, channel] of ['', 'card', 'phone'].entries()) {
    if (!channel) continue;
    const input = { surveyNo: `S-${numbers[index]}`, channel, ...grades, ...words };
    expect(await desk.act({ as: li, act: 'recordSurveyAnswer', input })).toMatchObject({
      ok: true,
    });
  }
  for (const [index, channel] of ['表单', '纸质卡片', '电话'].entries()) {
    expect(await card(index)).toMatchObject({ ...grades, ...words, channel, status: '已回收' });
    expect(await items(index)).toMatchObject([
      { kind: '低分评价', status: '待答复' },
      { kind: '建议', verbatim: '请早一点来', owner: zhou },
    ]);
  }
});

test('[D12] a printed card is recorded by its return code alone, the telephone sheet brings its script', async () => {
  const code = String((await card(4))?.returnCode);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const typed = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o');
  const input = { surveyNo: typed, channel: 'card', ...GRADES };
  const act = 'recordSurveyAnswer';
  expect(await desk.act({ as: li, act, input })).toMatchObject({
    ok: true,
    value: { no: `S-${numbers[4]}`, requestNo: numbers[4] },
  });
  expect(await card(4)).toMatchObject({ ...GRADES, channel: '纸质卡片', status: '已回收' });
  const second = { surveyNo: `S-${numbers[4]}`, channel: 'phone', ...GRADES, attitude: 1 };
  expect(await desk.act({ as: li, act, input: second })).toMatchObject({ code: 'alreadyAnswered' });
  const { value } = await desk.view(li, 'form', { act });
  expect(value).toMatchObject({ script: [{ zh: expect.stringContaining('可以吗') }, {}, {}] });
  const { fields } = value as { fields: { key: string }[] };
  const keys = fields.map(({ key }) => key);
  const asked = [...Object.keys(GRADES), 'suggestions', 'otherNeeds'];
  expect(keys).toEqual(['surveyNo', 'channel', ...asked]);
});

test('[R56] "无" asks for nothing, a low grade and a suggestion have owner and due time', async () => {
  const all = [...(await items(0)), ...(await items(1)), ...(await items(2))];
  expect(all.map((row) => row.verbatim)).not.toContain('无');
  expect(all.every((row) => row.owner === zhou && row.dueAt !== '')).toBe(true);
});

test('[R55] the first answer counts; a second by the same link changes nothing', async () => {
  const input = { surveyNo: `S-${numbers[1]}`, attitude: 5, skill: 5, punctuality: 5, service: 5 };
  expect(await desk.act({ as: li, act: 'recordSurveyAnswer', input })).toMatchObject({
    ok: false,
    code: 'alreadyAnswered',
    clause: 'R55',
  });
  expect(await card(1)).toMatchObject({ attitude: 2 });
});

test('[R54] results are told by unit, technician and type, with the rate of cards sent', async () => {
  const span = { from: '2026-03-11', until: '2026-03-11' };
  const { value } = await desk.view(zhou, 'surveyResults', span);
  const cards = (await desk.rows('surveys')).filter(
    (row) => row.unit === 'SH' && row.status !== '待寄' && row.status !== '不寄',
  );
  expect(cards.length).toBeGreaterThanOrEqual(3);
  expect(value?.byTechnician).toContainEqual({
    ...{ of: li, sent: 4, answered: 4, responseRate: 1 },
    means: { attitude: 2, skill: 5, punctuality: 4, service: 5 },
  });
  expect(value?.byType).toContainEqual(
    expect.objectContaining({ of: 'other', sent: 4, answered: 4 }),
  );
});

test('[R55] the form has the six and the token; set-up notices one that is missing and puts it back', async () => {
  const titles = async () => (await customerForm(desk, 'survey')).items.map(({ title }) => title);
  const before = await titles();
  expect(before).toHaveLength(7);
  (await customerForm(desk, 'survey')).lose('skill');
  expect(await titles()).toHaveLength(6);
  const { result } = await desk.run('setUpWorkbook');
  const report = (result as { value: { message: { zh: string } } }).value;
  expect(report.message.zh).toContain('服务人员的技术能力');
  expect([...(await titles())].sort()).toEqual([...before].sort());
});
