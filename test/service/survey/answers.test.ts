import { beforeEach, describe, expect, test } from 'vitest';
import { installService } from '../../../src/service/governance/install-service';
import { takeResponse } from '../../../src/service/survey/collect-answer';
import { recordSurveyAnswer } from '../../../src/service/survey/record-survey-answer';
import { ensureSurveyForm } from '../../../src/service/survey/survey-form';
import { Book } from '../../../src/workbook/book';
import { amendPolicy, switchOff } from '../clause-off';
import { type Company, NO, newCompany, people, requestAt } from '../company';

const TOKEN = '28Z4-AST8-KA6K';
const surveyNo = `S-${NO}`;

let company: Company;
beforeEach(() => {
  company = newCompany();
  company.put('requests', requestAt('completed', { customerNo: 'C-2026-000001' }));
  company.put('surveys', {
    ...{ no: surveyNo, requestNo: NO, unit: 'SH', technician: people.technician },
    ...{ customerName: 'He Jing', channel: 'form', status: 'sent', dueOn: '2026-11-25' },
    ...{ sentAt: '2026-11-25T09:00:00', tokenHash: company.ports.ids.digest(TOKEN) },
  });
});

const good = { attitude: 5, skill: 4, punctuality: 5, service: 3 };
const record = (input: Record<string, unknown> = {}) =>
  company.begin(recordSurveyAnswer, people.registrar, { surveyNo, ...good, ...input });
const items = () => company.rows('feedback');

describe('[R56] what an answer asks for', () => {
  test('low grades, a suggestion and a need become an item each, in the same write', () => {
    const answer = record({
      ...{ attitude: 2, punctuality: 1 },
      ...{ suggestions: 'Ring before you come', otherNeeds: 'A second filter' },
    });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(answer).toMatchObject({
      ok: true,
      value: { feedback: ['Y-2026-000001', 'Y-2026-000002', 'Y-2026-000003'] },
    });
    expect(items()).toMatchObject([
      { kind: 'lowGrade', verbatim: expect.stringMatching(/2, .*1\.$/) },
      { kind: 'suggestion', verbatim: 'Ring before you come' },
      { kind: 'need', verbatim: 'A second filter' },
    ]);
    for (const item of items()) {
      expect(item).toMatchObject({
        ...{ owner: people.supervisor, dueAt: '2026-11-25T17:30:00', status: 'open' },
        ...{ requestNo: NO, surveyNo, technician: people.technician, unit: 'SH' },
        ...{ customerNo: 'C-2026-000001', phone: '13800138001', customerName: 'He Jing' },
      });
    }
  });

  test('satisfaction and "none" ask for nothing', () => {
    expect(record({ suggestions: '无', otherNeeds: '很满意，谢谢' })).toMatchObject({
      value: { feedback: [] },
    });
    expect(items()).toEqual([]);
    expect(company.rows('surveys')).toMatchObject([
      { status: 'answered', suggestions: '无', attitude: 5 },
    ]);
  });

  test('which grades are low is a rule of the policy', () => {
    amendPolicy(company, { R56: 'workdays=2; lowGrade=3' });
    record();
    expect(items()).toMatchObject([{ kind: 'lowGrade', dueAt: '2026-11-26T17:30:00' }]);
  });

  test('without the clause nothing becomes of it', () => {
    switchOff(company, 'R56');
    record({ attitude: 1, suggestions: 'Ring before you come' });
    expect(items()).toEqual([]);
  });
});

describe('[D12] by form, card and telephone', () => {
  const answered = { ...good, suggestions: 'Ring before you come', otherNeeds: '' };

  function byForm() {
    const { ports } = company;
    ports.user = 'admin@example.com';
    installService(ports, [ensureSurveyForm]);
    const book = new Book(ports.grid, ['surveys']);
    const ids = JSON.parse(book.setting('surveyItems')) as Record<string, string>;
    const given = { ...answered, token: TOKEN.toLowerCase() };
    const answers = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [ids[key] ?? '', String(value)]),
    );
    return takeResponse(ports, book, { responseId: 'r-1', at: ports.time, answers });
  }

  test.each([
    ['form', byForm],
    ['card', () => record({ ...answered, channel: 'card' })],
    ['phone', () => record({ ...answered, channel: 'phone' })],
  ])('%s: the same row and the same item', (channel, give) => {
    expect(give()).toMatchObject({ ok: true });
    const [row, ...others] = company.rows('surveys');
    expect(others).toEqual([]);
    expect(row).toMatchObject({ ...answered, channel, status: 'answered', no: surveyNo });
    expect(items()).toMatchObject([{ kind: 'suggestion', verbatim: 'Ring before you come' }]);
  });

  test('[R55] the first answer counts; a second is refused, and one by form kept in the audit', () => {
    record();
    expect(record({ attitude: 1 })).toMatchObject({ code: 'alreadyAnswered', clause: 'R55' });
    expect(byForm()).toMatchObject({ ok: false, code: 'answerNotTaken' });
    expect(company.rows('surveys')).toMatchObject([{ attitude: 5, channel: 'phone' }]);
    expect(items()).toEqual([]);
    expect(company.rows('audit').map((row) => row.key)).toContain('form/r-1');
  });
});
