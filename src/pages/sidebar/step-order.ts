import type { NextAct } from './types';

/** The path of a request from its end: the furthest step that is open is the next one. */
const PATH = [
  'review',
  'submitForReview',
  'sign',
  'recordPayment',
  'issueInvoice',
  'approveDeviation',
  'confirmExclusion',
  'complete',
  'commission',
  'returnItems',
  'resume',
  'addCharge',
  'arrive',
  'logContact',
  'dispatch',
  'confirmIntake',
];

/** Steps that leave the path: possible, but never the next thing to do. */
const ASIDE = [
  'amend',
  'cancel',
  'reassign',
  'reschedule',
  'pause',
  'takeBack',
  'voidInvoice',
  'promise',
  'escalate',
  'expedite',
  'spotCheck',
  'retract',
  'logDifficulty',
];

/** Until the service is done, the form is handed in and looked at as it stands: possible, but not what comes next (R50). */
const ASIDE_UNFINISHED = ['submitForReview', 'review'];
const UNFINISHED = ['dispatched', 'appointed', 'onSite', 'pending'];

export type OrderedStep<N extends NextAct = NextAct> = N & { isAside: boolean };

/** Steps in the order in which they help: those of the path from its end, then others, then those aside. */
export function inOrder<N extends NextAct>(steps: N[], stage = ''): OrderedStep<N>[] {
  const aside = UNFINISHED.includes(stage) ? [...ASIDE, ...ASIDE_UNFINISHED] : ASIDE;
  return steps
    .map((step) => ({ ...step, isAside: aside.includes(step.act) }))
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ act, isAside }: OrderedStep): number {
  const at = PATH.indexOf(act);
  if (isAside) return PATH.length + 1;
  return at < 0 ? PATH.length : at;
}
