import { beforeEach, expect, test } from 'vitest';
import { confirmIntake } from '../../../src/service/intake/confirm-intake';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;

beforeEach(() => {
  company = newCompany();
  const unconfirmed = { intakeSupervisor: '', intakeConfirmedAt: '' };
  company.put('requests', requestAt('registered', unconfirmed));
});

test('the supervisor confirms the intake, once [R73]', () => {
  expect(company.run(confirmIntake, people.supervisor)).toMatchObject({ ok: true });
  expect(company.request()).toMatchObject({
    stage: 'registered',
    intakeSupervisor: people.supervisor,
    intakeConfirmedAt: '2026-11-24T09:30:00',
  });
  expect(company.rows('serviceLog')).toEqual([]);
  const again = company.run(confirmIntake, people.supervisor);
  expect(again).toMatchObject({ ok: false, code: 'alreadyConfirmed', clause: 'R73' });
});

test('the log keeps what the supervisor remarked', () => {
  company.run(confirmIntake, people.supervisor, { note: 'Ring before noon' });
  expect(company.rows('serviceLog')).toMatchObject([
    { requestNo: NO, kind: 'note', staff: people.supervisor },
  ]);
  expect(company.rows('serviceLog')[0]?.text).toContain('Ring before noon');
});

test('who took the call does not confirm it [R73, R78]', () => {
  const answer = company.run(confirmIntake, people.registrar);
  expect(answer).toMatchObject({ ok: false, code: 'roleMissing' });
  expect(company.request().intakeConfirmedAt).toBe('');
});
