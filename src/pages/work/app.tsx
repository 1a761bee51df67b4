import { useState } from 'preact/hooks';
import { goTo } from '../go-to';
import { Opened } from '../opened';
import { type Failure, view } from '../server';
import { Trouble } from '../trouble';
import { side } from '../words';
import { BoardPage } from './board';
import { DayPage } from './day';
import { ReviewPage } from './review';
import type { MyWork } from './types';
import { WaitingPage } from './waiting';

/** My work: one page for each role; who holds several changes between them. */
export function App() {
  return <Opened<MyWork> name="myWork">{(first) => <Desk first={first} />}</Opened>;
}

function Desk({ first }: { first: MyWork }) {
  const [work, setWork] = useState(first);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const show = async (code: string) => {
    setBusy(true);
    const reply = await view<MyWork>('myWork', { work: code });
    setBusy(false);
    setTrouble(reply.ok ? null : reply);
    if (reply.ok) setWork(reply.value);
  };
  const go = async (register: string, id: string) => setTrouble(await goTo(register, id));
  return (
    <>
      {work.works.length > 1 && (
        <nav class="kinds">
          {work.works.map(({ code, label }) => (
            <button
              type="button"
              key={code}
              aria-current={code === work.work ? 'page' : undefined}
              disabled={busy}
              onClick={() => show(code)}
              data-testid={`work-${code}`}
            >
              {side(label)}
            </button>
          ))}
        </nav>
      )}
      <main aria-busy={busy} data-testid="work" data-work={work.work}>
        {busy && <div class="busy" />}
        {trouble && <Trouble of={trouble} close={() => setTrouble(null)} />}
        <Shown key={work.work} work={work} go={go} />
      </main>
    </>
  );
}

interface ShownProps {
  work: MyWork;
  go: Go;
}

/** Leads to a record's row in the workbook. */
export type Go = (register: string, id: string) => void;

function Shown({ work, go }: ShownProps) {
  const { now } = work;
  switch (work.work) {
    case 'day':
      return <DayPage visits={work.visits} now={now} go={go} />;
    case 'review':
      return <ReviewPage given={work} now={now} go={go} />;
    case 'board':
      return <BoardPage branches={work.branches} now={now} go={go} />;
    default:
      return <WaitingPage waiting={work} now={now} go={go} />;
  }
}
