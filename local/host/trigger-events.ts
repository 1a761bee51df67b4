/**
 * The `e` of a trigger, as JSON. Markers (`$range`, `$user` …) become service objects in the script's realm.
 */
import type { PageEdit } from './contract';

export interface EventFrame {
  authMode: 'LIMITED' | 'FULL';
  /** Who did it, as far as the script may know. */
  user: string;
  /** Only installed triggers have one. */
  triggerUid?: string;
}

const DAY_MS = 86_400_000;

function frame({ authMode, triggerUid }: Omit<EventFrame, 'user'>): object {
  return { authMode: { $authMode: authMode }, ...(triggerUid && { triggerUid }) };
}

export function openEvent(from: EventFrame): object {
  return { ...frame(from), source: { $spreadsheet: true }, user: { $user: from.user } };
}

/** `value` and `oldValue` are there for single cells only, and only where there was one. */
export function editEvent(from: EventFrame, { box, value, oldValue }: PageEdit): object {
  return {
    ...openEvent(from),
    range: { $range: box },
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

export function formEvent(triggerUid: string, formId: string, responseId: string): object {
  return {
    ...frame({ authMode: 'FULL', triggerUid }),
    source: { $form: formId },
    response: { $formResponse: { formId, responseId } },
  };
}

/** The clock's fields are UTC, whatever zone the trigger keeps. */
export function clockEvent(triggerUid: string, now: Date): object {
  return {
    ...frame({ authMode: 'FULL', triggerUid }),
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    'week-of-year': isoWeek(now),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** Weeks begin on Monday; the one with the year's first Thursday is the first. */
function isoWeek(date: Date): number {
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const thursday = new Date(midnight + (4 - (date.getUTCDay() || 7)) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
}
