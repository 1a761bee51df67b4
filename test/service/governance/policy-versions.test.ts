import { beforeEach, describe, expect, test } from 'vitest';
import { approvePolicy } from '../../../src/service/governance/approve-policy';
import { draftPolicy } from '../../../src/service/governance/draft-policy';
import { policy } from '../../../src/service/governance/policy';
import { freezeDelivered, policyLines } from '../../../src/service/governance/policy-report';
import { registerRequest } from '../../../src/service/intake/register-request';
import { Book } from '../../../src/workbook/book';
import { rulesOf } from '../../../src/workbook/rules';
import { runView } from '../../../src/workbook/view';
import { done, type HeadOffice, newHeadOffice, office, people, refusalOf } from './head-office';

let hq: HeadOffice;
beforeEach(() => {
  hq = newHeadOffice();
});

const amend = { reason: 'Customers wait too long', effectiveFrom: '2026-11-24' };
const tenMinutes = [{ clause: 'R17', parameters: 'minutes=10' }];
const draft = (input: object = {}, as: string = office.service) =>
  hq.act(draftPolicy, as, { ...amend, ...input });
const approve = (policyVersion = '2', input: object = {}) =>
  hq.act(approvePolicy, office.general, { policyVersion, ...input });
const minutes = () =>
  rulesOf(new Book(hq.ports.grid, []), {}, '2026-11-24').number('R17', 'minutes');

/** Types into a cell of a clause's row, as staff would. */
function typeInto(id: string, column: 'parameters' | 'active', value: string | boolean): void {
  const rows = hq.ports.grid.values('Clauses');
  const row = rows.findIndex((cells) => cells[0] === id);
  const at = (rows[0] ?? []).indexOf(column);
  hq.ports.grid.type('Clauses', { row, column: at }, [[value]]);
}

describe('[R4] a draft', () => {
  test('copies the 78 clauses of the version in force, changed where a line says so, and decides nothing', () => {
    const lines = [...tenMinutes, { clause: 'R36', parameters: 'windowDays=5', active: false }];
    expect(done(draft({ lines }))).toMatchObject({ policyVersion: '2', kind: 'amend' });
    const rows = hq.rows('clauses').filter((row) => row.policyVersion === '2');
    expect(rows).toHaveLength(78);
    const row = (clause: string) => rows.find((one) => one.clause === clause);
    expect(row('R17')).toMatchObject({
      id: '2/R17',
      parameters: 'minutes=10',
      active: true,
      title: 'Registered at once',
    });
    expect(row('R36')).toMatchObject({
      parameters: 'months=1,3,6,12; thenEvery=12; windowDays=5',
      active: false,
    });
    expect(hq.rows('policyVersions').at(-1)).toMatchObject({
      policyVersion: '2',
      status: 'draft',
      basedOn: '1',
      draftedBy: office.service,
    });
    expect(minutes()).toBe(30);
  });

  test.each([people.registrar, people.supervisor, people.technician, office.general, office.admin])(
    'is not for %s [R78]',
    (as) => {
      expect(refusalOf(draft({}, as))).toMatchObject({ code: 'roleMissing', clause: 'R78' });
    },
  );

  test('is one at a time, until it is withdrawn', () => {
    draft();
    expect(refusalOf(draft({}, office.manager))).toMatchObject({ code: 'draftOpen', clause: 'R4' });
    expect(done(draft({ step: 'withdraw' }))).toMatchObject({ status: 'withdrawn' });
    expect(refusalOf(approve())).toMatchObject({ code: 'notADraft' });
    expect(done(draft())).toMatchObject({ policyVersion: '3' });
  });

  test('is revised by line, and a row that somebody deleted comes back', () => {
    draft();
    const rows = hq.ports.grid.values('Clauses');
    const at = rows.findIndex((cells) => cells[0] === '2/R19');
    hq.ports.grid.type('Clauses', { row: at, column: 0 }, [['', '', '']]);
    done(draft({ step: 'revise', lines: tenMinutes }, office.manager));
    const own = hq.rows('clauses').filter((row) => row.policyVersion === '2');
    expect(own.find((row) => row.clause === 'R17')?.parameters).toBe('minutes=10');
    expect(own.find((row) => row.clause === 'R19')?.parameters).toBe('hours=4');
    expect(hq.rows('policyVersions').at(-1)?.draftedBy).toBe(
      `${office.service}, ${office.manager}`,
    );
    expect(refusalOf(hq.act(draftPolicy, office.service, { ...amend })).code).toBe('draftOpen');
  });

  test('without a draft there is nothing to revise', () => {
    expect(refusalOf(draft({ step: 'revise' }))).toMatchObject({ code: 'noDraft' });
  });

  test.each([
    ['a clause that there is not', [{ clause: 'R99' }], 'lines.0.clause'],
    ['a clause twice', [...tenMinutes, ...tenMinutes], 'lines.1.clause'],
    ['an unknown parameter', [{ clause: 'R17', parameters: 'hours=1' }], 'lines.0.parameters'],
    ['a word for a number', [{ clause: 'R17', parameters: 'minutes=soon' }], 'lines.0.parameters'],
    ['two numbers for one', [{ clause: 'R17', parameters: 'minutes=1,2' }], 'lines.0.parameters'],
    ['another word', [{ clause: 'R53', parameters: 'day=moon' }], 'lines.0.parameters'],
    ['what cannot be read', [{ clause: 'R17', parameters: 'ten' }], 'lines.0.parameters'],
  ])('%s is refused in its line', (_, lines, path) => {
    expect(refusalOf(draft({ lines }))).toMatchObject({ code: 'badInput', paths: [path] });
    expect(hq.rows('policyVersions')).toHaveLength(1);
  });

  test('cannot begin before today', () => {
    const { code, paths } = refusalOf(draft({ effectiveFrom: '2026-11-23' }));
    expect([code, paths]).toEqual(['badInput', ['effectiveFrom']]);
  });
});

describe('[R5] an approval', () => {
  test('binds from its day, with who, when and what', () => {
    draft({ lines: tenMinutes, effectiveFrom: '2026-11-25' });
    done(approve('2', { note: 'Agreed' }));
    expect(minutes()).toBe(30);
    expect(hq.rows('policyVersions').at(-1)).toMatchObject({
      status: 'approved',
      approvedBy: office.general,
      approvedAt: '2026-11-24T09:30:00',
      approvalNote: 'Agreed',
      effectiveFrom: '2026-11-25',
    });
    const book = new Book(hq.ports.grid, []);
    expect(rulesOf(book, {}, '2026-11-25').number('R17', 'minutes')).toBe(10);
    expect(rulesOf(book, { policyVersion: '1' }, '2026-11-25').number('R17', 'minutes')).toBe(30);
  });

  test.each([office.service, office.manager, people.supervisor, office.admin])(
    'is not for %s [R78]',
    (as) => {
      draft();
      const answer = hq.act(approvePolicy, as, { policyVersion: '2' });
      expect(refusalOf(answer)).toMatchObject({ code: 'roleMissing', clause: 'R78' });
    },
  );

  test('is not for who drafted it, whatever his roles', () => {
    const both = 'both@example.com';
    hq.put('staff', {
      email: both,
      name: 'Both',
      roles: ['hqManager', 'generalManager'],
      unit: 'HQ',
      active: true,
    });
    draft({}, both);
    const answer = hq.act(approvePolicy, both, { policyVersion: '2' });
    expect(refusalOf(answer)).toMatchObject({ code: 'ownDraft', clause: 'R5' });
  });

  test('cannot begin in the past, nor without a day', () => {
    draft();
    const late = refusalOf(approve('2', { effectiveFrom: '2026-11-20' }));
    expect(late).toMatchObject({ code: 'badInput', paths: ['effectiveFrom'] });
    hq.ports.time = '2026-11-30T09:00:00';
    expect(refusalOf(approve())).toMatchObject({ paths: ['effectiveFrom'] });
    done(approve('2', { effectiveFrom: '2026-12-01' }));
  });

  test('names the cell that could not bind, and each clause that is missing', () => {
    draft();
    typeInto('2/R17', 'parameters', 'minutes=soon');
    typeInto('2/R36', 'parameters', 'months=1,3');
    const rows = hq.ports.grid.values('Clauses');
    const gone = rows.findIndex((cells) => cells[0] === '2/R78');
    hq.ports.grid.type('Clauses', { row: gone, column: 0 }, [['', '', '']]);
    const row = rows.findIndex((cells) => cells[0] === '2/R17') + 1;
    const { code, text } = refusalOf(approve());
    expect(code).toBe('clausesFaulty');
    expect(text).toContain(
      `"Clauses", row ${row}, "Parameters" (R17): minutes should be a number, not "soon"`,
    );
    expect(text).toContain('(R36): the parameter "thenEvery" is missing');
    expect(text).toContain('lacks the row 2/R78');
    expect(hq.rows('policyVersions').at(-1)?.status).toBe('draft');
  });

  test('takes what stands in the cells at that moment; edited later, they change nothing and are reported', () => {
    draft();
    typeInto('2/R17', 'parameters', 'minutes=10');
    typeInto('2/R19', 'active', false);
    done(approve());
    expect(minutes()).toBe(10);
    const book = () => new Book(hq.ports.grid, ['clauses']);
    expect(rulesOf(book(), {}, '2026-11-24').isOn('R19')).toBe(false);
    expect(policyLines(book())).toEqual([]);
    typeInto('2/R17', 'parameters', 'minutes=45');
    expect(minutes()).toBe(10);
    const lines = policyLines(book()).map((line) => line.en);
    expect(lines).toEqual([expect.stringContaining('says "minutes=45", but "minutes=10"')]);
  });

  test('says when another version is approved for later', () => {
    draft({ effectiveFrom: '2026-12-31' });
    done(approve());
    draft({ kind: 'create' });
    const answer = approve('3');
    expect(answer).toMatchObject({
      ok: true,
      warnings: [{ en: expect.stringContaining('2026-12-31') }],
    });
  });
});

describe('[R5] a repeal', () => {
  const call = { customerName: 'He Jing', phone: '13800138001', need: 'It leaks.' };

  test('is drafted and approved like any version; from its day nothing is registered, until a new one', () => {
    draft({ kind: 'repeal', reason: 'The company is sold', effectiveFrom: '2026-11-25' });
    expect(hq.rows('clauses')).toHaveLength(78);
    done(approve());
    done(hq.act(registerRequest, people.registrar, call));
    hq.ports.time = '2026-11-25T08:00:00';
    const refused = refusalOf(hq.act(registerRequest, people.registrar, call));
    expect(refused).toMatchObject({ code: 'policyNotInForce', clause: 'R5' });
    expect(refused.text).toContain('The company is sold');
    expect(refusalOf(draft({ kind: 'amend', effectiveFrom: '' }))).toMatchObject({
      code: 'nothingInForce',
    });
    done(draft({ kind: 'create', effectiveFrom: '2026-11-25' }));
    done(approve('3'));
    done(hq.act(registerRequest, people.registrar, call));
  });
});

describe('the view of the policy', () => {
  test('shows versions, what is in force, and what the draft would change', () => {
    draft({ lines: [...tenMinutes, { clause: 'R19', active: false }] });
    typeInto('2/R20', 'parameters', 'graceMinutes=x');
    hq.ports.user = people.technician;
    const answer = runView({ view: policy, params: {}, source: 'page' }, hq.ports);
    const value = done(answer) as {
      inForce: string;
      clauses: { clause: string; parameters: string }[];
      draft: { changes: unknown[]; faults: { en: string }[] };
    };
    expect(value.inForce).toBe('1');
    expect(value.clauses).toHaveLength(78);
    expect(value.clauses.find(({ clause }) => clause === 'R17')?.parameters).toBe('minutes=30');
    expect(value.draft.changes).toEqual([
      { clause: 'R17', from: 'minutes=30', to: 'minutes=10' },
      { clause: 'R19', from: 'hours=4', to: 'off' },
      { clause: 'R20', from: 'graceMinutes=15', to: 'graceMinutes=x' },
    ]);
    expect(value.draft.faults).toHaveLength(1);
  });
});

test('[D2] the delivered version is kept as it was delivered, once', () => {
  const book = () => new Book(hq.ports.grid, ['clauses']);
  const { changes, lines } = freezeDelivered(book());
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(changes)).toContain('minutes=30');
});
