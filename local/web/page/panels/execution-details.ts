import { h, type JSX } from 'preact';
import type { RunRecord } from '../../../host/contract';
import { say } from '../texts';

const COST = ['calls', 'reads', 'writes', 'cellsRead', 'cellsWritten', 'cellsScanned'] as const;

/** What a run cost, said and died of. */
export function ExecutionDetails({ record }: { record: RunRecord }): JSX.Element {
  const { cost, logs, error } = record;
  return h(
    'div',
    { class: 'execution-details', 'data-testid': 'execution-details' },
    h(
      'div',
      { class: 'cost' },
      COST.map((key) => h(Amount, { key, label: say(key), n: cost[key] })),
    ),
    error && h('pre', { class: 'log log-error' }, error.stack || `${error.name}: ${error.message}`),
    logs.length
      ? h(
          'div',
          { class: 'log' },
          logs.map(({ level, text }, index) =>
            h('div', { key: index, class: `log-${level}` }, text),
          ),
        )
      : h('div', { class: 'card-note' }, say('noLogs')),
  );
}

function Amount({ label, n }: { label: string; n: number }): JSX.Element {
  return h('span', { class: 'amount' }, h('b', null, n.toLocaleString('en-US')), ` ${label}`);
}
