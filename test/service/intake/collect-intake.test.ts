import { beforeEach, describe, expect, test } from 'vitest';
import { installService } from '../../../src/service/governance/install-service';
import { collectIntake } from '../../../src/service/intake/collect-intake';
import { collectIntakes } from '../../../src/service/intake/collect-intakes';
import { ensureIntakeForm } from '../../../src/service/intake/intake-form';
import { ensureSurveyForm } from '../../../src/service/survey/survey-form';
import { Book } from '../../../src/workbook/book';
import { runJobs } from '../../../src/workbook/run-jobs';
import { type Company, newCompany } from '../company';

let company: Company;
const INTAKE = 'form-2';

beforeEach(() => {
  company = newCompany();
  company.ports.user = 'admin@example.com';
  installService(company.ports, [ensureSurveyForm, ensureIntakeForm]);
});

const setting = (name: string) => new Book(company.ports.grid, []).setting(name);

/** A customer sends the form: answers by question. */
function send(responseId: string, given: Record<string, string>, at = '2026-11-24T09:10:00') {
  const items = JSON.parse(setting('intakeItems')) as Record<string, string>;
  const answers = Object.fromEntries(
    Object.entries(given).map(([key, answer]) => [items[key] ?? '', answer]),
  );
  company.ports.formsMade[1]?.answers.push({ responseId, at, answers });
  return () => collectIntake(company.ports, { formId: INTAKE, responseId });
}

const whole = {
  ...{ customerName: '何静', phone: '138 0013 8001', email: 'hejing@example.org' },
  ...{ address: '世纪大道 1 号', productSerial: 'XS-1', need: '净水机不制水' },
};

describe('[D15] the request form for people outside', () => {
  test('becomes a numbered request, once for each response', () => {
    const take = send('r-1', whole);
    expect(take()).toMatchObject({ ok: true });
    expect(take()).toMatchObject({ ok: true });
    expect(company.rows('requests')).toMatchObject([
      {
        ...{ channel: 'form', obtainedAt: '2026-11-24T09:10:00', need: '净水机不制水' },
        ...{ registrar: 'servicebook', phone: '13800138001', productSerial: 'XS-1' },
        ...{ stage: 'registered', address: '世纪大道 1 号', unit: 'HQ' },
      },
    ]);
    expect(company.rows('feedback')).toEqual([]);
  });

  test('goes to the unit of the settings', () => {
    const { grid } = company.ports;
    const row = grid.values('Settings').findIndex(([name]) => name === 'intakeUnit');
    grid.type('Settings', { row, column: 1 }, [['SH']]);
    send('r-1', whole)();
    expect(company.rows('requests')).toMatchObject([{ unit: 'SH' }]);
  });

  test.each([
    ['nobody to call back', { phone: '', email: '' }, 'badInput'],
    ['too few words', { need: '?' }, 'wordsTooFew'],
    ['a name beyond all measure', { customerName: 'x'.repeat(200) }, 'badInput'],
  ])('that cannot be registered, for %s, loses no word', (_, change, why) => {
    const take = send('r-1', { ...whole, ...change });
    expect(take()).toMatchObject({ ok: true, value: { why } });
    expect(take()).toMatchObject({ ok: true });
    expect(company.rows('requests')).toEqual([]);
    const [item, ...others] = company.rows('feedback');
    expect(others).toEqual([]);
    expect(item).toMatchObject({ kind: 'need', status: 'open', channel: 'form' });
    expect(item?.verbatim).toContain('世纪大道 1 号');
    expect(item?.verbatim).toContain({ ...whole, ...change }.need);
  });

  test('after a repeal waits as an item, too', () => {
    company.put('policyVersions', {
      ...{ policyVersion: '2', kind: 'repeal', status: 'approved' },
      ...{ effectiveFrom: '2026-11-01', approvedAt: '2026-10-30T09:00:00' },
    });
    expect(send('r-1', whole)()).toMatchObject({ ok: true, value: { why: 'policyNotInForce' } });
    expect(company.rows('feedback')).toHaveLength(1);
  });

  test('whose trigger was missed is taken by the clock, also before its first turn', () => {
    send('r-1', whole, '2026-11-20T08:00:00');
    runJobs([collectIntakes], company.ports, 60_000);
    runJobs([collectIntakes], company.ports, 60_000);
    expect(company.rows('requests')).toHaveLength(1);
    expect(company.rows('requests')).toMatchObject([{ obtainedAt: '2026-11-20T08:00:00' }]);
  });

  test('of another form is not taken for it', () => {
    expect(collectIntake(company.ports, { formId: 'form-1', responseId: 'x' })).toMatchObject({
      ok: false,
      code: 'otherForm',
    });
  });

  test('has a link that brings the serial number of a product along', () => {
    expect(setting('intakeLink')).toMatch(/\{serial\}/);
    expect(company.ports.formsMade[1]?.plan.questions.map(({ key }) => key)).toEqual(
      Object.keys(whole),
    );
  });
});

describe('set-up looks through the forms it made', () => {
  const again = () => installService(company.ports, [ensureSurveyForm, ensureIntakeForm]);

  test('and leaves whole ones alone', () => {
    const made = setting('surveyItems');
    again();
    expect(company.ports.formsMade).toHaveLength(2);
    expect(setting('surveyItems')).toBe(made);
    expect(company.ports.triggersMade).toHaveLength(4);
  });

  test('[R55] a question that is missing is noticed, named and put back', () => {
    company.ports.formsMade[0]?.lost.push('skill');
    const link = setting('surveyLink');
    expect(again().message.en).toContain('lacked are back');
    expect(JSON.parse(setting('surveyItems'))).toMatchObject({ skill: '2001', attitude: '1001' });
    expect(setting('surveyLink')).toBe(link);
    expect(setting('surveyFormId')).toBe('form-1');
  });

  test('[R55] a form that cannot be opened is told of, not made anew behind the back of its owner', () => {
    company.ports.formsMade.shift();
    expect(again().message.en).toContain('surveyFormId');
    expect(setting('surveyFormId')).toBe('form-1');
    expect(company.ports.formsMade).toHaveLength(1);
  });

  test('but only for who installed them', () => {
    company.ports.user = 'other-admin@example.com';
    company.ports.formsMade[0]?.lost.push('skill');
    expect(again().message.en).toContain('admin@example.com');
    expect(JSON.parse(setting('surveyItems'))).toMatchObject({ skill: '1002' });
  });
});
