import { useEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '../go-to';
import { Retry } from '../opened';
import type { Failure } from '../server';
import { moment } from '../shown';
import { Trouble } from '../trouble';
import { useKeys } from '../use-keys';
import { useView } from '../use-view';
import { side } from '../words';
import type { Asked, Figure, FigureRows } from './types';
import { brought } from './values';
import { t } from './words';

interface RowsProps {
  asked: Asked;
  now: string;
  back: () => void;
}

/** Exactly the rows that a figure counts; each leads to its row in the workbook. */
export function FigureRowsPanel({ asked, now, back }: RowsProps) {
  const { figure, month, unit, technician, whose } = asked;
  const wanted = { figure: figure.name, month, unit, technician };
  const { value, trouble, busy, load } = useView<FigureRows>('figure', wanted);
  const [lost, setLost] = useState<Failure | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useKeys((event) => event.key === 'Escape' && back());
  const go = async (register: string, id: string) => setLost(await goTo(register, id));
  return (
    <section class="rows" data-testid="figure-rows">
      <div class="row">
        <h2 class="grow" tabIndex={-1} ref={title}>
          {[side(figure.label), whose, month].filter(Boolean).join(' · ')}
        </h2>
        <button type="button" onClick={back} data-testid="rows-back">
          {t('backToCharts')}
        </button>
      </div>
      {busy && <div class="busy" />}
      {trouble && <Retry of={trouble} load={load} />}
      {lost && <Trouble of={lost} close={() => setLost(null)} />}
      {value && (
        <>
          <p class="soft">{t('rowsCounted', { count: value.rows.length })}</p>
          <RowTable rows={value.rows} figure={figure} now={now} go={go} />
        </>
      )}
    </section>
  );
}

interface TableProps {
  rows: FigureRows['rows'];
  figure: Figure;
  now: string;
  go: (register: string, id: string) => void;
}

function RowTable({ rows, figure, now, go }: TableProps) {
  const hasAbout = rows.some(({ id, about }) => about !== id);
  const brings = figure.kind !== 'count';
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('rowNo')}</th>
          {hasAbout && <th scope="col">{t('rowAbout')}</th>}
          <th scope="col">{t('rowCustomer')}</th>
          <th scope="col">{t('rowAt')}</th>
          {brings && <th scope="col">{t('rowBrings')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-testid="counted" data-id={row.id}>
            <td>
              <button
                type="button"
                class="plain number"
                title={t('goToRow')}
                onClick={() => go(row.register, row.id)}
                data-testid={`go-${row.id}`}
              >
                {row.id}
              </button>
            </td>
            {hasAbout && <td>{row.about}</td>}
            <td>{row.customer}</td>
            <td>{moment(row.at, now)}</td>
            {brings && <td>{brought(figure, row.value)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
