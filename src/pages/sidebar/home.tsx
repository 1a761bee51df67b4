import { side } from '../words';
import { Queue } from './queue';
import { Search } from './search';
import type { Session } from './types';
import { t } from './words';

interface HomeProps {
  session: Session;
  begin: (act: string) => void;
  open: (no: string) => void;
}

/** Where one begins: take a call, find a request, see what waits. */
export function Home({ session, begin, open }: HomeProps) {
  // Lists are imported in a dialog of their own.
  const beginnings = session.begin.filter((one) => one.act !== 'importRows');
  return (
    <>
      {beginnings.length > 0 && (
        <section class="steps">
          {beginnings.map((one, index) => (
            <button
              type="button"
              key={one.act}
              class={index === 0 ? 'main' : ''}
              onClick={() => begin(one.act)}
              data-testid={`begin-${one.act}`}
            >
              {side(one.label)}
            </button>
          ))}
        </section>
      )}
      <Search session={session} open={open} />
      <Queue session={session} open={open} />
      {session.zonesDiffer && <p class="note warn">{t('zonesDiffer')}</p>}
    </>
  );
}
