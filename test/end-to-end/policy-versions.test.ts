import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { draftVersion, GENERAL_MANAGER, HQ_SERVICE, newVersion } from './policy-path';
import { benchAt, intake } from './switches/bench';
import { typeCells } from './type-cells';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
});
afterAll(() => desk.close());

const [TODAY, TOMORROW] = ['2026-03-10', '2026-03-11'];
const clauseCell = { keys: ['clause', 'parameters', 'active'], column: 'id' };

/** Registers a call of so many minutes ago: the version it is bound to, and what it says of the delay. */
async function register(obtainedAt: string) {
  const input = { ...intake, obtainedAt };
  const { value, warnings = [] } = await desk.act({
    as: 'li@example.com',
    act: 'registerRequest',
    input,
  });
  const no = String(value?.no);
  const row = (await desk.rows('requests')).find((one) => one.no === no);
  const late = warnings.find(({ en }) => en.includes('minutes'));
  return { no, version: row?.policyVersion, late: late?.en ?? '' };
}

/** The minutes that a registration is allowed, as it tells who is too late. */
const limit = async () => (await register('2026-03-01T09:00')).late.match(/\b(\d+)\D*$/)?.[1];

test('[R4] a draft is made by head office alone, and decides nothing, whatever its cells say', async () => {
  const draft = { kind: 'amend', reason: '客户等得太久', effectiveFrom: TODAY };
  for (const as of ['li', 'zhou', 'zhao', 'owner']) {
    const answer = await desk.act({ as: `${as}@example.com`, act: 'draftPolicy', input: draft });
    expect(answer, as).toMatchObject({ ok: false, code: 'roleMissing' });
  }
  const answer = await draftVersion(desk, { kind: 'amend', effectiveFrom: TODAY });
  expect(answer).toMatchObject({ ok: true, value: { policyVersion: '2' } });
  const clauses = (await desk.rows('clauses')).filter((row) => String(row.policyVersion) === '2');
  expect(clauses).toHaveLength(78);
  typeCells(desk, { ...clauseCell, value: '2/R17' }, { parameters: 'minutes=1' });
  expect(await limit()).toBe('30');
  expect((await register('2026-03-10T09:45')).version).toBe('1');
});

test('[R5] who approves is the general manager; a clause that could not bind is named by its cell', async () => {
  typeCells(desk, { ...clauseCell, value: '2/R17' }, { parameters: 'minutes=soon' });
  const input = { policyVersion: '2' };
  for (const as of [HQ_SERVICE, 'qian@example.com', 'owner@example.com']) {
    const answer = await desk.act({ as, act: 'approvePolicy', input });
    expect(answer, as).toMatchObject({ ok: false, code: 'roleMissing' });
  }
  const answer = await desk.act({ as: GENERAL_MANAGER, act: 'approvePolicy', input });
  expect(answer).toMatchObject({ ok: false, code: 'clausesFaulty' });
  expect(answer.message?.zh).toMatch(/“条款”第 \d+ 行“参数”（R17）/);
});

test('[D2] amended from 30 to 10 minutes in the middle of a day, each request keeps the version it was registered under', async () => {
  typeCells(desk, { ...clauseCell, value: '2/R17' }, { parameters: 'minutes=10' });
  const before = await register('2026-03-10T09:40');
  expect(before).toMatchObject({ version: '1', late: '' });
  const input = { policyVersion: '2' };
  const approved = await desk.act({ as: GENERAL_MANAGER, act: 'approvePolicy', input });
  expect(approved, JSON.stringify(approved)).toMatchObject({ ok: true });

  const after = await register('2026-03-10T09:40');
  expect(after.version).toBe('2');
  expect(after.late).toContain('10');
  const row = (await desk.rows('requests')).find((one) => one.no === before.no);
  expect(row?.policyVersion).toBe('1');
});

test('[D1] [R5] what was approved binds: edited later, the cells change nothing, and set-up says which', async () => {
  typeCells(desk, { ...clauseCell, value: '2/R17' }, { parameters: 'minutes=600' });
  expect(await limit()).toBe('10');
  const { result } = await desk.run('setUpWorkbook');
  const { value } = result as { value: { lines: { zh: string }[] } };
  const told = value.lines.filter(({ zh }) => zh.includes('minutes=600'));
  expect(told).toHaveLength(1);
  expect(told[0]?.zh).toContain('minutes=10');
});

test('the delivered version is frozen by set-up, and the policy can be read by anybody in the staff', async () => {
  const first = (await desk.rows('policyVersions'))[0];
  expect(JSON.parse(String(first?.frozen))).toMatchObject({ R17: 'minutes=30' });
  const { value } = await desk.view('wei@example.com', 'policy');
  expect(value).toMatchObject({ inForce: '2', draft: null });
  expect(value?.clauses).toHaveLength(78);
});

test('[R17] an approved version binds from its day, not before', async () => {
  const lines = [{ clause: 'R17', parameters: 'minutes=20' }];
  await newVersion(desk, { kind: 'amend', lines, effectiveFrom: TOMORROW });
  expect(await limit()).toBe('10');
  desk.home.clock.set(new Date(`${TOMORROW}T09:00:00+08:00`));
  expect(await limit()).toBe('20');
});

test('[R5] after a repeal nothing is registered, with the reason; what is open still ends under its version', async () => {
  const bench = benchAt(desk);
  const call = { ...intake, workKind: 'consultation' };
  const { no } = await bench.done('li', 'registerRequest', call);
  await newVersion(desk, { kind: 'repeal', effectiveFrom: TOMORROW });
  const answer = await bench.act('li', 'registerRequest', intake);
  expect(answer).toMatchObject({ ok: false, code: 'policyNotInForce', clause: 'R5' });
  expect(answer.message?.zh).toContain('按实际情况调整');
  await bench.done('li', 'complete', { no, answer: '六至十二个月更换一次' });
  await bench.done('li', 'submitForReview', { no });
  await bench.done('zhou', 'review', { no, decision: 'approved' });
  const row = (await desk.rows('requests')).find((one) => one.no === no);
  expect(row?.stage).toBe('已审阅');
  expect(row?.policyVersion).toBe('3');
});
