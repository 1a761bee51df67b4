import { stillOut } from '../policy/handover';
import { guaranteeFlags } from '../policy/three-guarantees';
import type { Day } from '../policy/time';
import type { Bilingual } from '../texts/say';
import type { RegisterRows } from './registers.generated';

/** Works that mend a fault of quality; a maintenance is none. */
const REPAIR = 'repair';

interface Known {
  product: RegisterRows['products'] | undefined;
  /** The product's warranty card (R31). */
  entries: readonly RegisterRows['warrantyEntries'][];
  /** The request's hand-over lines, and why it waits. */
  handovers?: readonly RegisterRows['handovers'][];
  pendingReason?: string;
  on: Day;
}

/** What the customer may ask for beside repair, where the product is under 三包 (D13); nothing where it is not. */
export function customerRights(known: Known): Bilingual[] {
  const { product, entries, handovers = [], pendingReason = '', on } = known;
  if (!product) return [];
  const repairedOn = entries
    .filter((entry) => entry.workKind === REPAIR && entry.at !== '' && entry.withdrawnAt === '')
    .map((entry) => entry.at.slice(0, 10));
  const stays = stillOut(handovers).map(({ line }) => ({
    takenBackOn: line.at.slice(0, 10),
    returnedOn: '',
    reason: pendingReason,
  }));
  return guaranteeFlags({ card: product, on, repairedOn, stays }).map(({ reason }) => reason);
}
