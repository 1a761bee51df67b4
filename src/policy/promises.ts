import type { DateTime } from './time';

/** How a promise ended: kept when what was promised was done by the minute promised (R26, R29, R48, R57). */
export function promiseResult(dueAt: DateTime | '', doneAt: DateTime): 'kept' | 'broken' {
  return dueAt === '' || doneAt.slice(0, 16) <= dueAt.slice(0, 16) ? 'kept' : 'broken';
}

/** Whether the time of a promise has passed; the minute promised is still in time. */
export function isLapsed(dueAt: DateTime | '', now: DateTime): boolean {
  return dueAt !== '' && dueAt.slice(0, 16) < now.slice(0, 16);
}

export interface PromiseLink {
  id: string;
  /** The promise that this one took the place of. */
  previousId: string;
  dueAt: DateTime | '';
  doneAt: DateTime | '';
  result: string;
}

/** Promises of which each took the place of the one before, the first one first. */
export type PromiseChain<P extends PromiseLink> = readonly [P, ...P[]];

/** The chains that the rows form, in the order of their first promises. What was withdrawn was never promised. */
export function promiseChains<P extends PromiseLink>(rows: readonly P[]): PromiseChain<P>[] {
  const standing = rows.filter((row) => row.result !== 'withdrawn');
  const ids = new Set(standing.map((row) => row.id));
  const next = new Map<string, P>();
  for (const row of standing) if (!next.has(row.previousId)) next.set(row.previousId, row);
  return standing
    .filter((row) => !ids.has(row.previousId))
    .map((first): PromiseChain<P> => [first, ...followers(first, next)]);
}

/** A row is followed once: rows that name each other by mistake would never end. */
function followers<P extends PromiseLink>(first: P, next: ReadonlyMap<string, P>): P[] {
  const chain: P[] = [];
  for (let row = next.get(first.id); row; row = next.get(row.id)) {
    if (row === first || chain.includes(row)) break;
    chain.push(row);
  }
  return chain;
}

export interface PromiseVerdict {
  result: 'kept' | 'broken' | 'open';
  /** Done in time of the last promise, but not of the first (D4). */
  isRenegotiated: boolean;
}

/**
 * A chain counts once, against its first promise: whoever moves a date twice and keeps the third was late (D4). A chain whose
 * first time has passed is broken, whatever is promised now.
 */
export function judgeChain(chain: PromiseChain<PromiseLink>, now: DateTime): PromiseVerdict {
  const [first] = chain;
  const last = chain[chain.length - 1] ?? first;
  const isRenegotiated = chain.length > 1;
  if (last.doneAt) return { result: promiseResult(first.dueAt, last.doneAt), isRenegotiated };
  return { result: isLapsed(first.dueAt, now) ? 'broken' : 'open', isRenegotiated };
}

export interface PromiseCounts {
  kept: number;
  broken: number;
  open: number;
  /** Chains that were renegotiated, however they ended. */
  renegotiated: number;
}

/** How many promises were kept, for a person, a unit or a month: whose rows are given, chains whole. */
export function keptPromises(rows: readonly PromiseLink[], now: DateTime): PromiseCounts {
  const verdicts = promiseChains(rows).map((chain) => judgeChain(chain, now));
  const count = (result: PromiseVerdict['result']) =>
    verdicts.filter((one) => one.result === result).length;
  return {
    kept: count('kept'),
    broken: count('broken'),
    open: count('open'),
    renegotiated: verdicts.filter((one) => one.isRenegotiated).length,
  };
}
