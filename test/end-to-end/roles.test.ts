import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHome, type Home } from '../../local/host/home';
import { pasteRows, tabRows, typeCells } from '../../scripts/rehearse/tabs';
import { isAllowed, type Reach, roleLabels, roleRows } from '../../scripts/roles-page';
import { type Target, TRIES } from './role-inputs';

/** Beside the bundle, in a project of this test: one run tries many acts, each through the bundle's own `act`. */
const TRY_ALL = `
  function tryAll(calls) {
    return calls.map(function (call) {
      var answer = act(call[0], call[1]);
      return answer.ok ? 'done' : answer.code;
    });
  }
`;

const rights = roleRows();
const roles = roleLabels().map(({ code }) => code);
const acts = [...new Set(rights.map(({ act }) => act))].sort();
const REACHES = ['own record', 'own unit', 'other unit'] as const;
const mail = (name: string) => `${name}@example.com`;

/** Refusals that come before anybody's rights are asked: an input of the table is then no good. */
const TOO_EARLY = ['rowNotFound', 'rowTwice', 'cellType', 'unexpected', 'unknownAct'];
const NO_RIGHT = ['roleMissing', 'outOfScope'];

let home: Home;
const folders: string[] = [];

beforeAll(async () => {
  const project = mkdtempSync(join(tmpdir(), 'roles-'));
  const data = mkdtempSync(join(tmpdir(), 'roles-data-'));
  folders.push(project, data);
  cpSync('dist', project, { recursive: true });
  writeFileSync(join(project, 'tries.js'), TRY_ALL);
  home = await createHome({ project, data, now: new Date('2026-03-10T10:00:00+08:00') });
  await run('setUpWorkbook');
  pasteRows(home, 'units', [
    { code: 'HQ', name: '总部', kind: 'headOffice' },
    { code: 'SH', name: '上海', kind: 'branch' },
    { code: 'HZ', name: '杭州', kind: 'branch' },
  ]);
  const person = (name: string, unit: string, held: string) => ({
    ...{ email: mail(name), name, unit, roles: held, active: true },
  });
  pasteRows(home, 'staff', [
    ...roles.map((role) => person(role, 'SH', role)),
    person('wu', 'SH', 'technician'),
    person('chen', 'HZ', 'technician'),
    person('both', 'SH', 'technician,supervisor,hqManager'),
  ]);
  pasteRows(home, 'customers', [{ no: 'K-1', name: '某人', phone: '13900000000' }]);
  pasteTargets();
});
afterAll(async () => {
  await home.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function run<T>(functionName: string, args: unknown[] = [], as = home.owner): Promise<T> {
  const request = { functionName, args, kind: 'page', activeUser: as } as const;
  const { status, error, result } = await home.executions.run(request);
  if (status !== 'completed') throw new Error(error?.stack ?? status);
  return result as T;
}

/** One record of each kind: whose it is, and of which unit. How they got there is not the point. */
function pasteTargets(): void {
  const owners = [
    ...roles.map((role) => [role, 'SH']),
    ['wu', 'SH'],
    ['chen', 'HZ'],
    ['both', 'SH'],
  ];
  const each = (row: (name: string, unit: string, at: Target) => Record<string, string | number>) =>
    owners.map(([name = '', unit = '']) => row(name, unit, targetOf(name)));
  const paste = (register: string, row: Parameters<typeof each>[0]) =>
    pasteRows(home, register, each(row));
  paste('requests', (name, unit, { request: no }) => ({
    ...{ no, unit, technician: mail(name), stage: 'submitted', serviceType: 'free', version: 1 },
    ...{ customerName: '某人', need: '不制水', workKind: 'repair' },
  }));
  paste('feedback', (name, unit, { feedback: no }) => ({
    ...{ no, unit, owner: mail(name), kind: 'complaint', status: 'open', verbatim: '没有人来' },
  }));
  paste('promises', (name, unit, { promise: id, request: sourceNo }) => ({
    ...{
      id,
      unit,
      promisedBy: mail(name),
      sourceRegister: 'requests',
      sourceNo,
      kind: 'completion',
    },
  }));
  paste('supervision', (name, unit, { escalation: id, request: sourceNo }) => ({
    ...{ id, unit, to: mail(name), kind: 'escalation', status: 'open' },
    ...{ sourceRegister: 'requests', sourceNo },
  }));
  paste('supervision', (name, unit, { expedite: id, request: sourceNo }) => ({
    ...{ id, unit, to: mail(name), kind: 'expedite', status: 'open', level: 1 },
    ...{ sourceRegister: 'requests', sourceNo },
  }));
  paste('followUps', (name, unit, { followUp: id }) => ({
    ...{ id, unit, calledBy: mail(name), status: 'planned', serial: 'X', months: 1 },
  }));
  paste('surveys', (_, unit, { survey: no, request: requestNo }) => ({
    ...{ no, unit, requestNo, status: 'sent' },
  }));
}

function targetOf(name: string): Target {
  return {
    request: `R-${name}`,
    feedback: `F-${name}`,
    promise: `P-${name}`,
    escalation: `E-${name}`,
    expedite: `X-${name}/dispatch/1`,
    followUp: `U-${name}/1`,
    survey: `S-R-${name}`,
    staff: mail(name),
  };
}

/** Whose record is tried. */
function whose(role: string, reach: Reach): Target {
  return targetOf({ 'own record': role, 'own unit': 'wu', 'other unit': 'chen' }[reach]);
}

interface Cell {
  act: string;
  reach: Reach | 'no record';
  input: unknown;
}

function cellsOf(role: string): Cell[] {
  return acts.flatMap((act): Cell[] => {
    const tried = TRIES[act];
    if (!tried) return [];
    if (tried.about === 'nothing') {
      const input = tried.input(targetOf(role));
      return [{ act, reach: 'no record', input }];
    }
    return REACHES.map((reach) => ({ act, reach, input: tried.input(whose(role, reach)) }));
  });
}

test('every act of the roles table is in the bundle, and has an input to try it with [R78]', async () => {
  expect(acts.filter((act) => !TRIES[act])).toEqual([]);
  const answers = await run<string[]>('tryAll', [acts.map((act) => [act, {}])], mail('employee'));
  expect(acts.filter((_, index) => answers[index] === 'unknownAct')).toEqual([]);
});

describe.each(roles)('the role %s', (role) => {
  test('may do what its row of docs/roles.md says, to whose records it says, and nothing else [R78]', async () => {
    const cells = cellsOf(role);
    const calls = cells.map(({ act, input }) => [act, input]);
    const answers = await run<string[]>('tryAll', [calls], mail(role));
    const wrong = cells.flatMap(({ act, reach }, index) => {
      const code = answers[index] ?? '';
      const may = isAllowed(rights, { role, act }, reach);
      const isRight = may ? ![...NO_RIGHT, ...TOO_EARLY].includes(code) : NO_RIGHT.includes(code);
      return isRight
        ? []
        : [`${act}, ${reach}: ${may ? 'allowed' : 'forbidden'}, answered ${code}`];
    });
    expect(wrong).toEqual([]);
  });
});

test('somebody outside the staff reads nothing and does nothing but file a call [R78] [R42] [D15]', async () => {
  const stranger = 'stranger@example.com';
  const calls = acts.map((act) => [act, TRIES[act]?.input(targetOf('wu'))]);
  const answers = await run<string[]>('tryAll', [calls], stranger);
  const done = acts.filter((_, index) => answers[index] !== 'notStaff');
  expect(done).toEqual(['fileCall']);
  for (const name of ['session', 'queue', 'find', 'request', 'compliance', 'kpis']) {
    const params = { find: { query: 'R' }, request: { no: 'R-wu' }, queue: { stage: 'submitted' } };
    const given = params[name as keyof typeof params] ?? { month: '2026-03' };
    const answer = await run<{ ok: boolean; code: string }>('view', [name, given], stranger);
    expect([name, answer.ok], answer.code).toEqual([name, false]);
  }
});

test.each([
  ['review', { decision: 'approved' }, 'R51'],
  ['confirmExclusion', {}, 'R9'],
  ['approveDeviation', {}, 'R35'],
])('who served a request does not %s it, also as a supervisor [R51]', async (act, rest, clause) => {
  const input = { no: targetOf('both').request, ...rest };
  if (act !== 'review') await typeCells(home, row('both'), { stage: '已完成' });
  const own = await run<Record<string, unknown>>('act', [act, input], mail('both'));
  expect(own).toMatchObject({ ok: false, clause });
  const other = { ...input, no: targetOf('wu').request };
  const others = await run<{ code?: string }>(
    'act',
    [act, { ...other, version: -1 }],
    mail('both'),
  );
  expect(others.code).toBe('stale');
});

const row = (name: string) => ({
  ...{ register: 'requests', key: 'no', id: targetOf(name).request, user: mail(name) },
});

test.each([
  ['a technician at his own request', 'technician', 'technician', 'arrive', false],
  ['a technician at another’s', 'technician', 'wu', 'arrive', true],
  ['an accountant', 'accountant', 'wu', 'submitForReview', true],
  ['a supervisor of the unit', 'supervisor', 'wu', 'confirmIntake', false],
  ['a supervisor of another unit', 'supervisor', 'chen', 'confirmIntake', true],
])(
  'a step picked in a cell asks the same rights: %s [R78]',
  async (...[, who, whoseRow, step, refused]) => {
    await typeCells(home, { ...row(whoseRow), user: mail(who) }, { step });
    const found = tabRows(home, 'requests').find(({ no }) => no === targetOf(whoseRow).request);
    expect(String(found?.stepResult)).not.toBe('');
    expect(/R78/.test(String(found?.stepResult)), String(found?.stepResult)).toBe(refused);
  },
);
