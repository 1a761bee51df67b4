import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromSerial } from '../../src/policy/time';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { tickOnce } from './tick-once';

const account = (name: string) => `${name}@example.com`;
const [li, zhou, wu, feng, sun, qian] = ['li', 'zhou', 'wu', 'feng', 'sun', 'qian'].map(
  account,
) as [string, string, string, string, string, string];

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

const tickAt = (to: string) => tickOnce(desk, to);
const at = (cell: unknown) => fromSerial(Number(cell));

async function done(as: string, act: string, input: object): Promise<Record<string, unknown>> {
  const answer = await desk.act({ as, act, input });
  expect(answer, `${act}: ${JSON.stringify(answer)}`).toMatchObject({ ok: true });
  return answer.value ?? {};
}

/** Refused, and nothing in the workbook is changed by it. */
async function refused(as: string, act: string, input: object) {
  const seq = desk.home.store.seq;
  const answer = await desk.act({ as, act, input });
  expect(answer.ok, JSON.stringify(answer)).toBe(false);
  expect(desk.home.store.seq).toBe(seq);
  return answer;
}

/** A new request on its way: nobody has called the customer yet. */
async function dispatched(phone: string): Promise<string> {
  const input = { customerName: '何静', phone, need: '不制水', areaCode: '310115' };
  const { no } = await done(li, 'registerRequest', input);
  await done(zhou, 'confirmIntake', { no });
  await done(zhou, 'dispatch', { no });
  return String(no);
}

const ledger = async (no: string) =>
  (await desk.rows('supervision')).filter(({ sourceNo }) => sourceNo === no);
const request = async (no: string) => (await desk.rows('requests')).find((row) => row.no === no);

describe('what a branch cannot handle', () => {
  const words = { reason: '主板已停产', tried: '询问了两家经销商', asked: '请从库存调拨一块' };
  let no = '';
  let supervisionId = '';

  test('goes to head office with its three reasons, and the branch goes on seeing it [R58]', async () => {
    no = await dispatched('13800138001');
    const { fields } = await refused(zhou, 'escalate', { no, reason: '主板已停产' });
    expect(fields?.map(({ path }) => path)).toEqual(['tried', 'asked']);
    expect((await refused(wu, 'escalate', { no, ...words })).code).toBe('roleMissing');
    supervisionId = String((await done(zhou, 'escalate', { no, ...words })).id);
    expect(await request(no)).toMatchObject({ unit: 'SH', handlingUnit: 'HQ' });
    expect(await ledger(no)).toMatchObject([
      { id: supervisionId, kind: '转报', to: sun, ...words },
    ]);
    const mails = (await desk.rows('outbox')).filter(({ to }) => to === sun);
    expect(mails.map(({ body }) => String(body)).join()).toContain('请从库存调拨一块');
    const queue = await desk.view(li, 'queue', { stage: 'dispatched' });
    expect(JSON.stringify(queue.value)).toContain(no);
    expect(await refused(zhou, 'escalate', { no, ...words })).toMatchObject({ clause: 'R58' });
  });

  test('is answered by head office alone, by the end of its next working day, in one of four ways [R59]', async () => {
    const answer = { supervisionId, kind: '指导', text: '可用二代主板代替' };
    expect((await refused(zhou, 'answerEscalation', answer)).code).toBe('roleMissing');
    const odd = { ...answer, kind: '随便' };
    expect((await refused(sun, 'answerEscalation', odd)).fields?.[0]?.path).toBe('kind');
    expect(at((await ledger(no))[0]?.dueAt)).toBe('2026-03-11T17:30:00');
    await done(sun, 'answerEscalation', answer);
    expect(await ledger(no)).toMatchObject([{ status: '已答复', answerKind: '指导' }]);
    expect(await request(no)).toMatchObject({ unit: 'SH', handlingUnit: '' });
    expect(await refused(sun, 'answerEscalation', answer)).toMatchObject({ clause: 'R59' });
    const again = String((await done(zhou, 'escalate', { no, ...words })).id);
    await done(qian, 'answerEscalation', { ...answer, supervisionId: again, kind: '接手' });
    expect(await request(no)).toMatchObject({ unit: 'SH', handlingUnit: 'HQ' });
  });
});

test('a difficulty of a branch is kept with the help given and its date [R62]', async () => {
  const { id } = await done(feng, 'logDifficulty', { content: '滤芯缺货两周' });
  const contact = { unit: 'HZ', content: '电话了解缺货情况', liaisonId: id };
  expect(await refused(sun, 'logHqContact', contact)).toMatchObject({ clause: 'R62' });
  await done(sun, 'logHqContact', { ...contact, help: '从总部调拨 20 支', solved: true });
  const [row] = (await desk.rows('liaison')).filter((one) => one.id === id);
  expect(row).toMatchObject({ unit: 'HZ', status: '已解决', help: '从总部调拨 20 支' });
  expect(at(row?.solvedAt)).toMatch(/^2026-03-10/);
});

describe('what is late', () => {
  let no = '';

  test('is urged level by level over working days, never at night [R61] [D11]', async () => {
    no = await dispatched('13800138002');
    for (const moment of [
      '2026-03-10T15:20:00',
      '2026-03-10T16:00:00',
      '2026-03-10T23:00:00',
      '2026-03-11T15:20:00',
      '2026-03-11T16:00:00',
      '2026-03-12T15:20:00',
      '2026-03-12T20:00:00',
      '2026-03-13T03:00:00',
      '2026-03-13T08:40:00',
      '2026-03-13T16:00:00',
    ])
      await tickAt(moment);
    const rows = await ledger(no);
    expect(rows.map(({ id, to }) => [id, to])).toEqual([
      [`${no}/contact/1`, wu],
      [`${no}/contact/2`, zhou],
      [`${no}/contact/3`, qian],
    ]);
    expect(rows.map(({ openedAt }) => at(openedAt).slice(0, 16))).toEqual([
      '2026-03-10T16:00',
      '2026-03-11T16:00',
      '2026-03-13T08:40',
    ]);
    const mails = desk.home.mail.list().filter(({ subject }) => subject.includes(no));
    expect(mails.filter(({ subject }) => subject.startsWith('催办'))).toHaveLength(3);
  });

  test('is not urged by head office after work, and the hint says from when [R61]', async () => {
    await tickAt('2026-03-13T20:00:00');
    const highest = await refused(sun, 'expedite', { no, text: '请尽快' });
    expect(highest).toMatchObject({ code: 'expediteHighest', clause: 'R61' });
    const free = String(
      (
        await done(li, 'registerRequest', {
          customerName: '白云',
          phone: '13800138003',
          need: '漏水',
          areaCode: '310115',
        })
      ).no,
    );
    const late = await refused(sun, 'expedite', { no: free, text: '请尽快' });
    expect(late).toMatchObject({ code: 'notWorkingTime', clause: 'R61' });
    expect(late.hint?.zh).toContain('2026-03-16 08:30');
  });

  test('is acknowledged by whom it was sent to, with a result, and urged no more once done [R61]', async () => {
    const supervisionId = `${no}/contact/1`;
    const plan = { supervisionId, text: '今天联系', result: '已约好周一' };
    expect((await refused(feng, 'acknowledge', plan)).code).toBe('outOfScope');
    await done(wu, 'acknowledge', plan);
    const agreed = { appointmentFrom: '2026-03-16 14:00', appointmentTo: '2026-03-16 16:00' };
    await done(wu, 'logContact', { no, result: 'agreed', ...agreed });
    await tickAt('2026-03-16T11:00:00');
    const rows = await ledger(no);
    expect(rows.map(({ status }) => status)).toEqual(['已了结', '已了结', '已了结']);
    expect(rows[0]?.result).toBe('已约好周一');
  });
});

test('a branch without contact for seven days is told of once [R60]', async () => {
  await done(sun, 'logHqContact', { unit: 'SH', content: '周例会' });
  for (const day of [17, 18, 20]) await tickAt(`2026-03-${day}T09:30:00`);
  const told = () => desk.home.mail.list().filter(({ subject }) => subject.startsWith('请联络'));
  expect(told().map(({ to, subject }) => `${to} ${subject}`)).toEqual([`${sun} 请联络杭州分公司`]);
  await done(sun, 'logHqContact', { unit: 'HZ', content: '周例会' });
  const { value } = await desk.view(sun, 'supervision');
  expect(value?.contacts).toMatchObject([
    { unit: 'SH', lastOn: '2026-03-16', days: 4 },
    { unit: 'HZ', lastOn: '2026-03-20', days: 0 },
  ]);
});
