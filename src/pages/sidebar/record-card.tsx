import { useEffect, useRef } from 'preact/hooks';
import { Retry } from '../opened';
import { useView } from '../use-view';
import { side } from '../words';
import { Lines } from './lines';
import { Steps } from './steps';
import type { FormPlan, RecordRef, RecordView } from './types';

interface CardProps {
  of: RecordRef;
  start: (plan: FormPlan) => void;
}

/** A record other than a request: what its row says, and what this person may do with it. */
export function RecordCard({ of, start }: CardProps) {
  const { value: card, trouble, busy, load } = useView<RecordView>('record', { ...of });
  return (
    <>
      {busy && <div class="busy" />}
      {trouble && <Retry of={trouble} load={load} />}
      {card && (
        <article aria-busy={busy} data-testid="record" data-id={card.id}>
          <Title card={card} />
          <Steps
            next={card.next}
            start={(next) =>
              start({
                ...next,
                of: null,
                record: of,
                values: card.values,
                fixed: fixedBy(card, next),
              })
            }
          />
          <Lines of={card.lines} />
        </article>
      )}
    </>
  );
}

/** The input field by which the act knows the record. */
function fixedBy(card: RecordView, next: RecordView['next'][number]) {
  return { [next.field]: card.id };
}

function Title({ card }: { card: RecordView }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 tabIndex={-1} ref={title}>
      {card.id} <span class="soft">{side(card.title)}</span>
    </h2>
  );
}
