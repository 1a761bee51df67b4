import type { TextParams } from '../texts/say';
import { type Bilingual, say } from '../texts/say';
import { addDays, type Day, lastDayOfMonths } from './time';

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
  repairDays: number | null;
}

export type StartBasis = 'invoice' | 'sale' | 'delivery' | 'installation';

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
  if (card.wholeMonths === null) return { state: 'unknown', missing: 'months', basis };
  const months = card.wholeMonths;
  const repairDays = Math.max(0, card.repairDays ?? 0);
  const end = addDays(lastDayOfMonths(start, months), repairDays);
  return { state: 'known', start, end, basis, months, repairDays };
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

function startOf(card: WarrantyCard): [StartBasis, Day | ''] {
  // Without its own date, a period that starts with delivery or installation is unknown: an earlier one would cut it short.
  if (card.startBasis === 'delivery') return ['delivery', card.deliveryDate];
  if (card.startBasis === 'installation') return ['installation', card.installDate];
  const bySale: [StartBasis, Day | ''] = ['sale', card.saleDate];
  const byInvoice: [StartBasis, Day | ''] = ['invoice', card.invoiceDate];
  const order = card.startBasis === 'sale' ? [bySale, byInvoice] : [byInvoice, bySale];
  return order.find(([, day]) => day !== '') ?? (order[0] as [StartBasis, Day | '']);
}
