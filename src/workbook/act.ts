import type { Rules } from '../policy/rules';
import type { ActName } from '../policy/stages';
import type { DateTime, Day } from '../policy/time';
import type { Bilingual, TextKey } from '../texts/say';
import type { Book, Row } from './book';
import type { Change } from './change';
import type { InputOf, InputSchema } from './input';
import type { IdPort } from './ports';
import type { RegisterName } from './registers.generated';

/** Who does it. `roles` is empty for someone who is not in the staff register. */
export interface Actor {
  email: string;
  name: string;
  roles: string[];
  unit: string;
  /** How the act came in. A cell edited by someone whom Google does not name is not `verified`. */
  source: ActSource;
  verified: boolean;
}

export type ActSource = 'page' | 'cell' | 'form' | 'job' | 'import';

/** A search by key, or by any column; `need: 'one'` refuses when there is none. */
export interface Lookup {
  register: RegisterName;
  column: string;
  value: string;
  need: 'one' | 'maybe' | 'many';
  /** Of many, only so many of the last rows. */
  most?: number;
  /** Rows that only give rise to warnings: one with faulty cells is passed over. */
  advisory?: true;
}

/** Rows by the name of their look-up; what is not there is an empty list. */
export type Found = Record<string, Row<RegisterName>[]>;

/** What stands before an act, whatever its input: the record, the person, the time. */
export interface GateContext {
  actor: Actor;
  now: DateTime;
  today: Day;
  book: Book;
  found: Rows;
  /** The policy as it binds the request that the act is about, or, without one, as it stands today. */
  rules: Rules;
}

/** All that a decision may look at. Everything random or counted comes from here, so that `decide` stays pure. */
export interface ActContext<I> extends GateContext {
  input: I;
  ids: IdPort;
  /** The next value of a counter, as `request/SH/2026`; written back with the act's changes. */
  next(counter: string): number;
}

/** Typed access to the rows found. */
export interface Rows {
  one<R extends RegisterName>(name: string, register: R): Row<R>;
  maybe<R extends RegisterName>(name: string, register: R): Row<R> | null;
  many<R extends RegisterName>(name: string, register: R): Row<R>[];
}

export interface Decision {
  changes: Change[];
  /** What the caller gets: JSON. */
  value: Record<string, unknown>;
  /** Id of the record that the act was about. */
  target: string;
  unit: string;
  warnings?: Bilingual[];
  /** The answer is for the person at the keyboard alone: the log keeps nothing of it. */
  isConfidential?: boolean;
}

/** A condition that a clause sets before an act. It refuses (throws), or lets pass. */
export type Gate = (context: GateContext) => void;

/** A condition on the input itself, in the light of the rows found. */
export type Check<I> = (context: ActContext<I>) => void;

export interface Act<S extends InputSchema = InputSchema> {
  name: ActName;
  input: S;
  /** Registers that it touches beside the small ones that are always open. */
  registers: readonly RegisterName[];
  /** Rows to look for. Pages ask what may be done to a request with its `no` alone, so no other field is needed here. */
  load?(input: InputOf<S>): Record<string, Lookup>;
  /** Rows to look for once the first are known. */
  loadMore?(input: InputOf<S>, found: Rows): Record<string, Lookup>;
  /** Whose record it is, for the scope of roles; an act about a request (look-up `request`) need not say. */
  scope?(context: GateContext): RecordScope | null;
  /** Records, other than requests, that the act is about: the register, and the input field that names the row. */
  subjects?: readonly ActSubject[];
  /** The clause that opens the act to whoever has the workbook, in `staff` or not (R42). */
  openBy?: string;
  gates: readonly Gate[];
  checks?: readonly Check<InputOf<S>>[];
  decide(context: ActContext<InputOf<S>>): Decision;
  /** Fields that no form asks for: the program fills them in. */
  unasked?: readonly string[];
  /** What to say at the telephone while the form is filled in. */
  script?: readonly TextKey[];
  /** The phone path: which cells of a row are this act's input when one of its steps is picked there. */
  cells?: readonly CellInput[];
}

export interface ActSubject {
  register: RegisterName;
  field: string;
}

export interface RecordScope {
  unit: string;
  /** E-mails of those whose own record it is. */
  owners: readonly string[];
}

export interface CellInput {
  /** Whose rows have the step; requests where none is named, which need not name their number. */
  register?: RegisterName;
  /** The step's code in the dictionary. */
  step: string;
  /** Input field (`lines.0.item` for one of a line) → column of the row, or a fixed value. */
  fields: Record<string, { column: string } | { value: string | boolean }>;
}

/** Declares an act; the types of its input follow from its schema. */
export function defineAct<S extends InputSchema>(act: Act<S>): Act {
  return act as unknown as Act;
}
