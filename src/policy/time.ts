/** A moment on the workbook's wall clock: `2026-11-24T09:30:00`. Compare as text. */
export type DateTime = string;

/** A day on the workbook's wall clock: `2026-11-24`. Compare as text. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Days from 1899-12-30, the zero of a sheet's serial numbers, to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayText(Date.parse(`${text}T00:00:00Z`)) === text;
}

export function isDateTime(text: string): text is DateTime {
  return /^[-\d]{10}T([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text) && isDay(text.slice(0, 10));
}

export function dayOf(moment: DateTime): Day {
  return dayText(msOf(moment));
}

export function yearOf(text: Day | DateTime): number {
  msOf(text);
  return Number(text.slice(0, 4));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(msOf(day)).getUTCDay();
}

export function addDays(day: Day, days: number): Day {
  return dayText(msOf(day) + days * MS_PER_DAY);
}

/** The same day of a later month, or that month's last: 31 January + 1 month = 28 February. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(msOf(day));
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayText(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)));
}

/** The last day of a period of whole months, itself included: 2026-01-10 + 12 = 2027-01-09. */
export function lastDayOfMonths(start: Day, months: number): Day {
  return addDays(addMonths(start, months), -1);
}

export function addMinutes(moment: DateTime, minutes: number): DateTime {
  return momentText(msOf(moment) + Math.round(minutes * 60) * 1000);
}

/** Negative when `until` comes first; seconds count as parts of a minute. */
export function minutesBetween(from: DateTime, until: DateTime): number {
  return (msOf(until) - msOf(from)) / MS_PER_MINUTE;
}

export function daysBetween(from: Day, until: Day): number {
  return (msOf(until) - msOf(from)) / MS_PER_DAY;
}

/** The number that a cell holds for this day or moment. */
export function toSerial(text: Day | DateTime): number {
  return msOf(text) / MS_PER_DAY + SERIAL_OF_1970;
}

/** The moment that a cell's number stands for, to the nearest second. */
export function fromSerial(serial: number): DateTime {
  const seconds = Math.round((serial - SERIAL_OF_1970) * 86_400);
  return momentText(seconds * 1000);
}

const TYPED_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|(?=[\sT])|$)/;
const TYPED_TIME =
  /^(上午|下午)?\s*(\d{1,2})\s*[:时点]\s*(?:(\d{1,2})\s*分?)?(?::(\d{1,2})(?:\.\d+)?)?\s*(am|pm)?$/i;

/** What a person typed as a moment (`2026/11/24 9:30`, `2026年11月24日 下午3点`), or null. */
export function readDateTime(text: string): DateTime | null {
  const typed = text.normalize('NFKC').trim();
  const date = TYPED_DATE.exec(typed);
  if (!date) return null;
  const day = [date[1], pad(date[2]), pad(date[3])].join('-');
  const time = readTime(typed.slice(date[0].length).replace(/^[\sT]+/, ''));
  const moment = `${day}T${time}`;
  return isDateTime(moment) ? moment : null;
}

/** What a person typed as a day, or null; a time beside it is passed over. */
export function readDay(text: string): Day | null {
  const moment = readDateTime(text);
  return moment && dayOf(moment);
}

function readTime(typed: string): string {
  if (typed === '') return '00:00:00';
  const [whole, before, hour, minute, second, after] = TYPED_TIME.exec(typed) ?? [];
  if (!whole) return 'no time';
  const isAfternoon = before === '下午' || after?.toLowerCase() === 'pm';
  const hours = Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0);
  return [hours, minute, second].map(pad).join(':');
}

function pad(part: string | number | undefined): string {
  return String(part ?? 0).padStart(2, '0');
}

function msOf(text: Day | DateTime): number {
  if (isDay(text)) return Date.parse(`${text}T00:00:00Z`);
  if (isDateTime(text)) return Date.parse(`${text}Z`);
  throw new Error(`"${text}" is neither a day nor a moment.`);
}

function dayText(ms: number): Day {
  return momentText(ms).slice(0, 10);
}

function momentText(ms: number): DateTime {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 19);
}
