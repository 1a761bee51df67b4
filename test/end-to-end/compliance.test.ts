import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk';
import { send as sendRequest } from './staff';
import { record, registered, shanghai, type Walk } from './walk';

interface Figures {
  completed: number;
  firstTimeFix: { count: number; of: number };
  attitude: { mean: number | null; of: number };
}

let desk: Desk;
let before: Figures;

/** Requests by what was planted in them. */
const planted: Record<string, Walk> = {};

beforeAll(async () => {
  desk = await openDesk({ now: '2026-03-10T10:00:00+08:00' });
  before = await figures();
  await tuesday();
  await afterTuesday();
}, 300_000);
afterAll(() => desk.close());

const moveTo = (moment: string) => desk.home.clock.moveTo(new Date(`${moment}+08:00`));

/** Each about a product of its own or another fault, so that none repeats another. */
const product = { productSerial: 'XS-100001', areaCode: '310115', address: '樱花路 88 号' };
const causes = [
  'wear',
  'partFailure',
  'electrical',
  'control',
  'installation',
  'environment',
  'other',
];
const told = { preDiagnosis: '可能是滤芯堵塞', likelyParts: 'P-1001' };
const window = { appointmentFrom: '2026-03-10T11:00:00', appointmentTo: '2026-03-10T12:00:00' };

async function take(name: string, input: object = {}): Promise<Walk> {
  const walk = await registered(desk, shanghai, { ...product, ...input });
  planted[name] = walk;
  await walk.does('supervisor', 'confirmIntake');
  return walk;
}

const send = (walk: Walk) =>
  walk.does('supervisor', 'dispatch', { technician: shanghai.technician });
const call = (walk: Walk, input: object = told) =>
  walk.does('technician', 'logContact', { result: 'agreed', ...window, ...input });

/** From the door to the signature. */
async function serve(walk: Walk): Promise<void> {
  await walk.does('technician', 'arrive');
  const causeCode = causes[Object.values(planted).indexOf(walk)] ?? 'other';
  await walk.does('technician', 'complete', { ...record, causeCode });
  const part = { kind: 'part', code: 'P-1001', quantity: 1 };
  await walk.does('technician', 'addCharge', { lines: [part] });
  const signature = { signatureKind: 'paper', signedBy: '何静', opinion: '满意' };
  await walk.does('technician', 'sign', signature);
}

const handIn = (walk: Walk) => walk.does('technician', 'submitForReview');
const approve = (walk: Walk) =>
  walk.does('supervisor', 'review', { decision: 'approved', comment: '完整' });

/** Seven requests of one day; nobody is late but where it is said. */
async function tuesday(): Promise<void> {
  // Registered 15 minutes after it became known, or a little more: in time as long as 30 are allowed.
  const inTime = await take('nothing', { obtainedAt: '2026-03-10T09:45:00' });
  const late = await take('R17', { obtainedAt: '2026-03-10T09:00:00' });
  const unsent = await take('R18');
  const uncalled = await take('R19');
  const forgotten = await take('R50');
  const unread = await take('R51');
  const undiagnosed = await take('R21');
  for (const walk of [inTime, late, uncalled, forgotten, unread, undiagnosed]) await send(walk);
  for (const walk of [inTime, late, forgotten, unread]) await call(walk);
  await call(undiagnosed, {});
  for (const walk of [inTime, late, forgotten, unread, undiagnosed]) await serve(walk);
  for (const walk of [inTime, late, unread, undiagnosed]) await handIn(walk);
  for (const walk of [inTime, late, undiagnosed]) await approve(walk);
  // 5 hours later, of which 3½ are worked.
  await moveTo('2026-03-10T15:00:00');
  await send(unsent);
  await call(unsent, { ...told, ...evening });
  // 6 hours later, of which 4½ are worked.
  await moveTo('2026-03-10T16:00:00');
  await call(uncalled, { ...told, ...evening });
  for (const walk of [unsent, uncalled]) {
    await serve(walk);
    await handIn(walk);
    await approve(walk);
  }
}

const evening = { appointmentFrom: '2026-03-10T16:00:00', appointmentTo: '2026-03-10T18:00:00' };

async function afterTuesday(): Promise<void> {
  const { R50: forgotten, R51: unread } = planted as { R50: Walk; R51: Walk };
  await moveTo('2026-03-11T09:00:00');
  await handIn(forgotten);
  await approve(forgotten);
  // The working day after the hand-in ends at 17:30.
  await moveTo('2026-03-11T18:00:00');
  await approve(unread);
  await moveTo('2026-03-12T02:30:00');
}

async function figures(): Promise<Figures> {
  const params = { month: '2026-03', unit: 'SH' };
  const { value } = await desk.view(shanghai.supervisor, 'kpis', params);
  return value?.total as Figures;
}

/** Clause → names of the planted requests that broke it, in the tab. */
async function offences(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { clause, offending } of await desk.rows('compliance')) {
    const numbers = String(offending).split(', ');
    const names = Object.keys(planted).filter((name) =>
      numbers.some((number) => number.endsWith(planted[name]?.no ?? 'none')),
    );
    if (names.length) found[String(clause)] = names;
  }
  return found;
}

const verdictOn = async (name: string) =>
  (await desk.rows('verdicts')).find(({ id }) => id === `requests/${planted[name]?.no}`);

test('the compliance tab names exactly what was planted [D1] [R17] [R18] [R19] [R21] [R50] [R51]', async () => {
  expect(await offences()).toEqual({
    R17: ['R17'],
    R18: ['R18'],
    R19: ['R19'],
    R21: ['R21'],
    R50: ['R50'],
    R51: ['R51'],
  });
  const late = await verdictOn('R17');
  expect(late?.proof).toMatch(
    /R17 违规：2026-03-10 09:00 获悉，10:\d\d 登记，用时 1 小时 \d+ 分钟，超过 30 分钟。/,
  );
});

test('conduct that nobody observed is not called kept [D6] [R38] [R40] [R41] [R42] [R44]', async () => {
  const row = await verdictOn('nothing');
  const listed = (list: unknown) => String(list).split(', ');
  const conduct = ['R38', 'R39', 'R40', 'R41', 'R42', 'R44'];
  expect(listed(row?.noEvidence)).toEqual(expect.arrayContaining(conduct));
  expect(listed(row?.kept).filter((clause) => conduct.includes(clause))).toEqual([]);
  for (const clause of conduct) {
    const counted = (await desk.rows('compliance')).find((one) => one.clause === clause);
    expect(counted, clause).toMatchObject({ kept: 0, broken: 0 });
  }
});

describe('the night after', () => {
  beforeAll(async () => {
    await amend();
    const { nothing } = planted as { nothing: Walk };
    const [card] = await nothing.rows('surveys');
    const grades = { attitude: 1, skill: 4, punctuality: 4, service: 4 };
    const answer = await desk.act({
      as: shanghai.registrar,
      act: 'recordSurveyAnswer',
      input: { surveyNo: card?.no, channel: 'phone', ...grades },
    });
    expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
    planted.amended = await registered(desk, shanghai, {
      ...product,
      obtainedAt: '2026-03-12T02:15:00',
    });
    await moveTo('2026-03-13T02:30:00');
  }, 300_000);

  test('a low grade for attitude breaks R39, and then the verdict is final [R39] [R54] [R55]', async () => {
    expect(await verdictOn('nothing')).toMatchObject({ broken: 'R39', final: 1 });
    expect(await offences()).toMatchObject({ R39: ['nothing'] });
    const card = (await desk.rows('verdicts')).find(
      ({ id }) => id === `surveys/S-${planted.nothing?.no}`,
    );
    expect(card).toMatchObject({ kept: 'R53, R54, R55', broken: '' });
  });

  test('ten minutes instead of thirty bind what is registered from then on, nothing older [D2]', async () => {
    // 15 minutes before the version's day are in time, 15 minutes after it are not.
    expect(await offences()).toMatchObject({ R17: ['R17', 'amended'] });
    expect(await verdictOn('nothing')).toMatchObject({ policyVersion: '1' });
    expect(await verdictOn('amended')).toMatchObject({ policyVersion: '2' });
    expect((await verdictOn('amended'))?.proof).toContain('超过 10 分钟');
  });

  test('each night was judged once, and its run says what became late [D10]', async () => {
    const judged = (await desk.rows('jobs')).filter(({ job }) => job === 'judge');
    expect(new Set(judged.map(({ id }) => id)).size).toBe(judged.length);
    expect(judged.length).toBeGreaterThanOrEqual(3);
    const notes = judged.map(({ note }) => String(note));
    const numbers = `${planted.R17?.no} R17`;
    expect(notes.filter((note) => note.includes(numbers))).toHaveLength(1);
    expect(notes.some((note) => note.includes(`${planted.nothing?.no} R39`))).toBe(true);
  });
});

/** A second version of the policy, in force from Thursday on, as its approval leaves it. */
async function amend(): Promise<void> {
  const tab = tabWith('frozen');
  const version: Record<string, string | number> = {
    policyVersion: '2',
    kind: 'amend',
    status: 'approved',
    basedOn: '1',
    effectiveFrom: serial('2026-03-12'),
    approvedAt: serial('2026-03-11'),
    approvedBy: 'qian@example.com',
    frozen: JSON.stringify({ R17: 'minutes=10' }),
  };
  const values = tab.keys.map((key) => {
    const value = version[key];
    if (value === undefined) return {};
    const kind = typeof value === 'number' ? 'numberValue' : 'stringValue';
    return { userEnteredValue: { [kind]: value } };
  });
  const rows = [{ values }];
  sendRequest(desk, { appendCells: { sheetId: tab.sheetId, rows, fields: 'userEnteredValue' } });
}

const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

function tabWith(key: string): { sheetId: number; keys: string[] } {
  const { sheets } = desk.home.workbook.save() as {
    sheets: Record<
      string,
      { id: string; cellData: Record<string, Record<string, { v?: unknown }>> }
    >;
  };
  for (const { id, cellData } of Object.values(sheets)) {
    const keys = Object.values(cellData[0] ?? {}).map(({ v }) => String(v ?? ''));
    if (keys.includes(key)) return { sheetId: Number(id), keys };
  }
  throw new Error(`No tab has the key ${key}`);
}

test('the figures of a month grow by what was done [R1] [R24]', async () => {
  const after = await figures();
  expect(after.completed - before.completed).toBe(7);
  expect(after.firstTimeFix.count - before.firstTimeFix.count).toBe(7);
  expect(after.firstTimeFix.of - before.firstTimeFix.of).toBe(7);
  expect(after.attitude).toEqual({ mean: 1, of: before.attitude.of + 1 });
});
