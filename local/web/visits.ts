import type { Home } from '../host/home';
import type { Edits } from './edits';
import type { FromPage, RunOutcome } from './protocol';
import type { Session } from './session';

type Run = Extract<FromPage, { kind: 'run' }>;

/** What people at the pages do. */
export async function receive(
  { home, edits }: { home: Home; edits: Edits },
  session: Session,
  message: FromPage,
): Promise<void> {
  const { kind } = message;
  if (kind === 'edit') edits.commit(session, message);
  else if (kind === 'select') session.box = message.box;
  else if (kind === 'answer') session.answer(message.ask, message.value);
  else if (kind === 'open') await home.triggers.opened(session.user, session.id);
  else if (kind === 'run') {
    const outcome = await run(home, session, message);
    session.post({ kind: 'ran', call: message.call, outcome });
  }
}

async function run(home: Home, session: Session, request: Run): Promise<RunOutcome> {
  const { status, error, result } = await home.executions.run({
    functionName: request.functionName,
    args: request.args,
    kind: request.from === 'menu' ? 'menu' : 'page',
    activeUser: session.user,
    sessionId: session.id,
  });
  if (status === 'completed') return { ok: true, value: result ?? null };
  return { ok: false, message: error ? `${error.name}: ${error.message}` : status };
}
