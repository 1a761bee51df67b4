import type { DateTime, Day } from '../policy/time';
import type { Actor, ActSource } from './act';
import { actorOf } from './actor';
import { Book } from './book';
import type { InputOf, InputSchema } from './input';
import type { Ports } from './ports';
import { readInput } from './read-input';
import type { RegisterName } from './registers.generated';
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
  /** Answers JSON; dates as ISO text. Only staff reach it. */
  read(context: ViewContext<InputOf<S>>): unknown;
}

export function defineView<S extends InputSchema>(view: View<S>): View {
  return view as unknown as View;
}

/** Reads one view for the person at the keyboard. Who is not staff sees nothing (R78). */
export function runView(
  call: { view: View; params: unknown; source: ActSource },
  ports: Ports,
): Answer {
  try {
    const params = readInput(call.view.params, call.params);
    const book = new Book(ports.grid, call.view.registers);
    const actor = actorOf(book, { email: ports.session.user(), source: call.source });
    const now = ports.clock.now();
    const value = call.view.read({ params, actor, book, ports, now, today: now.slice(0, 10) });
    return { ok: true, value };
  } catch (error) {
    return refusedAnswer(error);
  }
}
