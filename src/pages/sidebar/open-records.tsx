import { useState } from 'preact/hooks';
import { Clipped } from '../clipped';
import { type Failure, view } from '../server';
import { moment } from '../shown';
import { Trouble } from '../trouble';
import { side } from '../words';
import type { OpenRecord, RecordRef, Session } from './types';
import { t } from './words';

interface OpenRecordsProps {
  session: Session;
  open: (of: RecordRef) => void;
}

interface Listed {
  register: string;
  total: number;
  records: OpenRecord[];
}

/** What waits beside requests: feedback, escalations, follow-up calls …, one register at a time. */
export function OpenRecords({ session, open }: OpenRecordsProps) {
  const [list, setList] = useState<Listed | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const show = async (register: string) => {
    setBusy(true);
    const reply = await view<Listed>('records', { register });
    setBusy(false);
    setTrouble(reply.ok ? null : reply);
    setList(reply.ok ? reply.value : null);
  };
  return (
    <section>
      <h3>{t('openRecords')}</h3>
      <div class="chips">
        {session.lists.map(({ code, label }) => (
          <button
            type="button"
            key={code}
            class={list?.register === code ? 'main' : ''}
            aria-pressed={list?.register === code}
            disabled={busy}
            onClick={() => show(code)}
            data-testid={`list-${code}`}
          >
            {side(label)}
          </button>
        ))}
      </div>
      {busy && <div class="busy" />}
      {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
      <div aria-live="polite" data-testid="records">
        {list?.records.length === 0 && <p class="soft">{t('nothingOpen')}</p>}
        {list && <Lines list={list} now={session.now} open={open} />}
      </div>
    </section>
  );
}

function Lines({ list, now, open }: { list: Listed; now: string; open: OpenRecordsProps['open'] }) {
  if (!list.records.length) return null;
  return (
    <ul class="list">
      {list.records.map(({ id, status, texts, due, isLate }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => open({ register: list.register, id })}
            data-testid={`open-${id}`}
          >
            <span class="row">
              <b class="grow">{id}</b>
              {isLate && <span class="badge urgent">{t('late')}</span>}
              <span class="badge">{side(status)}</span>
            </span>
            <small>
              <Clipped text={texts.map(side).join(' · ')} />
            </small>
            {due && <small>{`${t('due')} ${moment(due, now)}`}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}
