import { refuse } from '../../policy/refusal';

/** Refuses what is no month, as `2026-11` is. */
export function requireMonth(month: string): void {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) refuse('notAMonth', { found: month });
}
