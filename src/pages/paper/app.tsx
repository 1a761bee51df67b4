import { useEffect, useState } from 'preact/hooks';
import type { Paper, PaperChoice } from '../../workbook/papers/paper';
import { Retry } from '../opened';
import { useView } from '../use-view';
import { side, speak } from '../words';
import type { Asked } from './asked';
import { PaperSheets } from './sheets';
import { Toolbar } from './toolbar';
import { t } from './words';

interface Shown {
  language: string;
  paper: Paper;
  choices: PaperChoice[];
}

/** One paper to be printed, the way to others, and the choice of the language that leads. */
export function App({ first }: { first: Asked }) {
  const [wanted, ask] = useState(first);
  const [chosen, choose] = useState('');
  const { value, trouble, busy, load } = useView<Shown>('paper', { ...wanted });
  const language = chosen || value?.language || '';
  if (language) speak(language);
  const title = value && [side(value.paper.title), value.paper.no].filter(Boolean).join(' ');
  useEffect(() => {
    // Browsers name the PDF by it.
    if (title) document.title = title;
  }, [title]);
  return (
    <>
      {value && (
        <Toolbar
          key={value.paper.kind + value.paper.of}
          paper={value.paper}
          choices={value.choices}
          ask={ask}
          language={language}
          choose={choose}
        />
      )}
      {busy && <div class="busy" />}
      {!value && !trouble && <p class="soft">{t('loading')}</p>}
      {trouble && <Retry of={trouble} load={load} />}
      {value && !trouble && <PaperSheets paper={value.paper} />}
    </>
  );
}
