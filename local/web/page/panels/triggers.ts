import { h, type JSX } from 'preact';
import type { TriggerRow } from '../../protocol';
import { postJson } from '../api';
import { Icon } from '../chrome/icon';
import { errorToast } from '../show';
import { shortTime } from '../show-time';
import { state } from '../state';
import { useStore } from '../store';
import { say, sayIfKnown } from '../texts';
import { Empty } from './empty';
import { useList } from './use-list';

/** Installed triggers of all people. */
export function Triggers(): JSX.Element | null {
  const { triggerChanges, executionChanges } = useStore(state);
  const { rows, error } = useList<TriggerRow>('/api/triggers', triggerChanges + executionChanges);
  if (error) return h('p', { class: 'panel-error' }, error);
  if (!rows) return null;
  if (!rows.length) {
    return h(Empty, { icon: 'alarm', title: say('noTriggers'), hint: say('noTriggersHint') });
  }
  const heads = [say('function'), say('event'), say('creator'), say('nextRun'), ''];
  return h(
    'table',
    { class: 'table', 'data-testid': 'trigger-list' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        heads.map((head) => h('th', { key: head }, head)),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map((row) => h(TriggerLine, { row, key: row.id })),
    ),
  );
}

function TriggerLine({ row }: { row: TriggerRow }): JSX.Element {
  const next = row.nextAt ? shortTime(row.nextAt) : '–';
  return h(
    'tr',
    { 'data-testid': 'trigger-row' },
    h('td', { class: 'code' }, row.functionName),
    h('td', null, sayIfKnown('event', row.eventType)),
    h('td', null, row.creator),
    h('td', { class: 'nowrap' }, row.disabled ? say('disabled') : next),
    h('td', { class: 'action' }, row.eventType === 'CLOCK' && h(RunNow, { row })),
  );
}

function RunNow({ row }: { row: TriggerRow }): JSX.Element {
  const run = () =>
    postJson(`/api/triggers/${encodeURIComponent(row.id)}/run`, {}).catch((error: Error) =>
      errorToast(row.functionName, error.message),
    );
  return h(
    'button',
    { type: 'button', class: 'button button-small', onClick: run, 'data-testid': 'run-now' },
    h(Icon, { name: 'play', size: 16 }),
    say('runNow'),
  );
}
