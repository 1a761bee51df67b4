import type { ActName } from '../policy/stages';
import { type Bilingual, hasText, same, say } from '../texts/say';

/** An act's name as people read it. */
export function actLabel(act: ActName): Bilingual {
  const key = `act.${act}`;
  return hasText(key) ? say(key) : same(act);
}
