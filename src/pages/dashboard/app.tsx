import { useState } from 'preact/hooks';
import { Opened, Retry } from '../opened';
import { type Failure, view } from '../server';
import { side } from '../words';
import { ChartCard, FigureNumber } from './chart-card';
import { Compared } from './compared';
import { chartOf, seriesValue } from './drawn';
import { FigureRowsPanel } from './figure-rows';
import { CHARTS } from './plans';
import type { Asked, Dashboard } from './types';
import { t } from './words';

/** The manager's page: the figures of a month, the charts that tell how they became so, and the rows behind each. */
export function App() {
  return <Opened<Dashboard> name="dashboard">{(first) => <Board first={first} />}</Opened>;
}

function Board({ first }: { first: Dashboard }) {
  const [board, setBoard] = useState(first);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const month = board.months[board.months.length - 1] ?? '';
  const show = async (wanted: { month: string; unit: string }) => {
    setBusy(true);
    const reply = await view<Dashboard>('dashboard', wanted);
    setBusy(false);
    setTrouble(reply.ok ? null : reply);
    if (reply.ok) setBoard(reply.value);
  };
  return (
    <main aria-busy={busy}>
      <div hidden={asked !== null}>
        <Chosen board={board} month={month} show={show} />
        {busy && <div class="busy" />}
        {trouble && <Retry of={trouble} load={() => show({ month, unit: board.unit })} />}
        <Headlines board={board} month={month} open={setAsked} />
        <div class="cards">
          {CHARTS.map((plan) => (
            <ChartCard key={plan.id} of={chartOf(plan, board)} open={setAsked} />
          ))}
          <Compared board={board} month={month} open={setAsked} />
        </div>
      </div>
      {asked && <FigureRowsPanel asked={asked} now={board.now} back={() => setAsked(null)} />}
    </main>
  );
}

interface ChosenProps {
  board: Dashboard;
  month: string;
  show: (wanted: { month: string; unit: string }) => void;
}

function Chosen({ board, month, show }: ChosenProps) {
  const { unit, choices } = board;
  return (
    <div class="row chosen">
      <label>
        {t('branch')}
        <select
          value={unit}
          onChange={(event) => show({ month, unit: event.currentTarget.value })}
          data-testid="branch"
        >
          <option value="">{t('company')}</option>
          {choices.map(({ of, name }) => (
            <option key={of} value={of}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('month')}
        <input
          type="month"
          value={month}
          max={board.latest}
          onChange={({ currentTarget: { value } }) => value && show({ month: value, unit })}
          data-testid="month"
        />
      </label>
      <p class="soft grow">{t('openHint')}</p>
    </div>
  );
}

interface HeadlinesProps {
  board: Dashboard;
  month: string;
  open: (asked: Asked) => void;
}

/** Every figure of the month. */
function Headlines({ board, month, open }: HeadlinesProps) {
  return (
    <dl class="headlines" data-testid="headlines">
      {board.figures.map((figure) => (
        <div key={figure.name}>
          <dt>{side(figure.label)}</dt>
          <dd>
            <FigureNumber
              value={seriesValue(board, figure, month)}
              asked={{ figure, month, unit: board.unit, technician: '', whose: '' }}
              open={open}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
