import { useState } from 'preact/hooks';
import { side } from '../words';
import { ChartCard, type Drawn } from './chart-card';
import type { Asked, Dashboard, Figure, Standing } from './types';
import { t } from './words';

interface ComparedProps {
  board: Dashboard;
  month: string;
  open: (asked: Asked) => void;
}

type By = 'units' | 'technicians';

/** Who needs help: any figure of the month by branch or by technician. */
export function Compared({ board, month, open }: ComparedProps) {
  const [by, setBy] = useState<By>('units');
  const [name, setName] = useState('keptPromises');
  const figure = board.figures.find((one) => one.name === name);
  if (!figure) return null;
  return (
    <ChartCard of={drawnOf(board, { figure, by, month })} open={open}>
      <div class="row">
        <select
          class="grow"
          aria-label={t('whichFigure')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-testid="compare-figure"
        >
          {board.figures.map((one) => (
            <option key={one.name} value={one.name}>
              {side(one.label)}
            </option>
          ))}
        </select>
        <select
          class="grow"
          aria-label={t('byWhom')}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value as By)}
          data-testid="compare-by"
        >
          <option value="units">{t('byBranch')}</option>
          <option value="technicians">{t('byTechnician')}</option>
        </select>
      </div>
    </ChartCard>
  );
}

interface Choice {
  figure: Figure;
  by: By;
  month: string;
}

function drawnOf(board: Dashboard, { figure, by, month }: Choice): Drawn {
  const all: Standing[] = board[by];
  return {
    id: 'compare',
    kind: 'rows',
    question: t('askCompare', { month }),
    categories: all.map((one) => one.name),
    series: [
      { figure, label: side(figure.label), values: all.map(({ kpis }) => kpis[figure.name]) },
    ],
    askedAt: (_, category) => {
      const { of = '', name = '' } = all[category] ?? {};
      const who =
        by === 'units' ? { unit: of, technician: '' } : { unit: board.unit, technician: of };
      return { figure, month, ...who, whose: name };
    },
  };
}
