import { describe, expect, test } from 'vitest';
import { followUp, survey } from '../../../src/policy/verdicts/asking';
import { bars, clausesOf, type SubjectKind } from '../../../src/policy/verdicts/bars';
import type {
  CardEvidence,
  FeedbackEvidence,
  FollowUpEvidence,
} from '../../../src/policy/verdicts/evidence';
import { feedback } from '../../../src/policy/verdicts/feedback';
import type { FeedbackFacts } from '../../../src/policy/verdicts/rows';
import { deliveredClauses } from '../../../src/workbook/rules';
import { bench, judgementOn, proveBar, rulesWith } from './bench';
import { card, promise, request } from './good-request';

test('[D1] every clause from R1 to R78 is judged for some kind of subject', () => {
  const judged = new Set((Object.keys(bars) as SubjectKind[]).flatMap(clausesOf));
  expect(Object.keys(deliveredClauses()).filter((clause) => !judged.has(clause))).toEqual([]);
  expect(judged.size).toBe(78);
});

const complaint: FeedbackFacts = {
  no: 'Y-2026-000001',
  kind: 'complaint',
  status: 'promised',
  owner: 'sup@example.com',
  channel: 'phone',
  receivedAt: '2026-11-24T10:00:00',
  letterDate: '',
  documentRef: '',
  technician: '',
  anonymous: false,
  verbatim: 'Nobody came.',
  repliedAt: '2026-11-24T11:00:00',
  comfort: 'apology',
  conclusion: '',
  conclusionText: '',
  closedAt: '',
};

const kept = promise({ kind: 'complaint', promisedAt: '2026-11-24T11:00:00', item: '' });

function said(
  change: Partial<FeedbackFacts>,
  more: Partial<FeedbackEvidence> = {},
): FeedbackEvidence {
  return { ...bench, feedback: { ...complaint, ...change }, promises: [kept], ...more };
}

const misunderstood = { conclusion: 'misunderstanding', conclusionText: 'It was the tap' };
const wish = { kind: 'suggestion', repliedAt: '' };

describe('feedback', () => {
  proveBar(feedback, {
    R44: [
      [
        'noEvidence',
        'when the explanation is on record and nobody heard it [D6]',
        said(misunderstood),
      ],
      ['broken', 'when nothing was explained', said({ ...misunderstood, conclusionText: '' })],
      ['notApplicable', 'without a misunderstanding', said({})],
    ],
    R45: [
      ['kept', 'in the customer’s words', said({})],
      ['broken', 'in one letter', said({ verbatim: 'x' })],
      ['broken', 'for a letter without its date', said({ channel: 'letter' })],
    ],
    R46: [
      ['kept', 'within four working hours', said({})],
      ['broken', 'later', said({ repliedAt: '2026-11-24T16:00:00' })],
      ['broken', 'when nobody replied', said({ repliedAt: '' })],
      [
        'notApplicable',
        'while there is time',
        said({ repliedAt: '' }, { now: '2026-11-24T12:00:00' }),
      ],
      ['notApplicable', 'for a suggestion', said(wish)],
    ],
    R47: [
      ['kept', 'with reassurance', said({})],
      ['broken', 'without', said({ comfort: '' })],
      ['notApplicable', 'before the reply', said({ comfort: '', repliedAt: '' })],
    ],
    R48: [
      ['kept', 'when a promise was kept', said({})],
      ['notApplicable', 'for somebody without a name', said({ anonymous: true }, { promises: [] })],
      [
        'broken',
        'when it was closed without one',
        said({ closedAt: '2026-11-24T11:00:00' }, { promises: [] }),
      ],
      [
        'broken',
        'when the promise was broken',
        said({}, { promises: [{ ...kept, doneAt: '2026-11-28T09:00:00' }] }),
      ],
      ['broken', 'when it went on without one', said({}, { promises: [] })],
      ['notApplicable', 'before that', said({ status: 'open' }, { promises: [] })],
    ],
    R49: [
      ['kept', 'when it was explained', said(misunderstood)],
      ['broken', 'when it was not', said({ ...misunderstood, conclusionText: '' })],
      ['notApplicable', 'for an upheld complaint', said({ conclusion: 'upheld' })],
    ],
    R56: [
      ['kept', 'when something is promised by the next working day', said(wish)],
      [
        'kept',
        'when it is done by then',
        said({ ...wish, closedAt: '2026-11-25T17:00:00' }, { promises: [] }),
      ],
      [
        'broken',
        'when it is promised later',
        said(wish, { promises: [{ ...kept, promisedAt: '2026-11-26T09:00:00' }] }),
      ],
      ['broken', 'when nothing happens', said(wish, { promises: [] })],
      ['broken', 'when nobody owns it', said({ ...wish, owner: '' })],
      ['notApplicable', 'for a complaint', said({})],
    ],
    R57: [
      ['kept', 'with a promise kept and reassurance', said(wish)],
      ['broken', 'without reassurance', said({ ...wish, comfort: '' })],
      ['broken', 'without a promise', said(wish, { promises: [] })],
      ['notApplicable', 'for a complaint', said({})],
    ],
  });

  test('[R46] the limit runs over a make-up Saturday', () => {
    // 2026-02-14, a Saturday, is worked before the Spring Festival.
    const evidence = said({ receivedAt: '2026-02-13T17:00:00', repliedAt: '2026-02-14T12:00:00' });
    expect(judgementOn(feedback, 'R46', evidence).verdict).toBe('kept');
    const later = said({ receivedAt: '2026-02-13T17:00:00', repliedAt: '2026-02-14T13:01:00' });
    expect(judgementOn(feedback, 'R46', later).verdict).toBe('broken');
  });
});

function sent(change: Parameters<typeof card>[0], more: Partial<CardEvidence> = {}): CardEvidence {
  return { ...bench, card: card(change), request, ...more };
}

const unanswered = { status: 'sent', answeredAt: '', attitude: null } as const;
const beforeHoliday = { ...request, completedAt: '2026-09-30T15:00:00' };
const working = rulesWith({ R53: 'day=working; days=1' });

describe('the survey', () => {
  proveBar(survey, {
    R53: [
      ['kept', 'on the next day', sent({})],
      ['broken', 'the day after', sent({ sentAt: '2026-11-26T09:00:00' })],
      ['broken', 'when it never went out', sent({ sentAt: '', status: 'planned' })],
      ['notApplicable', 'when it is not to be sent', sent({ status: 'skipped' })],
      [
        'notApplicable',
        'until the day is over',
        sent({ sentAt: '' }, { now: '2026-11-25T20:00:00' }),
      ],
      ['noEvidence', 'when its service is gone', sent({}, { request: null })],
    ],
    R54: [
      ['kept', 'when the customer answered', sent({})],
      ['noEvidence', 'when the customer did not', sent(unanswered)],
      ['notApplicable', 'before it is sent', sent({ ...unanswered, sentAt: '' })],
    ],
    R55: [
      ['kept', 'with four grades', sent({})],
      ['broken', 'with a grade of 6', sent({ skill: 6 })],
      ['noEvidence', 'with three', sent({ skill: null })],
      ['notApplicable', 'without an answer', sent(unanswered)],
    ],
  });

  test('[R53] after 30 September 2026 it is due on 1 October, or by working days on 8 October', () => {
    const verdictOn = (sentAt: string, rules = bench.rules) =>
      judgementOn(survey, 'R53', sent({ sentAt }, { request: beforeHoliday, rules })).verdict;
    expect(verdictOn('2026-10-01T20:00:00')).toBe('kept');
    expect(verdictOn('2026-10-02T09:00:00')).toBe('broken');
    expect(verdictOn('2026-10-08T09:00:00', working)).toBe('kept');
    expect(verdictOn('2026-10-09T09:00:00', working)).toBe('broken');
  });
});

function called(change: Partial<FollowUpEvidence['followUp']>, now = bench.now): FollowUpEvidence {
  const done = {
    id: 'XS-1/1',
    status: 'done',
    dueOn: '2026-11-20',
    calledAt: '2026-11-24T10:00:00',
    usage: 'Daily',
    needs: '无',
    satisfaction: 5,
    requestNo: '',
  };
  return { ...bench, now, followUp: { ...done, ...change } };
}

describe('follow-up calls', () =>
  proveBar(followUp, {
    R36: [
      ['kept', 'within seven days', called({ calledAt: '2026-11-27T18:00:00' })],
      ['broken', 'on the eighth', called({ calledAt: '2026-11-28T09:00:00' })],
      ['broken', 'when nobody called', called({ status: 'planned', calledAt: '' })],
      ['notApplicable', 'when it was dropped', called({ status: 'skipped', calledAt: '' })],
      [
        'notApplicable',
        'while there is time',
        called({ status: 'planned', calledAt: '' }, '2026-11-25T02:00:00'),
      ],
    ],
    R37: [
      ['kept', 'with use and satisfaction', called({})],
      [
        'kept',
        'when a need became a request',
        called({ needs: 'A filter', requestNo: 'SH-2026-000003' }),
      ],
      ['broken', 'when it did not', called({ needs: 'A filter' })],
      ['broken', 'without the use', called({ usage: '' })],
      ['notApplicable', 'when nobody was reached', called({ status: 'unreached' })],
    ],
  }));
