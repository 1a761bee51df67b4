import { beforeEach, expect, test } from 'vitest';
import { sendSurveys } from '../../../src/service/survey/send-surveys';
import { surveyResults } from '../../../src/service/survey/survey-results';
import { runJobs } from '../../../src/workbook/run-jobs';
import { runView } from '../../../src/workbook/view';
import { switchOff } from '../clause-off';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
beforeEach(() => {
  company = newCompany();
});

function plan(no: string, request: Record<string, unknown>, card: Record<string, unknown> = {}) {
  company.put('requests', requestAt('completed', { no, customerNo: `C-${no}`, ...request }));
  company.put('surveys', {
    ...{ no: `S-${no}`, requestNo: no, unit: 'SH', technician: people.technician },
    ...{ channel: 'form', status: 'planned', dueOn: '2026-11-24', ...card },
  });
}

const send = () => runJobs([sendSurveys], company.ports, 60_000);

test('[R53] a card goes out once, on its day', () => {
  plan(NO, {});
  plan('SH-2026-000002', {}, { dueOn: '2026-11-25' });
  send();
  send();
  expect(company.rows('surveys')).toMatchObject([{ status: 'sent' }, { status: 'planned' }]);
  expect(company.rows('outbox')).toHaveLength(1);
});

test('[R54] our own people are not asked, nor who does not want to be', () => {
  plan(NO, { email: ' Ann@Example.com' });
  plan('SH-2026-000002', { email: 'hejing@example.org' });
  plan('SH-2026-000003', {});
  company.put('customers', { no: 'C-SH-2026-000002', name: 'Bob', email: people.backup });
  company.put('customers', { no: 'C-SH-2026-000003', name: 'He Jing', optOut: true });
  send();
  expect(company.rows('surveys').map((card) => card.status)).toEqual(Array(3).fill('skipped'));
  expect(company.rows('outbox')).toEqual([]);
});

test('[R54] results are told by unit, technician and type, with the rate of cards sent', () => {
  const sent = { status: 'sent', sentAt: '2026-11-20T09:00:00' };
  const answered = { ...sent, status: 'answered', answeredAt: '2026-11-21T09:00:00' };
  plan(NO, {}, { ...answered, attitude: 5, skill: 4, punctuality: 5, service: 5 });
  plan('SH-2026-000002', { serviceType: 'paid' }, sent);
  plan('SH-2026-000003', {}, { status: 'skipped' });
  plan('HZ-2026-000001', {}, { ...sent, unit: 'HZ', technician: people.elsewhere });
  const read = (user: string, params = {}) => {
    company.ports.user = user;
    const answer = runView({ view: surveyResults, params, source: 'page' }, company.ports);
    return answer.ok ? (answer.value as Record<string, unknown>) : answer;
  };
  expect(read(people.supervisor)).toMatchObject({
    byUnit: [{ of: 'SH', sent: 2, answered: 1, responseRate: 0.5, means: { attitude: 5 } }],
    byType: [
      { of: 'free', sent: 1, answered: 1, responseRate: 1 },
      { of: 'paid', sent: 1, answered: 0, responseRate: 0, means: { attitude: null } },
    ],
  });
  expect(read(people.backup)).toMatchObject({ byUnit: [] });
  expect(read(people.supervisor, { from: '2026-11-21' })).toMatchObject({ byUnit: [] });
  expect(read('nobody@example.org')).toMatchObject({ code: 'notStaff' });
  switchOff(company, 'R54');
  expect(read(people.supervisor)).toMatchObject({ byUnit: [] });
});
