import { CLOCKS, type ClockName } from './clocks';
import { OPEN_STAGES } from './stages';
import type { DateTime, Day } from './time';

/** A clock that runs because something is still to be done, and who is to do it. */
export interface RunningClock {
  clock: ClockName;
  /** The clause in whose name it runs: a promise may be one of several kinds. */
  clause: string;
  from: DateTime;
  /** The due time that the record itself holds; blank: reckoned from the start. */
  due: DateTime | '';
  responsible: string;
}

/** Who answers for a unit. */
export interface UnitPeople {
  supervisor: string;
  queueOwner: string;
}

export interface RequestState {
  stage: string;
  registeredAt: DateTime | '';
  dispatchedAt: DateTime | '';
  contactedAt: DateTime | '';
  appointmentTo: DateTime | '';
  submittedAt: DateTime | '';
  promiseDueAt: DateTime | '';
  slipNo: string;
  returnedAt: DateTime | '';
  technician: string;
  registrar: string;
  queueOwner: string;
}

export interface VisitState {
  at: DateTime | '';
  staff: string;
  handedInAt: DateTime | '';
  withdrawnAt: DateTime | '';
}

/** Stages in which a clock may run for a request. */
export const WATCHED_STAGES: readonly string[] = [...OPEN_STAGES, 'completed', 'submitted'];

/** Stages in which a visit may still have to be handed in. */
const HAND_IN_STAGES = ['appointed', 'onSite', 'pending', 'completed'];

/**
 * The clocks of requirements 1.6 that run for a request. What waits for a part or a customer has no clock but that of its
 * promise; once a step is taken its clock is no more in the list.
 */
export function requestClocks(
  request: RequestState,
  visits: readonly VisitState[],
  people: UnitPeople,
): RunningClock[] {
  const { stage, technician } = request;
  const inCharge = technician || people.queueOwner || people.supervisor;
  const atDesk = request.queueOwner || people.queueOwner || request.registrar;
  return [
    ...(stage === 'registered'
      ? running('dispatch', request.registeredAt, { responsible: atDesk })
      : []),
    ...(stage === 'dispatched' && !request.contactedAt
      ? running('contact', request.dispatchedAt, { responsible: inCharge })
      : []),
    ...(stage === 'appointed'
      ? running('appointment', request.appointmentTo, { responsible: inCharge })
      : []),
    ...(stage === 'submitted'
      ? running('review', request.submittedAt, { responsible: people.supervisor })
      : []),
    ...promiseClock(request, inCharge),
    ...(HAND_IN_STAGES.includes(stage) ? handIns(visits, inCharge) : []),
  ];
}

function promiseClock(request: RequestState, inCharge: string): RunningClock[] {
  const clause = request.slipNo && !request.returnedAt ? 'R29' : 'R26';
  return promised(request.promiseDueAt, { clause, responsible: inCharge });
}

/** One for each day with a visit whose form was not handed in (R50): the first visit of the day stands for it. */
function handIns(visits: readonly VisitState[], inCharge: string): RunningClock[] {
  const days = new Map<Day, RunningClock>();
  for (const { at, staff, handedInAt, withdrawnAt } of visits) {
    if (at === '' || handedInAt || withdrawnAt || days.has(at.slice(0, 10))) continue;
    for (const one of running('handIn', at, { responsible: staff || inCharge }))
      days.set(at.slice(0, 10), one);
  }
  return [...days.values()];
}

export interface FeedbackState {
  kind: string;
  status: string;
  receivedAt: DateTime | '';
  dueAt: DateTime | '';
  repliedAt: DateTime | '';
  promiseDueAt: DateTime | '';
  owner: string;
}

/** Statuses in which feedback still has something to be done. */
export const OPEN_FEEDBACK: readonly string[] = ['open', 'replied', 'promised'];

/** A complaint waits for its first reply (R46), other feedback for a promise (R56), and then for what was promised. */
export function feedbackClocks(feedback: FeedbackState, people: UnitPeople): RunningClock[] {
  const { kind, status, receivedAt, dueAt, repliedAt, promiseDueAt } = feedback;
  const responsible = feedback.owner || people.queueOwner || people.supervisor;
  const isComplaint = kind === 'complaint';
  if (promiseDueAt !== '') {
    return promised(promiseDueAt, { clause: isComplaint ? 'R48' : 'R57', responsible });
  }
  if (isComplaint) {
    return status === 'open' && !repliedAt
      ? running('complaintReply', receivedAt, { responsible, due: dueAt })
      : [];
  }
  return running('feedbackAction', receivedAt, { responsible, due: dueAt });
}

/** Head office's answer to what a branch escalated (R59). */
export function escalationClocks(escalation: {
  openedAt: DateTime | '';
  dueAt: DateTime | '';
  to: string;
}): RunningClock[] {
  const { openedAt, dueAt, to } = escalation;
  return dueAt ? running('escalationReply', openedAt, { responsible: to, due: dueAt }) : [];
}

function promised(
  dueAt: DateTime | '',
  { clause, responsible }: { clause: string; responsible: string },
): RunningClock[] {
  return running('promise', dueAt, { responsible, due: dueAt }).map((one) => ({ ...one, clause }));
}

function running(
  clock: ClockName,
  from: DateTime | '',
  { responsible, due = '' }: { responsible: string; due?: DateTime | '' },
): RunningClock[] {
  return from === '' ? [] : [{ clock, clause: CLOCKS[clock].clause, from, due, responsible }];
}
