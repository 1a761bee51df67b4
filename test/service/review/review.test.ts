import { beforeEach, describe, expect, test } from 'vitest';
import { reviewRequest } from '../../../src/service/review/review';
import type { FakePorts } from '../../fakes/ports';
import {
  act,
  books,
  boss,
  clerk,
  NO,
  openOffice,
  refused,
  request,
  requestRow,
  rows,
  tech,
  write,
} from '../billing/office';

let ports: FakePorts;

beforeEach(() => {
  ports = openOffice();
});

const submitted = { stage: 'submitted', submittedAt: '2026-11-24T16:00:00' };
const judge = (input: Record<string, unknown>, by = boss) => act(ports, by, [reviewRequest, input]);
const refuses = (input: Record<string, unknown>, by = boss) =>
  refused(ports, by, [reviewRequest, input]);

test('approves, with name, time and comment [R51]', () => {
  write(ports, [request(submitted)]);
  expect(judge({ decision: 'approved', comment: 'complete' })).toMatchObject({
    ok: true,
    value: { no: NO, stage: 'reviewed' },
  });
  expect(requestRow(ports)).toMatchObject({
    stage: 'reviewed',
    submittedAt: submitted.submittedAt,
    reviewer: boss,
    reviewedAt: ports.time,
    reviewDecision: 'approved',
    reviewComment: 'complete',
  });
  expect(rows(ports, 'audit').at(-1)).toMatchObject({ act: 'review', actor: boss, target: NO });
});

test('sends back with a remark; the form is completed again, to be handed in again [R51]', () => {
  write(ports, [request(submitted)]);
  expect(refuses({ decision: 'returned' })).toEqual({
    code: 'badInput',
    clause: 'R51',
    paths: ['comment'],
  });
  expect(judge({ decision: 'returned', comment: 'the cause is missing' })).toMatchObject({
    ok: true,
  });
  expect(requestRow(ports)).toMatchObject({
    stage: 'completed',
    submittedAt: '',
    reviewDecision: 'returned',
    reviewComment: 'the cause is missing',
  });
});

test('understands the label of a decision', () => {
  write(ports, [request(submitted)]);
  expect(judge({ decision: '同意' })).toMatchObject({ value: { stage: 'reviewed' } });
});

describe('is refused', () => {
  test.each([
    ['to the technician', { ...submitted, technician: boss }],
    ['to who took the call, without a visit', { ...submitted, technician: '', registrar: boss }],
  ])('%s [R51]', (_, values) => {
    write(ports, [request(values)]);
    expect(refuses({ decision: 'approved' })).toMatchObject({ code: 'ownWork', clause: 'R51' });
  });

  test.each([tech, clerk, books])('to %s [R78]', (by) => {
    write(ports, [request(submitted)]);
    expect(refuses({ decision: 'approved' }, by)).toMatchObject({ code: 'roleMissing' });
  });

  test('to the supervisor of another unit [R78]', () => {
    write(ports, [request({ ...submitted, unit: 'HQ' })]);
    expect(refuses({ decision: 'approved' })).toMatchObject({ code: 'outOfScope' });
  });

  test.each(['completed', 'reviewed', 'archived'])('for a request that is %s', (stage) => {
    write(ports, [request({ stage })]);
    expect(refuses({ decision: 'approved' })).toMatchObject({ code: 'wrongStage' });
  });
});
