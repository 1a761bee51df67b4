import type { Changes, ItemRef } from './item-ref';

/** Some of a service class's methods; all of them print as their class. */
export type Offered<T> = Partial<T> & { toString(): string };

/** What a group of an item's methods is given; `T` is the item's own type, for chaining. */
export interface Part<T> {
  ref: ItemRef;
  /** Changes the item and answers it. */
  change(changes: Changes): T;
  /** The checked answer of `createResponse`. */
  respond(values: unknown[]): GoogleAppsScript.Forms.ItemResponse;
}
