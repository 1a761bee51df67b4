import { Clipped } from '../clipped';
import { moment } from '../shown';
import { side } from '../words';
import type { Go } from './app';
import type { Waiting } from './types';
import { t } from './words';

interface WaitingProps {
  waiting: Waiting;
  now: string;
  go: Go;
}

/** Calls that are not sent on yet, and whatever else is open, register by register. */
export function WaitingPage({ waiting: { requests, lists }, now, go }: WaitingProps) {
  const lines = requests.requests.map((one) => ({
    id: one.no,
    head: one.customerName,
    text: [one.productName || t('noProduct'), one.need].join(' · '),
    due: moment(one.registeredAt, now),
    badge: one.isConfirmed ? t('toDispatch') : t('toConfirm'),
    isLate: one.urgency === 'urgent',
    mark: t('urgent'),
  }));
  if (!requests.total && !lists.length) return <p class="soft">{t('nothingWaits')}</p>;
  return (
    <div class="lists">
      {requests.total > 0 && (
        <List
          register="requests"
          title={`${t('calls')} (${requests.total})`}
          lines={lines}
          go={go}
        />
      )}
      {lists.map(({ register, title, total, records }) => (
        <List
          key={register}
          register={register}
          title={`${side(title)} (${total})`}
          lines={records.map((one) => ({
            id: one.id,
            head: '',
            text: one.texts.map(side).join(' · '),
            due: one.due && `${t('due')} ${moment(one.due, now)}`,
            badge: side(one.status),
            isLate: one.isLate,
            mark: t('late'),
          }))}
          go={go}
        />
      ))}
    </div>
  );
}

interface Line {
  id: string;
  head: string;
  text: string;
  due: string;
  badge: string;
  isLate: boolean;
  mark: string;
}

interface ListProps {
  register: string;
  title: string;
  lines: Line[];
  go: Go;
}

function List({ register, title, lines, go }: ListProps) {
  return (
    <section data-testid={`waiting-${register}`}>
      <h2>{title}</h2>
      <ul class="list">
        {lines.map(({ id, head, text, due, badge, isLate, mark }) => (
          <li key={id}>
            <button type="button" onClick={() => go(register, id)} data-testid={`go-${id}`}>
              <span class="row">
                <b class="grow">{[id, head].filter(Boolean).join(' · ')}</b>
                {isLate && <span class="badge urgent">{mark}</span>}
                <span class="badge">{badge}</span>
              </span>
              <Clipped text={text} />
              {due && <small>{due}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
