import type { Mutation } from '../contract';
import type { Book, Tab } from './book';
import { Draft } from './draft';
import { mutation, tabMutation } from './mutations';
import { WayBack } from './way-back';

/**
 * Changes that are made together or not at all.
 *
 * Cells are planned on a draft and touch nothing until the batch is in the log. A change of another kind must see what
 * the ones before it left, so those are tried out on the engine first (`settle`); if one of the later ones is refused,
 * or the disk refuses the log entry, the workbook is put back as it was. Nobody can look in between: all of it
 * happens in one turn of the event loop.
 */
export class Batch {
  #drafts = new Map<string, Draft>();
  #tried: Mutation[] = [];
  #planned: Mutation[] = [];
  #wayBack: WayBack | undefined;
  #cellsWritten = 0;

  constructor(readonly book: Book) {}

  get cellsWritten(): number {
    return [...this.#drafts.values()].reduce((sum, { count }) => sum + count, this.#cellsWritten);
  }

  /** Where to write cells of `tab`. */
  draft(tab: Tab): Draft {
    const draft = this.#drafts.get(tab.id) ?? new Draft(tab);
    this.#drafts.set(tab.id, draft);
    return draft;
  }

  /** Plans one mutation of a tab. */
  change(tab: Tab, id: string, params: object): void {
    this.#planned.push(tabMutation(tab, id, params));
  }

  /** Plans one mutation of the workbook. */
  changeBook(id: string, params: object): void {
    this.#planned.push(mutation(this.book, id, params));
  }

  add(mutations: Mutation[]): void {
    this.#planned.push(...mutations);
  }

  /** Before each request: it sees the engine, and the cells on the draft, but nothing else that is only planned. */
  next(): void {
    if (this.#planned.length > 0) this.settle();
  }

  /** Makes the workbook look as if all that is planned had been done. */
  settle(): void {
    this.#collectDrafts();
    if (this.#planned.length === 0) return;
    for (const planned of this.#planned) this.#try(planned);
    this.#planned = [];
  }

  /** All mutations, for the log. */
  all(): Mutation[] {
    this.#collectDrafts();
    return [...this.#tried, ...this.#planned];
  }

  /** What is still to be done once the batch is in the log. */
  rest(): Mutation[] {
    return this.#planned;
  }

  undo(): void {
    if (!this.#wayBack) return;
    this.book.engine.load(this.#wayBack.take());
    this.book.forget();
  }

  #collectDrafts(): void {
    for (const draft of this.#drafts.values()) {
      this.#planned.push(...draft.mutations());
      this.#cellsWritten += draft.count;
    }
    this.#drafts.clear();
  }

  #try(planned: Mutation): void {
    this.#wayBack ??= new WayBack(this.book);
    this.#wayBack.note(planned);
    if (!this.book.engine.run(planned)) throw new Error(`The workbook refused ${planned.id}.`);
    this.book.wrote(planned.id, planned.params);
    this.#tried.push(planned);
  }
}
