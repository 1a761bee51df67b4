import { say } from '../../texts/say';
import { readRequestNumber } from '../numbering';
import type { RequestEvidence } from './evidence';
import {
  type Bar,
  broken,
  type Finding,
  kept,
  noEvidence,
  notApplicable,
  once,
  written,
} from './finding';
import { isAnswered } from './request-facts';

/** The form, field by field, and who may fill it in. */
export const form: Bar<RequestEvidence> = {
  R63: ({ request: { no, unit }, hasPredecessor }) => {
    const read = readRequestNumber(no);
    if (!read || read.unit !== unit) return broken('fact.numberOther', { no, unit });
    return hasPredecessor || read.sequence === 1
      ? kept('fact.numberInOrder', { no })
      : broken('fact.numberGap', { no });
  },
  R64: ({ request }) => written(request.registeredAt, 'what.registeredAt'),
  R65: ({ request }) => written(request.customerName, 'what.customerName'),
  R66: (e) => {
    if (isAnswered(e) && !e.request.dispatchedAt) return notApplicable('fact.noVisitNeeded');
    return written(e.request.address || e.request.areaCode, 'what.address');
  },
  R67: ({ request }) => written(request.phone || request.email, 'what.phone'),
  R68: ({ request }) => written(request.need, 'what.need'),
  R69: ({ request: { obtainedAt, registeredAt } }) => {
    if (!obtainedAt) return broken('fact.missing', { what: say('what.obtainedAt') });
    return registeredAt && obtainedAt > registeredAt
      ? broken('fact.obtainedAfter')
      : kept('fact.written', { what: say('what.obtainedAt') });
  },
  R70: ({ request }) => written(request.channel, 'what.channel'),
  R71: ({ request }) => written(request.unit, 'what.unit'),
  R72: ({ request }) => written(request.registrar, 'what.registrar'),
  R73: ({ request: { intakeSupervisor, intakeConfirmedAt, dispatchedAt } }) => {
    const missing = { what: say('what.intakeSupervisor') };
    if (intakeSupervisor && intakeConfirmedAt) {
      return dispatchedAt && intakeConfirmedAt > dispatchedAt
        ? broken('fact.confirmedLater')
        : kept('fact.written', missing);
    }
    return once(dispatchedAt, 'what.dispatched', () => broken('fact.missing', missing));
  },
  R74: (e) => {
    const { completedAt, workDone, answer, technician } = e.request;
    return once(completedAt, 'what.completed', () =>
      technician
        ? written(workDone || answer, 'what.workDone')
        : broken('fact.missing', { what: say('what.technician') }),
    );
  },
  R75: (e) => {
    const { opinion, signedAt, submittedAt } = e.request;
    if (isAnswered(e)) return notApplicable('fact.noVisitNeeded');
    if (opinion && signedAt) return kept('fact.written', { what: say('what.opinion') });
    const missing = { what: say('what.opinion') };
    return once(submittedAt, 'what.submitted', () =>
      signedAt ? noEvidence('fact.missing', missing) : broken('fact.missing', missing),
    );
  },
  R76: ({ request: { reviewer, reviewedAt, reviewDecision, archivedAt } }) =>
    once(reviewedAt || archivedAt, 'what.reviewed', () =>
      reviewer && reviewedAt
        ? written(reviewDecision, 'what.review')
        : broken('fact.missing', { what: say('what.review') }),
    ),
  // That the page prints is no property of a row; that it is one row is.
  R77: ({ rowsOfNumber: count }) =>
    count > 1 ? broken('fact.severalRows', { count }) : notApplicable('fact.printing'),
  R78: roles,
};

/** Who is named on the form for an act that has a role. */
function roles(e: RequestEvidence): Finding {
  const { intakeSupervisor, dispatchedBy, technician, arrivedAt, reviewer } = e.request;
  const named: [act: string, email: string][] = [
    ['confirmIntake', intakeSupervisor],
    ['dispatch', dispatchedBy],
    ['arrive', arrivedAt ? technician : ''],
    ['review', reviewer],
  ];
  const acted = named.filter(([, email]) => email !== '');
  const of = (standing: string) =>
    acted.filter(([act, email]) => e.standing(email, act) === standing).map(([, email]) => email);
  const strangers = of('stranger');
  if (strangers.length) return broken('fact.stranger', { list: strangers.join(', ') });
  // Whoever lacks the role today may have held it then.
  const without = of('mayNot');
  if (without.length) return noEvidence('fact.roleGone', { list: without.join(', ') });
  return acted.length ? kept('fact.rolesHeld') : noEvidence('fact.nobodyActed');
}
