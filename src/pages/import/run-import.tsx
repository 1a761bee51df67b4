import { useEffect } from 'preact/hooks';
import { focusFirst } from '../focus-first';
import { closePage } from '../server';
import { Trouble } from '../trouble';
import { Report } from './report';
import type { ImportJob } from './types';
import { useImport } from './use-import';
import { t } from './words';

/** The import on its way, and at its end. */
export function RunImport({ job, restart }: { job: ImportJob; restart: () => void }) {
  useEffect(() => focusFirst(document, '#app footer button'), []);
  const { tally, trouble, state, retry, stop } = useImport(job);
  const total = job.rows.length;
  const isOver = state === 'over';
  return (
    <>
      <main>
        <label for="progress">{t('progress', { done: tally.done, total })}</label>
        <progress id="progress" value={tally.done} max={total} data-testid="progress" />
        <p role="status" class="soft" data-testid="state" data-state={state}>
          {state === 'stopping' && t('cancelling')}
          {isOver &&
            (tally.done < total ? t('stoppedEarly', { rows: total - tally.done }) : t('finished'))}
        </p>
        {trouble && state === 'failed' && (
          <>
            <Trouble of={trouble}>
              <button type="button" class="main" onClick={retry} data-testid="retry">
                {t('retry')}
              </button>
            </Trouble>
            <p class="soft">{t('stoppedAt', { row: job.firstRow + tally.done })}</p>
          </>
        )}
        {isOver && <Report job={job} tally={tally} />}
      </main>
      <footer class="row">
        {isOver ? (
          <>
            <button type="button" onClick={restart} data-testid="again">
              {t('importMore')}
            </button>
            <span class="grow" />
            <button type="button" class="main" onClick={closePage} data-testid="close">
              {t('close')}
            </button>
          </>
        ) : (
          <button type="button" disabled={state === 'stopping'} onClick={stop} data-testid="stop">
            {state === 'failed' ? t('stopHere') : t('cancel')}
          </button>
        )}
      </footer>
    </>
  );
}
