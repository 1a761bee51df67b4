import { beforeEach, expect, test, vi } from 'vitest';
import { refuse } from '../../../src/policy/refusal';
import { visit } from '../../../src/service/visit/index';
import { runCellEdit } from '../../../src/workbook/cell-steps/cell-edit';
import { makeRequestView } from '../../../src/workbook/request-view';
import { runView } from '../../../src/workbook/view';
import { type Company, NO, newCompany, people, requestAt } from '../company';

let company: Company;
const { technician } = people;

beforeEach(() => {
  company = newCompany();
});

/** Picks a step in the request's row, as on a phone. */
const pick = (step: string, user = technician) => {
  const { grid } = company.ports;
  const tab = grid.tabs().find((one) => one.register === 'requests');
  if (!tab) throw new Error('There is no tab of requests');
  const column = grid.values(tab.title)[0]?.indexOf('step') ?? -1;
  grid.type(tab.title, { row: 2, column }, [[step]]);
  const place = { startRow: 3, endRow: 3, startColumn: column, endColumn: column };
  return runCellEdit({ sheetId: tab.sheetId, ...place, user }, visit.acts, company.ports);
};

test('a phone takes the steps of a visit from the cells of the row', () => {
  company.put('requests', requestAt('appointed', { stepTime: '2026-11-24T09:05:00' }));
  expect(pick('Arrive')).toMatchObject([{ ok: true }]);
  expect(company.request()).toMatchObject({ arrivedAt: '2026-11-24T09:05:00', stepResult: '✓' });
  expect(pick('Complete')).toMatchObject([{ ok: false, code: 'recordIncomplete' }]);
  expect(company.request().stepResult).toContain(
    'Explanation to the customer: Say how it was explained to the customer.',
  );
});

test('what Google turns away for a minute is tried again, and nothing is done twice', () => {
  company.put('requests', requestAt('appointed', {}));
  const { grid } = company.ports;
  const { read, write } = grid;
  let left = 2;
  const turnedAway =
    <A extends unknown[], R>(call: (...given: A) => R) =>
    (...given: A): R => {
      if (company.ports.waits.length < left) refuse('quotaUsed');
      return call(...given);
    };
  grid.read = turnedAway(read);
  grid.write = turnedAway(write);
  expect(pick('Arrive')).toMatchObject([{ ok: true }]);
  expect(company.ports.waits).toEqual([15, 15]);
  left = 0;
  expect(company.request()).toMatchObject({ stage: 'onSite', step: '', stepResult: '✓' });
});

test('rows whose turn does not come in time are put back, and told so', () => {
  company.put('requests', requestAt('appointed', {}));
  let now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 300_000;
    return now;
  });
  expect(pick('Arrive')).toMatchObject([{ ok: false, code: 'stepNotReached' }]);
  clock.mockRestore();
  expect(company.request()).toMatchObject({ stage: 'appointed', step: '' });
  expect(company.request().stepResult).toContain('Choose it again');
});

test('what is wrong in a cell is told by the name of its column', () => {
  company.put('requests', requestAt('appointed', { stepTime: '2026-11-24T09:31:00' }));
  expect(pick('Arrive')).toMatchObject([{ ok: false, code: 'badInput' }]);
  expect(company.request().stepResult).toContain('Step time: This may not lie in the future.');
});

test('a phone completes and signs with what was written in the row', () => {
  const written = { causeCode: 'wear', explanation: 'Explained', workDone: 'Changed' };
  const signed = { signatureKind: 'paper', signedBy: 'He Jing', opinion: 'Good' };
  company.put('requests', requestAt('onSite', { ...written, ...signed, siteCleaned: true }));
  company.put('charges', { id: 'F-1', requestNo: NO, quantity: 1, rulePrice: 0, charged: 0 });
  expect(pick('Complete')).toMatchObject([{ ok: true }]);
  expect(pick('Customer signs')).toMatchObject([{ ok: true }]);
  expect(company.request()).toMatchObject({ stage: 'completed', ...written, ...signed });
  expect(company.request().signatureHash).not.toBe('');
});

test('the sidebar hears from the same gates what may be done now, and why not', () => {
  company.put('requests', requestAt('completed', { serviceType: 'paid' }));
  company.ports.user = technician;
  const view = makeRequestView(visit.acts);
  const answer = runView({ view, params: { no: NO }, source: 'page' }, company.ports);
  expect(answer).toMatchObject({
    ok: true,
    value: { next: [{ act: 'sign', refusal: { code: 'chargesMissing', clause: 'R35' } }] },
  });
});
