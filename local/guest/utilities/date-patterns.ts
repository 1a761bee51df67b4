/** What formatDate and parseDate share: Java's pattern letters, names and zone ids. */
import { asUtc, instantOf, isZone, offsetMinutes, type WallClock } from '../../zoned-time';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Java's own short ids that `Intl` does not know, or knows otherwise. */
const JAVA_ZONES: Record<string, string> = {
  JST: 'Asia/Tokyo',
  CTT: 'Asia/Shanghai',
  IST: 'Asia/Kolkata',
  PST: 'America/Los_Angeles',
  CST: 'America/Chicago',
  ECT: 'Europe/Paris',
};

/** A zone's name, or a fixed distance from UTC in minutes. */
export type Zone = string | number;

/** An unknown zone silently acts as GMT, as in Java. */
export function zoneOf(id: string): Zone {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(id);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return fixed[1] === '-' ? -minutes : minutes;
  }
  const name = JAVA_ZONES[id] ?? id;
  return isZone(name) ? name : 0;
}

export function offsetOf(instant: number, zone: Zone): number {
  return typeof zone === 'number' ? zone : offsetMinutes(instant, zone);
}

export function instantIn(wall: WallClock, zone: Zone): number {
  return typeof zone === 'number' ? asUtc(wall) - zone * 60_000 : instantOf(wall, zone);
}

/** A run of one letter, or text to be taken as it is. */
export type PatternPart = { letter: string; count: number } | { text: string };

export function patternParts(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  const pieces = pattern.matchAll(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g);
  for (const [whole, quoted, letter] of pieces) {
    if (whole === "''") parts.push({ text: "'" });
    else if (quoted !== undefined) parts.push({ text: quoted.replace(/''/g, "'") });
    else if (letter !== undefined) parts.push({ letter, count: whole.length });
    else parts.push({ text: whole });
  }
  return parts;
}
