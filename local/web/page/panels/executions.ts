import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RunRecord } from '../../../host/contract';
import { Icon } from '../chrome/icon';
import { shortTime } from '../show-time';
import { state } from '../state';
import { useStore } from '../store';
import { say, sayIfKnown } from '../texts';
import { Empty } from './empty';
import { ExecutionDetails } from './execution-details';
import { useList } from './use-list';

/** Runs of script functions, the newest first. */
export function Executions(): JSX.Element | null {
  const { executionChanges } = useStore(state);
  const { rows, error } = useList<RunRecord>('/api/executions', executionChanges);
  const [openId, setOpenId] = useState<string | null>(null);
  if (error) return h('p', { class: 'panel-error' }, error);
  if (!rows) return null;
  if (!rows.length) {
    return h(Empty, { icon: 'list', title: say('noExecutions'), hint: say('noExecutionsHint') });
  }
  const heads = ['function', 'kind', 'user', 'started', 'duration', 'status'] as const;
  return h(
    'table',
    { class: 'table', 'data-testid': 'execution-list' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        heads.map((head) => h('th', { key: head }, say(head))),
      ),
    ),
    rows.map((record) =>
      h(ExecutionLine, {
        record,
        key: record.id,
        open: record.id === openId,
        toggle: () => setOpenId(record.id === openId ? null : record.id),
      }),
    ),
  );
}

function ExecutionLine(props: { record: RunRecord; open: boolean; toggle(): void }): JSX.Element {
  const { record, open, toggle } = props;
  return h(
    'tbody',
    { class: open ? 'execution execution-open' : 'execution' },
    h(
      'tr',
      { onClick: toggle, 'data-testid': 'execution-row' },
      h(
        'td',
        { class: 'code' },
        h(
          'button',
          { type: 'button', class: 'twist', 'aria-expanded': open, title: say('details') },
          h(Icon, { name: 'arrow', size: 16 }),
        ),
        record.functionName,
      ),
      h('td', null, sayIfKnown('kind', record.kind)),
      h('td', null, record.user || '–'),
      h('td', { class: 'nowrap' }, shortTime(record.startedAt)),
      h('td', { class: 'number' }, record.status === 'running' ? '…' : `${seconds(record)} s`),
      h('td', null, h(Status, { status: record.status })),
    ),
    open && h('tr', null, h('td', { colSpan: 6 }, h(ExecutionDetails, { record }))),
  );
}

function Status({ status }: { status: RunRecord['status'] }): JSX.Element {
  return h('span', { class: `status status-${status}` }, sayIfKnown('status', status));
}

function seconds(record: RunRecord): string {
  return (record.durationMs / 1000).toFixed(3);
}
