import type { Mutation } from '../../../host/contract';
import type { FromPage, Message, Snapshot } from '../../protocol';
import { clash, isRepeatable, isStructural } from './clash';

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

/** An edit of the person at the page that the home has not answered yet. */
interface Batch {
  mutations: Mutation[];
  /** Someone else's entry was applied on top while this one was under way. */
  passed: boolean;
  /** Sent from a workbook that has been replaced since: if accepted, it has to be applied again. */
  replaced: boolean;
}

/**
 * Keeps the page's workbook equal to the home's. The home's order of entries is the truth; there is no transforming
 * of positions: where a structural change crosses an edit, the page loads the workbook anew.
 */
export class Replica {
  #seq: number;
  #loading = false;
  /** The last attempt to load the workbook failed: the home could not be reached. */
  #stale = false;
  #underWay: Batch[] = [];
  #waiting: { seq: number; mutations: Mutation[] }[] = [];

  constructor(
    private readonly port: ReplicaPort,
    start: Snapshot,
  ) {
    this.#seq = start.seq;
  }

  /** What the person did in this page. */
  edited(mutations: Mutation[]): void {
    if (this.#loading) {
      this.port.lost();
      return;
    }
    this.#underWay.push({ mutations, passed: false, replaced: false });
    this.port.send({ kind: 'edit', base: this.#seq, mutations });
  }

  entry({ seq, mutations = [] }: Message<'entry'>): void {
    const mine = this.#underWay.filter((batch) => !batch.replaced);
    if (mine.some((batch) => clash(batch.mutations, mutations))) void this.#reload();
    else if (mutations.length) for (const batch of mine) batch.passed = true;
    this.#arrived(seq, mutations);
  }

  /** The oldest edit under way is in the home's log. */
  own({ seq, more }: Message<'own'>): void {
    const batch = this.#underWay.shift();
    if (!more) void this.#reload();
    this.#arrived(seq, [...(batch ? missing(batch) : []), ...(more ?? [])]);
  }

  /** The oldest edit under way was not accepted. */
  refused({ message }: Message<'refused'>): void {
    const batch = this.#underWay.shift();
    this.port.lost(message);
    if (!batch?.replaced) void this.#reload();
  }

  /** The socket is open (again): `bookSeq` is the last entry that changed the workbook. */
  connected(bookSeq: number): void {
    const unsure = this.#underWay.length > 0;
    this.#underWay = [];
    if (unsure || this.#stale || bookSeq > this.#seq) void this.#reload();
  }

  #arrived(seq: number, mutations: Mutation[]): void {
    if (this.#loading) this.#waiting.push({ seq, mutations });
    else if (seq > this.#seq) this.#show(seq, mutations);
  }

  #show(seq: number, mutations: Mutation[]): void {
    this.#seq = seq;
    try {
      this.port.apply(mutations);
      if (mutations.some(isStructural)) this.port.moved();
      this.port.at(seq);
    } catch (error) {
      console.error('The page could not follow entry', seq, error);
      void this.#reload();
    }
  }

  async #reload(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    for (const batch of this.#underWay) batch.replaced = true;
    try {
      this.#seq = (await this.port.reload()).seq;
      this.#stale = false;
    } catch (error) {
      console.error('The workbook could not be loaded', error);
      this.#stale = true;
    }
    this.#loading = false;
    if (!this.#stale) this.#catchUp();
  }

  #catchUp(): void {
    this.port.at(this.#seq);
    for (const { seq, mutations } of this.#waiting.splice(0)) this.#arrived(seq, mutations);
  }
}

/** What is still to be done in the page for an edit of its own that the home has accepted. */
function missing(batch: Batch): Mutation[] {
  if (batch.replaced) return batch.mutations;
  return batch.passed ? batch.mutations.filter(isRepeatable) : [];
}
