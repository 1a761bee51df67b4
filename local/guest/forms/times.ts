import { signatureError } from '../kernel';
import type { Part } from './part';

type DateItem = GoogleAppsScript.Forms.DateItem;
type DateTimeItem = GoogleAppsScript.Forms.DateTimeItem;
type TimeItem = GoogleAppsScript.Forms.TimeItem;
type DurationItem = GoogleAppsScript.Forms.DurationItem;

/** Answers are `YYYY-MM-DD`, or `MM-DD` without the year, in the script's zone. */
export function dateMethods(part: Part<DateItem>) {
  return {
    ...yearMethods(part),
    createResponse: (...args: unknown[]) => part.respond([day(dateIn(part, args), part)]),
  } satisfies Partial<DateItem>;
}

/** Answers are `YYYY-MM-DD HH:mm`. */
export function dateTimeMethods(part: Part<DateTimeItem>) {
  return {
    ...yearMethods(part),
    createResponse: (...args: unknown[]) => {
      const date = dateIn(part, args);
      return part.respond([`${day(date, part)} ${two(date.getHours())}:${two(date.getMinutes())}`]);
    },
  } satisfies Partial<DateTimeItem>;
}

/** Answers are `HH:mm`. */
export function timeMethods({ respond }: Part<TimeItem>) {
  return {
    createResponse: (hour: number, minute: number) => respond([hour, minute]),
  } satisfies Partial<TimeItem>;
}

/** Answers are `HH:mm:ss`. */
export function durationMethods({ respond }: Part<DurationItem>) {
  return {
    createResponse: (...parts: [number, number, number]) => respond(parts),
  } satisfies Partial<DurationItem>;
}

function yearMethods<T>({ ref, change }: Part<T>) {
  return {
    includesYear: () => ref.read().includesYear !== false,
    setIncludesYear: (includesYear: boolean) => change({ includesYear }),
  };
}

function dateIn({ ref }: Part<unknown>, args: unknown[]): Date {
  const [date] = args;
  if (args.length === 1 && date instanceof Date) return date;
  signatureError(args, `FormApp.${ref.className}.createResponse`);
}

function day(date: Date, { ref }: Part<unknown>): string {
  const monthAndDay = `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  if (ref.read().includesYear === false) return monthAndDay;
  return `${String(date.getFullYear()).padStart(4, '0')}-${monthAndDay}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
