import { useEffect, useRef } from 'preact/hooks';
import { Retry } from '../opened';
import { lastMoment } from '../shown';
import { Trouble } from '../trouble';
import { useView } from '../use-view';
import { side } from '../words';
import { Belongings } from './belongings';
import { Facts } from './facts';
import { Lines } from './lines';
import { Papers } from './papers';
import { stageLabel } from './request-list';
import { Steps } from './steps';
import type { FormPlan, RequestView, Session } from './types';
import { t } from './words';

interface CardProps {
  no: string;
  session: Session;
  start: (plan: FormPlan) => void;
}

/** One request: who, what, where, its stage, and what this person may do now. */
export function RequestCard({ no, session, start }: CardProps) {
  const { value: card, trouble, busy, load } = useView<RequestView>('request', { no });
  return (
    <>
      {busy && <div class="busy" />}
      {trouble && <Retry of={trouble} load={load} />}
      {card && (
        <article
          aria-busy={busy}
          data-testid="request"
          data-no={card.request.no}
          data-stage={card.request.stage}
        >
          <Title request={card.request} session={session} refresh={load} />
          <DueLine of={card.due} now={session.now} />
          <Steps
            next={card.next}
            stage={card.request.stage}
            start={(next) => start({ ...next, of: card })}
          />
          {card.signed.isChanged && (
            <p class="note bad" data-testid="signed-changed">
              {t('signedChanged', { code: card.signed.code, signed: card.signed.signedCode })}
            </p>
          )}
          {card.rights.map((right) => (
            <p key={right.zh} class="note warn">
              {side(right)}
            </p>
          ))}
          <Facts card={card} session={session} />
          <Lines of={card.own} />
          <Belongings card={card} now={session.now} />
          <Papers card={card} />
        </article>
      )}
    </>
  );
}

/** What is due next, and whether it is late. */
function DueLine({ of, now }: { of: RequestView['due']; now: string }) {
  if (!of) return null;
  if ('refusal' in of) return <Trouble of={of.refusal} />;
  return (
    <p data-testid="due">
      {side(of.label)} <b>{lastMoment(of.due, now)}</b>
      {of.isLate && <span class="badge urgent">{t('late')}</span>}
    </p>
  );
}

interface TitleProps {
  request: RequestView['request'];
  session: Session;
  refresh: () => void;
}

/** The number and the stage; readers of the screen begin here. */
function Title({ request, session, refresh }: TitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="row">
      <h2 class="grow" tabIndex={-1} ref={title}>
        {request.no}
      </h2>
      <span class="badge" data-testid="stage">
        {stageLabel(session, request.stage)}
      </span>
      <button
        type="button"
        class="plain"
        onClick={refresh}
        aria-label={t('refresh')}
        title={t('refresh')}
        data-testid="refresh"
      >
        ↻
      </button>
    </div>
  );
}
