import { describe, expect, test } from 'vitest';
import type {
  BranchWeekEvidence,
  DifficultyEvidence,
  MonthEvidence,
  SupervisionEvidence,
  VersionEvidence,
} from '../../../src/policy/verdicts/evidence';
import { month, policyVersion } from '../../../src/policy/verdicts/governance';
import { branchWeek, difficulty, supervision } from '../../../src/policy/verdicts/head-office';
import { bench, judgementOn, proveBar, rulesWith } from './bench';

function passedOn(
  change: Partial<SupervisionEvidence['supervision']>,
  now = bench.now,
): SupervisionEvidence {
  const escalation = {
    id: 'D-1',
    kind: 'escalation',
    status: 'answered',
    to: 'hq@example.com',
    reason: 'No part',
    tried: 'Another branch',
    asked: 'The part',
    openedAt: '2026-11-24T10:00:00',
    dueAt: '2026-11-25T18:00:00',
    acknowledgedAt: '',
    answerKind: 'sendPart',
    answeredAt: '2026-11-25T17:00:00',
    closedAt: '',
  };
  return { ...bench, now, supervision: { ...escalation, ...change } };
}

const reminder = {
  kind: 'expedite',
  answeredAt: '',
  answerKind: '',
  acknowledgedAt: '2026-11-24T11:00:00',
};

describe('escalation and expediting', () =>
  proveBar(supervision, {
    R58: [
      ['kept', 'with why, what was tried and what is asked', passedOn({})],
      ['broken', 'without what was tried', passedOn({ tried: '' })],
      ['notApplicable', 'for a reminder', passedOn(reminder)],
    ],
    R59: [
      ['kept', 'by the next working day', passedOn({})],
      ['broken', 'later', passedOn({ answeredAt: '2026-11-26T09:00:00' })],
      ['broken', 'when nobody answered', passedOn({ answeredAt: '' })],
      ['broken', 'when nobody says how', passedOn({ answerKind: '' })],
      ['notApplicable', 'while there is time', passedOn({ answeredAt: '' }, '2026-11-25T02:00:00')],
    ],
    R61: [
      ['kept', 'when it was acknowledged', passedOn(reminder)],
      [
        'broken',
        'when nobody did by the next working day',
        passedOn({ ...reminder, acknowledgedAt: '' }),
      ],
      [
        'broken',
        'when it was sent at night',
        passedOn({ ...reminder, openedAt: '2026-11-24T22:00:00' }),
      ],
      ['broken', 'when it was sent to nobody', passedOn({ ...reminder, to: '' })],
      [
        'notApplicable',
        'while there is time',
        passedOn({ ...reminder, acknowledgedAt: '' }, '2026-11-25T10:00:00'),
      ],
    ],
  }));

function helped(change: Partial<DifficultyEvidence['difficulty']>): DifficultyEvidence {
  const solved = {
    id: 'X-1',
    status: 'solved',
    content: 'No parts',
    help: 'Parts sent',
    helpedAt: '2026-11-24T10:00:00',
    solvedAt: '2026-11-25T10:00:00',
  };
  return { ...bench, difficulty: { ...solved, ...change } };
}

describe('difficulties', () =>
  proveBar(difficulty, {
    R62: [
      ['kept', 'with the help and its date', helped({})],
      ['broken', 'when it is said to be solved without help', helped({ helpedAt: '', help: '' })],
      ['noEvidence', 'when no help is on record', helped({ helpedAt: '', help: '', solvedAt: '' })],
    ],
  }));

function week(monday: string, nextMonday: string, ...contacts: string[]): BranchWeekEvidence {
  const rows = contacts.map((at, index) => ({ id: `X-${index}`, at }));
  return { ...bench, unit: 'SH', monday, nextMonday, contacts: rows, since: '2026-11-02T00:00:00' };
}

const fortnight = rulesWith({ R60: 'days=14' });
const secondWeek = (...contacts: string[]) => week('2026-11-09', '2026-11-16', ...contacts);

describe('contact with a branch', () => {
  proveBar(branchWeek, {
    R60: [
      [
        'kept',
        'when head office spoke with it every week',
        secondWeek('2026-11-04T10:00:00', '2026-11-10T10:00:00'),
      ],
      ['broken', 'when it did not', secondWeek('2026-11-04T10:00:00')],
      [
        'broken',
        'when more than seven days lay between',
        secondWeek('2026-11-04T10:00:00', '2026-11-13T10:00:00'),
      ],
      [
        'broken',
        'in each further week of silence',
        week('2026-11-23', '2026-11-30', '2026-11-04T10:00:00'),
      ],
      [
        'notApplicable',
        'when the contact falls due in the next week',
        { ...secondWeek('2026-11-05T10:00:00'), rules: fortnight },
      ],
    ],
  });

  test('[R60] every week of a long silence is broken, none twice', () => {
    const mondays = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'];
    const verdicts = mondays.map((monday, index) => {
      const next = mondays[index + 1] ?? '2026-12-14';
      return judgementOn(branchWeek, 'R60', week(monday, next)).verdict;
    });
    expect(verdicts).toEqual(['broken', 'broken', 'broken', 'broken', 'broken']);
  });
});

function approved(change: Partial<VersionEvidence['version']>): VersionEvidence {
  const version = {
    policyVersion: '2',
    kind: 'amend',
    status: 'approved',
    effectiveFrom: '2026-12-01',
    draftedAt: '2026-11-20T10:00:00',
    draftedBy: 'hq@example.com',
    approvedAt: '2026-11-25T10:00:00',
    approvedBy: 'gm@example.com',
    frozen: '',
  };
  return { ...bench, version: { ...version, ...change } };
}

describe('versions of the policy', () =>
  proveBar(policyVersion, {
    R4: [
      ['kept', 'when head office drafted it', approved({})],
      ['broken', 'when a stranger did', approved({ draftedBy: 'eve@example.com' })],
      [
        'noEvidence',
        'when the drafter lacks the role today',
        approved({ draftedBy: 'old@example.com' }),
      ],
      ['noEvidence', 'when it came with the workbook', approved({ draftedBy: '' })],
    ],
    R5: [
      ['kept', 'when the general manager approved it', approved({})],
      ['broken', 'when nobody did', approved({ approvedBy: '' })],
      ['broken', 'when it began before its approval', approved({ effectiveFrom: '2026-11-24' })],
      ['broken', 'when a stranger approved it', approved({ approvedBy: 'eve@example.com' })],
      ['noEvidence', 'when it came with the workbook', approved({ approvedBy: '', draftedBy: '' })],
      [
        'noEvidence',
        'when the approver lacks the role today',
        approved({ approvedBy: 'old@example.com' }),
      ],
      ['notApplicable', 'for a draft', approved({ status: 'draft' })],
    ],
  }));

function measured(change: Partial<MonthEvidence>): MonthEvidence {
  return { ...bench, month: '2026-11', promises: 2, grades: 1, repairs: 3, ...change };
}

describe('a month', () =>
  proveBar(month, {
    R1: [
      ['kept', 'when promises, grades and repairs can be measured', measured({})],
      ['noEvidence', 'when nobody answered a survey [D6]', measured({ grades: 0 })],
    ],
  }));
