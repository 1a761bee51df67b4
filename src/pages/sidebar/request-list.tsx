import { Clipped } from '../clipped';
import { moment, span } from '../shown';
import { side } from '../words';
import type { Session, Summary } from './types';
import { t } from './words';

interface RequestListProps {
  requests: Summary[];
  session: Session;
  open: (no: string) => void;
}

export function RequestList({ requests, session, open }: RequestListProps) {
  if (!requests.length) return null;
  return (
    <ul class="list">
      {requests.map((one) => (
        <li key={one.no}>
          <button type="button" onClick={() => open(one.no)} data-testid={`open-${one.no}`}>
            <span class="row">
              <b class="grow">{one.no}</b>
              {one.urgency === 'urgent' && <span class="badge urgent">{t('urgent')}</span>}
              <span class="badge">{stageLabel(session, one.stage)}</span>
            </span>
            {`${one.customerName} · ${one.productName || t('noProduct')}`}
            <small>
              <Clipped text={one.need} />
            </small>
            <small>{whenOf(one, session.now)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function whenOf({ appointmentFrom, appointmentTo, registeredAt }: Summary, now: string): string {
  if (!appointmentFrom) return moment(registeredAt, now);
  return `${t('visit')} ${span(appointmentFrom, appointmentTo, now)}`;
}

export function stageLabel(session: Session, stage: string): string {
  const found = session.stages.find((one) => one.code === stage);
  return found ? side(found.label) : stage;
}
