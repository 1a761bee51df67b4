import { recordCounter, recordNumber } from '../policy/numbering';
import { promiseResult } from '../policy/promises';
import type { DateTime } from '../policy/time';
import type { ActContext, Lookup } from './act';
import type { Row } from './book';
import { append, type Change, update } from './change';
import type { RegisterName, RegisterRows } from './registers.generated';

/** What is promised to a customer, about a request or a piece of feedback (D4). */
export interface NewPromise {
  source: { register: RegisterName; no: string; unit: string };
  kind: 'completion' | 'return' | 'complaint' | 'feedback';
  content: string;
  dueAt: DateTime;
  /** Of an item that was not finished on the spot (R25). */
  item?: string;
  reason?: string;
  explanation?: string;
  /** The promise that this one takes the place of. */
  previousId?: string;
}

/** A new row of the ledger, and its id. */
export function promiseRow(
  { actor, now, next, today }: Pick<ActContext<unknown>, 'actor' | 'now' | 'next' | 'today'>,
  promise: NewPromise,
): { id: string; change: Change } {
  const { source, ...rest } = promise;
  const year = Number(today.slice(0, 4));
  const id = recordNumber('promises', year, next(recordCounter('promises', year)));
  const row = {
    ...rest,
    id,
    sourceRegister: source.register,
    sourceNo: source.no,
    unit: source.unit,
    promisedAt: now,
    promisedBy: actor.email,
  };
  return { id, change: append('promises', row) };
}

/** All promises made about a record. */
export function promisesAbout(no: string): Lookup {
  return { register: 'promises', column: 'sourceNo', value: no, need: 'many' };
}

/** Still to be kept, even when its time has passed. */
export function isOpenPromise({ doneAt, result }: RegisterRows['promises']): boolean {
  return doneAt === '' && result !== 'renegotiated' && result !== 'withdrawn';
}

/** What was promised is done: kept or broken, for good. */
export function settlePromise(row: Row<'promises'>, doneAt: DateTime, now: DateTime): Change {
  const result = row.values.result || promiseResult(row.values.dueAt, doneAt);
  return update(row, { doneAt, closedAt: now, result });
}

/** The earliest time still promised, for the record's own row; '' when nothing is open. */
export function nextDue(dues: readonly (DateTime | '')[]): DateTime | '' {
  return [...dues].filter((due) => due !== '').sort()[0] ?? '';
}

/** A promise made and kept in one conversation (A21). */
export function keptAtOnce(
  context: Pick<ActContext<unknown>, 'actor' | 'now' | 'next' | 'today'>,
  promise: Omit<NewPromise, 'dueAt'>,
): Change {
  const { now } = context;
  const { change } = promiseRow(context, { ...promise, dueAt: now });
  return { ...change, values: { ...change.values, doneAt: now, closedAt: now, result: 'kept' } };
}
