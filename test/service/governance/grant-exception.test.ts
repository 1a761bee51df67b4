import { beforeEach, describe, expect, test } from 'vitest';
import type { RuleSubject } from '../../../src/policy/rules';
import { grantException } from '../../../src/service/governance/grant-exception';
import { Book } from '../../../src/workbook/book';
import { rulesOf } from '../../../src/workbook/rules';
import { done, type HeadOffice, newHeadOffice, office, people, refusalOf } from './head-office';

let hq: HeadOffice;
beforeEach(() => {
  hq = newHeadOffice();
  hq.put('customers', { no: 'C-2026-000001', name: 'He Jing', phone: '13800138001' });
  hq.put('products', { serial: 'XS-1', customerNo: 'C-2026-000001' });
  hq.put('contracts', { no: 'HT-1', customerNo: 'C-2026-000001' });
});

const wish = { clause: 'R17', parameters: 'minutes=60', reason: 'Calls at night' };
const customerNo = 'C-2026-000001';
const grant = (input: object, as: string = office.manager) =>
  hq.act(grantException, as, { ...wish, ...input });
const minutes = (subject: RuleSubject, on = '2026-11-24') =>
  rulesOf(new Book(hq.ports.grid, []), subject, on).number('R17', 'minutes');

describe('[R3] grantException', () => {
  test.each([
    ['a customer', { customerNo }, { customerNo }],
    ['a product', { serial: 'XS-1' }, { serial: 'XS-1' }],
    ['a contract', { contractNo: 'HT-1' }, { contractNo: 'HT-1' }],
  ])('provides otherwise for %s, from today on', (_, named, subject) => {
    expect(done(grant(named))).toMatchObject({ no: 'E-2026-000001', fromOn: '2026-11-24' });
    expect(minutes(subject)).toBe(60);
    expect(minutes(subject, '2026-11-23')).toBe(30);
    expect(minutes({})).toBe(30);
    expect(hq.rows('exceptions')).toMatchObject([
      { grantedBy: office.manager, grantedAt: '2026-11-24T09:30:00', active: true },
    ]);
  });

  test('is ended by its number, not before today', () => {
    done(grant({ customerNo }));
    const end = { exceptionNo: 'E-2026-000001', untilOn: '2026-11-24', reason: 'No more' };
    const past = hq.act(grantException, office.general, { ...end, untilOn: '2026-11-23' });
    expect(refusalOf(past).paths).toEqual(['untilOn']);
    done(hq.act(grantException, office.general, end));
    expect(minutes({ customerNo })).toBe(60);
    expect(minutes({ customerNo }, '2026-11-25')).toBe(30);
    expect(hq.rows('exceptions')[0]?.reason).toBe('Calls at night\nNo more');
  });

  test.each([
    ['for nobody', {}, ['customerNo']],
    ['about no clause', { customerNo, clause: 'R99' }, ['clause']],
    ['without its clause', { customerNo, clause: '' }, ['clause']],
    ['with parameters of another clause', { customerNo, parameters: 'hours=2' }, ['parameters']],
    ['with no number', { customerNo, parameters: 'minutes=long' }, ['parameters']],
    ['from a day that is past', { customerNo, fromOn: '2026-11-01' }, ['fromOn']],
    ['that ends before it begins', { customerNo, untilOn: '2026-11-01' }, ['untilOn']],
  ])('%s is refused', (_, input, paths) => {
    expect(refusalOf(grant(input))).toMatchObject({ code: 'badInput', paths });
    expect(hq.rows('exceptions')).toEqual([]);
  });

  test.each([{ customerNo: 'C-2026-000009' }, { serial: 'XS-9' }, { contractNo: 'HT-9' }])(
    'what it names must be there: %o',
    (named) => {
      expect(refusalOf(grant(named))).toMatchObject({ code: 'rowNotFound' });
    },
  );

  test.each([office.service, people.supervisor, people.registrar, office.admin])(
    'is not for %s [R78]',
    (as) => {
      expect(refusalOf(grant({ customerNo }, as))).toMatchObject({ code: 'roleMissing' });
    },
  );

  test('says that it has no effect where the version leaves the clause out', () => {
    hq.put('policyVersions', {
      policyVersion: '2',
      kind: 'amend',
      status: 'approved',
      effectiveFrom: '2026-11-24',
      approvedAt: '2026-11-24T08:00:00',
      frozen: JSON.stringify({ R17: 'off' }),
    });
    expect(grant({ customerNo })).toMatchObject({
      ok: true,
      warnings: [{ en: expect.stringContaining('leaves R17 out') }],
    });
  });
});
