import { beforeEach, describe, expect, test } from 'vitest';
import { complete } from '../../../src/service/visit/complete';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician, registrar } = people;

beforeEach(() => {
  company = newCompany();
});

const record = {
  causeCode: 'wear',
  explanation: 'Hard water shortens its life',
  workDone: 'Changed the filter',
  siteCleaned: true,
};
const warned = (answer: unknown) =>
  ((answer as { warnings?: { en: string }[] }).warnings ?? []).map(({ en }) => en);

describe('after a visit', () => {
  beforeEach(() => company.put('requests', requestAt('onSite')));

  test('puts the record on the form, and plans the survey for the next day [R53]', () => {
    const answer = company.run(complete, technician, { ...record, at: '2026-11-24 09:25' });
    expect(answer).toEqual({
      ok: true,
      value: { no: NO, stage: 'completed', outcome: 'onSite', surveyDueOn: '2026-11-25' },
    });
    expect(company.request()).toMatchObject({
      ...record,
      stage: 'completed',
      outcome: 'onSite',
      completedAt: '2026-11-24T09:25:00',
      surveyDueOn: '2026-11-25',
      technician,
    });
    expect(company.rows('surveys')).toMatchObject([
      {
        no: `S-${NO}`,
        requestNo: NO,
        unit: 'SH',
        technician,
        customerName: 'He Jing',
        channel: 'form',
        status: 'planned',
        dueOn: '2026-11-25',
      },
    ]);
  });

  test('[R31] writes exactly one entry on the warranty card, whatever happens to the stage', () => {
    company.run(complete, technician, record);
    expect(company.rows('warrantyEntries')).toMatchObject([
      { id: `W-${NO}`, serial: 'XS-1', requestNo: NO, workKind: 'repair', technician },
    ]);
    const again = { no: 'SH-2026-000002', surveyDueOn: '2026-11-20' };
    company.put('requests', requestAt('onSite', again));
    company.put('warrantyEntries', { id: 'W-SH-2026-000002', serial: 'XS-1' });
    company.put('surveys', { no: 'S-SH-2026-000002', dueOn: '2026-11-20' });
    expect(company.run(complete, technician, { ...record, no: 'SH-2026-000002' })).toMatchObject({
      ok: true,
      value: { surveyDueOn: '2026-11-20' },
    });
    expect(company.rows('warrantyEntries')).toHaveLength(2);
    expect(company.rows('surveys')).toHaveLength(2);
  });

  test.each([
    ['R22', 'cause', { causeCode: '' }],
    ['R23', 'explanation', { explanation: '' }],
    ['R24', 'workDone', { workDone: null }],
  ])('[%s] refuses without %s', (clause, path, lacking) => {
    expect(company.run(complete, technician, { ...record, ...lacking })).toMatchObject({
      code: 'recordIncomplete',
      clause,
      fields: [{ path }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('names all that is missing at once', () => {
    expect(company.run(complete, technician)).toMatchObject({
      code: 'recordIncomplete',
      clause: 'R22',
      fields: [{ path: 'cause' }, { path: 'explanation' }, { path: 'workDone' }],
    });
  });

  test.each([
    ['a completion in the future', { at: '2026-11-24 09:31' }, 'at'],
    ['a completion before the arrival', { at: '2026-11-24 09:04' }, 'at'],
    ['a cause found before the arrival', { diagnosedAt: '2026-11-24 09:04' }, 'diagnosedAt'],
    [
      'a cause found after the completion',
      { at: '2026-11-24 09:20', diagnosedAt: '2026-11-24 09:21' },
      'diagnosedAt',
    ],
  ])('[R22] refuses %s', (_, times, path) => {
    expect(company.run(complete, technician, { ...record, ...times })).toMatchObject({
      code: 'badInput',
      clause: 'R22',
      fields: [{ path }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('costs at most 16 calls, with a key', () => {
    company.run(complete, technician, { ...record, key: 'key-1' });
    expect(company.cost()).toBeLessThanOrEqual(16);
  });

  test('a repeated key writes nothing a second time', () => {
    const first = company.run(complete, technician, { ...record, key: 'key-1' });
    expect(company.run(complete, technician, { ...record, key: 'key-1' })).toEqual(first);
    expect(company.rows('warrantyEntries')).toHaveLength(1);
    expect(company.rows('surveys')).toHaveLength(1);
  });

  test('[R41] warns when nobody says that the site is clean', () => {
    const answer = company.run(complete, technician, { ...record, siteCleaned: false });
    expect(warned(answer)).toEqual(['It is not confirmed that the site was left clean.']);
  });
});

test('what stands in the row already is not asked for again, and is not lost', () => {
  const written = { cause: 'Blocked', explanation: 'Explained', workDone: 'Changed' };
  company.put('requests', requestAt('onSite', { ...written, siteCleaned: true }));
  expect(company.run(complete, technician, { workDone: 'Changed and tested' })).toMatchObject({
    ok: true,
  });
  expect(company.request()).toMatchObject({ ...written, workDone: 'Changed and tested' });
});

test('[R53] follows the rule: on the eve of a holiday the next working day, or nobody is asked', () => {
  const { ports } = company;
  const rule = (policyVersion: string, R53: string) =>
    company.put('policyVersions', {
      ...{ policyVersion, kind: 'amend', status: 'approved', effectiveFrom: '2026-01-01' },
      ...{ approvedAt: `2026-01-0${policyVersion}T09:00:00`, frozen: JSON.stringify({ R53 }) },
    });
  const at = { registeredAt: '2026-09-30T09:00:00', arrivedAt: '2026-09-30T10:00:00' };
  ports.time = '2026-09-30T11:00:00';
  company.put('requests', requestAt('onSite', at));
  company.put('requests', requestAt('onSite', { ...at, no: 'SH-2026-000002', email: '' }));
  expect(company.run(complete, technician, record)).toMatchObject({
    value: { surveyDueOn: '2026-10-01' },
  });
  rule('2', 'day=working; days=1');
  expect(company.run(complete, technician, { ...record, no: 'SH-2026-000002' })).toMatchObject({
    value: { surveyDueOn: '2026-10-08' },
  });
  rule('3', 'off');
  company.put('requests', requestAt('onSite', { ...at, no: 'SH-2026-000003' }));
  expect(company.run(complete, technician, { ...record, no: 'SH-2026-000003' })).toMatchObject({
    value: { surveyDueOn: '' },
  });
  expect(company.rows('surveys')).toMatchObject([{ channel: 'form' }, { channel: 'card' }]);
});

describe('what had to wait', () => {
  const returned = { stage: 'pending', pendingReason: 'workshop', slipNo: 'JJ-SH-2026-000001' };
  const back = { ...returned, returnedAt: '2026-11-24T09:10:00' };
  const ready = { ...back, commissionedAt: '2026-11-24T09:15:00' };
  const put = (values: object) => company.put('requests', { ...requestAt('onSite'), ...values });

  test('[R24] is no fix on the spot', () => {
    put(ready);
    expect(company.run(complete, technician, record)).toMatchObject({
      value: { outcome: 'pending' },
    });
    expect(company.request()).toMatchObject({ pendingReason: '', promiseDueAt: '' });
  });

  test.each([
    ['R27', 'goodsOut', returned],
    ['R30', 'notCommissioned', back],
    ['R25', 'stillWaiting', { stage: 'pending', pendingReason: 'part' }],
  ])('[%s] is not completed: %s', (clause, code, values) => {
    put(values);
    expect(company.run(complete, technician, record)).toMatchObject({ code, clause });
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('[R26] settles what was promised, kept or broken, and stays within 16 calls', () => {
    put({ outcome: 'pending', promiseDueAt: '2026-11-24T09:20:00' });
    const promise = { sourceRegister: 'requests', sourceNo: NO, kind: 'completion' };
    company.put(
      'promises',
      { ...promise, id: 'N-1', dueAt: '2026-11-24T09:20:00' },
      { ...promise, id: 'N-2', dueAt: '2026-11-25T09:00:00' },
      { ...promise, id: 'N-3', dueAt: '2026-11-24T09:00:00', result: 'renegotiated' },
    );
    company.run(complete, technician, { ...record, key: 'key-1' });
    expect(company.cost()).toBeLessThanOrEqual(16);
    expect(company.rows('promises')).toMatchObject([
      { result: 'broken', doneAt: '2026-11-24T09:30:00' },
      { result: 'kept', doneAt: '2026-11-24T09:30:00' },
      { result: 'renegotiated', doneAt: '' },
    ]);
  });
});

describe('[R32] the same fault again', () => {
  const entry = { serial: 'XS-1', workKind: 'repair', causeCode: 'wear' };
  const former = (values: object) =>
    company.put('warrantyEntries', { ...entry, id: 'W-OLD', requestNo: 'OLD', ...values });
  const completed = () => {
    company.put('requests', requestAt('onSite'));
    return company.run(complete, technician, record);
  };

  test('within 30 days is flagged, with a warning', () => {
    former({ at: '2026-10-25T10:00:00' });
    expect(warned(completed())).toEqual([expect.stringContaining('repeat repair (R32)')]);
    expect(company.request().repeatOf).toBe('OLD');
  });

  test.each([
    ['after 31 days', { at: '2026-10-24T10:00:00' }],
    ['of another cause', { at: '2026-11-20T10:00:00', causeCode: 'misuse' }],
    [
      'of a completion that was taken back',
      { at: '2026-11-20T10:00:00', withdrawnAt: '2026-11-20T11:00:00' },
    ],
  ])('%s is not', (_, values) => {
    former(values);
    completed();
    expect(company.request().repeatOf).toBe('');
  });
});

test('[R2] an undecided type may be completed, with a warning of what it holds up', () => {
  company.put('requests', requestAt('onSite', { serviceType: '', productSerial: '' }));
  expect(warned(company.run(complete, technician, record))).toEqual([
    `The service type of ${NO} is not decided: until it is, it can be neither priced nor handed in.`,
    'There is no product serial number, so the warranty card got no entry.',
  ]);
  expect(company.rows('warrantyEntries')).toEqual([]);
});

describe('[R14] without a visit', () => {
  const consultation = { serviceType: 'other', workKind: 'consultation' };

  test('is closed by the answer given, by who took the call', () => {
    company.put('requests', requestAt('registered', consultation));
    expect(company.run(complete, registrar, { answer: 'Every six months.' })).toEqual({
      ok: true,
      value: { no: NO, stage: 'completed', outcome: 'answered', surveyDueOn: '2026-11-25' },
    });
    expect(company.request()).toMatchObject({
      answer: 'Every six months.',
      technician: registrar,
      outcome: 'answered',
    });
    expect(company.rows('serviceLog')).toMatchObject([
      { kind: 'answer', text: 'Every six months.', staff: registrar },
    ]);
    expect(company.rows('warrantyEntries')).toEqual([]);
    expect(company.rows('surveys')).toHaveLength(1);
  });

  test('needs the answer', () => {
    company.put('requests', requestAt('registered', consultation));
    expect(company.run(complete, registrar, { workDone: 'Talked' })).toMatchObject({
      code: 'recordIncomplete',
      clause: 'R14',
      fields: [{ path: 'answer' }],
    });
    expect(company.ports.grid.batches).toEqual([]);
  });

  test('on site the work done is enough', () => {
    company.put('requests', requestAt('onSite', { ...consultation, workKind: 'extra' }));
    expect(company.run(complete, technician, { workDone: 'Moved it' })).toMatchObject({
      value: { outcome: 'answered' },
    });
    expect(company.request().technician).toBe(technician);
  });

  test('a repair has no such short way', () => {
    company.put('requests', requestAt('dispatched'));
    expect(company.run(complete, technician, { ...record, answer: 'x' })).toMatchObject({
      code: 'wrongStage',
    });
  });
});
