import { exception, now } from '../kernel';
import {
  instantIn,
  MONTHS,
  type PatternPart,
  patternParts,
  WEEKDAYS,
  zoneOf,
} from './date-patterns';

/** What was read so far; a part that is not in the pattern keeps its beginning, as in Java. */
interface Reading {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millis: number;
  pm?: boolean;
  offset?: number;
}

interface Cursor {
  text: string;
  at: number;
}

type Reader = (
  reading: Reading,
  cursor: Cursor,
  part: { count: number; adjacent: boolean },
) => boolean;

const into =
  (set: (reading: Reading, value: number) => void): Reader =>
  (reading, cursor, { count, adjacent }) => {
    // Numbers that touch each other are as long as their letters; others as long as there are digits.
    const digits = new RegExp(adjacent ? `\\d{${count}}` : '\\d+', 'y');
    const found = read(cursor, digits);
    if (found === undefined) return false;
    set(reading, Number(found));
    return true;
  };

const READERS: Record<string, Reader> = {
  y: readYear,
  M: readMonth,
  L: readMonth,
  d: into((reading, value) => {
    reading.day = value;
  }),
  D: into((reading, value) => {
    reading.month = 1;
    reading.day = value;
  }),
  E: (_reading, cursor) => readName(cursor, WEEKDAYS) !== undefined,
  a: (reading, cursor) => {
    const half = read(cursor, /[AP]M/iy);
    reading.pm = half?.toUpperCase() === 'PM';
    return half !== undefined;
  },
  H: into(setHour),
  k: into((reading, value) => setHour(reading, value % 24)),
  K: into(setHour),
  h: into((reading, value) => setHour(reading, value % 12)),
  m: into((reading, value) => {
    reading.minute = value;
  }),
  s: into((reading, value) => {
    reading.second = value;
  }),
  S: into((reading, value) => {
    reading.millis = value;
  }),
  Z: readOffset,
  X: readOffset,
  z: readOffset,
};

/** Utilities.parseDate: as lenient as Java's SimpleDateFormat (the 30th of February is in March). */
export function parseDate(text: string, zoneId: string, pattern: string): Date {
  const reading: Reading = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millis: 0,
  };
  const cursor = { text, at: 0 };
  const parts = patternParts(pattern);
  for (const [index, part] of parts.entries()) {
    if (!readPart(part, parts[index + 1], { reading, cursor })) {
      throw exception(`Unparseable date: "${text}"`);
    }
  }
  const { offset, millis, pm, ...wall } = reading;
  if (pm) wall.hour += 12;
  const zone = offset === undefined ? zoneOf(zoneId) : offset;
  return new Date(instantIn(wall, zone) + millis);
}

function readPart(
  part: PatternPart,
  next: PatternPart | undefined,
  { reading, cursor }: { reading: Reading; cursor: Cursor },
): boolean {
  if ('text' in part) {
    if (!cursor.text.startsWith(part.text, cursor.at)) return false;
    cursor.at += part.text.length;
    return true;
  }
  const reader = READERS[part.letter];
  if (!reader) throw exception(`not implemented locally: Utilities.parseDate with ${part.letter}`);
  const adjacent = next !== undefined && 'letter' in next && /[yMdHhKkmsSD]/.test(next.letter);
  return reader(reading, cursor, { count: part.count, adjacent });
}

function read(cursor: Cursor, what: RegExp): string | undefined {
  what.lastIndex = cursor.at;
  const found = what.exec(cursor.text)?.[0];
  cursor.at += found?.length ?? 0;
  return found;
}

/** The index of the name that stands there, whole or by its first three letters. */
function readName(cursor: Cursor, names: string[]): number | undefined {
  for (const [index, name] of names.entries()) {
    if (read(cursor, new RegExp(`${name}|${name.slice(0, 3)}`, 'iy'))) return index;
  }
  return undefined;
}

function readMonth(...[reading, cursor, part]: Parameters<Reader>): boolean {
  if (part.count < 3) {
    return into((to, value) => {
      to.month = value;
    })(reading, cursor, part);
  }
  const index = readName(cursor, MONTHS);
  reading.month = (index ?? 0) + 1;
  return index !== undefined;
}

/** Two digits are a year from 80 years ago to 20 years ahead. */
function readYear(...[reading, cursor, part]: Parameters<Reader>): boolean {
  const start = cursor.at;
  return into((to, value) => {
    to.year = value;
    if (part.count !== 2 || cursor.at - start !== 2) return;
    const oldest = now().getUTCFullYear() - 80;
    to.year = value + Math.floor(oldest / 100) * 100;
    if (to.year < oldest) to.year += 100;
  })(reading, cursor, part);
}

function setHour(reading: Reading, value: number): void {
  reading.hour = value;
}

function readOffset(reading: Reading, cursor: Cursor): boolean {
  const found = read(cursor, /Z|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|GMT|UTC/y);
  if (found === undefined) return false;
  const parts = /([+-])(\d{1,2}):?(\d{2})?/.exec(found);
  const minutes = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0);
  reading.offset = parts?.[1] === '-' ? -minutes : minutes;
  return true;
}
