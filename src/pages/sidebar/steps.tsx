import { side } from '../words';
import { inOrder } from './step-order';
import type { NextAct } from './types';
import { t } from './words';

interface StepsProps<N extends NextAct> {
  next: N[];
  /** Of the request; other records have none. */
  stage?: string;
  start: (next: N) => void;
}

/** How many steps stand open; the others are one click away. */
const MOST = 2;

/** What may be done now, first; below it what is still in the way, and why. */
export function Steps<N extends NextAct>({ next, stage, start }: StepsProps<N>) {
  const open = inOrder(
    next.filter((one) => !one.refusal),
    stage,
  );
  const blocked = inOrder(next.filter(isInTheWay), stage);
  const first = open.filter((one) => !one.isAside).slice(0, MOST);
  const others = open.filter((one) => !first.includes(one));
  return (
    <section>
      <h3>{t('nextSteps')}</h3>
      {first.length === 0 && <p class="soft">{t('nothingToDo')}</p>}
      <div class="steps">
        {first.map((one, index) => (
          <StepButton key={one.act} step={one} start={start} isMain={index === 0} />
        ))}
      </div>
      {others.length > 0 && (
        <details>
          <summary data-testid="more-steps">{t('moreSteps', { count: others.length })}</summary>
          <div class="steps">
            {others.map((one) => (
              <StepButton key={one.act} step={one} start={start} isMain={false} />
            ))}
          </div>
        </details>
      )}
      <Blocked steps={blocked} isOpen={first.length === 0} />
    </section>
  );
}

/** What other people do is not this person's business, and what was done already is not to come. */
function isInTheWay({ refusal }: NextAct): boolean {
  return refusal !== undefined && refusal.clause !== 'R78' && !refusal.code.startsWith('already');
}

interface StepButtonProps<N extends NextAct> {
  step: N;
  start: (next: N) => void;
  isMain: boolean;
}

function StepButton<N extends NextAct>({ step, start, isMain }: StepButtonProps<N>) {
  return (
    <button
      type="button"
      class={isMain ? 'main' : ''}
      onClick={() => start(step)}
      data-testid={`act-${step.act}`}
    >
      {side(step.label)}
    </button>
  );
}

/** Reasons, each told once with the steps that it stops. */
function Blocked({ steps, isOpen }: { steps: NextAct[]; isOpen: boolean }) {
  const reasons = new Set(steps.map(reasonOf));
  if (!steps.length) return null;
  return (
    <details open={isOpen}>
      <summary data-testid="blocked-steps">{t('blockedSteps', { count: steps.length })}</summary>
      {[...reasons].map((reason) => (
        <div key={reason} class="blocked">
          {steps
            .filter((one) => reasonOf(one) === reason)
            .map((one) => (
              <b key={one.act} data-testid={`blocked-${one.act}`} data-code={one.refusal?.code}>
                {side(one.label)}{' '}
              </b>
            ))}
          {reason}
        </div>
      ))}
    </details>
  );
}

function reasonOf({ refusal }: NextAct): string {
  if (!refusal) return '';
  return [side(refusal.message), refusal.clause && `[${refusal.clause}]`].filter(Boolean).join(' ');
}
