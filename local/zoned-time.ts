/** Wall clocks of time zones, by `Intl` alone: the same in the home and in the script's realm. */

export interface WallClock {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError when there is no such zone. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall of that zone shows at an instant (epoch milliseconds). */
export function wallClock(instant: number, zone: string): WallClock {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - read('year') : read('year');
  return {
    year,
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

/** The zone's distance from UTC at an instant, in minutes; east is positive. */
export function offsetMinutes(instant: number, zone: string): number {
  const wholeSeconds = Math.floor(instant / 1000) * 1000;
  return (asUtc(wallClock(instant, zone)) - wholeSeconds) / 60_000;
}

/** The instant when the wall clock shows that; in the hour that a zone skips, as if it had not been skipped. */
export function instantOf(wall: WallClock, zone: string): number {
  const utc = asUtc(wall);
  const before = utc - offsetMinutes(utc - 24 * 3_600_000, zone) * 60_000;
  const guess = utc - offsetMinutes(before, zone) * 60_000;
  return offsetMinutes(guess, zone) === offsetMinutes(before, zone) ? guess : before;
}

/** The wall clock's numbers read as UTC: for counting days and weekdays. */
export function asUtc({ year, month, day, hour, minute, second }: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, 0);
}
