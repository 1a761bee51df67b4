import type { DateTime, Day } from '../policy/time';
import type { Actor, ActSource } from './act';
import { actorOf, anyoneOf } from './actor';
import { Book } from './book';
import type { InputOf, InputSchema } from './input';
import type { Ports } from './ports';
import { readInput } from './read-input';
import type { RegisterName } from './registers.generated';
import { rulesOf } from './rules';
import { type Answer, refusedAnswer } from './run-act';

/** What a view may look at. It changes nothing and takes no lock. */
export interface ViewContext<P> {
  params: P;
  actor: Actor;
  book: Book;
  ports: Ports;
  now: DateTime;
  today: Day;
}

export interface View<S extends InputSchema = InputSchema> {
  name: string;
  params: S;
  registers: readonly RegisterName[];
  /** The clause that opens the view to whoever has the workbook; without one only staff reach it (R78). */
  openBy?: string;
  /** Answers JSON; dates as ISO text. */
  read(context: ViewContext<InputOf<S>>): unknown;
}

export function defineView<S extends InputSchema>(view: View<S>): View {
  return view as unknown as View;
}

/** Reads one view for the person at the keyboard. Who is not staff sees nothing but what a clause opens to all (R78, R42). */
export function runView(
  call: { view: View; params: unknown; source: ActSource },
  ports: Ports,
): Answer {
  try {
    const params = readInput(call.view.params, call.params);
    const book = new Book(ports.grid, call.view.registers);
    const now = ports.clock.now();
    const today = now.slice(0, 10);
    const who = { email: ports.session.user(), source: call.source };
    const { openBy } = call.view;
    const isOpen = openBy !== undefined && rulesOf(book, {}, today).isOn(openBy);
    const actor = isOpen ? anyoneOf(book, who) : actorOf(book, who);
    const value = call.view.read({ params, actor, book, ports, now, today });
    return { ok: true, value };
  } catch (error) {
    return refusedAnswer(error);
  }
}
