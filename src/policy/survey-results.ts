import { GRADE_KEYS, type GradeKey } from './survey';
import type { DateTime } from './time';

/** A card, and what it is counted by. */
export interface CountedCard {
  unit: string;
  technician: string;
  serviceType: string;
  sentAt: DateTime | '';
  answeredAt: DateTime | '';
  grades: Record<GradeKey, number | null>;
}

export interface SurveyResult {
  /** Code of the unit or type, or e-mail of the technician. */
  of: string;
  sent: number;
  answered: number;
  /** Answers for each card sent, 0 to 1; null when none was sent. */
  responseRate: number | null;
  /** Mean grade of the answers, to two places; null without answers. */
  means: Record<GradeKey, number | null>;
}

export type CountedBy = 'unit' | 'technician' | 'serviceType';

/** How satisfied customers are, by branch, technician or type: the response rate is of cards sent (R54). */
export function surveyResults(cards: readonly CountedCard[], by: CountedBy): SurveyResult[] {
  const sent = cards.filter((card) => card.sentAt !== '');
  return [...new Set(sent.map((card) => card[by]))].sort().map((of) =>
    resultOf(
      of,
      sent.filter((card) => card[by] === of),
    ),
  );
}

function resultOf(of: string, sent: readonly CountedCard[]): SurveyResult {
  const answers = sent.filter((card) => card.answeredAt !== '');
  const means = GRADE_KEYS.map((key) => [key, mean(answers.map((card) => card.grades[key]))]);
  return {
    of,
    sent: sent.length,
    answered: answers.length,
    responseRate: sent.length ? answers.length / sent.length : null,
    means: Object.fromEntries(means) as SurveyResult['means'],
  };
}

function mean(grades: readonly (number | null)[]): number | null {
  const given = grades.filter((grade) => grade !== null);
  if (!given.length) return null;
  const sum = given.reduce((total, grade) => total + grade, 0);
  return Math.round((sum / given.length) * 100) / 100;
}
