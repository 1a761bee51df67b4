import { useEffect, useRef, useState } from 'preact/hooks';
import { Trouble } from '../trouble';
import { useKeys } from '../use-keys';
import { side } from '../words';
import type { Go } from './app';
import { FormFacts } from './form-facts';
import { Judge } from './judge';
import { reviewKey } from './review-keys';
import type { Form, Reviews } from './types';
import { type Decision, useReview } from './use-review';
import { t } from './words';

interface ReviewProps {
  given: Reviews;
  now: string;
  go: Go;
}

/** The supervisor's queue: a glance at each form, one key to pass it, one to send it back; the next comes up by itself. */
export function ReviewPage({ given, now, go }: ReviewProps) {
  const review = useReview(given.forms);
  const { form, judged, trouble, busy, step, judge } = review;
  const [remark, setRemark] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Who listens hears which form is before him now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each form, not with each drawing
  useEffect(() => title.current?.focus(), [form?.no]);
  const decide = async (decision: Decision) => {
    if (form?.refusal) return;
    // What stands in the field: the last key may not be drawn yet.
    const comment = field.current?.value.trim() ?? '';
    if (decision === 'returned' && !comment) return field.current?.focus();
    if (await judge(decision, comment)) setRemark('');
  };
  const leave = () => title.current?.focus();
  const write = () => field.current?.focus();
  useKeys(reviewKey({ decide, step, write, leave }));
  return (
    <>
      <p class="soft row">
        <span class="grow" role="status" data-testid="told">
          {told(judged)}
        </span>
        <span>{t('reviewKeys')}</span>
      </p>
      {given.total > given.forms.length && (
        <p class="soft">{t('firstOnly', { shown: given.forms.length })}</p>
      )}
      {trouble && <Trouble of={trouble} />}
      {!form && <p class="note good">{t('allReviewed')}</p>}
      {form && (
        <article data-testid="form" data-no={form.no} aria-busy={busy}>
          <FormHead review={review} form={form} go={go} title={title} />
          <Gaps form={form} />
          <FormFacts form={form} now={now} />
          <Judge
            form={form}
            busy={busy}
            remark={{ field, text: remark, write: setRemark }}
            decide={decide}
          />
        </article>
      )}
    </>
  );
}

interface HeadProps {
  review: ReturnType<typeof useReview>;
  form: Form;
  go: Go;
  title: { current: HTMLHeadingElement | null };
}

/** Which form it is, and the ways to others. */
function FormHead({ review: { at, left, step }, form, go, title }: HeadProps) {
  return (
    <header class="row">
      <button
        type="button"
        disabled={at === 0}
        onClick={() => step(-1)}
        aria-label={t('previous')}
        data-testid="previous"
      >
        ←
      </button>
      <h2 class="grow" tabIndex={-1} ref={title}>
        {`${form.no} · ${form.customerName}`}{' '}
        <span class="soft">{t('formOf', { at: at + 1, of: left })}</span>
      </h2>
      {form.isUnfinished && <span class="badge">{t('goesOn')}</span>}
      <button type="button" class="plain" onClick={() => go('requests', form.no)} data-testid="go">
        {t('goToRow', { no: form.no })}
      </button>
      <button
        type="button"
        disabled={at >= left - 1}
        onClick={() => step(1)}
        aria-label={t('next')}
        data-testid="next"
      >
        →
      </button>
    </header>
  );
}

function told(judged: { no: string; decision: Decision }[]): string {
  const last = judged[judged.length - 1];
  if (!last) return '';
  const what = last.decision === 'approved' ? t('passed') : t('sentBack');
  return t('judged', { no: last.no, what, count: judged.length });
}

/** What is missing stands first; a form without gaps says so. */
function Gaps({ form }: { form: Form }) {
  if (form.isUnfinished) return null;
  if (!form.gaps.length) return <p class="note good">{t('noGaps')}</p>;
  return (
    <p class="note bad" data-testid="gaps">
      {form.gaps.map(side).join(' · ')}
    </p>
  );
}
