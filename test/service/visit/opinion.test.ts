import { beforeEach, describe, expect, test } from 'vitest';
import { sign } from '../../../src/service/visit/sign';
import { switchOff } from '../clause-off';
import { type Company, NO, newCompany, people, requestAt } from '../company';

const { technician, supervisor } = people;

let company: Company;
beforeEach(() => {
  company = newCompany();
  company.put('requests', requestAt('completed', { customerNo: 'C-2026-000001' }));
  company.put('charges', {
    ...{ id: '1', requestNo: NO, kind: 'part', description: 'Filter', quantity: 1 },
    ...{ listPrice: 10_000, rulePrice: 0, waived: 10_000, charged: 0, lineType: 'free' },
  });
});

const write = (opinion: string, more: Record<string, unknown> = {}) =>
  company.run(sign, technician, {
    ...{ signatureKind: 'paper', signedBy: 'He Jing', opinion },
    ...more,
  });
const items = () => company.rows('feedback');

describe('[R56] what the customer writes on the form', () => {
  test('becomes an item of its unit, once however often he signs', () => {
    expect(write('He came late.')).toMatchObject({ ok: true });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(items()).toMatchObject([
      {
        ...{ kind: 'opinion', verbatim: 'He came late.', requestNo: NO, technician },
        ...{ owner: supervisor, dueAt: '2026-11-25T17:30:00', customerName: 'He Jing' },
      },
    ]);
    company.put('charges', { id: '2', requestNo: NO, kind: 'other', lineType: 'free', charged: 0 });
    expect(write('He came late.')).toMatchObject({ ok: true });
    expect(items()).toHaveLength(1);
  });

  test('is nothing when he is satisfied', () => {
    expect(write('Very good, thank you!')).toMatchObject({ ok: true });
    expect(items()).toEqual([]);
  });

  test('is a complaint when he refuses to sign', () => {
    write('Too dear.', { signatureKind: 'refused', signedBy: '', witness: 'Doorman Wang' });
    expect(items()).toMatchObject([{ kind: 'complaint', dueAt: '2026-11-24T15:00:00' }]);
  });

  test('is no item when the policy leaves the clause out', () => {
    switchOff(company, 'R56');
    expect(write('He came late.')).toMatchObject({ ok: true });
    expect(items()).toEqual([]);
  });
});
