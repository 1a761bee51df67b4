import { useEffect, useState } from 'preact/hooks';
import { focusFirst } from '../focus-first';
import { type Failure, failure } from '../server';
import { Trouble } from '../trouble';
import { isArchive, isBinary } from './decode-list';
import { readWorkbook } from './read-workbook';
import type { Chosen } from './types';
import { both, t } from './words';

interface ChooseListProps {
  choose: (chosen: Chosen) => void;
}

/** A file, by button or by dragging it here; or rows that were copied. */
export function ChooseList({ choose }: ChooseListProps) {
  useEffect(() => focusFirst(document, '#app input'), []);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const content = new Uint8Array(await file.arrayBuffer());
    const { name } = file;
    const sheets = isArchive(content) ? await readWorkbook(content).catch(() => []) : [];
    if (sheets.length) choose({ name, content: sheets });
    else if (isBinary(content)) setTrouble(failure('notText', both('notText', { name })));
    else choose({ name, content });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  };
  return (
    <main>
      <section
        class="drop"
        aria-label={t('stepFile')}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        data-testid="drop"
      >
        <p>{t('dropHere')}</p>
        <label class="file">
          <input
            type="file"
            accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => take(event.currentTarget.files?.[0])}
            data-testid="file"
          />
          <span>{t('chooseFile')}</span>
        </label>
        <p class="hint">{t('fileHint')}</p>
      </section>
      {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
      <Paste choose={choose} />
    </main>
  );
}

function Paste({ choose }: ChooseListProps) {
  const [text, setText] = useState('');
  return (
    <details>
      <summary data-testid="paste">{t('pasteRows')}</summary>
      <label for="pasted">{t('pasteLabel')}</label>
      <textarea
        id="pasted"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        data-testid="pasted"
      />
      <button
        type="button"
        disabled={!text.trim()}
        onClick={() => choose({ name: t('pastedName'), content: text })}
        data-testid="use-pasted"
      >
        {t('usePasted')}
      </button>
    </details>
  );
}
