/** Wall clock time of a zone, and back. */

export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

export function wallTime(moment: number, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** `2026-03-05T09:30`, as `<input type="datetime-local">` has it. */
export function localText(moment: number, timeZone: string): string {
  const { year, month, day, hour, minute } = wallTime(moment, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** The moment when clocks of the zone show `text`. */
export function momentOf(text: string, timeZone: string): number {
  const asUtc = Date.parse(`${text}Z`);
  // Where the clock is put forward or back between the guess and the moment, the second step mends it.
  let moment = asUtc;
  for (let step = 0; step < 2; step++) moment = asUtc - aheadOfUtc(moment, timeZone);
  return moment;
}

function aheadOfUtc(moment: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallTime(moment, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
