import { refuse } from './refusal';

/** A row of the shifts: hours of work on some weekdays, for one unit or (blank) for those without shifts of their own. */
export interface ShiftRow {
  unit: string;
  /** 1 is Monday, 7 Sunday: `1-5`, `1,3,6`, `2-6`. */
  weekdays: string;
  fromTime: string;
  untilTime: string;
}

/** Minutes after the midnight with which its day begins; beyond 1440 it runs into the next day. */
export interface Shift {
  from: number;
  until: number;
}

/** Weekday (1 Monday … 7 Sunday) → its shifts, the earliest first; a weekday without any is not there. */
export type Week = ReadonlyMap<number, readonly Shift[]>;

const MINUTES_PER_DAY = 1440;

/**
 * A unit's week: its own shifts, without any the general ones. A shift that ends no later than it begins runs over midnight
 * and belongs to the day on which it begins.
 * @throws RefusedError `shiftUnreadable` for a row of this unit that cannot be read
 */
export function weekOf(rows: readonly ShiftRow[], unit: string): Week {
  const own = rows.filter((row) => row.unit === unit);
  const week = new Map<number, Shift[]>();
  for (const row of own.length > 0 ? own : rows.filter((each) => each.unit === '')) {
    const shift = shiftOf(row);
    for (const weekday of weekdaysOf(row)) week.set(weekday, [...(week.get(weekday) ?? []), shift]);
  }
  for (const shifts of week.values()) shifts.sort((one, other) => one.from - other.from);
  return week;
}

function shiftOf(row: ShiftRow): Shift {
  const from = timeOf(row.fromTime);
  const until = timeOf(row.untilTime);
  // The same time twice may mean all day or nothing: 00:00 to 24:00 says all day.
  if (from === null || until === null || from === until || from === MINUTES_PER_DAY) {
    return unreadable(row);
  }
  return { from, until: until > from ? until : until + MINUTES_PER_DAY };
}

/** `08:30`, `24:00`, or the fraction of a day that Sheets makes of a time. */
function timeOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(text) ?? [];
  const isFraction = /^0?\.\d+$|^[01]$/.test(text);
  const minutes = isFraction
    ? Math.round(Number(text) * MINUTES_PER_DAY)
    : Number(hour) * 60 + Number(minute);
  return minutes >= 0 && minutes <= MINUTES_PER_DAY ? minutes : null;
}

const CHINESE_WEEKDAYS = '一二三四五六日';

function weekdaysOf(row: ShiftRow): Set<number> {
  const text = row.weekdays
    .normalize('NFKC')
    .replace(/周|星期|礼拜|\s/g, '')
    .replace(/天/g, '日')
    .replace(/[一二三四五六日]/g, (day) => String(CHINESE_WEEKDAYS.indexOf(day) + 1))
    .replace(/[~–—至到]/g, '-');
  const weekdays = new Set<number>();
  for (const part of text.split(/[,、;]/)) {
    const [, first, last] = /^([1-7])(?:-([1-7]))?$/.exec(part) ?? unreadable(row);
    // 6-1 is Saturday to Monday.
    for (let day = Number(first); ; day = (day % 7) + 1) {
      weekdays.add(day);
      if (day === Number(last ?? first)) break;
    }
  }
  return weekdays;
}

function unreadable({ weekdays, fromTime, untilTime }: ShiftRow): never {
  return refuse('shiftUnreadable', { weekdays, from: fromTime, until: untilTime });
}
