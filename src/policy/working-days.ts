import notices from 'chinese-days/dist/chinese-days.json';
import { type Bilingual, say } from '../texts/say';
import { addDays, type Day, weekdayOf, yearOf } from './time';

/** The State Council's notices, by day: days off, and weekend days that are worked instead (调休). */
const DAYS_OFF: Readonly<Record<Day, string>> = notices.holidays;
const MAKE_UP_DAYS: Readonly<Record<Day, string>> = notices.workdays;

/** A row of the calendar: a day that is off or worked, for one unit or (blank) for all. */
export interface CalendarRow {
  date: Day | '';
  nature: string;
  unit: string;
}

/** The days that a unit's calendar settles, over the statutory ones. */
export interface WorkCalendar {
  natures: ReadonlyMap<Day, 'off' | 'work'>;
  /** Years for which the company itself has entered days off. */
  enteredYears: ReadonlySet<number>;
}

/** A unit's own rows come before those for all; a year counts as entered once a day off for all is in it. */
export function workCalendar(rows: readonly CalendarRow[], unit = ''): WorkCalendar {
  const natures = new Map<Day, 'off' | 'work'>();
  for (const owner of new Set(['', unit])) {
    for (const { date, nature } of rows.filter((row) => row.unit === owner)) {
      if (date !== '' && (nature === 'off' || nature === 'work')) natures.set(date, nature);
    }
  }
  const offForAll = rows.filter(
    (row) => row.unit === '' && row.nature === 'off' && row.date !== '',
  );
  return { natures, enteredYears: new Set(offForAll.map((row) => yearOf(row.date))) };
}

const NO_CALENDAR: WorkCalendar = { natures: new Map(), enteredYears: new Set() };

/** Whether people work on this day: the calendar's word, else the statutory days off and make-up days. */
export function isWorkday(day: Day, calendar: WorkCalendar = NO_CALENDAR): boolean {
  const nature = dayNature(day, calendar);
  return nature === 'ordinary' ? !isWeekend(day) : nature === 'work';
}

/** What is said of a day: it is off, it is worked (as a make-up day is), or nothing, and the shifts of its weekday tell. */
export type DayNature = 'off' | 'work' | 'ordinary';

/** What the calendar, else the statutory days off and make-up days, say of a day. A weekend that nobody names is ordinary. */
export function dayNature(day: Day, calendar: WorkCalendar = NO_CALENDAR): DayNature {
  const settled = calendar.natures.get(day);
  if (settled) return settled;
  if (day in MAKE_UP_DAYS) return 'work';
  return day in DAYS_OFF ? 'off' : 'ordinary';
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(weekdayOf(day));
}

/** The first working day after this one. */
export function nextWorkday(day: Day, calendar: WorkCalendar = NO_CALENDAR): Day {
  const LONGEST_CLOSURE_DAYS = 400;
  for (let days = 1; days <= LONGEST_CLOSURE_DAYS; days += 1) {
    const next = addDays(day, days);
    if (isWorkday(next, calendar)) return next;
  }
  throw new Error(`The calendar has no working day within ${LONGEST_CLOSURE_DAYS} days of ${day}.`);
}

/**
 * Whether the days off of a year are known. Until the State Council's notice for it (in the November before) reaches this
 * program or the calendar, only weekdays are.
 */
export function isYearPublished(year: number, calendar: WorkCalendar = NO_CALENDAR): boolean {
  return calendar.enteredYears.has(year) || hasStatutoryDays(year);
}

/** What to tell whoever relies on working days of a year that is not published. */
export function yearWarning(day: Day, calendar: WorkCalendar = NO_CALENDAR): Bilingual | null {
  const year = yearOf(day);
  return isYearPublished(year, calendar) ? null : say('warning.yearUnpublished', { year });
}

/** The last year of the run of years, up to now, whose days off are known. */
export function lastPublishedYear(calendar: WorkCalendar = NO_CALENDAR): number {
  let year = 2026;
  while (isYearPublished(year + 1, calendar)) year += 1;
  return year;
}

/** New Year's Day is in every notice. */
function hasStatutoryDays(year: number): boolean {
  return `${year}-01-01` in DAYS_OFF;
}
