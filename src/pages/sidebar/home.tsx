import { side } from '../words';
import { OpenRecords } from './open-records';
import { Queue } from './queue';
import { Search } from './search';
import type { RecordRef, Session } from './types';
import { t } from './words';

interface HomeProps {
  session: Session;
  begin: (act: string) => void;
  open: (no: string) => void;
  openRecord: (of: RecordRef) => void;
}

/** How many beginnings stand open; the others are one click away. */
const MOST = 3;

/** Where one begins: take a call, find a request, see what waits. */
export function Home({ session, begin, open, openRecord }: HomeProps) {
  return (
    <>
      <Beginnings session={session} begin={begin} />
      <Search session={session} open={open} openRecord={openRecord} />
      <Queue session={session} open={open} />
      <OpenRecords session={session} open={openRecord} />
      {session.zonesDiffer && <p class="note warn">{t('zonesDiffer')}</p>}
    </>
  );
}

function Beginnings({ session, begin }: Pick<HomeProps, 'session' | 'begin'>) {
  // Lists are imported in a dialog of their own.
  const all = session.begin.filter((one) => one.act !== 'importRows');
  const first = all.slice(0, MOST);
  const more = all.slice(MOST);
  const button = (one: Session['begin'][number], isMain: boolean) => (
    <button
      type="button"
      key={one.act}
      class={isMain ? 'main' : ''}
      onClick={() => begin(one.act)}
      data-testid={`begin-${one.act}`}
    >
      {side(one.label)}
    </button>
  );
  if (!all.length) return null;
  return (
    <section>
      <div class="steps">{first.map((one, index) => button(one, index === 0))}</div>
      {more.length > 0 && (
        <details>
          <summary data-testid="more-beginnings">{t('moreSteps', { count: more.length })}</summary>
          <div class="steps">{more.map((one) => button(one, false))}</div>
        </details>
      )}
    </section>
  );
}
