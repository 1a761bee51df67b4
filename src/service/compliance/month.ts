import { refuse } from '../../policy/refusal';
import { addMonths } from '../../policy/time';

/** Refuses what is no month, as `2026-11` is. */
export function requireMonth(month: string): void {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) refuse('notAMonth', { found: month });
}

/** As many months as make a year, the last one given. */
export function monthsUntil(last: string): string[] {
  return Array.from({ length: 12 }, (_, index) => addMonths(`${last}-01`, index - 11).slice(0, 7));
}
