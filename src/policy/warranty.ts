import { type Bilingual, say, type TextParams } from '../texts/say';
import { addDays, type Day, daysBetween, lastDayOfMonths } from './time';

/** What the warranty card of a product says of its free period. */
export interface WarrantyCard {
  serial: string;
  saleDate: Day | '';
  invoiceDate: Day | '';
  deliveryDate: Day | '';
  installDate: Day | '';
  startBasis: string;
  /** 0: the product is sold without a free period; null: nobody has said. */
  wholeMonths: number | null;
  /** Main parts may be free for longer than the whole; null: they have no period of their own. */
  mainMonths?: number | null;
  /** Since the sale or, after an exchange that restarts the period, since then. */
  repairDays: number | null;
  /** Blank: the company's policy alone; `threeGuarantees`: 三包 too. */
  ruleSet?: string;
  exchangedOn?: Day | '';
}

export type StartBasis = 'invoice' | 'sale' | 'delivery' | 'installation' | 'exchange';

export interface WarrantyPeriod {
  state: 'known';
  start: Day;
  /** Its last day, still covered. */
  end: Day;
  basis: StartBasis;
  months: number;
  repairDays: number;
}

export type Warranty =
  | WarrantyPeriod
  | { state: 'none' }
  | { state: 'unknown'; missing: 'date' | 'months'; basis: StartBasis };

/**
 * The free period of a product. It starts with the invoice, without one with the sale, unless the card says otherwise, and
 * the time in repair is added to it. What the card lacks stays visible as `unknown`: it never counts as "over".
 */
export function warrantyOf(card: WarrantyCard): Warranty {
  if (card.wholeMonths === 0) return { state: 'none' };
  const [basis, start] = startOf(card);
  if (!start) return { state: 'unknown', missing: 'date', basis };
  const months = card.wholeMonths;
  if (months === null || months < 0) return { state: 'unknown', missing: 'months', basis };
  const repairDays = Math.max(0, card.repairDays ?? 0);
  const end = addDays(lastDayOfMonths(start, months), repairDays);
  return { state: 'known', start, end, basis, months, repairDays };
}

/** The free period of a product's main parts, over the same start and extension; `none` without months of their own. */
export function mainPartsWarrantyOf(card: WarrantyCard): Warranty {
  return warrantyOf({ ...card, wholeMonths: card.mainMonths ?? 0 });
}

/** A product taken away for repair; blank while it is not back. */
export interface RepairStay {
  takenBackOn: Day;
  returnedOn: Day | '';
}

/**
 * The days by which repairs extend a free period: from each taking back to the return, the first day counted and the last
 * not. Days on which two items of the product are away count once. With `since`, only what was taken back from then on.
 */
export function repairDaysOf(stays: readonly RepairStay[], since: Day | '' = ''): number {
  const done = stays.filter(({ takenBackOn, returnedOn }) => takenBackOn >= since && returnedOn);
  done.sort((one, other) => (one.takenBackOn < other.takenBackOn ? -1 : 1));
  let counted = '';
  let days = 0;
  for (const { takenBackOn, returnedOn } of done) {
    const from = takenBackOn > counted ? takenBackOn : counted;
    if (returnedOn <= from) continue;
    days += daysBetween(from, returnedOn);
    counted = returnedOn;
  }
  return days;
}

/** How a period was computed: its basis, start, months and extension. */
export function explainPeriod(period: WarrantyPeriod): Bilingual {
  const params: TextParams = {
    basis: say(`basis.${period.basis}`),
    start: period.start,
    months: period.months,
    extension: period.repairDays
      ? say('reason.warrantyExtension', { days: period.repairDays })
      : { zh: '', en: '' },
  };
  return say('reason.warrantyPeriod', params);
}

/** Why there is no free period any more, or none at all. */
export function explainOver(warranty: Warranty): Bilingual {
  if (warranty.state !== 'known') return say('reason.warrantyNone');
  return say('reason.warrantyOver', { end: warranty.end, period: explainPeriod(warranty) });
}

/** What the card lacks for its period to be known. */
export function explainUnknown(
  serial: string,
  { missing, basis }: Extract<Warranty, { state: 'unknown' }>,
): Bilingual {
  if (missing === 'months') return say('reason.noMonths', { serial });
  return say('reason.noStartDate', { serial, basis: say(`basis.${basis}`) });
}

/** Why a day before the period's start settles nothing: the date on the card or the day of service must be wrong. */
export function explainLater(serial: string, { basis, start }: WarrantyPeriod, on: Day): Bilingual {
  return say('reason.startsLater', { serial, basis: say(`basis.${basis}`), start, on });
}

function startOf(card: WarrantyCard): [StartBasis, Day | ''] {
  // 三包: after an exchange the period starts anew.
  if (card.ruleSet === 'threeGuarantees' && card.exchangedOn) return ['exchange', card.exchangedOn];
  // Without its own date, a period that starts with delivery or installation is unknown: an earlier one would cut it short.
  if (card.startBasis === 'delivery') return ['delivery', card.deliveryDate];
  if (card.startBasis === 'installation') return ['installation', card.installDate];
  const bySale: [StartBasis, Day | ''] = ['sale', card.saleDate];
  const byInvoice: [StartBasis, Day | ''] = ['invoice', card.invoiceDate];
  const order = card.startBasis === 'sale' ? [bySale, byInvoice] : [byInvoice, bySale];
  return order.find(([, day]) => day !== '') ?? (order[0] as [StartBasis, Day | '']);
}
