import { useEffect, useState } from 'preact/hooks';
import { type Failure, view } from '../server';
import { side, speak, t } from '../words';
import { ActForm } from './act-form';
import { Home } from './home';
import { RequestCard } from './request-card';
import type { Field, RequestView, Session } from './types';
import { Trouble } from './trouble';

/** Where the sidebar is: at home, at a request, or in the form of an act. */
type Place =
  | { at: 'home' }
  | { at: 'request'; no: string }
  | { at: 'act'; act: string; fields: Field[]; of: RequestView | null };

export function App() {
  const [session, setSession] = useState<Session | null>(null);
  const [place, setPlace] = useState<Place>({ at: 'home' });
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [news, setNews] = useState<string[]>([]);

  useEffect(() => {
    view<Session>('session').then((reply) => {
      if (!reply.ok) return setTrouble(reply);
      speak(reply.value.language);
      setSession(reply.value);
    });
  }, []);

  const begin = (act: string) =>
    view<{ fields: Field[] }>('form', { act }).then((reply) =>
      reply.ok ? setPlace({ at: 'act', act, fields: reply.value.fields, of: null }) : setTrouble(reply),
    );
  const open = (no: string, told: string[] = []) => {
    setNews(told);
    setPlace({ at: 'request', no });
  };

  if (trouble && !session) return <main><Trouble of={trouble} /></main>;
  if (!session) return <Waiting />;
  return (
    <>
      <Who session={session} home={() => { setNews([]); setPlace({ at: 'home' }); }} />
      <main>
        {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
        {place.at === 'home' && <Home session={session} begin={begin} open={open} />}
        {place.at === 'request' && (
          <RequestCard key={place.no} no={place.no} session={session} news={news} start={(act, fields, of) => setPlace({ at: 'act', act, fields, of })} />
        )}
        {place.at === 'act' && (
          <ActForm key={place.act} session={session} act={place.act} fields={place.fields} of={place.of} done={open} back={() => (place.of ? open(place.of.request.no) : setPlace({ at: 'home' }))} />
        )}
      </main>
    </>
  );
}

function Waiting() {
  return (
    <main aria-busy="true">
      <div class="busy" />
      <p class="soft">{t('loading')}</p>
    </main>
  );
}

function Who({ session, home }: { session: Session; home: () => void }) {
  const { user, roles } = session;
  return (
    <header class="who row">
      <span class="grow">
        <b>{user.name || user.email}</b> · {user.unitName}
        <br />
        <span class="soft">{roles.map(side).join(' / ')}</span>
      </span>
      <button type="button" class="plain" onClick={home} data-testid="home">{t('home')}</button>
    </header>
  );
}
