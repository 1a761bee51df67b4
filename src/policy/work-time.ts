import { refuse } from './refusal';
import { type Shift, type ShiftRow, weekOf } from './shifts';
import { addDays, addMinutes, type DateTime, type Day, minutesBetween, weekdayOf } from './time';
import { type CalendarRow, dayNature, type WorkCalendar, workCalendar } from './working-days';

/** The clock stands still from one moment until another, or (blank) until further notice. */
export interface Pause {
  from: DateTime;
  until: DateTime | '';
}

/** When a unit works. */
export interface Schedule {
  /** For `yearWarning`: whether a year's days off are known. */
  calendar: WorkCalendar;
  pauses: readonly Pause[];
  /** The shifts that begin on a day. */
  shiftsOn(day: Day): readonly Shift[];
}

/**
 * A unit's working time (D5): its shifts on the days that are worked. A day off, by the calendar or by law, has no shifts. A
 * make-up working day (调休) has those of its weekday or, where there are none, those of the first weekday that has any. Any
 * other day has the shifts of its weekday, so that a shop may close on Mondays and open on Saturdays.
 */
export function workSchedule(
  rows: { shifts: readonly ShiftRow[]; calendar: readonly CalendarRow[] },
  unit = '',
): Schedule {
  const week = weekOf(rows.shifts, unit);
  const calendar = workCalendar(rows.calendar, unit);
  const usual = week.get(Math.min(...week.keys())) ?? [];
  const known = new Map<Day, readonly Shift[]>();
  const look = (day: Day): readonly Shift[] => {
    const nature = dayNature(day, calendar);
    if (nature === 'off') return [];
    return week.get(weekdayOf(day) || 7) ?? (nature === 'work' ? usual : []);
  };
  const shiftsOn = (day: Day): readonly Shift[] => {
    const shifts = known.get(day) ?? look(day);
    known.set(day, shifts);
    return shifts;
  };
  return { calendar, pauses: [], shiftsOn };
}

/** The same schedule with intervals in which the clock stands still. */
export function pausedBy(schedule: Schedule, pauses: readonly Pause[]): Schedule {
  return { ...schedule, pauses: [...schedule.pauses, ...pauses] };
}

/** Working time from one moment to another; negative when `until` comes first. */
export function workMinutesBetween(from: DateTime, until: DateTime, schedule: Schedule): number {
  if (until < from) return -workMinutesBetween(until, from, schedule);
  const end = secondsOf(until);
  let seconds = 0;
  for (const span of workedSpans(from, end, schedule)) seconds += span.until - span.from;
  return seconds / 60;
}

/**
 * The first moment at which so much working time has passed: a limit of four hours that ends with the morning shift ends at
 * 12:00, not when the afternoon begins. Blank while a pause without end keeps the clock from getting there.
 * @throws RefusedError `noWorkingTime` when the schedule has none
 */
export function addWorkMinutes(from: DateTime, minutes: number, schedule: Schedule): DateTime | '' {
  if (!(minutes >= 0)) throw new Error(`${minutes} minutes cannot be added to a clock.`);
  let left = Math.round(minutes * 60);
  if (left === 0) return from;
  for (const span of workedSpans(from, Number.POSITIVE_INFINITY, schedule)) {
    if (left <= span.until - span.from) return momentOf(span.from + left);
    left -= span.until - span.from;
  }
  return '';
}

/** A shift's first moment is working time, its last no more. */
export function isWorkingMoment(moment: DateTime, schedule: Schedule): boolean {
  const second = secondsOf(moment);
  return workedSpans(moment, second + 1, schedule).next().value?.from === second;
}

/** This moment or the first working one after it; blank while a pause has no end. */
export function nextWorkingMoment(moment: DateTime, schedule: Schedule): DateTime | '' {
  const first = workedSpans(moment, Number.POSITIVE_INFINITY, schedule).next().value;
  return first ? momentOf(first.from) : '';
}

/** Whether any shift begins on this day. */
export function isWorkingDay(day: Day, schedule: Schedule): boolean {
  return schedule.shiftsOn(day).length > 0;
}

/** The n-th working day after this one, or before it when n is negative; 0 is the day itself, worked or not. */
export function addWorkdays(day: Day, count: number, schedule: Schedule): Day {
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    reached = nearestWorkday(reached, count > 0 ? 1 : -1, schedule);
  }
  return reached;
}

export function previousWorkday(day: Day, schedule: Schedule): Day {
  return addWorkdays(day, -1, schedule);
}

/** When the day's last shift ends; a day without shifts ends at 24:00, which is 00:00 of the next. */
export function endOfWorkday(day: Day, schedule: Schedule): DateTime {
  const ends = schedule.shiftsOn(day).map((shift) => shift.until);
  return addMinutes(`${day}T00:00:00`, ends.length > 0 ? Math.max(...ends) : 1440);
}

/** Longer than any closure: what has no working time for so long has none. */
const LONGEST_CLOSURE_DAYS = 400;

function nearestWorkday(day: Day, step: 1 | -1, schedule: Schedule): Day {
  for (let days = 1; days <= LONGEST_CLOSURE_DAYS; days += 1) {
    const near = addDays(day, days * step);
    if (isWorkingDay(near, schedule)) return near;
  }
  return noWorkingTime(day);
}

function noWorkingTime(day: Day): never {
  return refuse('noWorkingTime', { day, days: LONGEST_CLOSURE_DAYS });
}

/** An interval in seconds, its end not included. */
interface Span {
  from: number;
  until: number;
}

const SECONDS_PER_DAY = 86_400;

/** The intervals of working time between two moments, in order, none touching the time of another. */
function* workedSpans(from: DateTime, end: number, schedule: Schedule): Generator<Span, undefined> {
  const pauses = schedule.pauses.map(pauseSpan).sort((one, other) => one.from - other.from);
  const stop = Math.min(end, ...pauses.filter(isEndless).map((pause) => pause.from));
  let reached = secondsOf(from);
  // The day before may have a shift that runs over midnight.
  let day = addDays(from.slice(0, 10), -1);
  let idle = 0;
  for (let midnight = secondsOf(`${day}T00:00:00`); midnight < stop; midnight += SECONDS_PER_DAY) {
    const shifts = schedule.shiftsOn(day);
    idle = shifts.length > 0 ? 0 : idle + 1;
    if (stop === Number.POSITIVE_INFINITY && idle > LONGEST_CLOSURE_DAYS) noWorkingTime(day);
    for (const shift of shifts) {
      const begin = Math.max(midnight + shift.from * 60, reached);
      const until = Math.min(midnight + shift.until * 60, stop);
      if (begin < until) yield* without({ from: begin, until }, pauses);
      reached = Math.max(reached, until);
    }
    day = addDays(day, 1);
  }
}

/** What a span keeps outside the pauses, which come in order. */
function* without(span: Span, pauses: readonly Span[]): Generator<Span, undefined> {
  let { from } = span;
  for (const pause of pauses) {
    const until = Math.min(pause.from, span.until);
    if (from < until) yield { from, until };
    from = Math.max(from, pause.until);
  }
  if (from < span.until) yield { from, until: span.until };
}

function pauseSpan({ from, until }: Pause): Span {
  const end = until ? secondsOf(until) : Number.POSITIVE_INFINITY;
  // A pause that ends before it begins is none.
  return { from: secondsOf(from), until: Math.max(end, secondsOf(from)) };
}

function isEndless(pause: Span): boolean {
  return pause.until === Number.POSITIVE_INFINITY;
}

const EPOCH = '1970-01-01T00:00:00';

function secondsOf(moment: DateTime): number {
  return Math.round(minutesBetween(EPOCH, moment) * 60);
}

function momentOf(seconds: number): DateTime {
  return addMinutes(EPOCH, seconds / 60);
}
