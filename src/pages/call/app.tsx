import { useState } from 'preact/hooks';
import { Opened } from '../opened';
import { closePage } from '../server';
import { ActForm } from '../sidebar/act-form';
import type { FormPlan } from '../sidebar/types';
import { t } from './words';

type CallForm = Omit<FormPlan, 'of'> & { language: string };

/** The dialog for whoever picks up the telephone: what to say, the short form, and the number of what was filed. */
export function App() {
  return <Opened<CallForm> name="callForm">{(form) => <Dialog form={form} />}</Opened>;
}

function Dialog({ form }: { form: CallForm }) {
  const [filed, setFiled] = useState('');
  return (
    <main>
      {filed ? (
        <Filed no={filed} again={() => setFiled('')} />
      ) : (
        <ActForm plan={{ ...form, of: null }} done={setFiled} back={closePage} />
      )}
    </main>
  );
}

function Filed({ no, again }: { no: string; again: () => void }) {
  return (
    <>
      <div class="note good" role="status" data-testid="filed">
        {t('callFiled', { no })}
      </div>
      <div class="row">
        <button type="button" class="main grow" onClick={again} data-testid="again">
          {t('callNext')}
        </button>
        <button type="button" onClick={closePage} data-testid="close">
          {t('close')}
        </button>
      </div>
    </>
  );
}
