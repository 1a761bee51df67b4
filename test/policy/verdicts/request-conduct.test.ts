import { describe, expect, test } from 'vitest';
import { conduct, spotCheck } from '../../../src/policy/verdicts/conduct';
import { review } from '../../../src/policy/verdicts/review';
import type { FeedbackFacts } from '../../../src/policy/verdicts/rows';
import { bench, judgementOn, proveBar } from './bench';
import { but, card, enquiry, good, spotCheck as look, open, visit } from './good-request';

const upheld = {
  no: 'Y-1',
  kind: 'complaint',
  conclusion: 'upheld',
  technician: 'ann@example.com',
} as FeedbackFacts;

describe('conduct', () => {
  proveBar(conduct, {
    R38: [
      ['kept', 'when somebody saw it', but({ checks: [look({ appearance: 'good' })] })],
      [
        'broken',
        'when it was seen to be poor',
        but({ checks: [look({ appearance: 'good' }), look({ appearance: 'poor' })] }),
      ],
      ['noEvidence', 'when nobody saw it [D6]', but({ log: [{ ...visit, staff: 'x' }] })],
      ['notApplicable', 'without a visit', enquiry],
    ],
    R39: [
      ['kept', 'when the customer says so', but({ cards: [card()] })],
      ['kept', 'when somebody saw it', but({ checks: [look({ conduct: 'good' })] })],
      ['broken', 'for a grade of 2', but({ cards: [card({ attitude: 2 })] })],
      [
        'broken',
        'when it was seen to be poor',
        but({ cards: [card()], checks: [look({ conduct: 'poor' })] }),
      ],
      ['broken', 'when a complaint about somebody was upheld', but({ feedback: [upheld] })],
      ['noEvidence', 'when nobody said or saw anything [D6]', good],
      [
        'noEvidence',
        'when the card was answered only after that night',
        but({ cards: [card({ answeredAt: '2026-12-11T09:00:00' })] }),
      ],
      ['notApplicable', 'without a visit', enquiry],
    ],
    R40: [
      ['kept', 'when somebody saw it', but({ checks: [look({ habits: 'good' })] })],
      ['broken', 'when it was seen to be poor', but({ checks: [look({ habits: 'poor' })] })],
      ['noEvidence', 'when nobody saw it [D6]', good],
    ],
    R41: [
      ['kept', 'when somebody saw it', but({ checks: [look({ site: 'good' })] })],
      ['broken', 'when it was seen to be poor', but({ checks: [look({ site: 'poor' })] })],
      [
        'noEvidence',
        'when only the technician ticked the box [D6]',
        but({ request: { siteCleaned: true } }),
      ],
    ],
    R42: [
      ['kept', 'when somebody heard it', but({ checks: [look({ phoneManner: 'good' })] })],
      ['broken', 'when it was heard to be poor', but({ checks: [look({ phoneManner: 'poor' })] })],
      ['noEvidence', 'when nobody heard it [D6]', good],
      ['notApplicable', 'for a letter', but({ request: { channel: 'letter' } })],
    ],
    R44: [
      ['kept', 'when somebody saw it', but({ checks: [look({ explanation: 'good' })] })],
      [
        'broken',
        'when a misunderstanding was cleared up without a word',
        but({ request: { outcome: 'clarified', explanation: '' } }),
      ],
      [
        'noEvidence',
        'when it is on record and nobody saw it [D6]',
        but({ request: { outcome: 'clarified' } }),
      ],
    ],
  });
});

describe('a spot check of its own', () => {
  const at = (result: Parameters<typeof look>[0]) => ({
    ...bench,
    check: look({ requestNo: '', ...result }),
  });
  const cases = (what: string): Parameters<typeof proveBar<ReturnType<typeof at>>>[1][string] => [
    ['kept', 'when good', at({ [what]: 'good' })],
    ['broken', 'when poor', at({ [what]: 'poor' })],
    ['notApplicable', 'when it looked elsewhere', at({})],
  ];
  proveBar(spotCheck, {
    R38: cases('appearance'),
    R39: cases('conduct'),
    R40: cases('habits'),
    R41: cases('site'),
    R42: cases('phoneManner'),
    R44: cases('explanation'),
  });
});

const unreviewed = open({ request: { reviewedAt: '', reviewer: '', reviewDecision: '' } });
const notIn = { log: [{ ...visit, handedInAt: '' }], request: { submittedAt: '' } };

describe('hand-in, review, archive', () => {
  proveBar(review, {
    R50: [
      ['kept', 'on the day of the visit', good],
      [
        'kept',
        'when the form as a whole was handed in that day',
        but({ log: [{ ...visit, handedInAt: '' }] }),
      ],
      [
        'broken',
        'on the next day',
        but({ log: [{ ...visit, handedInAt: '2026-11-25T08:00:00' }] }),
      ],
      [
        'broken',
        'when one of two visits was not',
        but({
          log: [visit, { ...visit, at: '2026-11-23T10:00:00', handedInAt: '2026-11-24T17:00:00' }],
        }),
      ],
      ['broken', 'when it never was', open(notIn)],
      ['notApplicable', 'while the day lasts', { ...open(notIn), now: '2026-11-24T20:00:00' }],
      ['notApplicable', 'without a visit', enquiry],
    ],
    R51: [
      ['kept', 'on the next working day', good],
      ['broken', 'after it', but({ request: { reviewedAt: '2026-11-25T18:01:00' } })],
      ['broken', 'by the technician himself', but({ request: { reviewer: 'ANN@example.com' } })],
      ['broken', 'when nobody reviews', unreviewed],
      ['notApplicable', 'while there is time', { ...unreviewed, now: '2026-11-25T17:00:00' }],
      [
        'notApplicable',
        'before it is handed in',
        open({ request: { submittedAt: '', reviewedAt: '' } }),
      ],
    ],
    R52: [
      ['kept', 'with its number', good],
      ['broken', 'without', but({ request: { archiveNo: '' } })],
      ['broken', 'when it is left lying', open({})],
      [
        'notApplicable',
        'while it waits for its invoice',
        open({ request: { invoiceDueOn: '2026-12-31' } }),
      ],
      ['notApplicable', 'when it was sent back', open({ request: { reviewDecision: 'returned' } })],
      ['notApplicable', 'until the next night', { ...open({}), now: '2026-11-25T20:00:00' }],
    ],
  });

  test('[R51] a form that was sent back is due again from its second hand-in', () => {
    const again = open({
      request: { submittedAt: '2026-11-26T10:00:00', reviewDecision: 'returned' },
    });
    const { verdict, reason } = judgementOn(review, 'R51', {
      ...again,
      now: '2026-11-27T02:00:00',
    });
    expect(verdict, reason.en).toBe('notApplicable');
  });
});
