import { addDays } from '../policy/time';

/** `2026-11-24T09:30:00` as `11-24 09:30`, with the year where it is not this one. */
export function moment(text: string, now: string): string {
  if (!text) return '';
  const day = text.slice(0, 4) === now.slice(0, 4) ? text.slice(5, 10) : text.slice(0, 10);
  return text.length > 10 ? `${day} ${text.slice(11, 16)}` : day;
}

/** `11-24 09:30 – 11:30`; the second day only where it is another. */
export function span(from: string, until: string, now: string): string {
  if (!from || !until) return moment(from || until, now);
  const sameDay = from.slice(0, 10) === until.slice(0, 10);
  return `${moment(from, now)} – ${sameDay ? until.slice(11, 16) : moment(until, now)}`;
}

export function yuan(cents: number | null): string {
  return cents === null ? '' : `¥${(cents / 100).toFixed(2)}`;
}

/** The last moment of a time limit: midnight is the 24:00 of the day before. */
export function lastMoment(due: string, now: string): string {
  if (!due.endsWith('T00:00:00')) return moment(due, now);
  return `${moment(addDays(due.slice(0, 10), -1), now)} 24:00`;
}
