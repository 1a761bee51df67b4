import { type Bilingual, say, type TextKey } from '../../texts/say';
import { type ClockName, type ClockParams, dueOf, judgeClock } from '../clocks';
import { paramsOf } from '../due';
import type { PromiseChain } from '../promises';
import { addDays, type DateTime, type Day, minutesBetween } from '../time';
import { workMinutesBetween } from '../work-time';
import type { Bench } from './evidence';
import { broken, type Finding, kept, notApplicable } from './finding';
import type { PromiseFacts } from './rows';

interface Run {
  clock: ClockName;
  /** What started it, what ends it: `获悉`, `登记`. */
  words: [start: TextKey, end: TextKey];
  start: DateTime | Day;
  end: DateTime | '';
  proof?: readonly string[];
  params?: ClockParams;
}

/** Judges a clock: in time, late, overdue, still running, or stopped when its subject was closed. */
export function judgeRun(bench: Bench, run: Run): Finding {
  const params = run.params ?? paramsOf(run.clock, bench.rules);
  const isCounted = ['minutes', 'hours', 'graceMinutes'].some((name) => name in params);
  const counted = isCounted ? { ...run, start: minuteOf(run.start), end: minuteOf(run.end) } : run;
  const due = dueOf(run.clock, counted.start, { params, schedule: bench.schedule });
  return judgeDue(bench, { ...counted, due, ...spent(bench, counted, params) });
}

interface Deadline extends Omit<Run, 'clock' | 'params'> {
  due: DateTime | '';
  used?: Bilingual;
  limit?: Bilingual;
}

/** Judges against a moment that is already known, as what was promised. */
export function judgeDue(bench: Bench, deadline: Deadline): Finding {
  const { due, end, words, proof = [], used, limit } = deadline;
  const state = judgeClock({ due, end, now: bench.now, stoppedAt: bench.closedAt });
  const seenAt = end || bench.closedAt || bench.now;
  const params = {
    start: say(words[0]),
    end: say(words[1]),
    from: shown(deadline.start),
    until: shownAfter(deadline.start, seenAt),
    due: shownDue(due),
  };
  if (state === 'running') return notApplicable('fact.running', params, proof);
  if (state === 'stopped') return notApplicable('fact.stopped', params, proof);
  if (state === 'kept') return kept('fact.inTime', params, proof);
  if (!end) return broken('fact.overdue', params, proof);
  return used && limit
    ? broken('fact.overLimit', { ...params, used, limit }, proof)
    : broken('fact.late', params, proof);
}

/** A chain is held against what was promised first: a later date does not make it kept (D4). */
export function judgeChains(bench: Bench, chains: readonly PromiseChain<PromiseFacts>[]): Finding {
  const findings = chains.map((chain) => {
    const [first] = chain;
    const last = chain[chain.length - 1] ?? first;
    return judgeDue(bench, {
      words: ['what.promised', 'what.done'],
      start: first.promisedAt,
      due: minuteOf(first.dueAt),
      end: minuteOf(last.doneAt),
      proof: chain.map((one) => one.id),
    });
  });
  return gravest(findings) ?? notApplicable('fact.nothingPromised');
}

/** Of several findings on one clause: a breach, else what is still open, else that all was kept. */
export function gravest(findings: readonly Finding[]): Finding | null {
  const order = ['broken', 'notApplicable', 'noEvidence', 'kept'];
  const found = order.map((verdict) => findings.find((one) => one.verdict === verdict));
  return found.find(Boolean) ?? null;
}

/** Time used and time allowed, where the limit is one of minutes or hours. */
function spent(bench: Bench, { clock, start, end }: Run, { minutes, hours }: ClockParams) {
  if (!end || start.length <= 10) return {};
  if (minutes !== undefined && clock === 'register') {
    const used = duration(minutesBetween(start, end));
    return { used, limit: say('fact.minutes', { minutes }) };
  }
  if (hours === undefined) return {};
  const used = duration(workMinutesBetween(start, end, bench.schedule));
  return { used, limit: say('fact.workHours', { hours }) };
}

function duration(minutes: number): Bilingual {
  const whole = Math.floor(minutes);
  if (whole < 60) return say('fact.minutes', { minutes: whole });
  return say('fact.hoursMinutes', { hours: Math.floor(whole / 60), minutes: whole % 60 });
}

export function shown(moment: DateTime | Day): string {
  return moment.replace('T', ' ').slice(0, 16);
}

/** Beside a moment of the same day the time alone. */
function shownAfter(start: DateTime | Day, moment: DateTime): string {
  const isSameDay = start.length > 10 && start.slice(0, 10) === moment.slice(0, 10);
  return isSameDay ? moment.slice(11, 16) : shown(moment);
}

/** Midnight is the 24:00 of the day before it. */
function shownDue(due: DateTime | ''): string {
  return due.endsWith('T00:00:00') ? `${addDays(due.slice(0, 10), -1)} 24:00` : shown(due);
}

/** People see minutes, and are judged by what they see. */
export function minuteOf(moment: string): string {
  return moment.length > 16 ? `${moment.slice(0, 16)}:00` : moment;
}
