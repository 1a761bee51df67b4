import { useState } from 'preact/hooks';
import type { Bilingual } from '../../texts/say';
import { closePage } from '../server';
import { ActForm } from '../sidebar/act-form';
import type { FormPlan } from '../sidebar/types';
import { Trouble } from '../trouble';
import { useView } from '../use-view';
import { side, speak } from '../words';
import { t } from './words';

type CallForm = Omit<FormPlan, 'of'> & { language: string; script: Bilingual[] };

/** The dialog for whoever picks up the telephone: what to say, the short form, and the number of what was filed. */
export function App() {
  const { value: form, trouble, load } = useView<CallForm>('callForm');
  const [filed, setFiled] = useState('');
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
  return (
    <main>
      {filed ? (
        <Filed no={filed} again={() => setFiled('')} />
      ) : (
        <>
          <Script lines={form.script} />
          <ActForm plan={{ ...form, of: null }} done={setFiled} back={closePage} />
        </>
      )}
    </main>
  );
}

function Script({ lines }: { lines: Bilingual[] }) {
  return (
    <aside class="script" aria-label={t('callScript')} data-testid="script">
      {lines.map((line) => (
        <p key={line.en}>{side(line)}</p>
      ))}
    </aside>
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
