import { followUp, survey } from './asking';
import { conduct, spotCheck } from './conduct';
import { dispatch } from './dispatch';
import type { RequestEvidence } from './evidence';
import { feedback } from './feedback';
import type { Bar } from './finding';
import { form } from './form';
import { month, policyVersion } from './governance';
import { branchWeek, difficulty, supervision } from './head-office';
import { intake } from './intake';
import { money } from './money';
import { pending } from './pending';
import { review } from './review';
import { scope } from './scope';
import { serviceTypes } from './service-types';
import { visit } from './visit';

const request: Bar<RequestEvidence> = {
  ...scope,
  ...serviceTypes,
  ...intake,
  ...dispatch,
  ...visit,
  ...pending,
  ...money,
  ...conduct,
  ...review,
  ...form,
};

/** Who judges which clauses, by the kind of subject: the register that holds it, or the week or month that it is. */
export const bars = {
  requests: request,
  feedback,
  supervision,
  liaison: difficulty,
  surveys: survey,
  followUps: followUp,
  spotChecks: spotCheck,
  policyVersions: policyVersion,
  branchWeeks: branchWeek,
  months: month,
} as const;

export type SubjectKind = keyof typeof bars;

export function isSubjectKind(text: string): text is SubjectKind {
  return text in bars;
}

/** The clauses for which subjects of this kind are judged. */
export function clausesOf(kind: SubjectKind): string[] {
  return Object.keys(bars[kind]);
}
