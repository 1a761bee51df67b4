import { side } from '../words';
import type { Drawn } from './chart-card';
import type { ChartPlan } from './plans';
import type { Asked, Dashboard, Figure, Value } from './types';
import { basis } from './values';
import { t } from './words';

export function seriesValue({ series, months }: Dashboard, { name }: Figure, month: string): Value {
  return series[months.indexOf(month)]?.[name] ?? 0;
}

/** A chart over the months, or over the figures of the last month. */
export function chartOf(plan: ChartPlan, board: Dashboard): Drawn {
  const figures = plan.figures.flatMap(
    (name) => board.figures.find((one) => one.name === name) ?? [],
  );
  const { id, kind } = plan;
  const month = board.months[board.months.length - 1] ?? '';
  const base = { id, kind, question: t(plan.question, { month }) };
  const asked = (figure: Figure, of: string): Asked => ({
    ...{ figure, month: of, unit: board.unit, technician: '', whose: '' },
  });
  if (plan.by === 'figure') return overFigures(board, { base, figures, month, asked });
  return {
    ...base,
    categories: board.months,
    series: figures.map((figure) => ({
      figure,
      label: side(figure.label),
      values: board.months.map((one) => seriesValue(board, figure, one)),
    })),
    askedAt: (series, category) =>
      asked(figures[series] as Figure, board.months[category] as string),
  };
}

interface Over {
  base: Pick<Drawn, 'id' | 'kind' | 'question'>;
  figures: Figure[];
  month: string;
  asked: (figure: Figure, month: string) => Asked;
}

function overFigures(board: Dashboard, { base, figures, month, asked }: Over): Drawn {
  const [first] = figures;
  const values = figures.map((figure) => seriesValue(board, figure, month));
  return {
    ...base,
    categories: figures.map((one, at) => `${side(one.label)} (${basis(values[at] ?? 0)})`),
    series: first ? [{ figure: first, label: month, values }] : [],
    askedAt: (_, category) => asked(figures[category] as Figure, month),
  };
}
