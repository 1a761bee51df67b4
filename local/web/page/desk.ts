import type { FromServer, Message, RunOutcome } from '../protocol';
import { type Calls, createCalls, NOT_CONNECTED } from './calls';
import { noteChanges } from './changes';
import { type Connection, connect } from './connection';
import { news } from './news';
import { ask, clearShown, errorToast, show } from './show';
import { state } from './state';
import { say } from './texts';
import { currentUser, rememberUser } from './who';
import { openWorkbook, type WorkbookView } from './workbook';

/** One person at the workbook: the socket, what scripts show, and what the chrome may do. */
export class Desk {
  #connection: Connection | undefined;
  #calls: Calls;
  #workbook: WorkbookView;
  /** The workbook is there, and the home has greeted this person. */
  #loaded = false;
  #greeted = false;

  constructor(container: HTMLElement) {
    const send: Connection['send'] = (message) => this.#connection?.send(message) ?? false;
    this.#calls = createCalls(send);
    this.#workbook = openWorkbook(container, {
      send,
      ready: () => {
        this.#loaded = true;
        this.#workbook.settle();
        this.open();
      },
    });
    this.#enter(currentUser());
  }

  /** As someone who opens the workbook: menus are built by `onOpen`. */
  open(): void {
    if (!this.#loaded || !this.#greeted) return;
    state.set({ menus: [] });
    this.#connection?.send({ kind: 'open' });
  }

  /** `google.script.run`, on behalf of a frame. */
  run(functionName: string, args: unknown[]): Promise<RunOutcome> {
    return this.#counted(() => this.#calls.run('page', functionName, args));
  }

  async runMenuItem(functionName: string): Promise<void> {
    const outcome = await this.#counted(() => this.#calls.run('menu', functionName, []));
    if (!outcome.ok) errorToast(say('scriptFailed'), outcome.message);
  }

  workAs(email: string): void {
    rememberUser(email);
    this.#enter(email);
  }

  /** Univer's id of the tab that is open. */
  openTab(): string | undefined {
    this.#workbook.settle();
    return this.#workbook.selection()?.sheetId;
  }

  chooseView(id: number | null): void {
    this.#workbook.chooseView(id);
  }

  focusGrid(): void {
    this.#workbook.focus();
  }

  #enter(user: string): void {
    this.#connection?.close();
    this.#calls.dropAll(NOT_CONNECTED);
    clearShown();
    this.#greeted = false;
    news.session = crypto.randomUUID();
    this.#connection = connect({
      session: news.session,
      user,
      received: (message) => {
        noteChanges(message);
        this.#receive(message);
      },
      lost: () => {
        state.set({ online: false });
        this.#calls.dropAll(NOT_CONNECTED);
        this.#workbook.disconnected();
      },
    });
  }

  #receive(message: FromServer): void {
    const { kind } = message;
    if (kind === 'welcome') this.#welcome(message);
    else if (kind === 'entry') this.#workbook.entry(message);
    else if (kind === 'own') this.#workbook.own(message);
    else if (kind === 'refused') this.#workbook.refused(message);
    else if (kind === 'ran') this.#calls.ran(message.call, message.outcome);
    else if (kind === 'show') show(message.message, this.#workbook.activate);
    else if (kind === 'ask') this.#ask(message);
  }

  #welcome({ user, bookSeq, home }: Message<'welcome'>): void {
    state.set({ user });
    this.#workbook.workAs({ email: user, owner: home.owner });
    this.#workbook.connected(bookSeq);
    this.#workbook.settle();
    if (this.#greeted) return;
    this.#greeted = true;
    this.open();
  }

  #ask({ ask: number, message }: Message<'ask'>): void {
    ask(number, message, (value) => this.#connection?.send({ kind: 'answer', ask: number, value }));
  }

  /** The strip that says so is shown while a script runs. */
  async #counted(run: () => Promise<RunOutcome>): Promise<RunOutcome> {
    this.#workbook.settle();
    state.set({ runs: state.get().runs + 1 });
    const outcome = await run();
    state.set({ runs: state.get().runs - 1 });
    return outcome;
  }
}
