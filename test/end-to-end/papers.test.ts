import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Paper } from '../../src/workbook/papers/paper';
import { BEGINNING } from './cases';
import { type Desk, openDesk } from './desk';
import { tickOnce } from './tick-once';
import { typeCell } from './type-cell';

const zhou = 'zhou@example.com';
const wu = 'wu@example.com';
const manager = 'qian@example.com';

let desk: Desk;
/** Reviewed, signed and without charge. */
let no = '';

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  const rows = await desk.rows('requests');
  no = String(rows.find((row) => row.stage === '已审阅' && row.unit === 'SH')?.no);
});
afterAll(() => desk.close());

async function paper(params: object, as = zhou): Promise<Paper> {
  const { value, ...answer } = await desk.view(as, 'paper', params);
  expect(answer).toEqual({ ok: true });
  return value?.paper as Paper;
}

const text = (one: unknown) => JSON.stringify(one);

test('[R77] every kind has a paper of a request, and blanks; the card names those that make sense', async () => {
  const { value } = await desk.view(zhou, 'request', { no });
  const kinds = ['request', 'warranty', 'survey', 'evidence'];
  expect(value?.papers).toMatchObject(kinds.map((kind) => ({ kind })));
  for (const kind of [...kinds, 'dispatch', 'handover', 'invoice'])
    expect(await paper({ kind, of: no }), kind).toMatchObject({ kind, of: no });
  for (const kind of ['request', 'dispatch', 'handover', 'survey', 'warranty', 'invoice'])
    expect(await paper({ kind, blank: true }), kind).toMatchObject({ no: '', code: '' });
});

test('[R78] papers are read by whoever reads the record: staff; a stranger sees none, not even a blank', async () => {
  for (const params of [{ kind: 'request', of: no }, { kind: 'request', blank: true }, {}])
    expect(await desk.view('nobody@example.com', 'paper', params)).toMatchObject({
      ok: false,
      code: 'notStaff',
    });
});

test.each([
  [{ kind: 'request', of: 'SH-2026-999999' }, 'rowNotFound'],
  [{ kind: 'poster', of: 'x' }, 'unknownPaper'],
  [{ kind: 'evidence', blank: true }, 'paperOfNothing'],
  [{ kind: 'month', of: '2026-13' }, 'notAMonth'],
  [{ kind: 'week', of: 'monday' }, 'notADay'],
])('refuses a paper of %o: %s', async (params, code) => {
  expect(await desk.view(zhou, 'paper', params)).toMatchObject({ ok: false, code });
});

test('[R28] a slip is printed twice, one copy for each side', async () => {
  const { sheets } = await paper({ kind: 'handover', of: no });
  expect(sheets.map(({ mark }) => mark)).toMatchObject([{ zh: '客户联' }, { zh: '公司联' }]);
});

test("[R40] the customer's habits stand on the dispatch slip, [R21] with what the call told of the fault", async () => {
  const sent = (await desk.rows('requests')).find((row) => row.stage === '已派工');
  const input = {
    no: sent?.no,
    result: 'later',
    preDiagnosis: '多半是增压泵卡死',
    likelyParts: 'P-1003',
  };
  const as = String(sent?.technician);
  expect(await desk.act({ as, act: 'logContact', input })).toMatchObject({ ok: true });
  const { habits } =
    (await desk.rows('customers')).find((row) => row.no === sent?.customerNo) ?? {};
  expect(habits).toBeTruthy();
  const { sheets } = await paper({ kind: 'dispatch', of: String(sent?.no) }, as);
  for (const words of [habits, input.preDiagnosis, input.likelyParts])
    expect(text(sheets)).toContain(words);
});

test('[R53] [D12] the survey card carries its number and a return code', async () => {
  const card = await paper({ kind: 'survey', of: no });
  expect(card.no).toBe(`S-${no}`);
  expect(text(card.sheets)).toContain(card.code);
  const row = (await desk.rows('surveys')).find(({ requestNo }) => requestNo === no);
  expect(row?.returnCode).toBe(card.code);
});

test('[R60] the week of head office has a line for each unit', async () => {
  const { sheets } = await paper({ kind: 'week' }, manager);
  const [figures] = sheets[0]?.blocks ?? [];
  const units = await desk.rows('units');
  expect(figures?.type === 'list' && figures.rows.map(([name]) => name)).toEqual(
    units.map(({ name }) => name),
  );
});

test('[D14] the evidence pack of a request lists its clauses with their proof, and the records themselves', async () => {
  const { sheets } = await paper({ kind: 'evidence', of: no });
  const lists = sheets.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'list');
  const clauses = lists.find(({ title }) => title.en.startsWith('Clauses'));
  expect(clauses?.rows.length).toBeGreaterThanOrEqual(40);
  for (const clause of ['R17', 'R19', 'R33', 'R51'])
    expect(
      text(clauses?.rows.find(([name]) => String(name).startsWith(`${clause} `))),
      clause,
    ).toContain('合规');
  expect(lists.map(({ title }) => title.zh)).toEqual(
    expect.arrayContaining(['服务记录', '保修卡记录', '客户意见调查卡', '操作日志']),
  );
  const acts = lists.find(({ title }) => title.zh === '操作日志')?.rows.map((row) => row[2]);
  expect(acts).toEqual(expect.arrayContaining(['registerRequest', 'sign', 'review']));
});

test('[R52] [D14] the night keeps the form as it was filed, and the month can be proved clause by clause', async () => {
  await tickOnce(desk, '2026-03-11T03:00:00');
  const request = (await desk.rows('requests')).find((row) => row.no === no);
  const kept = (await desk.rows('archivedPapers')).filter((row) => row.requestNo === no);
  expect(kept).toMatchObject([{ archiveNo: request?.archiveNo, part: 1 }]);
  const filed = await paper({ kind: 'archived', of: no });
  expect(filed.sheets).toEqual((await paper({ kind: 'request', of: no })).sheets);
  expect(filed.code).toBe(kept[0]?.code);

  const { sheets } = await paper({ kind: 'month', of: '2026-03' }, manager);
  const [clauses, verdicts] = sheets[0]?.blocks ?? [];
  expect(clauses?.type === 'list' && clauses.rows.length).toBeGreaterThanOrEqual(70);
  const numbers = (await desk.rows('verdicts')).map((row) => row.subjectNo);
  const shown = verdicts?.type === 'list' ? verdicts.rows.map((row) => row[0]) : [];
  expect(shown.length).toBeGreaterThan(5);
  expect(numbers).toEqual(expect.arrayContaining(shown));
});

test('[D7] a code leads back to its row; one character changed after signing shows on paper, card and record', async () => {
  const before = await paper({ kind: 'request', of: no });
  const check = (code: string) => desk.view(zhou, 'checkPaper', { of: no, code });
  expect((await check(before.code.toLowerCase())).value).toMatchObject({
    isSame: true,
    isSigned: true,
  });
  const { value: card } = await desk.view(wu, 'request', { no });
  expect(card?.signed).toEqual({ code: before.code, signedCode: before.code, isChanged: false });

  const cell = { tab: 'signatureHash', where: ['no', no], column: 'workDone' } as const;
  typeCell(desk, cell, '更换滤芯，清洗管路，试机正常。');
  const after = await paper({ kind: 'request', of: no });
  expect(after.code).not.toBe(before.code);
  expect(after.warnings.map(({ zh }) => zh).join()).toContain(before.code);
  const { value: changed } = await desk.view(wu, 'request', { no });
  expect(changed?.signed).toEqual({ code: after.code, signedCode: before.code, isChanged: true });
  expect((await check(before.code)).value).toMatchObject({ isSame: false, isSigned: true });
  expect((await check('0000-0000')).value).toMatchObject({ isSame: false, isSigned: false });
  expect(await check('hello')).toMatchObject({ code: 'notACode' });
  // What was filed says what was signed, whatever became of the row.
  expect(text((await paper({ kind: 'archived', of: no })).sheets)).toContain('试机正常"');
});
