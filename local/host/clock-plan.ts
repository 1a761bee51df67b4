import type { ClockPlan } from '../protocol';
import { asUtc, instantOf, isZone, wallClock } from '../zoned-time';

/** A plan with nothing left open: minute and hour fixed once and for all, as at Google. */
export type Schedule =
  | { kind: 'once'; at: number }
  | { kind: 'interval'; everyMs: number; from: number }
  | { kind: 'days'; every: number; from: number; time: TimeOfDay }
  | { kind: 'weeks'; every: number; from: number; weekDay: number; time: TimeOfDay }
  | { kind: 'months'; monthDay: number; time: TimeOfDay };

interface TimeOfDay {
  hour: number;
  minute: number;
  zone: string;
}

export interface Planning {
  /** Epoch milliseconds. */
  now: number;
  /** The project's zone. */
  zone: string;
  /** Picks the minute where the script leaves it open: random to the script, yet always the same. */
  seed: string;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const MONTHS_AHEAD = 12;

export function scheduleOf(plan: ClockPlan, { now, zone: ownZone, seed }: Planning): Schedule {
  const zone = plan.zone ?? ownZone;
  if (!isZone(zone)) throw new Error('Invalid argument: timezone');
  const time = {
    zone,
    hour: inRange(plan.hour ?? wallClock(now, zone).hour, [0, 23], 'hour'),
    minute: inRange(plan.minute ?? minuteOf(seed), [0, 59], 'minute'),
  };
  if (plan.at !== undefined) return { kind: 'once', at: plan.at };
  if (plan.afterMs !== undefined) return { kind: 'once', at: now + plan.afterMs };
  if (plan.year !== undefined) return { kind: 'once', at: dateOf(plan, time) };
  if (plan.everyMinutes !== undefined) {
    return { kind: 'interval', everyMs: plan.everyMinutes * MINUTE_MS, from: now };
  }
  if (plan.everyHours !== undefined) {
    const everyMs = positive(plan.everyHours) * HOUR_MS;
    return { kind: 'interval', everyMs, from: lastMinute(now, time) };
  }
  const from = firstDay(now, time);
  if (plan.monthDay !== undefined) {
    return { kind: 'months', monthDay: inRange(plan.monthDay, [1, 31], 'day'), time };
  }
  if (plan.weekDay !== undefined || plan.everyWeeks !== undefined) {
    const weekDay = plan.weekDay ?? new Date(from).getUTCDay();
    return { kind: 'weeks', every: positive(plan.everyWeeks ?? 1), from, weekDay, time };
  }
  if (plan.everyDays !== undefined)
    return { kind: 'days', every: positive(plan.everyDays), from, time };
  throw new Error('The clock trigger has no time: call everyDays() or the like.');
}

/** The first time of a new trigger: a single one may already be past, and then is due at once. */
export function firstTime(schedule: Schedule, now: number): number | undefined {
  return schedule.kind === 'once' ? schedule.at : nextAfter(schedule, now);
}

/** The next time of a trigger that has run at that instant; undefined when there is none. */
export function nextAfter(schedule: Schedule, instant: number): number | undefined {
  switch (schedule.kind) {
    case 'once':
      return undefined;
    case 'interval': {
      const passed = Math.floor((instant - schedule.from) / schedule.everyMs);
      return schedule.from + (Math.max(passed, 0) + 1) * schedule.everyMs;
    }
    case 'days':
      return nextDay(schedule.time, instant, { from: schedule.from, step: schedule.every });
    case 'weeks': {
      const ahead = (schedule.weekDay - new Date(schedule.from).getUTCDay() + 7) % 7;
      const from = schedule.from + ahead * DAY_MS;
      return nextDay(schedule.time, instant, { from, step: schedule.every * 7 });
    }
    case 'months':
      return nextMonthDay(schedule, instant);
  }
}

/** Days are counted as midnights UTC: they are all of the same length. */
function nextDay(
  time: TimeOfDay,
  instant: number,
  { from, step }: { from: number; step: number },
): number {
  const passed = Math.floor((dayOf(instant, time.zone) - from) / (step * DAY_MS));
  for (let count = Math.max(passed, 0); ; count++) {
    const next = timeOn(from + count * step * DAY_MS, time);
    if (next > instant) return next;
  }
}

/** Months without that day are left out. */
function nextMonthDay(
  { monthDay, time }: { monthDay: number; time: TimeOfDay },
  instant: number,
): number | undefined {
  const today = new Date(dayOf(instant, time.zone));
  for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
    const day = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + ahead, monthDay);
    if (new Date(day).getUTCDate() !== monthDay) continue;
    const next = timeOn(day, time);
    if (next > instant) return next;
  }
  return undefined;
}

function dayOf(instant: number, zone: string): number {
  return asUtc({ ...wallClock(instant, zone), hour: 0, minute: 0, second: 0 });
}

function timeOn(day: number, { hour, minute, zone }: TimeOfDay): number {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return instantOf({ year, month, day: date.getUTCDate(), hour, minute, second: 0 }, zone);
}

/** Today, or tomorrow when the time of day is past. */
function firstDay(now: number, time: TimeOfDay): number {
  const today = dayOf(now, time.zone);
  return timeOn(today, time) > now ? today : today + DAY_MS;
}

/** When the clock last showed that minute. */
function lastMinute(now: number, { minute, zone }: TimeOfDay): number {
  const wall = wallClock(now, zone);
  const at = instantOf({ ...wall, minute, second: 0 }, zone);
  return at > now ? at - HOUR_MS : at;
}

/** `atDate` means about midnight unless an hour was given. */
function dateOf(plan: ClockPlan, { zone }: TimeOfDay): number {
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = plan;
  return instantOf({ year, month, day, hour, minute, second: 0 }, zone);
}

function minuteOf(seed: string): number {
  return Array.from(seed).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 60, 7);
}

function positive(count: number): number {
  return inRange(count, [1, Number.MAX_SAFE_INTEGER], 'n');
}

function inRange(value: number, [least, most]: [number, number], name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`Invalid argument: ${name}`);
}
