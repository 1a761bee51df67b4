import { useState } from 'preact/hooks';
import { Opened } from '../opened';
import { type Failure, view } from '../server';
import { Trouble } from '../trouble';
import { side } from '../words';
import { ActForm } from './act-form';
import { Home } from './home';
import { RecordCard } from './record-card';
import { RequestCard } from './request-card';
import type { FormPlan, News, RecordRef, Session } from './types';
import { t } from './words';

/** Where the sidebar is: at home, at a request or another record, or in the form of an act. */
type Place =
  | { at: 'home'; news: News[] }
  | { at: 'request'; no: string; news: News[] }
  | { at: 'record'; of: RecordRef; news: News[] }
  | { at: 'act'; plan: FormPlan };

export function App() {
  return <Opened<Session> name="session">{(session) => <Sidebar session={session} />}</Opened>;
}

function Sidebar({ session }: { session: Session }) {
  const [place, setPlace] = useState<Place>({ at: 'home', news: [] });
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const go = (next: Place) => {
    setTrouble(null);
    setPlace(next);
  };
  const begin = async (act: string) => {
    setBusy(true);
    const reply = await view<Pick<FormPlan, 'label' | 'fields' | 'script'>>('form', { act });
    setBusy(false);
    if (!reply.ok) return setTrouble(reply);
    go({ at: 'act', plan: { act, of: null, ...reply.value } });
  };
  return (
    <>
      <Who session={session} home={() => go({ at: 'home', news: [] })} />
      <main aria-busy={busy}>
        {busy && <div class="busy" />}
        {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
        {place.at !== 'act' && <Told news={place.news} />}
        <Shown place={place} session={session} begin={begin} go={go} />
      </main>
    </>
  );
}

interface ShownProps {
  place: Place;
  session: Session;
  begin: (act: string) => void;
  go: (place: Place) => void;
}

/** What is at this place, and the ways from it. */
function Shown({ place, session, begin, go }: ShownProps) {
  const open = (no: string, news: News[] = []) =>
    go(no ? { at: 'request', no, news } : { at: 'home', news });
  const openRecord = (of: RecordRef, news: News[] = []) => go({ at: 'record', of, news });
  const start = (plan: FormPlan) => go({ at: 'act', plan });
  if (place.at === 'home')
    return <Home session={session} begin={begin} open={open} openRecord={openRecord} />;
  if (place.at === 'request')
    return <RequestCard key={place.no} no={place.no} session={session} start={start} />;
  if (place.at === 'record') return <RecordCard key={place.of.id} of={place.of} start={start} />;
  const { plan } = place;
  const { record } = plan;
  return (
    <ActForm
      key={plan.act}
      plan={plan}
      session={session}
      done={(no, news) => (record ? openRecord(record, news) : open(no, news))}
      open={open}
      back={() => (record ? openRecord(record) : open(plan.of?.request.no ?? ''))}
    />
  );
}

function Who({ session, home }: { session: Session; home: () => void }) {
  const { user, roles } = session;
  return (
    <header class="who row">
      <span class="grow">
        <b>{user.name || user.email}</b>
        {user.unitName && ` · ${user.unitName}`}
        <br />
        <span class="soft">{roles.map(side).join(' / ')}</span>
      </span>
      <button type="button" class="plain" onClick={home} data-testid="home">
        {t('home')}
      </button>
    </header>
  );
}

/** What the last act did. */
function Told({ news }: { news: News[] }) {
  return (
    <div role="status" data-testid="news">
      {news.map(({ tone, text }) => (
        <div key={text} class={`note ${tone}`}>
          {text}
        </div>
      ))}
    </div>
  );
}
