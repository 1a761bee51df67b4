import { instantOf, wallClock } from '../../zoned-time';

/** `2026-03-05T09:30`, as `<input type="datetime-local">` has it. */
export function localText(moment: number, timeZone: string): string {
  const { year, month, day, hour, minute } = wallClock(moment, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** The moment when clocks of the zone show `text`. */
export function momentOf(text: string, timeZone: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return instantOf({ year, month, day, hour, minute, second: 0 }, timeZone);
}
