import { beforeEach, describe, expect, test } from 'vitest';
import { answerFeedback } from '../../../src/service/feedback/answer-feedback';
import { promise } from '../../../src/service/feedback/promise';
import { renegotiate } from '../../../src/service/feedback/renegotiate';
import { resolveFeedback } from '../../../src/service/feedback/resolve-feedback';
import { switchOff } from '../clause-off';
import { type Company, NO, newCompany, people, requestAt } from '../company';

const { registrar, supervisor, technician, elsewhere } = people;
const feedbackNo = 'Y-2026-000001';

let company: Company;
beforeEach(() => {
  company = newCompany();
});

const open = {
  ...{ no: feedbackNo, kind: 'complaint', status: 'open', unit: 'SH', owner: supervisor },
  ...{ channel: 'phone', receivedAt: '2026-11-24T08:40:00', dueAt: '2026-11-24T14:10:00' },
  ...{ verbatim: 'He left the floor wet.', customerName: 'He Jing', phone: '13800138001' },
};
const replied = { ...open, status: 'replied', repliedAt: '2026-11-24T09:00:00', reply: 'Sorry.' };
const reassured = { ...replied, comfort: 'apology' };
const promised = {
  ...{ id: 'N-2026-000101', sourceRegister: 'feedback', sourceNo: feedbackNo, unit: 'SH' },
  ...{ kind: 'complaint', content: 'A new mat', dueAt: '2026-11-24T12:00:00' },
  promisedBy: supervisor,
};
const item = () => company.rows('feedback')[0];
const ledger = () => company.rows('promises');

describe('answering', () => {
  const reply = (input: Record<string, unknown> = {}, as: string = supervisor) =>
    company.begin(answerFeedback, as, { feedbackNo, reply: 'We are sorry.', ...input });

  test('[R46] [R47] the first reply has its time, and its reassurance', () => {
    company.put('feedback', open);
    expect(reply({ comfort: 'apology', comfortText: 'By telephone' })).toEqual({
      ok: true,
      value: { no: feedbackNo, status: 'replied', repliedAt: '2026-11-24T09:30:00' },
    });
    expect(item()).toMatchObject({ repliedBy: supervisor, comfort: 'apology', status: 'replied' });
    company.ports.time = '2026-11-24T11:00:00';
    expect(reply({ reply: 'The mat is on its way.' })).toMatchObject({ ok: true });
    expect(item()).toMatchObject({
      repliedAt: '2026-11-24T09:30:00',
      reply: 'We are sorry.\nThe mat is on its way.',
      comfort: 'apology',
    });
  });

  test('[R46] after it was due it is late, and is taken', () => {
    company.put('feedback', open);
    company.ports.time = '2026-11-24T15:00:00';
    expect(reply()).toMatchObject({ ok: true, warnings: [{ en: expect.stringMatching(/14:10/) }] });
    expect(reply({ at: '2026-11-24 08:00' })).toMatchObject({
      clause: 'R46',
      fields: [{ path: 'at' }],
    });
  });

  test("[R78] is for the unit's people", () => {
    company.put('feedback', open);
    expect(reply({}, elsewhere)).toMatchObject({ code: 'outOfScope' });
    expect(reply({}, technician)).toMatchObject({ code: 'roleMissing' });
  });
});

describe('promising', () => {
  const dueAt = '2026-11-25 12:00';
  const make = (input: Record<string, unknown>, as: string = supervisor) =>
    company.begin(promise, as, { content: 'A new mat', dueAt, ...input });

  test('[R48] about a complaint, a row of the ledger of that kind', () => {
    company.put('feedback', replied);
    expect(make({ feedbackNo })).toMatchObject({ ok: true, value: { no: feedbackNo } });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(ledger()).toMatchObject([
      { sourceNo: feedbackNo, kind: 'complaint', promisedBy: supervisor, result: '' },
    ]);
    expect(item()).toMatchObject({ status: 'promised', promiseDueAt: '2026-11-25T12:00:00' });
  });

  test('[R57] about a suggestion, of the other kind', () => {
    company.put('feedback', { ...open, kind: 'suggestion' });
    expect(make({ feedbackNo })).toMatchObject({ ok: true });
    expect(ledger()).toMatchObject([{ kind: 'feedback' }]);
  });

  test('[R26] [R29] about a request: its completion, or the return of what was taken along', () => {
    company.put('requests', requestAt('dispatched'));
    company.put('requests', {
      ...requestAt('onSite', { no: 'SH-2026-000002', slipNo: 'T-1' }),
      ...{ stage: 'pending', promiseDueAt: '2026-11-25T09:00:00' },
    });
    company.put('promises', {
      ...{ ...promised, id: 'N-2026-000109', sourceRegister: 'requests' },
      ...{ sourceNo: 'SH-2026-000002', dueAt: '2026-11-25T09:00:00' },
    });
    expect(make({ no: NO })).toMatchObject({ ok: true });
    expect(make({ no: 'SH-2026-000002' }, technician)).toMatchObject({ ok: true });
    expect(ledger().slice(1)).toMatchObject([{ kind: 'completion' }, { kind: 'return' }]);
    expect(company.request().promiseDueAt).toBe('2026-11-25T12:00:00');
    expect(company.request('SH-2026-000002').promiseDueAt).toBe('2026-11-25T09:00:00');
  });

  test('is about one thing, ahead, and not about what is over', () => {
    company.put('feedback', { ...reassured, status: 'resolved', closedAt: '2026-11-24T09:10:00' });
    company.put('requests', requestAt('completed'));
    expect(make({})).toMatchObject({ code: 'badInput', fields: [{ path: 'no' }, {}] });
    expect(make({ no: NO, feedbackNo })).toMatchObject({ code: 'wrongStage' });
    expect(make({ feedbackNo })).toMatchObject({ code: 'feedbackClosed' });
    expect(make({ no: NO })).toMatchObject({ code: 'wrongStage' });
    company.put('requests', requestAt('dispatched', { no: 'SH-2026-000003' }));
    expect(make({ no: 'SH-2026-000003', dueAt: '2026-11-24 09:00' })).toMatchObject({
      clause: 'R48',
    });
    expect(ledger()).toEqual([]);
  });
});

describe('another time', () => {
  const change = (input: Record<string, unknown> = {}, as: string = supervisor) =>
    company.begin(renegotiate, as, {
      ...{ promiseId: promised.id, dueAt: '2026-11-26 12:00', reason: 'No mat in stock' },
      ...input,
    });

  test('[R48] closes the former promise and follows it; the item says the new time', () => {
    company.put('feedback', { ...reassured, promiseDueAt: promised.dueAt });
    company.put('promises', promised);
    expect(change()).toMatchObject({ ok: true, value: { previousId: promised.id } });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(ledger()).toMatchObject([
      { id: promised.id, result: 'renegotiated', doneAt: '' },
      { previousId: promised.id, dueAt: '2026-11-26T12:00:00', content: 'A new mat', result: '' },
    ]);
    expect(ledger()[1]?.explanation).toBe('No mat in stock');
    expect(item()?.promiseDueAt).toBe('2026-11-26T12:00:00');
    expect(change()).toMatchObject({ code: 'promiseSettled' });
  });

  test('[R26] of one item of a request leaves the earlier of the others standing', () => {
    company.put('requests', { ...requestAt('onSite'), stage: 'pending' });
    const source = { sourceRegister: 'requests', sourceNo: NO, kind: 'completion' };
    company.put('promises', { ...promised, ...source, item: 'Filter', reason: 'parts' });
    company.put('promises', {
      ...{ ...promised, ...source, id: 'N-2026-000102', dueAt: '2026-11-25T09:00:00' },
    });
    expect(change({}, technician)).toMatchObject({ ok: true });
    expect(ledger()[2]).toMatchObject({ item: 'Filter', kind: 'completion', sourceNo: NO });
    expect(company.request().promiseDueAt).toBe('2026-11-25T09:00:00');
    expect(change({ promiseId: 'N-2026-000102' }, elsewhere)).toMatchObject({ code: 'outOfScope' });
  });
});

describe('closing', () => {
  const close = (input: Record<string, unknown> = {}, as: string = supervisor) =>
    company.begin(resolveFeedback, as, { feedbackNo, conclusion: 'upheld', ...input });

  test.each([
    ['R46', 'replyMissing', open, [promised]],
    ['R47', 'comfortMissing', replied, [promised]],
    ['R48', 'promiseMissing', reassured, []],
    ['R57', 'promiseMissing', { ...reassured, kind: 'suggestion' }, []],
  ])('[%s] is refused before its part: %s; with the clause left out it is not', (...given) => {
    const [clause, code, row, promises] = given;
    company.put('feedback', {
      comfort: 'apology',
      ...row,
      ...(code === 'comfortMissing' ? { comfort: '' } : {}),
    });
    company.put('promises', ...promises);
    expect(close()).toMatchObject({ ok: false, code, clause });
    expect(item()).toMatchObject({ conclusion: '' });
    switchOff(company, clause);
    expect(close()).toMatchObject({ ok: true });
  });

  test.each([
    ['2026-11-24T11:00:00', 'kept'],
    ['2026-11-24T12:30:00', 'broken'],
  ])('[R48] at %s the promise is %s', (time, result) => {
    company.put('feedback', reassured);
    company.put('promises', promised);
    company.ports.time = time;
    expect(close({ resolution: 'A new mat was laid.' })).toMatchObject({ ok: true });
    expect(ledger()).toMatchObject([{ result, doneAt: time, closedAt: time }]);
    expect(item()).toMatchObject({
      ...{ status: 'resolved', conclusion: 'upheld', closedAt: time, closedBy: supervisor },
      resolution: 'A new mat was laid.',
    });
    expect(close()).toMatchObject({ code: 'feedbackClosed' });
  });

  test('[R44] [R49] a misunderstanding is closed with its explanation, as what it was', () => {
    company.put('feedback', reassured);
    company.put('promises', promised);
    const misunderstood = { conclusion: 'misunderstanding' };
    expect(close(misunderstood)).toMatchObject({ code: 'explanationMissing', clause: 'R49' });
    const conclusionText = 'The wet floor came from the neighbour.';
    expect(close({ ...misunderstood, conclusionText })).toMatchObject({ ok: true });
    expect(item()).toMatchObject({ ...misunderstood, conclusionText });
  });

  test('[R49] without the clause no explanation is asked for', () => {
    switchOff(company, 'R49');
    company.put('feedback', reassured);
    company.put('promises', promised);
    expect(close({ conclusion: 'misunderstanding' })).toMatchObject({ ok: true });
  });

  test('[R56] a need becomes a request in the same step, linked both ways', () => {
    company.put('feedback', { ...reassured, kind: 'need', verbatim: 'A second machine' });
    company.put('promises', { ...promised, kind: 'feedback' });
    const answer = close({ conclusion: 'done', opensRequest: true, workKind: 'extra' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(answer).toMatchObject({ ok: true, value: { requestNo: NO } });
    expect(company.request()).toMatchObject({
      ...{ origin: feedbackNo, need: 'A second machine', serviceType: 'other', unit: 'SH' },
      ...{ stage: 'registered', customerName: 'He Jing', phone: '13800138001' },
    });
    expect(item()).toMatchObject({ followingRequestNo: NO });
  });

  test('no request comes of what nobody can be called back about', () => {
    company.put('feedback', { ...reassured, phone: '' });
    company.put('promises', promised);
    expect(close({ opensRequest: true })).toMatchObject({ code: 'nobodyToCall' });
    expect(item()).toMatchObject({ conclusion: '' });
  });

  test('whoever gave no name can be neither answered nor promised anything (A23)', () => {
    company.put('feedback', { ...open, anonymous: true });
    expect(close({ conclusion: 'done' })).toMatchObject({ ok: true });
  });

  test('[R78] is not for a registrar', () => {
    company.put('feedback', reassured);
    expect(close({}, registrar)).toMatchObject({ code: 'roleMissing' });
  });
});
