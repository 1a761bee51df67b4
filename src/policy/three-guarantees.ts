import { type Bilingual, say } from '../texts/say';
import { addDays, type Day, daysBetween } from './time';
import { type RepairStay, type WarrantyCard, warrantyOf } from './warranty';

/**
 * The 三包 rules for a product whose rule set is `threeGuarantees` (D13): return, exchange or repair of what was sold with a
 * fault. They are beside the company's own policy: a product without a rule set has none of these flags.
 */
export const THREE_GUARANTEES = {
  /** So many days after the sale the customer may return it; the day of the sale does not count. */
  returnDays: 7,
  /** So many days after the sale the customer may exchange it. */
  exchangeDays: 15,
  /** So many repairs of faults of quality, and it does not work again: exchange. */
  repairs: 2,
  /** More days than these without repair because the maker supplies no part: exchange. */
  noPartDays: 90,
  /** More days than these by the repairer's own fault: exchange, at the repairer's cost. */
  ownFaultDays: 30,
} as const;

export type GuaranteeRight =
  | 'return'
  | 'exchange'
  | 'exchangeRepairs'
  | 'exchangeNoPart'
  | 'exchangeOwnFault';

/** A right that the customer has today, and why. */
export interface GuaranteeFlag {
  right: GuaranteeRight;
  reason: Bilingual;
}

export interface GuaranteeQuestion {
  card: WarrantyCard;
  on: Day;
  /** Days on which repairs of faults of quality were finished, as the warranty card shows them (R31). */
  repairedOn: readonly Day[];
  /** What was taken back; `reason` is the code of why it could not be finished on the spot. */
  stays: readonly (RepairStay & { reason: string })[];
}

/** What the customer may ask for, beside repair, under 三包 on a day. */
export function guaranteeFlags(question: GuaranteeQuestion): GuaranteeFlag[] {
  if (question.card.ruleSet !== 'threeGuarantees') return [];
  return [...saleFlags(question), ...repairFlags(question), ...stayFlags(question)];
}

function saleFlags({ card, on }: GuaranteeQuestion): GuaranteeFlag[] {
  const soldOn = card.saleDate || card.invoiceDate;
  if (!soldOn || on < soldOn) return [];
  const rights = [
    ['return', THREE_GUARANTEES.returnDays],
    ['exchange', THREE_GUARANTEES.exchangeDays],
  ] as const;
  return rights
    .filter(([, days]) => daysBetween(soldOn, on) <= days)
    .map(([right, days]) => flag(right, { soldOn, days, until: addDays(soldOn, days) }));
}

/** Repairs before an exchange were of another unit: they count from the start of the period. */
function repairFlags({ card, on, repairedOn }: GuaranteeQuestion): GuaranteeFlag[] {
  const period = warrantyOf(card);
  if (period.state !== 'known' || on < period.start || on > period.end) return [];
  const count = repairedOn.filter((day) => period.start <= day && day <= on).length;
  return count >= THREE_GUARANTEES.repairs ? [flag('exchangeRepairs', { count })] : [];
}

/** The product must have been covered when it was taken back; it may run out while it is away. */
function stayFlags({ card, on, stays }: GuaranteeQuestion): GuaranteeFlag[] {
  const period = warrantyOf(card);
  if (period.state !== 'known') return [];
  const away = stays.filter(
    ({ takenBackOn, returnedOn }) =>
      (returnedOn === '' || returnedOn > on) &&
      period.start <= takenBackOn &&
      takenBackOn <= period.end,
  );
  return away.flatMap(({ takenBackOn, reason }) => {
    const days = daysBetween(takenBackOn, on);
    // To wait for the customer is nobody's fault.
    if (reason === 'customer') return [];
    const [right, limit] =
      reason === 'part'
        ? (['exchangeNoPart', THREE_GUARANTEES.noPartDays] as const)
        : (['exchangeOwnFault', THREE_GUARANTEES.ownFaultDays] as const);
    return days > limit ? [flag(right, { takenBackOn, days, limit })] : [];
  });
}

function flag(right: GuaranteeRight, params: Record<string, string | number>): GuaranteeFlag {
  return { right, reason: say(`guarantee.${right}`, params) };
}
