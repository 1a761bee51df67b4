import { useState } from 'preact/hooks';
import { type Failure, view } from '../server';
import { Trouble } from '../trouble';
import { side } from '../words';
import { RequestList } from './request-list';
import type { Session, Summary } from './types';
import { t } from './words';

/** Stages whose requests wait for somebody, by who looks after them first. */
const FIRST_STAGE: Record<string, string> = {
  technician: 'dispatched',
  supervisor: 'submitted',
  hqManager: 'submitted',
};

interface QueueProps {
  session: Session;
  open: (no: string) => void;
}

/** What waits in one stage for this person. */
export function Queue({ session, open }: QueueProps) {
  const [stage, setStage] = useState(() => firstStage(session));
  const [list, setList] = useState<Summary[] | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const show = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const reply = await view<{ requests: Summary[] }>('queue', { stage });
    setBusy(false);
    setTrouble(reply.ok ? null : reply);
    setList(reply.ok ? reply.value.requests : null);
  };
  return (
    <section>
      <h3 id="queue-title">{t('queue')}</h3>
      <form class="row" onSubmit={show} aria-labelledby="queue-title">
        <select
          class="grow"
          aria-label={t('queueStage')}
          value={stage}
          onChange={(event) => {
            setStage(event.currentTarget.value);
            setList(null);
          }}
          data-testid="queue"
        >
          {session.stages.map((one) => (
            <option key={one.code} value={one.code}>
              {side(one.label)}
            </option>
          ))}
        </select>
        <button type="submit" disabled={busy} data-testid="show-queue">
          {t('show')}
        </button>
      </form>
      {busy && <div class="busy" />}
      {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
      <div aria-live="polite" data-testid="waiting">
        {list?.length === 0 && <p class="soft">{t('nothingWaits')}</p>}
        {list && <RequestList requests={list} session={session} open={open} />}
      </div>
    </section>
  );
}

function firstStage({ user, stages }: Session): string {
  const wanted = user.roles.map((role) => FIRST_STAGE[role]).find(Boolean) ?? 'registered';
  return stages.some((one) => one.code === wanted) ? wanted : (stages[0]?.code ?? '');
}
