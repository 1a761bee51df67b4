import { useState } from 'preact/hooks';
import { type Failure, openPaper, type Reply, view } from '../server';
import { Trouble } from '../trouble';
import { side } from '../words';
import type { RequestView } from './types';
import { t } from './words';

/** The papers of a request, one click from the printer; and the way back from a paper's code. */
export function Papers({ card }: { card: RequestView }) {
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const { no } = card.request;
  const told = (reply: Reply<unknown>) => setTrouble(reply.ok ? null : reply);
  return (
    <details data-testid="card-papers">
      <summary>{t('papers', { count: card.papers.length })}</summary>
      {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
      <div class="papers">
        {card.papers.map(({ kind, title }) => (
          <button
            key={kind}
            type="button"
            onClick={() => openPaper(kind, no).then(told)}
            data-testid={`paper-${kind}`}
          >
            {side(title)}
          </button>
        ))}
      </div>
      <CheckCode card={card} />
    </details>
  );
}

/** Whether the request form in one's hand says what stands here (D7). */
function CheckCode({ card }: { card: RequestView }) {
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState('');
  const check = async (event: Event) => {
    event.preventDefault();
    const reply = await view<Checked>('checkPaper', { of: card.request.no, code });
    if (!reply.ok) return setAnswer(side(reply.message));
    const { isSame, isSigned } = reply.value;
    setAnswer(t(isSame ? 'codeSame' : isSigned ? 'codeSigned' : 'codeOther'));
  };
  return (
    <form onSubmit={check}>
      <label for="check-code">{t('checkCode')}</label>
      <div class="row">
        <input
          id="check-code"
          class="grow"
          value={code}
          autocomplete="off"
          onInput={(event) => setCode(event.currentTarget.value)}
          data-testid="check-code"
        />
        <button type="submit" data-testid="check">
          {t('checkPaper')}
        </button>
      </div>
      <div role="status" data-testid="checked">
        {answer}
      </div>
    </form>
  );
}

interface Checked {
  isSame: boolean;
  isSigned: boolean;
}
