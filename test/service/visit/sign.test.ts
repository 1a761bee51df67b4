import { beforeEach, describe, expect, test } from 'vitest';
import { signedContent } from '../../../src/policy/signature';
import { sign } from '../../../src/service/visit/sign';
import { Book } from '../../../src/workbook/book';
import { update } from '../../../src/workbook/change';
import { commit } from '../../../src/workbook/commit';
import type { RegisterRows } from '../../../src/workbook/registers.generated';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician, registrar } = people;

beforeEach(() => {
  company = newCompany();
});

const charge = (id: string, more: Partial<RegisterRows['charges']> = {}) => ({
  id,
  requestNo: NO,
  kind: 'part',
  description: `Part ${id}`,
  quantity: 1,
  listPrice: 10_000,
  rulePrice: 10_000,
  waived: 0,
  charged: 10_000,
  lineType: 'paid',
  ...more,
});

/** Changes the request as a person who edits the row would. */
const edit = (values: Partial<RegisterRows['requests']>) => {
  const { ports } = company;
  const book = new Book(ports.grid, ['requests']);
  const [row = 0] = book.find('requests', 'no', NO);
  const [request] = book.fetch([{ register: 'requests', row }]);
  if (!request) throw new Error('There is no request');
  commit(ports.grid, book, {
    list: [update(request, values as never)],
    stamp: { at: ports.time, by: 'hand' },
  });
};

const paper = { signatureKind: 'paper', signedBy: 'He Jing', opinion: 'Good.' };

describe('a completed repair with its charges', () => {
  beforeEach(() => {
    company.put('requests', requestAt('completed', { serviceType: 'paid', payable: 10_000 }));
    company.put('charges', charge('1'));
  });

  test('[R33] is signed: who, when, and the digest of what stood on the form', () => {
    expect(company.run(sign, technician, { ...paper, signatureRef: 'SCAN-1' })).toEqual({
      ok: true,
      value: { no: NO, signedAt: '2026-11-24T09:30:00', signatureKind: 'paper' },
    });
    const request = company.request();
    expect(request).toMatchObject({
      stage: 'completed',
      ...paper,
      signatureRef: 'SCAN-1',
      signedAt: '2026-11-24T09:30:00',
    });
    const { ids } = company.ports;
    const digest = ids.digest(signedContent(request, company.rows('charges')));
    expect(request.signatureHash).toBe(digest);
  });

  test('costs at most 16 calls, with a key; the key again changes nothing', () => {
    const first = company.run(sign, technician, { ...paper, key: 'key-1' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(company.run(sign, technician, { ...paper, key: 'key-1' })).toEqual(first);
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('[R33] a signature stands until what was signed is changed, or the form is sent back', () => {
    company.run(sign, technician, paper);
    expect(company.run(sign, technician, paper)).toMatchObject({
      code: 'alreadySigned',
      clause: 'R33',
    });
    expect(company.ports.grid.batches).toEqual([]);
    edit({ workDone: 'Something else' });
    expect(company.run(sign, technician, paper)).toMatchObject({ ok: true });
    expect(company.run(sign, technician, paper)).toMatchObject({ code: 'alreadySigned' });
    edit({ reviewDecision: 'returned' });
    expect(company.run(sign, technician, paper)).toMatchObject({ ok: true });
  });

  test.each([
    ['paper', {}, ['signedBy']],
    ['drawn', { signedBy: 'He Jing' }, ['signatureDrawing']],
    ['drawn', { signatureDrawing: 'M10 20l3 4' }, ['signedBy']],
    ['refused', {}, ['witness', 'opinion']],
    ['refused', { witness: 'Doorman Wang' }, ['opinion']],
  ])('[R33] %s with %o lacks %j', (signatureKind, given, paths) => {
    const answer = company.run(sign, technician, { signatureKind, ...given });
    expect(answer).toMatchObject({ code: 'signatureIncomplete', clause: 'R33' });
    expect((answer as { fields: { path: string }[] }).fields.map(({ path }) => path)).toEqual(
      paths,
    );
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('[R33] what was drawn is kept as strokes, with the name; it is nothing but strokes and fits into its cell', () => {
    const drawn = {
      signatureKind: 'drawn',
      signedBy: 'He Jing',
      signatureDrawing: 'M10 20l3 4 -5 6M90 8l0 0',
    };
    const fault = { code: 'badInput', fields: [{ path: 'signatureDrawing' }] };
    for (const signatureDrawing of [
      '<svg onload="x">',
      'M10 20',
      `M1 1l${'1 1 '.repeat(5000)}1 1`,
    ]) {
      expect(company.run(sign, technician, { ...drawn, signatureDrawing })).toMatchObject(fault);
    }
    expect(company.run(sign, technician, drawn)).toMatchObject({ ok: true });
    expect(company.request()).toMatchObject(drawn);
  });

  test('[R33] a customer may refuse before a witness, saying why', () => {
    const refused = { signatureKind: 'refused', witness: 'Doorman Wang', opinion: 'Too dear.' };
    expect(company.run(sign, technician, refused)).toMatchObject({ ok: true });
    expect(company.request()).toMatchObject({ ...refused, signedBy: '' });
  });

  test.each([
    ['before the completion', '2026-11-24 09:19'],
    ['in the future', '2026-11-24 09:31'],
  ])('[R33] refuses a signature %s', (_, at) => {
    expect(company.run(sign, technician, { ...paper, at })).toMatchObject({
      code: 'badInput',
      clause: 'R33',
      fields: [{ path: 'at' }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('only who serves it has it signed', () => {
    expect(company.run(sign, people.backup, paper)).toMatchObject({ code: 'outOfScope' });
    expect(company.ports.grid.batches).toEqual([]);
  });
});

describe('charges that are not settled', () => {
  const refused = (values: Partial<RegisterRows['requests']>, why: object) => {
    company.put('requests', requestAt('completed', values));
    expect(company.run(sign, technician, paper)).toMatchObject({ ok: false, ...why });
    expect(company.ports.grid.batches).toEqual([]);
  };

  test('[R2] refuses while the type is not decided', () => {
    refused({ serviceType: '' }, { code: 'scopeUnknown', clause: 'R2' });
  });

  test.each(['free', 'contract', 'paid'])('[R35] refuses a %s service without charges', (type) => {
    refused({ serviceType: type }, { code: 'chargesMissing', clause: 'R35' });
  });

  test('[R9] refuses an exclusion that the supervisor has not confirmed', () => {
    company.put('charges', charge('1', { exclusion: 'misuse', toldAt: '2026-11-24T09:06:00' }));
    refused({}, { code: 'chargesUnapproved', clause: 'R9' });
  });

  test('[R35] refuses a deviation of 11 % that is not approved', () => {
    company.put('charges', charge('1', { charged: 8_900, deviationReason: 'Old customer' }));
    refused({ serviceType: 'paid' }, { code: 'chargesUnapproved', clause: 'R35' });
  });

  test.each([
    ['10 % with a reason', { charged: 9_000, deviationReason: 'Old customer' }],
    ['11 % once approved', { charged: 8_900, approvedBy: people.supervisor }],
    [
      'an exclusion once told and confirmed',
      { exclusion: 'misuse', toldAt: '2026-11-24T09:06:00', approvedBy: people.supervisor },
    ],
  ])('[R35] lets pass %s', (_, line) => {
    company.put('charges', charge('1', line));
    company.put('requests', requestAt('completed', { serviceType: 'paid' }));
    expect(company.run(sign, technician, paper)).toMatchObject({ ok: true });
  });
});

test('[R14] what was answered without a visit may be signed without charges', () => {
  const answered = { serviceType: 'other', workKind: 'consultation', technician: registrar };
  company.put('requests', requestAt('completed', { ...answered, arrivedAt: '' }));
  expect(company.run(sign, registrar, paper)).toMatchObject({ ok: true });
});
