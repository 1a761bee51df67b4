import type { FromServer, RunOutcome } from '../protocol';
import { type Calls, createCalls, NOT_CONNECTED } from './calls';
import { noteChanges, noteHome } from './changes';
import { type Connection, connect } from './connection';
import { news } from './news';
import { ask, clearShown, errorToast, show } from './show';
import { state } from './state';
import { say } from './texts';
import { currentUser, rememberUser } from './who';
import { openWorkbook, type WorkbookView } from './workbook';

/** What the chrome around the spreadsheet may do. */
export interface Desk {
  /** `google.script.run`, on behalf of a frame. */
  run(functionName: string, args: unknown[]): Promise<RunOutcome>;
  runMenuItem(functionName: string): Promise<void>;
  rebuildMenus(): void;
  workAs(email: string): void;
  focusGrid(): void;
}

export function openDesk(container: HTMLElement): Desk {
  let connection: Connection;
  let loaded = false;
  const send: Connection['send'] = (message) => connection.send(message);
  const calls = createCalls(send);
  const workbook = openWorkbook(container, {
    send,
    ready() {
      loaded = true;
      open();
    },
  });

  /** As someone who opens the workbook: menus are built by `onOpen`. */
  function open(): void {
    clearShown();
    workbook.settle();
    send({ kind: 'open' });
  }

  function enter(user: string): void {
    connection?.close();
    calls.dropAll(NOT_CONNECTED);
    news.session = crypto.randomUUID();
    let fresh = true;
    connection = connect({
      session: news.session,
      user,
      received(message) {
        noteChanges(message);
        receive(message, { workbook, calls, send });
        if (message.kind !== 'welcome') return;
        noteHome(message.home);
        state.set({ user: user || message.home.owner });
        workbook.connected(message.bookSeq);
        if (fresh && loaded) open();
        fresh = false;
      },
      lost() {
        state.set({ online: false });
        calls.dropAll(NOT_CONNECTED);
        workbook.disconnected();
      },
    });
  }

  enter(currentUser());
  return {
    run: (functionName, args) => counted(workbook, () => calls.run('page', functionName, args)),
    async runMenuItem(functionName) {
      const outcome = await counted(workbook, () => calls.run('menu', functionName, []));
      if (!outcome.ok) errorToast(say('scriptFailed'), outcome.message);
    },
    rebuildMenus: open,
    workAs(email) {
      rememberUser(email);
      enter(email);
    },
    focusGrid: workbook.focus,
  };
}

interface Receivers {
  workbook: WorkbookView;
  calls: Calls;
  send: Connection['send'];
}

function receive(message: FromServer, { workbook, calls, send }: Receivers): void {
  switch (message.kind) {
    case 'entry':
      return workbook.entry(message);
    case 'refused':
      return workbook.refused(message);
    case 'ran':
      return calls.ran(message.call, message.outcome);
    case 'show':
      return show(message.message, workbook.activate);
    case 'ask':
      return ask(message.message, (value) => send({ kind: 'answer', ask: message.ask, value }));
  }
}

async function counted(
  workbook: WorkbookView,
  run: () => Promise<RunOutcome>,
): Promise<RunOutcome> {
  workbook.settle();
  state.set({ runs: state.get().runs + 1 });
  const outcome = await run();
  state.set({ runs: state.get().runs - 1 });
  return outcome;
}
