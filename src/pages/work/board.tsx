import { useState } from 'preact/hooks';
import { moment } from '../shown';
import { side } from '../words';
import type { Go } from './app';
import type { Branch, Lines } from './types';
import { t } from './words';

const KINDS = ['late', 'escalated', 'promised', 'expedited'] as const;
type Kind = (typeof KINDS)[number];

const TITLES = {
  late: 'lateMatters',
  escalated: 'escalated',
  promised: 'promised',
  expedited: 'expedited',
} as const;

interface BoardProps {
  branches: Branch[];
  now: string;
  go: Go;
}

/** Per branch what is late, escalated, promised and expedited; each number opens its lines. */
export function BoardPage({ branches, now, go }: BoardProps) {
  const [chosen, setChosen] = useState<{ unit: string; kind: Kind } | null>(() => first(branches));
  const branch = branches.find(({ unit }) => unit === chosen?.unit);
  return (
    <>
      <table class="board">
        <thead>
          <tr>
            <th scope="col">{t('branch')}</th>
            {KINDS.map((kind) => (
              <th scope="col" key={kind}>
                {t(TITLES[kind])}
              </th>
            ))}
            <th scope="col">{t('lastContact')}</th>
          </tr>
        </thead>
        <tbody>
          {branches.map((one) => (
            <tr key={one.unit} data-testid={`branch-${one.unit}`}>
              <th scope="row">{one.name}</th>
              {KINDS.map((kind) => (
                <td key={kind}>
                  <button
                    type="button"
                    class={kind === 'late' && one.late.count ? 'urgent' : ''}
                    aria-pressed={chosen?.unit === one.unit && chosen.kind === kind}
                    disabled={!one[kind].count}
                    onClick={() => setChosen({ unit: one.unit, kind })}
                    data-testid={`${kind}-${one.unit}`}
                  >
                    {one[kind].count}
                  </button>
                </td>
              ))}
              <td class="soft">{contactOf(one, now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && branch && (
        <BoardLines
          title={`${branch.name} · ${t(TITLES[chosen.kind])}`}
          of={branch[chosen.kind]}
          now={now}
          go={go}
        />
      )}
    </>
  );
}

/** What presses most stands open. */
function first(branches: Branch[]): { unit: string; kind: Kind } | null {
  for (const kind of KINDS) {
    const branch = branches.find((one) => one[kind].count > 0);
    if (branch) return { unit: branch.unit, kind };
  }
  return null;
}

function contactOf({ isHead, lastContact, days }: Branch, now: string): string {
  if (isHead) return '–';
  if (days === null) return t('never');
  return `${moment(lastContact, now)} (${t('daysAgo', { days })})`;
}

function BoardLines(props: { title: string; of: Lines; now: string; go: Go }) {
  const { title, of, now, go } = props;
  return (
    <section data-testid="board-lines">
      <h2>{`${title} (${of.count})`}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('no')}</th>
            <th scope="col">{t('matter')}</th>
            <th scope="col">{t('about')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('responsible')}</th>
          </tr>
        </thead>
        <tbody>
          {of.lines.map((line) => (
            <tr key={line.id + side(line.what) + line.due}>
              <td>
                <button
                  type="button"
                  class="plain"
                  onClick={() => go(line.register, line.id)}
                  data-testid={`go-${line.id}`}
                >
                  {line.no || line.id}
                </button>
              </td>
              <td>{side(line.what)}</td>
              <td>{line.about}</td>
              <td class={line.due < now ? 'bad' : ''}>{moment(line.due, now)}</td>
              <td>{line.who}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.count > of.lines.length && (
        <p class="soft">{t('firstOnly', { shown: of.lines.length })}</p>
      )}
    </section>
  );
}
