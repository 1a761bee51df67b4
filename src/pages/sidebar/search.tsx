import { useState } from 'preact/hooks';
import { type Failure, failure, view } from '../server';
import { Trouble } from '../trouble';
import { RequestList } from './request-list';
import type { Found, RecordRef, Session } from './types';
import { both, t } from './words';

interface SearchProps {
  session: Session;
  open: (no: string) => void;
  openRecord: (of: RecordRef) => void;
}

/** Finds a request when a customer rings back, or takes the one in the row where the cursor stands. */
export function Search({ session, open, openRecord }: SearchProps) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async <T,>(name: string, params: unknown, take: (value: T) => void) => {
    setBusy(true);
    setFound(null);
    const reply = await view<T>(name, params);
    setBusy(false);
    setTrouble(reply.ok ? null : reply);
    if (reply.ok) take(reply.value);
  };
  const search = (event: Event) => {
    event.preventDefault();
    ask<Found>('find', { query: query.trim() }, (value) => {
      const [only, ...others] = value.requests;
      if (only && !others.length) open(only.no);
      else setFound(value);
    });
  };
  const openRow = () =>
    ask<{ no: string } & RecordRef>('selection', {}, ({ no, register, id }) => {
      if (no) open(no);
      else if (id) openRecord({ register, id });
      else setTrouble(failure('noRow', both('noRow')));
    });
  return (
    <search>
      <form class="row" onSubmit={search}>
        <input
          class="grow"
          aria-label={t('search')}
          title={t('search')}
          placeholder={t('search')}
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          data-testid="search"
        />
        <button type="submit" disabled={busy || !query.trim()} data-testid="find">
          {t('find')}
        </button>
      </form>
      <button type="button" class="plain" disabled={busy} onClick={openRow} data-testid="use-row">
        {t('useRow')}
      </button>
      {busy && <div class="busy" />}
      {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
      <Hits found={found} session={session} open={open} />
    </search>
  );
}

interface HitsProps extends Omit<SearchProps, 'openRecord'> {
  found: Found | null;
}

function Hits({ found, session, open }: HitsProps) {
  if (!found) return null;
  const { total, requests } = found;
  return (
    <div aria-live="polite" data-testid="hits">
      {requests.length === 0 && <p class="soft">{t('nothingFound')}</p>}
      {total > requests.length && (
        <p class="soft">{t('foundMore', { total, shown: requests.length })}</p>
      )}
      <RequestList requests={requests} session={session} open={open} />
    </div>
  );
}
