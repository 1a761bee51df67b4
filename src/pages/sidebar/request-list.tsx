import { moment, side, t } from '../words';
import type { Session, Summary } from './types';

export function RequestList({ requests, session, open }: { requests: Summary[]; session: Session; open: (no: string) => void }) {
  return (
    <ul class="list">
      {requests.map((one) => (
        <li key={one.no}>
          <button type="button" onClick={() => open(one.no)} data-testid={`open-${one.no}`}>
            <span class="row">
              <b class="grow">{one.no}</b>
              {one.urgency === 'urgent' && <span class="badge">{t('urgent')}</span>}
              <span class="badge">{stageLabel(session, one.stage)}</span>
            </span>
            {one.customerName} · {one.productName || t('noProduct')}
            <small>{one.appointmentFrom ? `${t('visit')} ${moment(one.appointmentFrom, session.now)}` : moment(one.registeredAt, session.now)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function stageLabel(session: Session, stage: string): string {
  const found = session.stages.find((one) => one.code === stage);
  return found ? side(found.label) : stage;
}
