import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { tickOnce } from './tick-once';
import { record, registered, shanghai, type Walk } from './walk';

let desk: Desk;
let walk: Walk;

beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
  walk = await registered(desk, shanghai, FILLED);
}, 120_000);
afterAll(() => desk.close());

/** The form as the recording unit fills it. */
const FILLED = {
  customerName: '何静',
  phone: '138 0013 8001',
  address: '樱花路 88 号',
  areaCode: '310115',
  need: '“净水机不制水”，指示灯闪红',
  productSerial: 'XS-100001',
  channel: 'letter',
  documentRef: '收文 2026-18',
  obtainedAt: '2026-03-10T09:50:00',
};

/** Days since 1899-12-30, as a cell with a date holds them. */
function serial(moment: string): number {
  return Date.parse(`${moment}Z`) / 86_400_000 + 25_569;
}

const dayOf = (cell: unknown) => Math.floor(Number(cell));

describe('the form holds what its boxes ask for', () => {
  test.each([
    ['a number of unit, year and sequence [R63]', 'no', /^SH-2026-\d{6}$/],
    ['the customer [R65]', 'customerName', /^何静$/],
    ['the place [R66]', 'address', /^樱花路 88 号$/],
    ['its area [R66]', 'areaCode', /^310115$/],
    ['the telephone, normalised [R67]', 'phone', /^13800138001$/],
    ['the telephone as it was given [R67]', 'phoneOriginal', /^138 0013 8001$/],
    ["the need in the customer's words [R68]", 'need', /^“净水机不制水”，指示灯闪红$/],
    ['how the information came [R70]', 'channel', /^信函$/],
    ['the recording unit [R71] [R15]', 'unit', /^SH$/],
    ['who registered it [R72]', 'registrar', /^li@example\.com$/],
  ])('%s', async (_, key, wanted) => {
    expect(String((await walk.row())[key])).toMatch(wanted);
  });

  test('the day of registration and the earlier moment of the information are dates [R64] [R69]', async () => {
    const { registeredAt, obtainedAt } = await walk.row();
    expect(dayOf(registeredAt)).toBe(serial('2026-03-10T00:00:00'));
    expect(Number(obtainedAt)).toBeCloseTo(serial('2026-03-10T09:50:00'), 6);
  });
});

describe('a form that lacks one of them is refused', () => {
  test.each([
    ['a customer [R65]', { customerName: '' }, 'customerName'],
    ['a way to call back [R67]', { phone: '' }, 'phone'],
    ['words of the need [R68]', { need: '' }, 'need'],
    ['a moment in the past [R69]', { obtainedAt: '2026-03-11T09:00:00' }, 'obtainedAt'],
    ['a way that is known [R70]', { channel: '心灵感应' }, 'channel'],
  ])('%s', async (_, change, path) => {
    const input = { ...FILLED, ...change };
    const answer = await desk.act({ as: shanghai.registrar, act: 'registerRequest', input });
    expect(answer).toMatchObject({ ok: false, code: 'badInput' });
    expect(answer.fields?.map((field) => field.path)).toEqual([path]);
  });
});

describe('what happens later is written on the same form', () => {
  beforeAll(async () => {
    const window = { appointmentFrom: '2026-03-10T11:00:00', appointmentTo: '2026-03-10T12:00:00' };
    await walk.does('supervisor', 'confirmIntake');
    await walk.does('supervisor', 'dispatch', { technician: shanghai.technician });
    await walk.does('technician', 'logContact', { result: 'agreed', ...window });
    await walk.does('technician', 'arrive');
    await walk.does('technician', 'complete', record);
    await walk.does('technician', 'addCharge', {
      lines: [{ kind: 'part', code: 'P-1001', quantity: 1 }],
    });
    const signed = { signatureKind: 'paper', signedBy: '何静', opinion: '希望下次更快' };
    await walk.does('technician', 'sign', signed);
    await walk.does('technician', 'submitForReview');
    await walk.does('supervisor', 'review', { decision: 'approved', comment: '记录完整' });
    await tickOnce(desk, '2026-03-11T02:30:00');
  }, 120_000);

  test.each([
    ['the supervisor of the intake [R73]', 'intakeSupervisor', 'zhou@example.com'],
    ['the service record [R74]', 'workDone', '更换滤芯并试机'],
    ['who served [R74]', 'technician', 'wu@example.com'],
    ["the customer's opinion [R75]", 'opinion', '希望下次更快'],
    ["the customer's signature [R75]", 'signedBy', '何静'],
    ['the review [R76]', 'reviewComment', '记录完整'],
    ['who reviewed [R76]', 'reviewer', 'zhou@example.com'],
  ])('%s', async (_, key, wanted) => {
    expect((await walk.row())[key]).toBe(wanted);
  });

  test('the night judges every box of the form as kept [R63-R76] [D1]', async () => {
    const verdicts = await desk.rows('verdicts');
    const own = verdicts.find(({ id }) => id === `requests/${walk.no}`);
    const kept = String(own?.kept).split(/[\s,、]+/);
    const boxes = Array.from({ length: 14 }, (_, index) => `R${63 + index}`);
    expect(boxes.filter((clause) => !kept.includes(clause))).toEqual([]);
  });
});

describe('working time is that of a Chinese office', () => {
  // The Saturday of 14 February 2026 is worked; the Spring Festival lasts from the 15th to the 23rd.
  test.each([
    ['reaches into a make-up Saturday', '2026-02-13T17:00:00', '2026-02-14T12:00:00'],
    ['passes over the lunch hour', '2026-02-14T11:00:00', '2026-02-14T16:30:00'],
    ['stands still over the Spring Festival', '2026-02-14T17:00:00', '2026-02-24T12:00:00'],
  ])('the reply to a complaint %s [D5] [R46]', async (_, receivedAt, due) => {
    const input = { kind: 'complaint', channel: 'phone', receivedAt, verbatim: '师傅没有来' };
    const answer = await desk.act({ as: shanghai.registrar, act: 'openFeedback', input });
    expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
    const rows = await desk.rows('feedback');
    const item = rows.find(({ no }) => no === (answer.value?.feedbackNo ?? answer.value?.no));
    expect(Number(item?.dueAt)).toBeCloseTo(serial(due), 6);
  });
});

describe('三包', () => {
  test('tells at the call what the customer may ask for: within 7 days to return, within 15 to exchange [D13]', async () => {
    await sell('SB-1', '2026-03-05');
    await sell('SB-2', '2026-02-27');
    await sell('SB-3', '2026-02-01');
    expect(await rights('SB-1')).toEqual(['7 日', '15 日']);
    expect(await rights('SB-2')).toEqual(['15 日']);
    expect(await rights('SB-3')).toEqual([]);
  });

  /** A product under 三包. */
  async function sell(serialNo: string, soldOn: string): Promise<void> {
    const columns = ['serial', 'model', 'name', 'saleDate', 'wholeMonths', 'ruleSet'];
    const input = {
      register: 'products',
      source: `sale ${serialNo}`,
      header: columns,
      mapping: Object.fromEntries(columns.map((column) => [column, column])),
      rows: [[serialNo, 'M-1', '净水机', soldOn, 12, 'threeGuarantees']],
      firstRow: 2,
    };
    const answer = await desk.act({ as: shanghai.registrar, act: 'importRows', input });
    expect(answer.value, JSON.stringify(answer.value)).toMatchObject({ accepted: 1 });
  }

  async function rights(productSerial: string): Promise<string[]> {
    const answer = await desk.act({
      as: shanghai.registrar,
      act: 'registerRequest',
      input: { ...FILLED, obtainedAt: '', productSerial },
    });
    const told = (answer.warnings ?? []).map(({ zh }) => zh);
    return told.flatMap((text) => /(7|15) 日/.exec(text)?.[0] ?? []);
  }
});
