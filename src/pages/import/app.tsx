import { useState } from 'preact/hooks';
import { Opened } from '../opened';
import { ChooseList } from './choose-list';
import { MatchColumns } from './match-columns';
import { RunImport } from './run-import';
import type { Chosen, ImportForm, ImportJob } from './types';
import { type PageText, t } from './words';

/** The dialog: choose a list, say where its columns go, watch it being taken. */
export function App() {
  return <Opened<ImportForm> name="importForm">{(form) => <Dialog form={form} />}</Opened>;
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
