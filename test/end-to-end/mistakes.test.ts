import { afterAll, beforeAll, expect, test } from 'vitest';
import { BEGINNING } from './cases';
import { type Desk, openDesk, type Reply } from './desk';

let desk: Desk;
let no = '';

beforeAll(async () => {
  desk = await openDesk({ now: BEGINNING });
  const input = { customerName: '何静', phone: '13800138001', need: '不制水', areaCode: '310115' };
  no = String((await desk.act({ as: 'li@example.com', act: 'registerRequest', input })).value?.no);
});
afterAll(() => desk.close());

/** Refused with words in both languages, and nothing in the workbook is changed by it. */
async function refused(call: { as: string; act: string; input: unknown }): Promise<Reply> {
  const seq = desk.home.store.seq;
  const answer = await desk.act(call);
  expect(answer.ok, JSON.stringify(answer)).toBe(false);
  expect(answer.message?.zh).toMatch(/\p{Script=Han}/u);
  expect(answer.message?.en).toMatch(/[a-z]/i);
  expect(answer.hint ?? answer.fields?.[0]?.message).toBeTruthy();
  expect(desk.home.store.seq).toBe(seq);
  return answer;
}

const li = 'li@example.com';
const zhou = 'zhou@example.com';

test.each([
  ['an unknown act', () => ({ as: li, act: 'fly', input: {} }), { code: 'unknownAct' }],
  [
    'a missing field',
    () => ({ as: li, act: 'registerRequest', input: { phone: '1', need: '不制水' } }),
    { code: 'badInput', fields: [{ path: 'customerName' }] },
  ],
  [
    'a wrong type',
    () => ({
      as: li,
      act: 'registerRequest',
      input: { customerName: 7, phone: '13800138001', need: '不制水' },
    }),
    { code: 'badInput', fields: [{ path: 'customerName' }] },
  ],
  [
    'a field that does not exist',
    () => ({ as: li, act: 'cancel', input: { no, reason: 'x', colour: 'red' } }),
    { code: 'badInput', fields: [{ path: 'colour' }] },
  ],
  [
    'a choice that does not exist',
    () => ({
      as: li,
      act: 'registerRequest',
      input: { customerName: '何静', phone: '13800138001', need: '不制水', urgency: 'soonish' },
    }),
    { code: 'badInput', fields: [{ path: 'urgency' }] },
  ],
  [
    'an unknown number',
    () => ({ as: zhou, act: 'confirmIntake', input: { no: 'SH-2026-999999' } }),
    { code: 'rowNotFound' },
  ],
  [
    'an act out of order [R73]',
    () => ({ as: zhou, act: 'dispatch', input: { no } }),
    { code: 'intakeUnconfirmed', clause: 'R73' },
  ],
  [
    'a stale version',
    () => ({ as: zhou, act: 'confirmIntake', input: { no, version: 99 } }),
    { code: 'stale' },
  ],
  [
    'a role that may not [R78]',
    () => ({ as: 'wei@example.com', act: 'cancel', input: { no, reason: 'x' } }),
    { code: 'roleMissing', clause: 'R78' },
  ],
  [
    "another unit's record [R78]",
    () => ({ as: 'feng@example.com', act: 'confirmIntake', input: { no } }),
    { code: 'outOfScope', clause: 'R78' },
  ],
  [
    'a stranger',
    () => ({ as: 'nobody@example.org', act: 'confirmIntake', input: { no } }),
    { code: 'notStaff' },
  ],
  [
    'a letter without its reference [R16]',
    () => ({
      as: li,
      act: 'registerRequest',
      input: { customerName: '何静', phone: '13800138001', need: '不制水', channel: 'letter' },
    }),
    { code: 'documentMissing', clause: 'R16' },
  ],
])('%s is answered with code, words and hint, and nothing changes', async (_name, call, wanted) => {
  expect(await refused(call())).toMatchObject(wanted);
});

test('what comes from a customer stays text: no formula, no lost zeros', async () => {
  const input = {
    customerName: '=HYPERLINK("http://x")',
    phone: '021-05881234',
    need: '+1 -2 @3\n<b>007</b>',
    productSerial: '0071234',
  };
  const answer = await desk.act({ as: li, act: 'registerRequest', input });
  const row = (await desk.rows('requests')).find((one) => one.no === answer.value?.no);
  expect(row).toMatchObject({
    customerName: '=HYPERLINK("http://x")',
    need: '+1 -2 @3\n<b>007</b>',
    productSerial: '0071234',
    phoneOriginal: '021-05881234',
  });
});
