import { say, type TextKey } from '../texts/say';
import { refuse } from './refusal';
import type { DateTime } from './time';

/** Moments typed by hand carry no seconds, so that the minute decides; a blank one stands before or after nothing. */
export function isBefore(one: DateTime | '', other: DateTime | ''): boolean {
  return one !== '' && other !== '' && one.slice(0, 16) < other.slice(0, 16);
}

/** One pair of moments that must not stand the wrong way round: the text, for the field, when they do. */
export type Order = readonly [path: string, isWrong: boolean, fault: TextKey];

/** Refuses moments that run backwards. */
export function requireOrder(clause: string, orders: readonly Order[]): void {
  const fields = orders
    .filter(([, isWrong]) => isWrong)
    .map(([path, , fault]) => ({ path, message: say(fault) }));
  if (fields.length) refuse('badInput', { count: fields.length }, { clause, fields });
}
