import { moment, span } from '../shown';
import { side } from '../words';
import type { Go } from './app';
import { Known, type Line } from './known';
import type { Visit } from './types';
import { t } from './words';

interface DayProps {
  visits: Visit[];
  now: string;
  go: Go;
}

/** The technician's visits in the order of their appointments; those of today stand open. */
export function DayPage({ visits, now, go }: DayProps) {
  const today = now.slice(0, 10);
  const isToday = ({ appointmentFrom }: Visit) => appointmentFrom.slice(0, 10) <= today;
  const agreed = visits.filter(({ appointmentFrom }) => appointmentFrom);
  const groups: [string, Visit[]][] = [
    [t('today'), agreed.filter(isToday)],
    [t('later'), agreed.filter((one) => !isToday(one))],
    [t('toCall'), visits.filter(({ appointmentFrom }) => !appointmentFrom)],
  ];
  if (!visits.length) return <p class="soft">{t('noVisits')}</p>;
  return (
    <>
      {groups
        .filter(([, own]) => own.length > 0)
        .map(([title, own], index) => (
          <section key={title}>
            <h2>{`${title} (${own.length})`}</h2>
            <div class="visits">
              {own.map((visit) => (
                <VisitCard key={visit.no} of={visit} now={now} go={go} isOpen={index === 0} />
              ))}
            </div>
          </section>
        ))}
    </>
  );
}

interface CardProps {
  of: Visit;
  now: string;
  go: Go;
  isOpen: boolean;
}

/** What is good to know before one rings the bell. */
function VisitCard({ of, now, go, isOpen }: CardProps) {
  const { no, customerName, urgency, stageLabel, appointmentFrom, appointmentTo } = of;
  return (
    <details class="visit" open={isOpen} data-testid={`visit-${no}`}>
      <summary>
        <b class="when">{span(appointmentFrom, appointmentTo, now) || t('noTime')}</b>{' '}
        {customerName} {urgency === 'urgent' && <span class="badge urgent">{t('urgent')}</span>}{' '}
        <span class="badge">{side(stageLabel)}</span>
      </summary>
      <Known lines={linesOf(of, now)} />
      {of.history.length > 0 && (
        <>
          <h3>{t('history')}</h3>
          <ul class="plain">
            {of.history.map(({ requestNo, at, content, parts }) => (
              <li key={requestNo}>
                {[moment(at.slice(0, 10), now), requestNo, content, parts]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" onClick={() => go('requests', no)} data-testid={`go-${no}`}>
        {t('goToRow', { no })}
      </button>
    </details>
  );
}

function linesOf(of: Visit, now: string): Line[] {
  const parts = of.parts.map(({ part, count, of: all }) =>
    t('partTaken', { part, count, of: all }),
  );
  return [
    [t('place'), of.address],
    [
      t('phone'),
      of.phone && (
        <>
          <a href={`tel:${of.phone}`}>{of.phone}</a> {of.contactName}
        </>
      ),
    ],
    [t('habits'), of.habits && <mark>{of.habits}</mark>],
    [t('need'), of.need],
    [
      t('product'),
      [of.productName, of.model, of.productSerial].filter(Boolean).join(' · ') || t('noProduct'),
    ],
    [t('warranty'), of.warrantyEnd && t('until', { day: of.warrantyEnd })],
    [t('preDiagnosis'), of.preDiagnosis],
    [t('likelyParts'), [of.partsNamed, ...parts].filter(Boolean).join('\n')],
    [t('promised'), moment(of.promiseDueAt, now)],
  ];
}
