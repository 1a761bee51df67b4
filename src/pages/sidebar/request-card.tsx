import { useEffect, useState } from 'preact/hooks';
import { type Failure, view } from '../server';
import { moment, side, t, yuan } from '../words';
import { stageLabel } from './request-list';
import { Trouble } from './trouble';
import type { Field, NextAct, RequestView, Session, Values } from './types';

interface CardProps {
  no: string;
  session: Session;
  news: string[];
  start: (act: string, fields: Field[], of: RequestView) => void;
}

/** One request: who, what, where, its stage, and what this person may do now. */
export function RequestCard({ no, session, news, start }: CardProps) {
  const [card, setCard] = useState<RequestView | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const load = () =>
    view<RequestView>('request', { no }).then((reply) => (reply.ok ? setCard(reply.value) : setTrouble(reply)));
  useEffect(() => {
    load();
  }, [no]);
  if (trouble) return <Trouble of={trouble} />;
  if (!card) return <div class="busy" />;
  const { request } = card;
  return (
    <article data-testid="request" data-no={request.no} data-stage={request.stage}>
      {news.map((line) => <div key={line} class="note good" role="status">{line}</div>)}
      <div class="row">
        <h2 class="grow">{request.no}</h2>
        <span class="badge" data-testid="stage">{stageLabel(session, request.stage)}</span>
        <button type="button" class="plain" onClick={load} aria-label={t('refresh')}>↻</button>
      </div>
      <Facts request={request} session={session} />
      <Steps next={card.next} start={(next) => start(next.act, next.fields, card)} />
      <Belongings card={card} now={session.now} />
    </article>
  );
}

function Facts({ request, session }: { request: Values; session: Session }) {
  const type = session.serviceTypes.find((one) => one.code === request.serviceType);
  const lines: [string, string][] = [
    [t('customer'), text(request.customerName)],
    [t('phone'), text(request.phone)],
    [t('place'), text(request.address)],
    [t('product'), [request.productName, request.productSerial].map(text).filter(Boolean).join(' · ')],
    [t('need'), text(request.need)],
    [t('type'), [type ? side(type.label) : t('typeUnknown'), text(request.typeReason)].join('\n')],
    [t('technician'), text(request.technician) || text(request.queueOwner)],
    [t('visit'), [request.appointmentFrom, request.appointmentTo].map((one) => moment(text(one), session.now)).filter(Boolean).join(' – ')],
    [t('payable'), typeof request.payable === 'number' ? yuan(request.payable) : ''],
  ];
  return (
    <dl>
      {lines.filter(([, value]) => value).map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** What may be done now, first; below it what is still in the way, and why. */
function Steps({ next, start }: { next: NextAct[]; start: (next: NextAct) => void }) {
  const open = next.filter((one) => !one.refusal);
  const blocked = next.filter((one) => one.refusal && one.refusal.clause !== 'R78');
  return (
    <section>
      <h3>{t('nextSteps')}</h3>
      <div class="steps">
        {open.map((one, index) => (
          <button type="button" key={one.act} class={index === 0 ? 'main' : ''} onClick={() => start(one)} data-testid={`act-${one.act}`}>
            {side(one.label)}
          </button>
        ))}
        {!open.length && <p class="soft">{t('nothingToDo')}</p>}
        {blocked.map((one) => (
          <div key={one.act} class="blocked" data-testid={`blocked-${one.act}`}>
            <b>{side(one.label)}</b> {one.refusal && side(one.refusal.message)} {one.refusal?.clause && `[${one.refusal.clause}]`}
          </div>
        ))}
      </div>
    </section>
  );
}

function Belongings({ card, now }: { card: RequestView; now: string }) {
  const groups: [string, string[]][] = [
    [t('log'), card.serviceLog.map((one) => `${moment(text(one.at), now)} ${text(one.text) || text(one.explanation)}`)],
    [t('charges'), card.charges.map((one) => `${text(one.description) || text(one.code)} ${yuan(Number(one.charged ?? 0))}\n${text(one.reason)}`)],
    [t('invoices'), card.invoices.map((one) => `${text(one.number) || t('toBeIssued')} ${yuan(Number(one.total ?? 0))}`)],
    [t('payments'), card.payments.map((one) => `${moment(text(one.receivedAt), now)} ${yuan(Number(one.amount ?? 0))}`)],
    [t('history'), card.history.map((one) => `${moment(text(one.at), now)} ${text(one.content)}`)],
  ];
  return (
    <>
      {groups.filter(([, lines]) => lines.length).map(([title, lines]) => (
        <details key={title}>
          <summary>{title} ({lines.length})</summary>
          <ul class="list">{lines.map((line) => <li key={line} class="line">{line}</li>)}</ul>
        </details>
      ))}
    </>
  );
}

function text(value: Values[string] | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
