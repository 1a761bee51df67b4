import { useState } from 'preact/hooks';
import { type Failure, view } from '../server';
import { side, t } from '../words';
import { RequestList } from './request-list';
import { Trouble } from './trouble';
import type { Session, Summary } from './types';

/** Stages whose requests wait for somebody, by who looks after them first. */
const FIRST_STAGE: Record<string, string> = { technician: 'dispatched', supervisor: 'submitted', hqManager: 'submitted' };

interface HomeProps {
  session: Session;
  begin: (act: string) => void;
  open: (no: string) => void;
}

export function Home({ session, begin, open }: HomeProps) {
  return (
    <>
      <section class="steps">
        {session.begin
          .filter((one) => one.act !== 'importRows')
          .map((one, index) => (
            <button type="button" key={one.act} class={index === 0 ? 'main' : ''} onClick={() => begin(one.act)} data-testid={`begin-${one.act}`}>
              {side(one.label)}
            </button>
          ))}
      </section>
      <Search session={session} open={open} />
      <Queue session={session} open={open} />
      {session.zonesDiffer && <p class="note warn">{t('zonesDiffer')}</p>}
    </>
  );
}

function Search({ session, open }: Omit<HomeProps, 'begin'>) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ total: number; requests: Summary[] } | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const search = async (event: Event) => {
    event.preventDefault();
    const reply = await view<{ total: number; requests: Summary[] }>('find', { query });
    setTrouble(reply.ok ? null : reply);
    if (!reply.ok) return;
    const [only] = reply.value.requests;
    if (reply.value.total === 1 && only) return open(only.no);
    setFound(reply.value);
  };
  const useRow = async () => {
    const reply = await view<{ no: string }>('selection');
    if (!reply.ok) return setTrouble(reply);
    if (reply.value.no) open(reply.value.no);
    else setTrouble({ ok: false, code: 'noRow', message: { zh: t('noRow'), en: t('noRow') } });
  };
  return (
    <section>
      <form class="row" onSubmit={search}>
        <input class="grow" aria-label={t('search')} placeholder={t('search')} value={query} onInput={(event) => setQuery(event.currentTarget.value)} data-testid="search" />
        <button type="submit" disabled={!query.trim()}>{t('find')}</button>
      </form>
      <button type="button" class="plain" onClick={useRow} data-testid="use-row">{t('useRow')}</button>
      {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
      {found && (found.total ? <RequestList requests={found.requests} session={session} open={open} /> : <p class="soft">{t('nothingFound')}</p>)}
    </section>
  );
}

function Queue({ session, open }: Omit<HomeProps, 'begin'>) {
  const first = session.user.roles.map((role) => FIRST_STAGE[role]).find(Boolean) ?? 'registered';
  const [stage, setStage] = useState('');
  const [list, setList] = useState<Summary[] | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const show = async (wanted: string) => {
    setStage(wanted);
    setList(null);
    if (!wanted) return;
    const reply = await view<{ requests: Summary[] }>('queue', { stage: wanted });
    setTrouble(reply.ok ? null : reply);
    if (reply.ok) setList(reply.value.requests);
  };
  return (
    <section>
      <div class="row">
        <select class="grow" aria-label={t('queue')} value={stage} onChange={(event) => show(event.currentTarget.value)} data-testid="queue">
          <option value="">{t('queue')}</option>
          {session.stages.map((one) => <option key={one.code} value={one.code}>{side(one.label)}</option>)}
        </select>
        <button type="button" onClick={() => show(stage || first)}>{t('show')}</button>
      </div>
      {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
      {stage && !list && !trouble && <div class="busy" />}
      {list && (list.length ? <RequestList requests={list} session={session} open={open} /> : <p class="soft">{t('nothingWaits')}</p>)}
    </section>
  );
}
