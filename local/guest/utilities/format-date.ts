import { exception } from '../kernel';
import { MONTHS, offsetOf, patternParts, WEEKDAYS, type Zone, zoneOf } from './date-patterns';

/** The wall clock as a date whose UTC fields are the zone's. */
interface Moment {
  wall: Date;
  offset: number;
  zone: Zone;
  instant: number;
}

type Field = (moment: Moment, count: number) => string;

const DAY_MS = 86_400_000;

const number =
  (read: (wall: Date) => number): Field =>
  ({ wall }, count) =>
    String(read(wall)).padStart(count, '0');

const year =
  (read: (wall: Date) => number): Field =>
  ({ wall }, count) => {
    const text = String(read(wall)).padStart(count, '0');
    return count === 2 ? text.slice(-2) : text;
  };

const month: Field = ({ wall }, count) => {
  const name = MONTHS[wall.getUTCMonth()] ?? '';
  if (count > 3) return name;
  return count === 3 ? name.slice(0, 3) : String(wall.getUTCMonth() + 1).padStart(count, '0');
};

const weekday: Field = ({ wall }, count) => {
  const name = WEEKDAYS[wall.getUTCDay()] ?? '';
  return count > 3 ? name : name.slice(0, 3);
};

const FIELDS: Record<string, Field> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: year((wall) => wall.getUTCFullYear()),
  Y: year(weekYear),
  M: month,
  L: month,
  w: number(weekOfYear),
  W: number((wall) => Math.ceil((wall.getUTCDate() + firstWeekday(wall)) / 7)),
  D: number((wall) => Math.floor((wall.getTime() - startOfYear(wall)) / DAY_MS) + 1),
  d: number((wall) => wall.getUTCDate()),
  F: number((wall) => Math.ceil(wall.getUTCDate() / 7)),
  E: weekday,
  u: number((wall) => wall.getUTCDay() || 7),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((wall) => wall.getUTCHours()),
  k: number((wall) => wall.getUTCHours() || 24),
  K: number((wall) => wall.getUTCHours() % 12),
  h: number((wall) => wall.getUTCHours() % 12 || 12),
  m: number((wall) => wall.getUTCMinutes()),
  s: number((wall) => wall.getUTCSeconds()),
  S: number((wall) => wall.getUTCMilliseconds()),
  z: zoneName,
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, count) => {
    if (offset === 0) return 'Z';
    return count === 1
      ? offsetText(offset, '').slice(0, 3)
      : offsetText(offset, count === 2 ? '' : ':');
  },
};

/** Utilities.formatDate: Java's SimpleDateFormat in English. */
export function formatDate(date: Date, zoneId: string, pattern: string): string {
  const instant = date.getTime();
  const zone = zoneOf(zoneId);
  const offset = offsetOf(instant, zone);
  const moment = { instant, zone, offset, wall: new Date(instant + offset * 60_000) };
  return patternParts(pattern)
    .map((part) => ('text' in part ? part.text : fieldOf(part.letter)(moment, part.count)))
    .join('');
}

function fieldOf(letter: string): Field {
  const field = FIELDS[letter];
  if (!field) throw exception(`Illegal pattern character '${letter}'`);
  return field;
}

function startOfYear(wall: Date): number {
  return new Date(0).setUTCFullYear(wall.getUTCFullYear(), 0, 1);
}

/** Weekday of the month's first day: weeks begin on Sunday. */
function firstWeekday(wall: Date): number {
  return (wall.getUTCDay() - (wall.getUTCDate() - 1) + 35) % 7;
}

/** The week of January 1 is the first, also when it began in December. */
function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}

function weekOfYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY_MS);
  return Math.floor((saturday.getTime() - startOfYear(saturday)) / DAY_MS / 7) + 1;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.trunc(offset));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName({ instant, zone, offset }: Moment, count: number): string {
  if (typeof zone === 'number') return zone === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`;
  const timeZoneName = count > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName }).formatToParts(
    instant,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
