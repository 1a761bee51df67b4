import { beforeEach, describe, expect, test } from 'vitest';
import { billing } from '../../../src/service/billing/index';
import { review } from '../../../src/service/review/index';
import { runCellEdit } from '../../../src/workbook/cell-steps/cell-edit';
import { makeRequestView } from '../../../src/workbook/request-view';
import { runView } from '../../../src/workbook/view';
import type { FakePorts } from '../../fakes/ports';
import {
  books,
  boss,
  clerk,
  NO,
  openOffice,
  request,
  requestRow,
  tech,
  write,
} from '../billing/office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

/** Picks a step in the request's row, as on a phone. */
const pick = (step: string, user: string) => {
  const tab = ports.grid.tabs().find((one) => one.register === 'requests');
  if (!tab) throw new Error('There is no tab of requests');
  const column = ports.grid.values(tab.title)[0]?.indexOf('step') ?? -1;
  ports.grid.type(tab.title, { row: 2, column }, [[step]]);
  const place = { startRow: 3, endRow: 3, startColumn: column, endColumn: column };
  return runCellEdit({ sheetId: tab.sheetId, ...place, user }, review.acts, ports);
};

describe('a supervisor on a phone', () => {
  test('sends back with the text in the row [R51]', () => {
    write(ports, [request({ stage: 'submitted', stepText: 'name the cause' })]);
    expect(pick('Send back', boss)).toMatchObject([{ ok: true }]);
    expect(requestRow(ports)).toMatchObject({
      stage: 'completed',
      reviewComment: 'name the cause',
      step: '',
      stepText: '',
    });
  });

  test('approves without a word', () => {
    write(ports, [request({ stage: 'submitted' })]);
    expect(pick('Approve', boss)).toMatchObject([{ ok: true }]);
    expect(requestRow(ports)).toMatchObject({ stage: 'reviewed', reviewer: boss });
  });

  test('is not taken for somebody whom Google does not name', () => {
    write(ports, [request({ stage: 'submitted' })]);
    expect(pick('Approve', '')).toMatchObject([{ ok: false, code: 'editorUnknown' }]);
    expect(requestRow(ports).stage).toBe('submitted');
  });
});

test('a technician on a phone hands in with the reason in the row', () => {
  const alone = { serviceType: 'other', arrivedAt: '', payable: 500 };
  write(ports, [request({ ...alone, outstandingReason: 'pays monthly' })]);
  expect(pick('Hand in for review', tech)).toMatchObject([{ ok: true }]);
  expect(requestRow(ports)).toMatchObject({ stage: 'submitted', stepResult: '✓' });
});

describe('the sidebar hears what may be done next, and why not', () => {
  const next = (user: string) => {
    ports.user = user;
    const view = makeRequestView([...billing.acts, ...review.acts]);
    const answer = runView({ view, params: { no: NO }, source: 'page' }, ports);
    if (!answer.ok) throw new Error(answer.message.en);
    const { next } = answer.value as { next: { act: string; refusal?: { code: string } }[] };
    return Object.fromEntries(next.map(({ act, refusal }) => [act, refusal?.code ?? '']));
  };

  test('of a request that is completed', () => {
    write(ports, [request()]);
    expect(next(tech)).toEqual({
      addCharge: '',
      confirmExclusion: 'roleMissing',
      approveDeviation: 'roleMissing',
      issueInvoice: 'nothingToInvoice',
      voidInvoice: 'roleMissing',
      recordPayment: 'nothingToPay',
      retract: 'notRetractable',
      submitForReview: 'chargesMissing',
    });
    expect(next(boss)).toMatchObject({
      confirmExclusion: 'nothingToConfirm',
      approveDeviation: 'nothingToApprove',
    });
  });

  test('of a request that is handed in', () => {
    write(ports, [request({ stage: 'submitted', payable: 100 })]);
    expect(next(boss)).toMatchObject({ review: '' });
    expect(next(books)).toMatchObject({
      issueInvoice: '',
      voidInvoice: 'nothingToVoid',
      recordPayment: '',
    });
    expect(next(clerk)).toMatchObject({ review: 'roleMissing' });
  });
});
