import { useState } from 'preact/hooks';
import { Trouble } from '../trouble';
import { useView } from '../use-view';
import { speak } from '../words';
import { ChooseList } from './choose-list';
import { MatchColumns } from './match-columns';
import { RunImport } from './run-import';
import type { Chosen, ImportForm, ImportJob } from './types';
import { type PageText, t } from './words';

/** The dialog: choose a list, say where its columns go, watch it being taken. */
export function App() {
  const { value: form, trouble, load } = useView<ImportForm>('importForm');
  if (trouble) {
    return (
      <main>
        <Trouble of={trouble}>
          <button type="button" onClick={load} data-testid="retry">
            {t('retry')}
          </button>
        </Trouble>
      </main>
    );
  }
  if (!form) {
    return (
      <main aria-busy="true">
        <div class="busy" />
        <p class="soft">{t('loading')}</p>
      </main>
    );
  }
  speak(form.language);
  return <Dialog form={form} />;
}

function Dialog({ form }: { form: ImportForm }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [job, setJob] = useState<ImportJob | null>(null);
  const restart = () => {
    setJob(null);
    setChosen(null);
  };
  return (
    <>
      <Path at={job ? 2 : chosen ? 1 : 0} />
      {!chosen && <ChooseList choose={setChosen} />}
      {chosen && !job && <MatchColumns form={form} chosen={chosen} start={setJob} back={restart} />}
      {job && <RunImport job={job} restart={restart} />}
    </>
  );
}

const PATH: PageText[] = ['stepFile', 'stepColumns', 'stepImport'];

function Path({ at }: { at: number }) {
  return (
    <ol class="path">
      {PATH.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined}>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
