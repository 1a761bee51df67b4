import { expect, test } from 'vitest';
import { surveyToken } from '../../../src/policy/survey-token';
import { installService } from '../../../src/service/governance/install-service';
import { collectIntake } from '../../../src/service/intake/collect-intake';
import { collectAnswer } from '../../../src/service/survey/collect-answer';
import { ensureSurveyForm } from '../../../src/service/survey/survey-form';
import { jobs, views } from '../../../src/wire/registry';
import { Book } from '../../../src/workbook/book';
import { TEMPLATES } from '../../../src/workbook/registers.generated';
import { runJobs } from '../../../src/workbook/run-jobs';
import { runView } from '../../../src/workbook/view';
import { type Company, NO, newCompany, people } from '../company';
import { done } from './head-office';

function set(company: Company, name: string, value: string): void {
  const { grid } = company.ports;
  const row = grid.values('Settings').findIndex((cells) => cells[0] === name);
  grid.type('Settings', { row, column: 1 }, [[value]]);
}

/** On which business date a daily job ran at a time of day; its hour is the setting's. */
function ranAt(company: Company, job: string, time: string): string {
  company.ports.time = `2026-11-25T${time}:00`;
  const only = jobs.filter(({ name }) => name === job);
  return runJobs(only, company.ports, 60_000).at(-1)?.businessDate ?? '';
}

function hourMoves(setting: string, job: string) {
  return () => {
    const company = newCompany();
    set(company, setting, '05:00');
    expect(ranAt(company, job, '04:59')).toBe('2026-11-24');
    expect(ranAt(company, job, '05:00')).toBe('2026-11-25');
  };
}

function shown(company: Company, name: string): Record<string, unknown> {
  company.ports.user = people.registrar;
  const view = views.find((one) => one.name === name);
  if (!view) throw new Error(`No view ${name}`);
  return done(runView({ view, params: {}, source: 'page' }, company.ports));
}

/** What the settings that the survey's form leaves behind are for. */
function surveyForm() {
  const company = newCompany();
  installService(company.ports, [ensureSurveyForm]);
  return { company, book: () => new Book(company.ports.grid, []) };
}

/** Each setting, and what changes with it; `elsewhere` names the file of a chapter's own test. */
const CHANGES: Record<string, (() => void) | { elsewhere: string }> = {
  language: { elsewhere: 'test/workbook/set-up/language.test.ts' },
  labourCode: { elsewhere: 'test/service/billing/add-charge.test.ts' },
  taxpayerKind: { elsewhere: 'test/service/billing/issue-invoice.test.ts' },
  retentionMonths: { elsewhere: 'test/service/governance/personal-data.test.ts' },
  companyName: () => {
    const company = newCompany();
    set(company, 'companyName', 'Morning Star');
    expect(shown(company, 'session').company).toBe('Morning Star');
  },
  archiveAt: hourMoves('archiveAt', 'archive'),
  handInCheckAt: hourMoves('handInCheckAt', 'checkHandIn'),
  surveyAt: hourMoves('surveyAt', 'sendSurveys'),
  judgeAt: hourMoves('judgeAt', 'judge'),
  followUpAt: hourMoves('followUpAt', 'planFollowUps'),
  hqContactAt: hourMoves('hqContactAt', 'remindHqContact'),
  intakeLink: { elsewhere: 'test/service/intake/collect-intake.test.ts' },
  intakeItems: { elsewhere: 'test/service/intake/collect-intake.test.ts' },
  intakeUnit: { elsewhere: 'test/service/intake/collect-intake.test.ts' },
  intakeFormId: () => {
    const company = newCompany();
    set(company, 'intakeFormId', 'form-7');
    const answer = (formId: string) => collectIntake(company.ports, { formId, responseId: 'r-1' });
    expect(answer('form-8')).toMatchObject({ code: 'otherForm' });
    set(company, 'intakeFormId', 'form-8');
    expect(answer('form-8')).not.toMatchObject({ code: 'otherForm' });
  },
  callGreeting: () => {
    const company = newCompany();
    set(company, 'companyName', 'Morning Star');
    set(company, 'callGreeting', '{company}, how can I help?');
    expect(JSON.stringify(shown(company, 'callForm'))).toContain('Morning Star, how can I help?');
  },
  surveyFormId: () => {
    const { company } = surveyForm();
    const [form] = company.ports.formsMade;
    const from = { formId: form?.formId ?? '', responseId: 'r-1' };
    expect(collectAnswer(company.ports, from)).not.toMatchObject({ code: 'otherForm' });
    set(company, 'surveyFormId', 'another');
    expect(collectAnswer(company.ports, from)).toMatchObject({ code: 'otherForm' });
  },
  surveyLink: () => {
    const { company, book } = surveyForm();
    expect(book().setting('surveyLink')).toContain('{token}');
    set(company, 'surveyLink', 'https://elsewhere.example/{token}');
    company.put('surveys', {
      no: 'K-1',
      requestNo: 'SH-2026-000001',
      customerName: 'He Jing',
      channel: 'form',
      status: 'planned',
      dueOn: '2026-11-24',
    });
    company.put('requests', { no: 'SH-2026-000001', stage: 'completed', email: 'he@example.org' });
    ranAt(company, 'sendSurveys', '10:00');
    expect(JSON.stringify(company.rows('outbox'))).toContain('https://elsewhere.example/');
  },
  surveyItems: () => {
    const { company, book } = surveyForm();
    const right = book().setting('surveyItems');
    const items = JSON.parse(right) as Record<string, string>;
    const token = surveyToken('a'.repeat(32));
    const tokenHash = company.ports.ids.digest(token);
    company.put('requests', { no: NO, stage: 'completed', unit: 'SH' });
    company.put('surveys', { no: 'K-1', requestNo: NO, unit: 'SH', status: 'sent', tokenHash });
    const grades = ['attitude', 'skill', 'punctuality', 'service'].map((key) => [items[key], '5']);
    const answers = { ...Object.fromEntries(grades), [items.token ?? '']: token };
    const [form] = company.ports.formsMade;
    form?.answers.push({ responseId: 'r-1', at: company.ports.time, answers });
    const from = { formId: form?.formId ?? '', responseId: 'r-1' };
    set(company, 'surveyItems', JSON.stringify({ ...items, token: '99' }));
    expect(collectAnswer(company.ports, from)).toMatchObject({ code: 'answerNotTaken' });
    set(company, 'surveyItems', right);
    expect(collectAnswer(company.ports, from)).toMatchObject({ ok: true });
  },
  triggerOwner: () => {
    const company = newCompany();
    set(company, 'triggerOwner', 'somebody@example.com');
    const { message } = installService(company.ports, [ensureSurveyForm]);
    expect(message.en).toContain('installed by somebody@example.com');
    expect(company.ports.triggersMade).toEqual([]);
  },
};

test.each(Object.entries(CHANGES))('the setting %s changes what happens', async (name, change) => {
  if (typeof change === 'function') return change();
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(change.elsewhere, 'utf8')).toContain(name);
});

test('every setting is proved to change something', () => {
  const names = (TEMPLATES.settings.rows ?? []).map((row) => String(row.name));
  expect(names.filter((name) => !CHANGES[name])).toEqual([]);
});
