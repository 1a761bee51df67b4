import { useState } from 'preact/hooks';
import type { Paper, PaperChoice } from '../../workbook/papers/paper';
import { side } from '../words';
import type { Asked } from './asked';
import { t } from './words';

interface ToolbarProps {
  paper: Paper;
  choices: PaperChoice[];
  ask: (wanted: Asked) => void;
  language: string;
  choose: (language: string) => void;
}

const OF = {
  request: { name: 'ofRequest', input: { type: 'text' } },
  month: { name: 'ofMonth', input: { type: 'month' } },
  day: { name: 'ofDay', input: { type: 'date' } },
} as const;

/** Which paper, of what, in which language; and the printer. It is not printed itself. */
export function Toolbar({ paper, choices, ask, language, choose }: ToolbarProps) {
  const [kind, setKind] = useState(paper.kind);
  const [of, setOf] = useState(paper.of);
  const choice = choices.find((one) => one.kind === kind);
  const field = OF[choice?.about ?? 'request'];
  const change = (next: string) => {
    const about = choices.find((one) => one.kind === next)?.about;
    if (about !== choice?.about) setOf('');
    setKind(next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    ask(of ? { kind, of } : { kind, blank: choice?.hasBlank ?? false });
  };
  return (
    <form class="tools row" onSubmit={submit} data-testid="tools">
      <select
        aria-label={t('paper')}
        value={kind}
        onChange={(event) => change(event.currentTarget.value)}
        data-testid="kind"
      >
        {choices.map((one) => (
          <option key={one.kind} value={one.kind}>
            {side(one.title)}
          </option>
        ))}
      </select>
      <input
        {...field.input}
        aria-label={t(field.name)}
        placeholder={t(field.name)}
        value={of}
        onInput={(event) => setOf(event.currentTarget.value)}
        data-testid="of"
      />
      <button type="submit" data-testid="show">
        {t('showPaper')}
      </button>
      {choice?.hasBlank && (
        <button type="button" onClick={() => ask({ kind, blank: true })} data-testid="blank">
          {t('blank')}
        </button>
      )}
      <span class="grow" />
      <Languages language={language} choose={choose} />
      <button type="button" class="main" onClick={() => window.print()} data-testid="print">
        {t('print')}
      </button>
    </form>
  );
}

function Languages({ language, choose }: Pick<ToolbarProps, 'language' | 'choose'>) {
  const names = { zh: '中文', en: 'English' };
  return (
    <fieldset class="languages" aria-label={t('leading')}>
      {Object.entries(names).map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          onClick={() => choose(code)}
          data-testid={`leading-${code}`}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
