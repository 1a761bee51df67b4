import type { KpiCard, KpiFacts, KpiRequest } from './kpi-facts';
import { judgeChain, promiseChains } from './promises';
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

/** The figures of a month (R1), by name; docs/kpis.md defines each. */
export const FIGURES = [
  { name: 'completed', kind: 'count', unit: 'count' },
  { name: 'firstTimeFix', kind: 'rate', unit: 'percent' },
  { name: 'workMinutesToDispatch', kind: 'mean', unit: 'minutes' },
  { name: 'workMinutesToContact', kind: 'mean', unit: 'minutes' },
  { name: 'workMinutesToCompletion', kind: 'mean', unit: 'minutes' },
  { name: 'minutesToDiagnosis', kind: 'mean', unit: 'minutes' },
  { name: 'keptPromises', kind: 'rate', unit: 'percent' },
  { name: 'attitude', kind: 'mean', unit: 'grade' },
  { name: 'skill', kind: 'mean', unit: 'grade' },
  { name: 'punctuality', kind: 'mean', unit: 'grade' },
  { name: 'service', kind: 'mean', unit: 'grade' },
  { name: 'responseRate', kind: 'rate', unit: 'percent' },
  { name: 'repeatRepairs', kind: 'rate', unit: 'percent' },
  { name: 'handedInSameDay', kind: 'rate', unit: 'percent' },
  { name: 'expedited', kind: 'count', unit: 'count' },
] as const satisfies readonly Figure[];

interface Figure {
  name: string;
  kind: 'count' | 'rate' | 'mean';
  unit: 'count' | 'percent' | 'minutes' | 'grade';
}

export type FigureName = (typeof FIGURES)[number]['name'];
type Kinds = { [F in (typeof FIGURES)[number] as F['name']]: F['kind'] };
type Summary = { count: number; rate: Rate; mean: Mean };
export type Kpis = { [N in FigureName]: Summary[Kinds[N]] };

/** A row that a figure counts, and what it brings: minutes or a grade to a mean, 1 or 0 to a rate, 1 to a count. */
export interface Counted {
  register: 'requests' | 'serviceLog' | 'promises' | 'surveys' | 'supervision';
  id: string;
  /** The request or other record that the row is about. */
  about: string;
  /** By which it belongs to the month. */
  at: DateTime;
  value: number;
}

export interface KpiQuestion {
  /** `2026-11`. */
  month: string;
  now: DateTime;
  scheduleOf(unit: string): Schedule;
}

/** The figures of a month, of all that is given: who wants those of a branch or person gives theirs (`factsOf`). */
export function kpisOf(facts: KpiFacts, question: KpiQuestion): Kpis {
  const figures = FIGURES.map(({ name, kind }) => [
    name,
    summaryOf(kind, countedBy(name, facts, question)),
  ]);
  return Object.fromEntries(figures) as Kpis;
}

/** What the rows of a figure come to. */
export function summaryOf(kind: Figure['kind'], rows: readonly Counted[]): number | Rate | Mean {
  const of = rows.length;
  const sum = rows.reduce((total, { value }) => total + value, 0);
  if (kind === 'count') return of;
  if (kind === 'mean') return { mean: of ? Math.round((sum / of) * 100) / 100 : null, of };
  return { count: sum, of, percent: of ? Math.round((sum / of) * 1000) / 10 : null };
}

/** Exactly the rows that a figure of the month counts. */
export function countedBy(name: FigureName, facts: KpiFacts, question: KpiQuestion): Counted[] {
  return COUNTING[name](facts, question);
}

type Counting = (facts: KpiFacts, question: KpiQuestion) => Counted[];

const COUNTING: Record<FigureName, Counting> = {
  completed: (facts, question) => completed(facts, question).map((one) => done(one, 1)),
  firstTimeFix: (facts, question) =>
    repairs(facts, question).map((one) => done(one, yes(one.outcome === 'onSite'))),
  workMinutesToDispatch: workTime('registeredAt', 'dispatchedAt'),
  workMinutesToContact: workTime('dispatchedAt', 'contactedAt'),
  workMinutesToCompletion: workTime('registeredAt', 'completedAt'),
  minutesToDiagnosis: (facts, question) =>
    completed(facts, question)
      .filter((one) => one.arrivedAt !== '' && one.diagnosedAt >= one.arrivedAt)
      .map((one) => done(one, minutesBetween(one.arrivedAt, one.diagnosedAt))),
  keptPromises,
  attitude: grades('attitude'),
  skill: grades('skill'),
  punctuality: grades('punctuality'),
  service: grades('service'),
  responseRate: ({ cards }, { month }) =>
    cards
      .filter((card) => card.sentAt.startsWith(month))
      .map((card) => ({ ...ofCard(card), at: card.sentAt, value: yes(card.answeredAt !== '') })),
  repeatRepairs: (facts, question) =>
    repairs(facts, question).map((one) => done(one, yes(one.repeatOf !== ''))),
  handedInSameDay,
  expedited: ({ expedites }, { month }) =>
    expedites
      .filter(({ openedAt }) => openedAt.startsWith(month))
      .map(({ id, sourceNo, openedAt }) => ({
        register: 'supervision',
        id,
        about: sourceNo,
        at: openedAt,
        value: 1,
      })),
};

function yes(is: boolean): number {
  return is ? 1 : 0;
}

function done(request: KpiRequest, value: number): Counted {
  const { no, completedAt } = request;
  return { register: 'requests', id: no, about: no, at: completedAt, value };
}

function completed({ requests }: KpiFacts, { month }: KpiQuestion): KpiRequest[] {
  return requests.filter((one) => one.completedAt.startsWith(month));
}

/** What was repaired or maintained; an answer is no repair. */
function repairs(facts: KpiFacts, question: KpiQuestion): KpiRequest[] {
  return completed(facts, question).filter(({ outcome }) =>
    ['onSite', 'pending'].includes(outcome),
  );
}

type Moment = 'registeredAt' | 'dispatchedAt' | 'contactedAt' | 'completedAt';

/** Working time from one step to another, of what reached the other in the month; pauses stand still. */
function workTime(from: Moment, until: Moment): Counting {
  return ({ requests, pauses }, { month, scheduleOf }) =>
    requests
      .filter((one) => one[from] !== '' && one[until].startsWith(month))
      .map((one) => {
        const own = pauses.filter(({ requestNo }) => requestNo === one.no);
        const schedule = pausedBy(scheduleOf(one.unit), own);
        const value = workMinutesBetween(one[from], one[until], schedule);
        return { ...done(one, value), at: one[until] };
      });
}

/** Of the promises that fell due in the month, those done by the time that was promised first (D4). */
function keptPromises({ promises }: KpiFacts, { month, now }: KpiQuestion): Counted[] {
  return promiseChains(promises).flatMap((chain) => {
    const [{ id, sourceNo, dueAt }] = chain;
    const { result } = judgeChain(chain, now);
    if (!dueAt.startsWith(month) || result === 'open') return [];
    const value = yes(result === 'kept');
    return [{ register: 'promises' as const, id, about: sourceNo, at: dueAt, value }];
  });
}

function ofCard({ no, requestNo }: KpiCard) {
  return { register: 'surveys' as const, id: no, about: requestNo };
}

function grades(key: 'attitude' | 'skill' | 'punctuality' | 'service'): Counting {
  return ({ cards }, { month }) =>
    cards
      .filter((card) => card.answeredAt.startsWith(month))
      .flatMap((card) =>
        card[key] === null ? [] : [{ ...ofCard(card), at: card.answeredAt, value: card[key] }],
      );
}

/** Days that are not over are not counted, unless the form is in. */
function handedInSameDay({ visits, requests }: KpiFacts, { month, now }: KpiQuestion): Counted[] {
  const submitted = new Map(requests.map((one) => [one.no, one.submittedAt]));
  return visits
    .filter(({ at }) => at.startsWith(month))
    .flatMap(({ id, requestNo, at, handedInAt }) => {
      const submittedAt = submitted.get(requestNo) ?? '';
      const day = at.slice(0, 10);
      const end = handedInAt || (submittedAt >= at ? submittedAt : '');
      if (end === '' && day >= now.slice(0, 10)) return [];
      const value = yes(end.startsWith(day));
      return [{ register: 'serviceLog' as const, id, about: requestNo, at, value }];
    });
}
