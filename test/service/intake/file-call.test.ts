import { beforeEach, describe, expect, test } from 'vitest';
import { callForm } from '../../../src/service/intake/call-form';
import { fileCall } from '../../../src/service/intake/file-call';
import { acts, views } from '../../../src/wire/registry';
import { describeFields } from '../../../src/workbook/read-input';
import { runView } from '../../../src/workbook/view';
import { switchOff } from '../clause-off';
import { type Company, NO, newCompany, people } from '../company';

const outsider = 'tea-kitchen@example.com';

let company: Company;
beforeEach(() => {
  company = newCompany();
});

const told = { customerName: 'He Jing', phone: '138 0013 8001', need: 'It makes no water.' };
const file = (input: Record<string, unknown> = {}, as = outsider) =>
  company.begin(fileCall, as, { ...told, unit: 'SH', ...input });
const enquiry = { kind: 'enquiry', need: 'How often is the filter changed?' };

describe('[R42] whoever picks up the telephone', () => {
  test('files the call and learns its number, nothing else', () => {
    company.put('customers', { no: 'C-2026-000007', name: 'Somebody Else', phone: '13800138001' });
    expect(file()).toEqual({ ok: true, value: { no: NO } });
    expect(company.request()).toMatchObject({
      ...{ stage: 'registered', unit: 'SH', channel: 'phone', registrar: outsider },
      ...{ customerNo: 'C-2026-000007', need: 'It makes no water.', workKind: 'repair' },
    });
    expect(company.cost()).toBeLessThanOrEqual(16);
  });

  test('may do nothing else, and sees nothing else', () => {
    for (const act of acts.filter((one) => one !== fileCall)) {
      const answer = company.begin(act, outsider, {});
      expect([act.name, answer.ok]).toEqual([act.name, false]);
      expect(answer).toMatchObject({ code: expect.stringMatching(/^(notStaff|badInput)$/) });
    }
    company.ports.user = outsider;
    const open = views.filter((view) => view.openBy).map((view) => view.name);
    expect(open).toEqual(['callForm']);
    const session = views.find((view) => view.name === 'session');
    if (!session) throw new Error('There is no view of the session');
    expect(runView({ view: session, params: {}, source: 'page' }, company.ports)).toMatchObject({
      code: 'notStaff',
    });
  });

  test('is shown a form of few fields and no customer [D15]', () => {
    company.put('customers', { no: 'C-2026-000007', name: 'Somebody Else', phone: '13800138001' });
    company.ports.user = outsider;
    const answer = runView({ view: callForm, params: {}, source: 'page' }, company.ports);
    expect(answer).toMatchObject({ ok: true, value: { act: 'fileCall' } });
    expect(JSON.stringify(answer)).not.toMatch(/Somebody Else|13800138001|@example/);
    expect(JSON.stringify(answer)).toContain('customer service');
    expect(describeFields(fileCall.input).length).toBeLessThanOrEqual(8);
  });

  test('is nobody again when the policy leaves the clause out', () => {
    switchOff(company, 'R42');
    expect(file()).toMatchObject({ ok: false, code: 'roleMissing', clause: 'R78' });
    company.ports.user = outsider;
    expect(runView({ view: callForm, params: {}, source: 'page' }, company.ports)).toMatchObject({
      code: 'notStaff',
    });
    expect(file({}, people.registrar)).toMatchObject({ ok: true });
  });

  test('who names no unit leaves it to head office', () => {
    company.put('units', { code: 'BJ', name: 'Beijing', kind: 'headOffice' });
    const { value } = file({ unit: '' }) as { value: { no: string } };
    expect(company.request(value.no).unit).not.toBe('SH');
  });

  test("is refused without a cell's content: a faulty customer row tells nothing", () => {
    company.put('customers', { no: 'C-2026-000007', name: 'Somebody Else', phone: '13800138001' });
    const { grid } = company.ports;
    const tab = grid.tabs().find((one) => one.register === 'customers')?.title ?? '';
    const column = grid.values(tab)[0]?.indexOf('optOut') ?? -1;
    grid.type(tab, { row: 2, column }, [['secret words']]);
    expect(file()).toMatchObject({ ok: true });
  });
});

describe('an enquiry', () => {
  test('[R14] [R43] that was answered is done with its answer, and handed in', () => {
    expect(file({ ...enquiry, answer: 'Every six months.' }, people.registrar)).toMatchObject({
      ok: true,
    });
    expect(company.request()).toMatchObject({
      ...{ serviceType: 'other', workKind: 'consultation', stage: 'submitted' },
      ...{ outcome: 'answered', answer: 'Every six months.', technician: people.registrar },
      ...{ completedAt: company.ports.time, submittedAt: company.ports.time, surveyDueOn: '' },
    });
    expect(company.rows('serviceLog')).toMatchObject([
      { kind: 'answer', text: 'Every six months.', requestNo: NO },
    ]);
  });

  test('[R43] that was not answered is a request that waits', () => {
    file(enquiry);
    expect(company.request()).toMatchObject({ serviceType: 'other', stage: 'registered' });
  });

  test('[R43] "none" is no answer', () => {
    expect(file({ ...enquiry, answer: '无' })).toMatchObject({
      ...{ code: 'answerSaysNothing', clause: 'R43', fields: [{ path: 'answer' }] },
    });
    expect(company.rows('requests')).toEqual([]);
    switchOff(company, 'R43');
    expect(file({ ...enquiry, answer: '无' })).toMatchObject({ ok: true });
  });

  test('[R44] that was a misunderstanding is clarified, with the explanation', () => {
    const mistaken = { ...enquiry, clarified: true };
    expect(file(mistaken)).toMatchObject({ code: 'clarificationMissing', clause: 'R44' });
    expect(file({ ...mistaken, answer: 'The light means "clean".' })).toMatchObject({ ok: true });
    expect(company.request()).toMatchObject({
      outcome: 'clarified',
      answer: 'The light means "clean".',
    });
    switchOff(company, 'R44');
    expect(file(mistaken)).toMatchObject({ ok: true });
  });

  test('[R67] leaves a number when somebody is to ring back', () => {
    expect(file({ ...enquiry, phone: '' })).toMatchObject({ clause: 'R67' });
    expect(file({ ...enquiry, phone: '', answer: 'Every six months.' })).toMatchObject({
      ok: true,
    });
  });
});

describe('a complaint by telephone', () => {
  test('[R45] [R46] becomes an item of its own; what was said at once is its first reply', () => {
    const complaint = { kind: 'complaint', need: 'He came two hours late.' };
    expect(file({ ...complaint, answer: 'We are sorry.' })).toEqual({
      ok: true,
      value: { no: 'Y-2026-000001' },
    });
    expect(company.rows('requests')).toEqual([]);
    expect(company.rows('feedback')).toMatchObject([
      {
        ...{ kind: 'complaint', owner: people.supervisor, status: 'replied' },
        ...{ reply: 'We are sorry.', dueAt: '2026-11-24T15:00:00' },
      },
    ]);
  });

  test('[R45] in more words than a sign', () => {
    expect(file({ need: '?' })).toMatchObject({ code: 'wordsTooFew', clause: 'R45' });
  });

  test('[R5] is heard also after a repeal; new requests are not', () => {
    company.put('policyVersions', {
      ...{ policyVersion: '2', kind: 'repeal', status: 'approved' },
      ...{ effectiveFrom: '2026-11-01', approvedAt: '2026-10-30T09:00:00' },
    });
    expect(file()).toMatchObject({ code: 'policyNotInForce', clause: 'R5' });
    expect(file({ kind: 'complaint', need: 'He came late.' })).toMatchObject({ ok: true });
  });
});
