import { describe, expect, test } from 'vitest';
import {
  type ActName,
  isStage,
  type Stage,
  stageAfter,
  stageAfterReview,
  stageAllows,
  stages,
  stagesOf,
} from '../../src/policy/stages';

const path: [Stage, ActName | 'archive', Stage][] = [
  ['registered', 'dispatch', 'dispatched'],
  ['dispatched', 'logContact', 'appointed'],
  ['appointed', 'arrive', 'onSite'],
  ['onSite', 'complete', 'completed'],
  ['completed', 'submitForReview', 'submitted'],
  ['submitted', 'review', 'reviewed'],
  ['reviewed', 'archive', 'archived'],
  ['onSite', 'pause', 'pending'],
  ['pending', 'resume', 'appointed'],
  ['onSite', 'takeBack', 'pending'],
  ['pending', 'complete', 'completed'],
];

test.each(path)('from %s, %s leads to %s', (from, act, to) => {
  expect(stageAllows(act, from)).toBe(true);
  expect(stageAfter(act)).toBe(to);
});

describe('each act has its stages', () => {
  const rows: [ActName | 'archive', string][] = [
    ['registerRequest', ''],
    ['importRows', ''],
    ['confirmIntake', 'registered dispatched'],
    ['amend', 'registered dispatched appointed onSite pending completed'],
    ['cancel', 'registered dispatched appointed onSite pending'],
    ['dispatch', 'registered'],
    ['reassign', 'dispatched appointed'],
    ['logContact', 'dispatched appointed'],
    ['reschedule', 'appointed'],
    ['arrive', 'dispatched appointed'],
    ['pause', 'dispatched appointed onSite'],
    ['resume', 'pending'],
    ['takeBack', 'onSite pending'],
    ['returnItems', 'pending'],
    ['commission', 'onSite pending'],
    ['complete', 'onSite pending'],
    ['addCharge', 'onSite completed'],
    ['confirmExclusion', 'onSite completed'],
    ['approveDeviation', 'onSite completed'],
    ['sign', 'completed'],
    ['issueInvoice', 'completed submitted reviewed'],
    ['voidInvoice', 'completed submitted reviewed'],
    ['recordPayment', 'completed submitted reviewed archived'],
    ['submitForReview', 'dispatched appointed onSite pending completed'],
    ['review', 'dispatched appointed onSite pending submitted'],
    ['retract', 'registered dispatched appointed onSite pending completed submitted reviewed'],
    ['archive', 'reviewed'],
  ];
  test.each(rows)('%s: %s', (act, expected) => {
    const allowed = stages.filter((stage) => stageAllows(act, stage)).sort();
    expect(allowed).toEqual(expected.split(' ').filter(Boolean).sort());
    expect([...stagesOf(act)].sort()).toEqual(allowed);
  });

  test('an imported or cancelled request allows none of them', () => {
    for (const stage of ['imported', 'cancelled']) {
      for (const [act] of rows) expect([act, stageAllows(act, stage)]).toEqual([act, false]);
    }
  });

  test('an archived request still takes the money that is owed, and nothing else', () => {
    const allowed = rows.map(([act]) => act).filter((act) => stageAllows(act, 'archived'));
    expect(allowed).toEqual(['recordPayment']);
  });

  test('a blank or unknown stage allows none of them', () => {
    for (const [act] of rows) expect(stageAllows(act, '')).toBe(false);
  });
});

test.each(['setAbsence', 'openFeedback', 'draftPolicy', 'recordSurveyAnswer'] as const)(
  '%s asks no stage',
  (act) => {
    for (const stage of stages) expect(stageAllows(act, stage)).toBe(true);
    expect(stagesOf(act)).toEqual([]);
  },
);

describe('the short path of "other" services', () => {
  test.each([
    ['registered', 'other', true],
    ['dispatched', 'other', true],
    ['onSite', 'other', true],
    ['appointed', 'other', false],
    ['registered', 'free', false],
    ['registered', 'paid', false],
    ['registered', '', false],
    ['dispatched', 'contract', false],
  ])('complete at %s for type "%s": %s [R14]', (stage, type, expected) => {
    expect(stageAllows('complete', stage, type)).toBe(expected);
  });

  test('no other step is opened by it', () => {
    expect(stageAllows('sign', 'registered', 'other')).toBe(false);
    expect(stageAllows('arrive', 'registered', 'other')).toBe(false);
  });
});

test('a review sent back makes the request completed again [R51]', () => {
  expect(stageAfterReview('approved')).toBe('reviewed');
  expect(stageAfterReview('returned')).toBe('completed');
});

test('a stage is known by its code', () => {
  expect(isStage('onSite')).toBe(true);
  expect(isStage('已完成')).toBe(false);
});
