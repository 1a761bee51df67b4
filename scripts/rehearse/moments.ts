import chineseDays from 'chinese-days';

/** Wall-clock moments of the company, `2026-09-14T09:30:00`; China has no summer time. */
export type Moment = string;

const ZONE = '+08:00';
const MINUTE = 60_000;
const DAY = 86_400_000;

export function instant(moment: Moment): Date {
  return new Date(`${moment}${ZONE}`);
}

export function moment(at: Date): Moment {
  return new Date(at.getTime() + 8 * 60 * MINUTE).toISOString().slice(0, 19);
}

export function plus(at: Moment, minutes: number): Moment {
  return moment(new Date(instant(at).getTime() + minutes * MINUTE));
}

export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** By the State Council's notices: make-up Saturdays count, holidays do not. */
export function isWorking(day: string): boolean {
  return chineseDays.isWorkday(day);
}

/** The n-th working day after this one. */
export function workdayAfter(day: string, count = 1): string {
  let found = day;
  for (let left = count; left > 0; ) {
    found = dayAfter(found);
    if (isWorking(found)) left -= 1;
  }
  return found;
}

/** This day, or the next working day when it is a day off. */
export function workdayFrom(day: string): string {
  return isWorking(day) ? day : workdayAfter(day);
}

/** As a cell holds it. */
export function serial(text: string): number {
  const whole = text.length === 10 ? `${text}T00:00:00` : text;
  return (Date.parse(`${whole}Z`) - Date.UTC(1899, 11, 30)) / DAY;
}
