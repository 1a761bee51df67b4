import type { Mutation } from '../../../host/contract';
import type { FromPage, FromServer, Snapshot } from '../../protocol';

/** What the replica does to the workbook in the page, and whom it tells. */
export interface ReplicaPort {
  apply(mutations: Mutation[]): void;
  /** Fetches the newest snapshot and shows it. */
  reload(): Promise<Snapshot>;
  send(message: FromPage): void;
  /** Edits of the person at the page were not kept; why, when the home said so. */
  lost(message?: string): void;
  /** Positions moved under earlier edits: they cannot be undone any more. */
  moved(): void;
  /** What the page shows is entry `seq`. */
  at(seq: number): void;
}

interface Batch {
  mutations: Mutation[];
  /** Someone else's entry was applied on top while this one was under way. */
  passed: boolean;
  /** Sent from a workbook that has been replaced since: if accepted, it has to be applied again. */
  replaced: boolean;
}

export interface Replica {
  /** What the person did in this page. */
  edited(mutations: Mutation[]): void;
  entry(message: Extract<FromServer, { kind: 'entry' }>): void;
  refused(message: Extract<FromServer, { kind: 'refused' }>): void;
  /** The socket is open (again): `bookSeq` is the last entry that changed the workbook. */
  connected(bookSeq: number): void;
}

const STRUCTURAL =
  /insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns|move-range|reorder-range|remove-sheet|insert-sheet/;

/** Setting the same thing twice does no harm. */
const REPEATABLE = /^sheet\.mutation\.set-/;

/**
 * Keeps the page's workbook equal to the home's. The home's order of entries is the truth; there is no transforming
 * of positions: where a structural change crosses an edit, the page loads the workbook anew.
 */
export function createReplica(port: ReplicaPort, start: Snapshot): Replica {
  let seq = start.seq;
  let loading = false;
  /** The last attempt to load the workbook failed: the home could not be reached. */
  let stale = false;
  let underWay: Batch[] = [];
  let waiting: { seq: number; mutations: Mutation[] }[] = [];

  function arrived(next: number, mutations: Mutation[]): void {
    if (loading) waiting.push({ seq: next, mutations });
    else if (next > seq) show(next, mutations);
  }

  function show(next: number, mutations: Mutation[]): void {
    seq = next;
    try {
      port.apply(mutations);
      if (mutations.some(isStructural)) port.moved();
      port.at(seq);
    } catch (error) {
      console.error('The page could not follow entry', next, error);
      void reload();
    }
  }

  async function reload(): Promise<void> {
    if (loading) return;
    loading = true;
    for (const batch of underWay) batch.replaced = true;
    try {
      seq = (await port.reload()).seq;
      stale = false;
    } catch (error) {
      console.error('The workbook could not be loaded', error);
      stale = true;
    }
    loading = false;
    if (stale) return;
    port.at(seq);
    const late = waiting.filter((entry) => entry.seq > seq);
    waiting = [];
    for (const entry of late) arrived(entry.seq, entry.mutations);
  }

  function acknowledged(next: number): void {
    const batch = underWay.shift();
    const again = batch?.replaced
      ? batch.mutations
      : (batch?.passed && batch.mutations.filter(isRepeatable)) || [];
    arrived(next, again);
  }

  return {
    edited(mutations) {
      if (loading) return port.lost();
      underWay.push({ mutations, passed: false, replaced: false });
      port.send({ kind: 'edit', base: seq, mutations });
    },
    entry(message) {
      if (message.own) return acknowledged(message.seq);
      const mutations = message.mutations ?? [];
      const mine = underWay.filter((batch) => !batch.replaced);
      if (mine.some((batch) => clash(batch.mutations, mutations))) void reload();
      else if (mutations.length) for (const batch of mine) batch.passed = true;
      arrived(message.seq, mutations);
    },
    refused(message) {
      const batch = underWay.shift();
      port.lost(message.message);
      if (!batch?.replaced) void reload();
    },
    connected(bookSeq) {
      const unsure = underWay.length > 0;
      underWay = [];
      if (unsure || stale || bookSeq > seq) void reload();
    },
  };
}

/** Whether either side moves cells of a tab that the other one touches. */
function clash(mine: Mutation[], theirs: Mutation[]): boolean {
  const moves = (list: Mutation[]) => list.filter(isStructural);
  const meet = (some: Mutation[], others: Mutation[]) =>
    some.some((one) => others.some((other) => sheetOf(one) === sheetOf(other)));
  return meet(moves(mine), theirs) || meet(mine, moves(theirs));
}

function isStructural(mutation: Mutation): boolean {
  return STRUCTURAL.test(mutation.id);
}

function isRepeatable(mutation: Mutation): boolean {
  return REPEATABLE.test(mutation.id);
}

function sheetOf(mutation: Mutation): unknown {
  const { subUnitId, sheet } = mutation.params as { subUnitId?: string; sheet?: { id: string } };
  return subUnitId ?? sheet?.id;
}
