import { expect, test } from 'vitest';
import { type CountedCard, surveyResults } from '../../src/policy/survey-results';

const card = (values: Partial<CountedCard>, grades: number | null = null): CountedCard => ({
  ...{ unit: 'SH', technician: 'ann', serviceType: 'free', sentAt: '2026-11-20T09:00:00' },
  answeredAt: grades === null ? '' : '2026-11-21T09:00:00',
  grades: { attitude: grades, skill: grades, punctuality: grades, service: grades },
  ...values,
});

const cards = [
  card({}, 5),
  card({}, 4),
  card({}, 4),
  card({}),
  card({ unit: 'HZ', technician: 'eve', serviceType: 'paid' }),
  // Never sent: it neither answers nor lowers the rate.
  card({ sentAt: '' }, 1),
];

test('[R54] the response rate is of cards sent, means are of answers', () => {
  const means = { attitude: 4.33, skill: 4.33, punctuality: 4.33, service: 4.33 };
  const none = { attitude: null, skill: null, punctuality: null, service: null };
  expect(surveyResults(cards, 'unit')).toEqual([
    { of: 'HZ', sent: 1, answered: 0, responseRate: 0, means: none },
    { of: 'SH', sent: 4, answered: 3, responseRate: 0.75, means },
  ]);
  expect(surveyResults(cards, 'technician').map(({ of }) => of)).toEqual(['ann', 'eve']);
  expect(surveyResults(cards, 'serviceType').map(({ of, sent }) => [of, sent])).toEqual([
    ['free', 4],
    ['paid', 1],
  ]);
  expect(surveyResults([], 'unit')).toEqual([]);
});
