import type { ActName } from './stages';

/** Steps that can be taken back as a mistake: they change where the request stands, and nothing outside the workbook. */
const RETRACTABLE: readonly ActName[] = [
  'confirmIntake',
  'dispatch',
  'logContact',
  'arrive',
  'pause',
  'resume',
  'takeBack',
  'returnItems',
  'commission',
  'complete',
  'submitForReview',
  'review',
];

export function isRetractable(act: string): act is ActName {
  return (RETRACTABLE as readonly string[]).includes(act);
}

/** What was written down stays for the next try; the survey's day says that there is a card already. */
const KEPT: readonly string[] = [
  'causeCode',
  'cause',
  'explanation',
  'workDone',
  'siteCleaned',
  'answer',
  'diagnosedAt',
  'preDiagnosis',
  'likelyParts',
  'outstandingReason',
  'surveyDueOn',
];

export function isPutBack(register: string, key: string): boolean {
  return register !== 'requests' || !KEPT.includes(key);
}

/** The last step that still stands: each taking back has undone the one before it. */
export function lastStanding<S extends { act: string }>(steps: readonly S[]): S | null {
  const standing: S[] = [];
  for (const step of steps) {
    if (step.act === 'retract') standing.pop();
    else standing.push(step);
  }
  return standing[standing.length - 1] ?? null;
}
