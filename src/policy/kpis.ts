import { judgeChain, type PromiseLink, promiseChains } from './promises';
import { type DateTime, minutesBetween } from './time';
import { pausedBy, type Schedule, workMinutesBetween } from './work-time';

/** So many of so many; `percent` is null when there was nothing to count. */
export interface Rate {
  count: number;
  of: number;
  percent: number | null;
}

/** The mean of so many values; null when there were none. */
export interface Mean {
  mean: number | null;
  of: number;
}

/** The figures of a month (R1). Times are minutes; docs/kpis.md defines each. */
export interface Kpis {
  completed: number;
  firstTimeFix: Rate;
  workMinutesToDispatch: Mean;
  workMinutesToContact: Mean;
  workMinutesToCompletion: Mean;
  minutesToDiagnosis: Mean;
  keptPromises: Rate;
  attitude: Mean;
  skill: Mean;
  punctuality: Mean;
  service: Mean;
  responseRate: Rate;
  repeatRepairs: Rate;
  handedInSameDay: Rate;
  expedited: number;
}

export interface KpiRequest {
  no: string;
  unit: string;
  technician: string;
  workKind: string;
  outcome: string;
  repeatOf: string;
  registeredAt: DateTime | '';
  dispatchedAt: DateTime | '';
  contactedAt: DateTime | '';
  arrivedAt: DateTime | '';
  diagnosedAt: DateTime | '';
  completedAt: DateTime | '';
  submittedAt: DateTime | '';
}

export interface KpiPromise extends PromiseLink {
  unit: string;
  promisedBy: string;
}

export interface KpiCard {
  unit: string;
  technician: string;
  sentAt: DateTime | '';
  answeredAt: DateTime | '';
  attitude: number | null;
  skill: number | null;
  punctuality: number | null;
  service: number | null;
}

/** Everything that is measured, without imported history and what was taken back. */
export interface KpiFacts {
  requests: readonly KpiRequest[];
  visits: readonly { requestNo: string; at: DateTime; handedInAt: DateTime | '' }[];
  pauses: readonly { requestNo: string; from: DateTime; until: DateTime | '' }[];
  promises: readonly KpiPromise[];
  cards: readonly KpiCard[];
  expedites: readonly { unit: string; openedAt: DateTime }[];
}

export interface KpiQuestion {
  /** `2026-11`. */
  month: string;
  now: DateTime;
  scheduleOf(unit: string): Schedule;
}

/** The figures of a month, of all that is given: who wants those of a branch or person gives theirs (`factsOf`). */
export function kpisOf(facts: KpiFacts, question: KpiQuestion): Kpis {
  const inMonth = (at: string) => at.startsWith(question.month);
  const completed = facts.requests.filter((one) => inMonth(one.completedAt));
  const repairs = completed.filter(({ outcome }) => outcome === 'onSite' || outcome === 'pending');
  const work = (from: keyof KpiRequest, until: keyof KpiRequest) =>
    workMean(facts, question, { from, until });
  return {
    completed: completed.length,
    firstTimeFix: rateOf(repairs, (one) => one.outcome === 'onSite'),
    workMinutesToDispatch: work('registeredAt', 'dispatchedAt'),
    workMinutesToContact: work('dispatchedAt', 'contactedAt'),
    workMinutesToCompletion: work('registeredAt', 'completedAt'),
    minutesToDiagnosis: meanOf(
      completed
        .filter((one) => one.arrivedAt !== '' && one.diagnosedAt >= one.arrivedAt)
        .map((one) => minutesBetween(one.arrivedAt, one.diagnosedAt)),
    ),
    keptPromises: keptRate(facts.promises, question),
    ...satisfaction(facts.cards.filter((card) => inMonth(card.answeredAt))),
    responseRate: rateOf(
      facts.cards.filter((card) => inMonth(card.sentAt)),
      (card) => card.answeredAt !== '',
    ),
    repeatRepairs: rateOf(repairs, (one) => one.repeatOf !== ''),
    handedInSameDay: handedInSameDay(facts, question),
    expedited: facts.expedites.filter(({ openedAt }) => inMonth(openedAt)).length,
  };
}

/** What of the facts belongs to a branch, or to a person. */
export function factsOf(facts: KpiFacts, whose: { unit?: string; technician?: string }): KpiFacts {
  const { unit, technician } = whose;
  const isOf = (one: { unit: string; technician?: string }, person = one.technician) =>
    (unit === undefined || one.unit === unit) &&
    (technician === undefined || person === technician);
  const requests = facts.requests.filter((one) => isOf(one));
  const numbers = new Set(requests.map(({ no }) => no));
  return {
    requests,
    visits: facts.visits.filter(({ requestNo }) => numbers.has(requestNo)),
    pauses: facts.pauses.filter(({ requestNo }) => numbers.has(requestNo)),
    promises: facts.promises.filter((one) => isOf(one, one.promisedBy)),
    cards: facts.cards.filter((one) => isOf(one)),
    expedites: facts.expedites.filter((one) => isOf(one)),
  };
}

/** Of the promises that fell due in the month, those done by the time that was promised first (D4). */
function keptRate(promises: readonly KpiPromise[], { month, now }: KpiQuestion): Rate {
  const verdicts = promiseChains(promises)
    .filter(([first]) => first.dueAt.startsWith(month))
    .map((chain) => judgeChain(chain, now).result);
  return rateOf(
    verdicts.filter((result) => result !== 'open'),
    (result) => result === 'kept',
  );
}

/** Working time from one step to another, of what reached the other in the month; pauses stand still. */
function workMean(
  { requests, pauses }: KpiFacts,
  { month, scheduleOf }: KpiQuestion,
  { from, until }: { from: keyof KpiRequest; until: keyof KpiRequest },
): Mean {
  const reached = requests.filter((one) => one[from] !== '' && one[until].startsWith(month));
  return meanOf(
    reached.map((one) => {
      const own = pauses.filter(({ requestNo }) => requestNo === one.no);
      return workMinutesBetween(one[from], one[until], pausedBy(scheduleOf(one.unit), own));
    }),
  );
}

function satisfaction(answered: readonly KpiCard[]) {
  const of = (key: 'attitude' | 'skill' | 'punctuality' | 'service') =>
    meanOf(answered.flatMap((card) => (card[key] === null ? [] : [card[key]])));
  return {
    attitude: of('attitude'),
    skill: of('skill'),
    punctuality: of('punctuality'),
    service: of('service'),
  };
}

/** Days that are not over are not counted, unless the form is in. */
function handedInSameDay({ visits, requests }: KpiFacts, { month, now }: KpiQuestion): Rate {
  const submitted = new Map(requests.map((one) => [one.no, one.submittedAt]));
  const ends = visits
    .filter(({ at }) => at.startsWith(month))
    .map(({ requestNo, at, handedInAt }) => {
      const submittedAt = submitted.get(requestNo) ?? '';
      return { day: at.slice(0, 10), end: handedInAt || (submittedAt >= at ? submittedAt : '') };
    })
    .filter(({ day, end }) => end !== '' || day < now.slice(0, 10));
  return rateOf(ends, ({ day, end }) => end.startsWith(day));
}

function rateOf<T>(all: readonly T[], counts: (one: T) => boolean): Rate {
  const count = all.filter(counts).length;
  const percent = all.length ? Math.round((count / all.length) * 1000) / 10 : null;
  return { count, of: all.length, percent };
}

function meanOf(values: readonly number[]): Mean {
  const sum = values.reduce((total, value) => total + value, 0);
  const mean = values.length ? Math.round((sum / values.length) * 100) / 100 : null;
  return { mean, of: values.length };
}
