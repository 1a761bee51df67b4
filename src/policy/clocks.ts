import { addDays, addMinutes, type DateTime, type Day } from './time';
import { addWorkdays, addWorkMinutes, endOfWorkday, type Schedule } from './work-time';

/** The clocks that the policy sets running (requirements 1.6). */
export type ClockName = keyof typeof CLOCKS;

/** A clock's parameters, as its clause names them: `minutes=30` sets the first clock of R17 to half an hour. */
export type ClockParams = Partial<Record<ClockParam, number>>;
type ClockParam = 'minutes' | 'hours' | 'graceMinutes' | 'days' | 'workdays' | 'windowDays';

interface Clock {
  clause: string;
  /** What is set when the policy's version says nothing else. */
  defaults: ClockParams;
  /** The last moment that is still in time. */
  due(start: DateTime, params: Required<ClockParams>, schedule: Schedule): DateTime | '';
}

const noParams = { minutes: 0, hours: 0, graceMinutes: 0, days: 0, workdays: 0, windowDays: 0 };

/**
 * Hours are working hours, for which pauses stop the clock; a number of days or working days ends with the last of them, so
 * pauses do not move it. What is promised is due when it was promised.
 */
export const CLOCKS = {
  register: clock('R17', { minutes: 30 }, (start, { minutes }) => addMinutes(start, minutes)),
  dispatch: clock('R18', { hours: 2 }, afterWorkHours),
  contact: clock('R19', { hours: 4 }, afterWorkHours),
  appointment: clock('R20', { graceMinutes: 15 }, (start, { graceMinutes }) =>
    addMinutes(start, graceMinutes),
  ),
  promise: clock('R26', {}, (start) => start),
  handIn: clock('R50', {}, (start) => endOfDay(dayOfStart(start))),
  review: clock('R51', { workdays: 1 }, afterWorkdays),
  archive: clock('R52', { days: 1 }, afterDays),
  survey: clock('R53', { days: 1 }, (start, params, schedule) =>
    params.workdays > 0
      ? endOfDay(addWorkdays(dayOfStart(start), params.workdays, schedule))
      : afterDays(start, params),
  ),
  complaintReply: clock('R46', { hours: 4 }, afterWorkHours),
  feedbackAction: clock('R56', { workdays: 1 }, afterWorkdays),
  escalationReply: clock('R59', { workdays: 1 }, afterWorkdays),
  followUp: clock('R36', { windowDays: 7 }, (start, { windowDays }) =>
    afterDays(start, { days: windowDays }),
  ),
  hqContact: clock('R60', { days: 7 }, afterDays),
};

/**
 * The last moment at which what a clock asks for is in time. It starts with a moment, or (follow-up, contact by head office)
 * with a day. Parameters that are not given are the clock's defaults; the survey goes by working days when `workdays` is
 * given. Blank while a pause without end holds the clock.
 */
export function dueOf(
  name: ClockName,
  start: DateTime | Day,
  by: { params?: ClockParams; schedule: Schedule },
): DateTime | '' {
  const { defaults, due } = CLOCKS[name];
  const moment = start.length > 10 ? start : `${start}T00:00:00`;
  return due(moment, { ...noParams, ...defaults, ...by.params }, by.schedule);
}

/** `stopped`: its subject was closed before it was due, so it is neither kept nor late. */
export type ClockState = 'running' | 'kept' | 'late' | 'stopped';

/**
 * How a clock stands: ended in time or late, else still running or overdue by now. A clock whose subject was closed
 * (`stoppedAt`) stands where it stood then, for good.
 */
export function judgeClock(stand: {
  due: DateTime | '';
  end: DateTime | '';
  now: DateTime;
  stoppedAt?: DateTime | '';
}): ClockState {
  const { due, end, now, stoppedAt } = stand;
  const isOver = (moment: DateTime) => due !== '' && moment > due;
  if (end) return isOver(end) ? 'late' : 'kept';
  if (isOver(stoppedAt || now)) return 'late';
  return stoppedAt ? 'stopped' : 'running';
}

function clock(clause: string, defaults: ClockParams, due: Clock['due']): Clock {
  return { clause, defaults, due };
}

function afterWorkHours(start: DateTime, { hours }: { hours: number }, schedule: Schedule) {
  return addWorkMinutes(start, hours * 60, schedule);
}

/** The end of the last shift of the n-th working day after the day of the start. */
function afterWorkdays(start: DateTime, { workdays }: { workdays: number }, schedule: Schedule) {
  return endOfWorkday(addWorkdays(dayOfStart(start), workdays, schedule), schedule);
}

function afterDays(start: DateTime, { days }: { days: number }): DateTime {
  return endOfDay(addDays(dayOfStart(start), days));
}

function dayOfStart(start: DateTime): Day {
  return start.slice(0, 10);
}

/** 24:00, which is 00:00 of the next day. */
function endOfDay(day: Day): DateTime {
  return `${addDays(day, 1)}T00:00:00`;
}
