import { type Refusal, type RefusedError, refusal, refuse } from '../policy/refusal';
import type { Bilingual } from '../texts/say';
import type { Act, ActContext, Actor, ActSource, Decision } from './act';
import { actorOf, anyoneOf } from './actor';
import { auditRow, repeatedAnswer } from './audit';
import { Book } from './book';
import { type Change, update } from './change';
import { checkAll } from './check-all';
import { commit } from './commit';
import { counterChanges, makeCounters } from './counters';
import { enforce } from './enforce';
import { type FoundRows, findRows } from './find-rows';
import type { InputSchema } from './input';
import type { Ports } from './ports';
import { readInput, resolveChoices } from './read-input';
import type { RegisterName } from './registers.generated';
import { rulesOfRequest } from './rules';

export type Answer =
  | { ok: true; value: unknown; warnings?: Bilingual[] }
  | ({ ok: false } & Refusal);

/** One call of an act. */
export interface ActCall {
  act: Act;
  input: unknown;
  /** Sent by the caller so that a repeated call is answered, not done again. */
  key?: string;
  /** The version of the record that the caller saw. */
  version?: number;
  source: ActSource;
  /** For acts that nobody at a keyboard does (form answers, jobs, a cell's editor); else the session's user. */
  actor?: Actor;
  /** Cells of a row that the act loads, written with what it changes: the step that called for it is emptied (the phone path). */
  beside?(answer: Answer): { register: RegisterName; id: string; values: Record<string, unknown> };
}

const LOCK_SECONDS = 30;

/**
 * Runs an act: lock, load, gates, decide, commit, unlock. A refusal changes nothing. Never throws for a user's
 * mistake; anything else is a bug, and is answered as `unexpected` with its text in the log.
 */
export function runAct(call: ActCall, ports: Ports): Answer {
  try {
    const input = readInput(call.act.input, call.input);
    const user = call.actor ? call.actor.email : ports.session.user();
    return locked(ports, () => perform({ ...call, input }, { ports, user }));
  } catch (error) {
    return refusedAnswer(error);
  }
}

/** The answer to an error: a refusal as it is, anything else as a bug. */
export function refusedAnswer(error: unknown): Answer {
  const why = (error as RefusedError).refusal;
  if (why) return { ok: false, ...why };
  console.error(String((error as Error).stack ?? error));
  return {
    ok: false,
    ...refusal('unexpected', { message: String((error as Error).message ?? error) }),
  };
}

function locked<T>(ports: Ports, work: () => T): T {
  if (!ports.lock.acquire(LOCK_SECONDS)) refuse('busy', { seconds: LOCK_SECONDS });
  try {
    return work();
  } finally {
    ports.lock.release();
  }
}

function perform(call: ActCall, outside: { ports: Ports; user: string }): Answer {
  const { ports, user } = outside;
  const { act } = call;
  const book = new Book(ports.grid, ['audit', ...act.registers]);
  const input = resolveChoices(act.input as InputSchema, call.input as never, book);
  const who = { email: user, source: call.source };
  const actor = call.actor ?? (act.openBy ? anyoneOf(book, who) : actorOf(book, who));
  const { found, keyRow } = findRows(book, { act, input, ...(call.key ? { key: call.key } : {}) });
  const repeated = keyRow && repeatedAnswer(act.name, keyRow);
  if (repeated) return repeated;

  const now = ports.clock.now();
  const counters = makeCounters(book);
  const context: ActContext<unknown> = {
    input,
    actor,
    now,
    today: now.slice(0, 10),
    book,
    found,
    rules: rulesOfRequest(book, found.maybe('request', 'requests'), now.slice(0, 10)),
    ids: ports.ids,
    next: counters.next,
  };
  checkAll(act, context, call.version);
  for (const check of act.checks ?? []) enforce(context.rules, () => check(context));
  const decision = act.decide(context);
  const answer: Answer = { ok: true, value: decision.value, ...warnings(decision) };
  commit(ports.grid, book, {
    list: [
      ...decision.changes,
      ...besideChanges(call, found, answer),
      ...counterChanges(book, counters),
      auditRow(context, { act: act.name, decision, answer, key: call.key ?? '' }),
    ],
    stamp: { at: now, by: actor.email },
  });
  return answer;
}

function besideChanges({ beside }: ActCall, found: FoundRows, answer: Answer): Change[] {
  if (!beside) return [];
  const { register, id, values } = beside(answer);
  const row = found
    .all()
    .flat()
    .find((one) => one.register === register && one.id === id);
  if (!row) throw new Error(`The act does not load ${register} ${id}`);
  return [update(row, values as never)];
}

function warnings(decision: Decision) {
  return decision.warnings?.length ? { warnings: decision.warnings } : {};
}
