import { describe, expect, test } from 'vitest';
import { withException } from '../../src/policy/exception-note';
import {
  type ExceptionRow,
  lastVersion,
  makeRules,
  type RuleSubject,
  readParameters,
  versionInForce,
} from '../../src/policy/rules';
import { same } from '../../src/texts/say';

const delivered = { R3: '', R17: 'minutes=30', R19: 'hours=4', R11: 'parts=cost; labour=free' };

const exception = (values: Partial<ExceptionRow>): ExceptionRow => ({
  no: 'E-1',
  clause: 'R17',
  customerNo: '',
  serial: '',
  contractNo: '',
  parameters: 'minutes=60',
  fromOn: '',
  untilOn: '',
  grantedBy: 'gm@example.com',
  active: true,
  ...values,
});

function rulesWith(given: {
  frozen?: Record<string, string>;
  exceptions?: ExceptionRow[];
  subject?: RuleSubject;
}) {
  const { frozen = {}, exceptions = [], subject = {} } = given;
  return makeRules({ policyVersion: '2', frozen, delivered, exceptions }, subject, '2026-11-24');
}

describe('[R3] an exception', () => {
  const customerNo = 'C-1';

  test.each([
    ['the customer', { customerNo }, { customerNo }],
    ['the product', { serial: 'XS-1' }, { serial: 'XS-1' }],
    ['the contract', { contractNo: 'HT-1' }, { contractNo: 'HT-1' }],
    ['customer and product', { customerNo, serial: 'XS-1' }, { customerNo, serial: 'XS-1' }],
    ['its first day', { customerNo, fromOn: '2026-11-24' }, { customerNo }],
    ['its last day', { customerNo, untilOn: '2026-11-24' }, { customerNo }],
  ])('for %s comes before the version, and is named', (_, values, subject) => {
    const rules = rulesWith({ exceptions: [exception(values)], subject });
    expect(rules.number('R17', 'minutes')).toBe(60);
    expect(rules.exceptionOf('R17')).toBe('E-1');
    expect(rules.number('R19', 'hours')).toBe(4);
    expect(withException(same('late'), rules, ['R17']).en).toBe('late (by exception E-1)');
  });

  test.each([
    ['for another customer', { customerNo: 'C-2' }],
    ['for this customer but another product', { customerNo, serial: 'XS-2' }],
    ['for nobody', {}],
    ['that is over', { customerNo, untilOn: '2026-11-23' }],
    ['that is still to come', { customerNo, fromOn: '2026-11-25' }],
    ['that was switched off', { customerNo, active: false }],
    ['that nobody granted', { customerNo, grantedBy: '' }],
  ])('%s changes nothing', (_, values) => {
    const rules = rulesWith({
      exceptions: [exception(values)],
      subject: { customerNo, serial: 'XS-1' },
    });
    expect(rules.number('R17', 'minutes')).toBe(30);
    expect(withException(same('late'), rules, ['R17'])).toEqual(same('late'));
  });

  test('may leave the clause out for one customer', () => {
    const exceptions = [exception({ customerNo, parameters: 'off' })];
    expect(rulesWith({ exceptions, subject: { customerNo } }).isOn('R17')).toBe(false);
    expect(rulesWith({ exceptions }).isOn('R17')).toBe(true);
  });

  test('of two, the later one counts', () => {
    const exceptions = [
      exception({ customerNo }),
      exception({ customerNo, no: 'E-2', parameters: 'minutes=90' }),
    ];
    expect(rulesWith({ exceptions, subject: { customerNo } }).number('R17', 'minutes')).toBe(90);
  });

  test('counts for nothing once the version leaves R3 out', () => {
    const given = { exceptions: [exception({ customerNo })], subject: { customerNo } };
    expect(rulesWith({ ...given, frozen: { R3: 'off' } }).number('R17', 'minutes')).toBe(30);
  });

  test('names only the parameters that it changes', () => {
    const exceptions = [exception({ customerNo, clause: 'R11', parameters: 'parts=list' })];
    const rules = rulesWith({ exceptions, subject: { customerNo } });
    expect([rules.text('R11', 'parts'), rules.text('R11', 'labour')]).toEqual(['list', 'free']);
    expect([rules.exceptionOf('R11', 'parts'), rules.exceptionOf('R11', 'labour')]).toEqual([
      'E-1',
      '',
    ]);
  });
});

describe('a version of the policy', () => {
  test('says its parameters; what it does not name stands as delivered', () => {
    const rules = rulesWith({ frozen: { R17: 'minutes=10' } });
    expect([rules.number('R17', 'minutes'), rules.number('R19', 'hours')]).toEqual([10, 4]);
  });

  test('asked for a parameter that no clause has is a bug', () => {
    expect(() => rulesWith({}).text('R17', 'days')).toThrow('R17 has no parameter days');
  });

  const version = (policyVersion: string, values: object = {}) => ({
    policyVersion,
    kind: 'amend',
    status: 'approved',
    effectiveFrom: '2026-11-10',
    approvedAt: '2026-11-09T10:00:00',
    frozen: '',
    ...values,
  });
  const first = version('1', { effectiveFrom: '2000-01-01', approvedAt: '' });

  test.each([
    ['approved, from its day on', [first, version('2')], ['2026-11-10', '2']],
    ['not before its day', [first, version('2')], ['2026-11-09', '1']],
    ['not as a draft', [first, version('2', { status: 'draft' })], ['2026-11-10', '1']],
    ['of two of one day, the one approved last', [version('3'), version('2')], ['2026-11-10', '2']],
    ['repealed: none', [first, version('2', { kind: 'repeal' })], ['2026-11-10', undefined]],
    ['before the first: none', [version('2')], ['2026-11-09', undefined]],
  ])('is in force: %s [R5]', (_, versions, [on, expected]) => {
    expect(versionInForce(versions, on ?? '')?.policyVersion).toBe(expected);
  });

  test('open requests go on under the last version after a repeal [R5]', () => {
    expect(lastVersion([first, version('2', { kind: 'repeal' })], '2026-11-10')).toBe(first);
  });
});

test.each([
  ['minutes=30', { minutes: '30' }],
  [' months = 1,3 ;thenEvery=12;', { months: '1,3', thenEvery: '12' }],
  ['minutes＝30；hours＝2', { minutes: '30', hours: '2' }],
  ['off', {}],
  ['', {}],
  ['minutes', null],
  ['minutes=', null],
])('parameters written as "%s" are read', (text, expected) => {
  const read = readParameters(text);
  expect(read && Object.fromEntries(read)).toEqual(expected);
});
