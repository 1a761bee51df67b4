import { describe, expect, test } from 'vitest';
import { isIndependent, judgeRight, type RoleRow } from '../../src/policy/permissions';

const rows: RoleRow[] = [
  { role: 'registrar', act: 'dispatch', scope: 'unit' },
  { role: 'technician', act: 'arrive', scope: 'own' },
  { role: 'technician', act: 'issueInvoice', scope: 'own' },
  { role: 'accountant', act: 'issueInvoice', scope: 'all' },
  { role: 'supervisor', act: 'review', scope: 'unit' },
  { role: 'hqManager', act: 'review', scope: 'unit' },
  { role: 'technician', act: 'promise', scope: 'own' },
  { role: 'registrar', act: 'promise', scope: 'unit' },
  { role: 'registrar', act: 'amend', scope: '' },
];

const anna = 'anna@example.com';
const shanghai = { unit: 'SH', owners: ['ben@example.com'] };
const annas = { unit: 'BJ', owners: ['Anna@Example.com '] };

type Asked = [act: string, roles: string[]];

function judge([act, roles]: Asked, record: typeof shanghai | null, unit = 'SH') {
  return judgeRight({ act, actor: { email: anna, roles, unit }, record, rows });
}

const outOf = (scope: string) => ({ allowed: false, why: 'outOfScope', scope });
const lacks = (...allowedRoles: string[]) => ({ allowed: false, why: 'roleMissing', allowedRoles });

describe('rights [R78]', () => {
  test.each<[string, string, string[], typeof shanghai | null, object]>([
    ['own unit', 'dispatch', ['registrar'], shanghai, { allowed: true }],
    ['another unit', 'dispatch', ['registrar'], annas, outOf('unit')],
    ['own request in another unit', 'arrive', ['technician'], annas, { allowed: true }],
    ["somebody else's request", 'arrive', ['technician'], shanghai, outOf('own')],
    ['no such right', 'arrive', ['registrar'], shanghai, lacks('technician')],
    ['no role', 'review', [], shanghai, lacks('supervisor', 'hqManager')],
    ['an act nobody may do', 'nothing', ['registrar'], shanghai, lacks()],
    ['all units', 'issueInvoice', ['accountant'], annas, { allowed: true }],
    [
      'the widest of several roles',
      'issueInvoice',
      ['technician', 'accountant'],
      shanghai,
      { allowed: true },
    ],
    [
      'own request by one role, unit by another',
      'promise',
      ['technician', 'registrar'],
      annas,
      { allowed: true },
    ],
    [
      'neither own nor unit',
      'promise',
      ['technician', 'registrar'],
      { unit: 'GZ', owners: [] },
      outOf('unit'),
    ],
    ['an act about no record', 'dispatch', ['registrar'], null, { allowed: true }],
    ['a scope left blank is the narrowest', 'amend', ['registrar'], shanghai, outOf('own')],
    ['head office reviews its own', 'review', ['hqManager'], shanghai, { allowed: true }],
    ["head office does not review a branch's", 'review', ['hqManager'], annas, outOf('unit')],
  ])('%s', (_title, ...[act, roles, record, expected]) => {
    expect(judge([act, roles], record)).toEqual(expected);
  });

  test('without a unit of his own nobody reaches records without unit', () => {
    expect(judge(['dispatch', ['registrar']], { unit: '', owners: [] }, '')).toEqual(outOf('unit'));
  });

  test("a request without technician is nobody's own", () => {
    const query = { act: 'arrive', actor: { email: '', roles: ['technician'], unit: 'SH' }, rows };
    expect(judgeRight({ ...query, record: { unit: 'SH', owners: [''] } })).toEqual(outOf('own'));
  });
});

test.each([
  [anna, ['ben@example.com'], true],
  [anna, ['ben@example.com', 'ANNA@example.com'], false],
  [anna, [''], true],
  [anna, [], true],
])('whether %s is independent of %j: %s [R51]', (judgeEmail, technicians, expected) => {
  expect(isIndependent(judgeEmail, technicians)).toBe(expected);
});
