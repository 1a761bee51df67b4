import { type Bilingual, say } from '../texts/say';
import type { Rules } from './rules';

/** Adds the numbers of the exceptions by which any of these clauses departs from the policy (R3). */
export function withException(
  reason: Bilingual,
  rules: Rules,
  clauses: readonly string[],
): Bilingual {
  const numbers = [...new Set(clauses.map((clause) => rules.exceptionOf(clause)).filter(Boolean))];
  if (!numbers.length) return reason;
  const note = say('reason.byException', { no: numbers.join(', ') });
  return { zh: reason.zh + note.zh, en: reason.en + note.en };
}
