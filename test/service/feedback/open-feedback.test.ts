import { beforeEach, describe, expect, test } from 'vitest';
import { openFeedback } from '../../../src/service/feedback/open-feedback';
import { switchOff } from '../clause-off';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
beforeEach(() => {
  company = newCompany();
});

const told = {
  verbatim: 'He left the floor wet.',
  customerName: 'He Jing',
  phone: '138 0013 8001',
};
const open = (input: Record<string, unknown> = {}, as: string = people.registrar) =>
  company.begin(openFeedback, as, { ...told, ...input });
const items = () => company.rows('feedback');

describe('a complaint by telephone', () => {
  test('[R45] [R46] is recorded word for word, with an owner, due within four working hours', () => {
    expect(open()).toMatchObject({
      ok: true,
      value: { no: 'Y-2026-000001', owner: people.supervisor, dueAt: '2026-11-24T15:00:00' },
    });
    expect(items()).toMatchObject([
      {
        ...{ kind: 'complaint', status: 'open', unit: 'SH', owner: people.supervisor },
        ...{ verbatim: 'He left the floor wet.', phone: '13800138001', channel: 'phone' },
        ...{ receivedAt: '2026-11-24T09:30:00', dueAt: '2026-11-24T15:00:00' },
      },
    ]);
    expect(company.rows('outbox')).toMatchObject([{ to: people.supervisor, kind: 'notice' }]);
    expect(company.cost()).toBeLessThanOrEqual(16);
  });

  test('[R46] has no time to be answered by when the policy leaves the clause out', () => {
    switchOff(company, 'R46');
    expect(open()).toMatchObject({ value: { dueAt: '' } });
  });

  test('is tied to the request it is about: unit, customer and technician come from there', () => {
    company.put('requests', requestAt('completed', { customerNo: 'C-2026-000009' }));
    expect(open({ requestNo: NO, phone: '', customerName: '' })).toMatchObject({ ok: true });
    expect(items()).toMatchObject([
      { requestNo: NO, technician: people.technician, customerNo: 'C-2026-000009', unit: 'SH' },
    ]);
    expect(open({ requestNo: 'SH-2026-999999' })).toMatchObject({ code: 'rowNotFound' });
  });

  test("of another unit's request belongs to that unit's people", () => {
    company.put('requests', requestAt('completed', { unit: 'HZ' }));
    expect(open({ requestNo: NO })).toMatchObject({ ok: false, code: 'outOfScope' });
  });

  test('goes to the queue owner where the supervisor has left', () => {
    company.put('units', { code: 'NB', name: 'Ningbo', queueOwner: people.registrar });
    open({ unit: 'NB' });
    expect(items()).toMatchObject([{ unit: 'NB', owner: people.registrar }]);
    expect(company.rows('outbox')).toEqual([]);
  });
});

test('[R45] too few words are none, unless the policy does not ask for them', () => {
  expect(open({ verbatim: '!' })).toMatchObject({ code: 'wordsTooFew', clause: 'R45' });
  expect(items()).toEqual([]);
  switchOff(company, 'R45');
  expect(open({ verbatim: '!' })).toMatchObject({ ok: true });
});

test('[R45] a letter has its date, which is no later than its receipt', () => {
  const letter = { channel: 'letter' };
  expect(open(letter)).toMatchObject({ code: 'letterDateMissing', clause: 'R45' });
  expect(open({ ...letter, letterDate: '2026-11-25' })).toMatchObject({
    clause: 'R45',
    fields: [{ path: 'letterDate' }],
  });
  expect(open({ receivedAt: '2026-11-25 09:00' })).toMatchObject({
    clause: 'R45',
    fields: [{ path: 'receivedAt' }],
  });
  expect(open({ ...letter, letterDate: '2026-11-20' })).toMatchObject({ ok: true });
  switchOff(company, 'R45');
  expect(open(letter)).toMatchObject({ ok: true });
});

test('what is said without a name blames nobody (A23)', () => {
  company.put('requests', requestAt('completed'));
  const answer = open({ anonymous: true, requestNo: NO });
  expect(answer).toMatchObject({
    ok: true,
    warnings: [{ en: expect.stringMatching(/Anonymous/) }],
  });
  expect(items()).toMatchObject([
    {
      ...{ anonymous: true, unit: 'SH', technician: '', requestNo: '' },
      ...{ customerName: '', phone: '', email: '', customerNo: '' },
    },
  ]);
});

describe('settled in the same conversation (A21)', () => {
  const settled = {
    reply: 'We will dry it at once.',
    comfort: 'apology',
    conclusion: 'done',
    resolution: 'The floor was dried.',
  };

  test('[R48] the promise is of that moment, and kept', () => {
    expect(open(settled)).toMatchObject({ ok: true });
    expect(items()).toMatchObject([
      { status: 'resolved', repliedAt: '2026-11-24T09:30:00', closedBy: people.registrar },
    ]);
    expect(company.rows('promises')).toMatchObject([
      {
        ...{ sourceRegister: 'feedback', sourceNo: 'Y-2026-000001', kind: 'complaint' },
        ...{ dueAt: '2026-11-24T09:30:00', doneAt: '2026-11-24T09:30:00', result: 'kept' },
      },
    ]);
  });

  test.each([
    ['R46', 'replyMissing', { reply: '' }],
    ['R47', 'comfortMissing', { comfort: '' }],
    ['R49', 'explanationMissing', { conclusion: 'misunderstanding' }],
  ])('[%s] not without its part: %s', (clause, code, change) => {
    expect(open({ ...settled, ...change })).toMatchObject({ ok: false, code, clause });
    expect(items()).toEqual([]);
    switchOff(company, clause);
    expect(open({ ...settled, ...change })).toMatchObject({ ok: true });
  });

  test('[R48] a promise for later may be made at once, and lies ahead', () => {
    const promise = { content: 'A new mat', promiseDueAt: '2026-11-25 12:00' };
    expect(open({ ...promise, promiseDueAt: '2026-11-24 09:00' })).toMatchObject({
      clause: 'R48',
      fields: [{ path: 'promiseDueAt' }],
    });
    expect(open({ content: 'A new mat' })).toMatchObject({ fields: [{ path: 'promiseDueAt' }] });
    expect(open({ ...promise, reply: 'We are sorry.' })).toMatchObject({ ok: true });
    expect(items()).toMatchObject([{ status: 'promised', promiseDueAt: '2026-11-25T12:00:00' }]);
    expect(company.rows('promises')).toMatchObject([{ content: 'A new mat', result: '' }]);
  });
});
