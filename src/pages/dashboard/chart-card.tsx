import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { draw, type Series } from './charts';
import type { Asked, Value } from './types';
import { basis, countOf, drawn, said } from './values';
import { t } from './words';

/** A chart's own rows: what each point is, and what to ask for when it is opened. */
export interface Drawn {
  id: string;
  question: string;
  kind: 'line' | 'bar' | 'rows';
  categories: string[];
  series: Series[];
  /** Null for what is no figure of its own. */
  askedAt: (series: number, category: number) => Asked;
}

interface CardProps {
  of: Drawn;
  open: (asked: Asked) => void;
  /** What chooses what is drawn. */
  children?: ComponentChildren;
}

/** A question, the chart that answers it, and behind it the same as a table: every number opens its rows. */
export function ChartCard({ of, open, children }: CardProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = JSON.stringify([of.categories, of.series]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what it shows is another, not with each object
  useEffect(() => {
    if (!canvas.current) return;
    const pick = (series: number, category: number) => {
      if (countOf(valueAt(of, series, category))) open(of.askedAt(series, category));
    };
    const chart = draw(canvas.current, { ...of, pick });
    return () => chart.destroy();
  }, [drawing]);
  const height = of.kind === 'rows' ? Math.max(120, 34 * of.categories.length + 40) : 200;
  return (
    <figure class="card" data-testid={`chart-${of.id}`}>
      <figcaption>{of.question}</figcaption>
      {children}
      {of.categories.length === 0 && <p class="soft">{t('nothingCounted')}</p>}
      <div class="plot" style={{ height }}>
        <canvas ref={canvas} role="img" aria-label={t('chartOf', { question: of.question })} />
      </div>
      <details>
        <summary data-testid={`table-${of.id}`}>{t('asTable')}</summary>
        <ChartTable of={of} open={open} />
      </details>
    </figure>
  );
}

function valueAt({ series }: Drawn, at: number, category: number): Value {
  return series[at]?.values[category] ?? 0;
}

function ChartTable({ of, open }: { of: Drawn; open: CardProps['open'] }) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {of.series.map(({ label }) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.categories.map((category, at) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {of.series.map((one, index) => (
              <td key={one.label}>
                <FigureNumber
                  value={valueAt(of, index, at)}
                  asked={of.askedAt(index, at)}
                  open={open}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NumberProps {
  value: Value;
  asked: Asked;
  open: (asked: Asked) => void;
}

/** A figure with what it is of; it leads to its rows. */
export function FigureNumber({ value, asked, open }: NumberProps) {
  const { figure } = asked;
  const words = said(figure, drawn(figure, value));
  if (!countOf(value)) return <span class="soft">{words}</span>;
  return (
    <button
      type="button"
      class="plain number"
      title={t('openRows')}
      onClick={() => open(asked)}
      data-testid={`figure-${figure.name}-${asked.technician || asked.unit || 'all'}-${asked.month}`}
    >
      {words} <small class="soft">{basis(value)}</small>
    </button>
  );
}
