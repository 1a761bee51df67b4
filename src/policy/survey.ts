import { type Bilingual, say } from '../texts/say';
import type { FieldFault } from './refusal';
import type { Rules } from './rules';
import { addDays, type Day } from './time';
import { addWorkdays, type Schedule } from './work-time';

/** The card's questions (R55): four graded from 1 to 5, two open. */
export const surveyQuestions = [
  { key: 'attitude', kind: 'grade' },
  { key: 'skill', kind: 'grade' },
  { key: 'punctuality', kind: 'grade' },
  { key: 'service', kind: 'grade' },
  { key: 'suggestions', kind: 'open' },
  { key: 'otherNeeds', kind: 'open' },
] as const;

export const GRADE_MIN = 1;
export const GRADE_MAX = 5;

type Question = (typeof surveyQuestions)[number];
export type SurveyKey = Question['key'];
export type GradeKey = Extract<Question, { kind: 'grade' }>['key'];
type OpenKey = Extract<Question, { kind: 'open' }>['key'];

export const GRADE_KEYS = surveyQuestions.flatMap(({ key, kind }) =>
  kind === 'grade' ? [key] : [],
) as readonly GradeKey[];

export type SurveyAnswer = Record<GradeKey, number> & Record<OpenKey, string>;

/** The day on which the card goes out after the service was completed: so many days, or working days, later (R53). */
export function surveyDueOn(completedOn: Day, by: { rules: Rules; schedule: Schedule }): Day {
  const days = by.rules.number('R53', 'days');
  return countsWorkdays(by.rules)
    ? addWorkdays(completedOn, days, by.schedule)
    : addDays(completedOn, days);
}

export function countsWorkdays(rules: Rules): boolean {
  return rules.text('R53', 'day') === 'working';
}

export function questionText(key: SurveyKey): Bilingual {
  return say(`survey.${key}`);
}

/** Reads an answer from any of its ways: a form, a card, the telephone. Without faults there is an answer. */
export function readSurveyAnswer(
  given: Readonly<Record<string, unknown>>,
): { answer: SurveyAnswer; faults: [] } | { answer: null; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const answer: Record<string, number | string> = {};
  for (const { key, kind } of surveyQuestions) {
    const value = kind === 'grade' ? readGrade(given[key]) : readOpen(given[key]);
    if (value === null) faults.push({ path: key, message: say('field.grade') });
    else answer[key] = value;
  }
  return faults.length > 0
    ? { answer: null, faults }
    : { answer: answer as SurveyAnswer, faults: [] };
}

/** A whole grade from 1 to 5, as a number or as text; anything else, and nothing, is none. */
export function readGrade(value: unknown): number | null {
  const grade = typeof value === 'string' ? Number(value.normalize('NFKC').trim() || NaN) : value;
  const isGrade = typeof grade === 'number' && Number.isInteger(grade);
  return isGrade && grade >= GRADE_MIN && grade <= GRADE_MAX ? grade : null;
}

/** The grades at or below the limit: somebody has to ask what went wrong (R56). */
export function lowGrades(
  answer: Record<GradeKey, number>,
  limit: number,
): { key: GradeKey; grade: number }[] {
  return surveyQuestions.flatMap(({ key, kind }) =>
    kind === 'grade' && answer[key] <= limit ? [{ key, grade: answer[key] }] : [],
  );
}

function readOpen(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).trim();
}

const NOTHINGS = new Set(
  [
    '无 没 没有 没啥 没有啥 没有了 没了 暂无 暂时没有 目前没有 都没有 不需要 不用 没什么 无其他 没有其他',
    '无意见 无建议 无需求 无要求 无特殊要求 没有其他意见 没有其他建议 没有其他需求 没有其它 无其它 没意见 没建议 没有意见 没有建议 没有需求 没有要求 暂无意见 暂无建议 暂无需求',
    'no none nil null nothing nope na notapplicable',
    'nocomment nocomments nosuggestion nosuggestions noneed noneeds noother nothingelse notreally',
  ].flatMap((line) => line.split(' ')),
);

/** Whether an open answer says that there is nothing: 无, "none", a dash, a blank (R56). */
export function isNothing(text: string): boolean {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' || NOTHINGS.has(bare);
}
