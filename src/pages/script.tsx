import type { Bilingual } from '../texts/say';
import { side, t } from './words';

/** What to say at the telephone. */
export function Script({ lines }: { lines: Bilingual[] }) {
  return (
    <aside class="script" aria-label={t('callScript')} data-testid="script">
      {lines.map((line) => (
        <p key={line.en}>{side(line)}</p>
      ))}
    </aside>
  );
}
