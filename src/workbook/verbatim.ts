import { refuse } from '../policy/refusal';
import type { Rules } from '../policy/rules';
import { say } from '../texts/say';

/** A need or a complaint is written down in the customer's words: more than a sign of them (R45). */
export function requireWords(path: string, words: string, rules: Rules): void {
  const least = rules.number('R45', 'minLength');
  if ([...words].length >= least) return;
  const message = say('field.tooShort', { min: least });
  refuse('wordsTooFew', { least }, { clause: 'R45', fields: [{ path, message }] });
}
