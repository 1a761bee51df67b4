import { broken, type Finding, kept, noEvidence } from './finding';
import type { SpotCheckFacts } from './rows';

/** What an inspector may look at. */
export type Observable =
  | 'appearance'
  | 'conduct'
  | 'habits'
  | 'site'
  | 'phoneManner'
  | 'explanation';

/**
 * Conduct is judged by who saw it, never by who did it: a box that the technician ticks himself is no evidence, and without
 * observation there is none (D6).
 */
export function observed(checks: readonly SpotCheckFacts[], what: Observable): Finding {
  const seen = (result: string) =>
    checks.filter((check) => check[what] === result).map(({ id }) => id);
  const poor = seen('poor');
  if (poor.length) return broken('fact.seenPoor', { list: poor.join(', ') }, poor);
  const good = seen('good');
  if (good.length) return kept('fact.seenGood', { list: good.join(', ') }, good);
  return noEvidence('fact.notObserved');
}
