import type { Day } from './time';

/** A row of the dated table of tax rates, which the accountant keeps and checks. */
export interface TaxRateRow {
  category: string;
  rate: number | null;
  validFrom: Day | '';
  /** Its last day; blank: open. */
  validUntil: Day | '';
  /** What an invoice calls such a line. */
  item: string;
  checkedBy: string;
  checkedOn: Day | '';
}

/** What taxes a charge: its price's own category, else what kind of thing it is. */
export function taxCategoryOf(
  charge: { listed: string; kind: string; lineType: string },
  taxpayerKind: string,
): string {
  if (taxpayerKind === 'smallScale') return 'smallScale';
  if (charge.listed) return charge.listed;
  if (charge.kind === 'part') return 'goods';
  return charge.lineType === 'other' ? 'consulting' : 'repair';
}

/** The row in force for a category on a day: of several, the one that began last. */
export function rateInForce<R extends TaxRateRow>(
  rows: readonly R[],
  { category, on }: { category: string; on: Day },
): R | null {
  const inForce = rows.filter((row) => row.category === category && isInForce(row, on));
  return inForce.reduce<R | null>(
    (best, row) => (best && best.validFrom > row.validFrom ? best : row),
    null,
  );
}

function isInForce({ rate, validFrom, validUntil }: TaxRateRow, on: Day): boolean {
  return rate !== null && validFrom <= on && (validUntil === '' || on <= validUntil);
}

/** What to think of a rate on a day: in the table and checked, not checked yet, or not there at all. */
export type RateStanding = 'checked' | 'unchecked' | 'notInTable';

/** Any category's row will do, for who types a rate may know better what the line is; its own comes first. */
export function rateStanding(
  rows: readonly TaxRateRow[],
  asked: { category: string; rate: number; on: Day },
): RateStanding {
  const categories = [asked.category, ...new Set(rows.map((row) => row.category))];
  const matches = categories
    .map((category) => rateInForce(rows, { category, on: asked.on }))
    .filter((row) => row !== null && asFraction(row.rate ?? 0) === asked.rate);
  const [match] = matches;
  if (!match) return 'notInTable';
  return match.checkedBy && match.checkedOn ? 'checked' : 'unchecked';
}

/** A rate as a fraction; 13 means 13 %, for nobody pays 100 %. */
export function asFraction(rate: number): number {
  return rate < 1 ? rate : rate / 100;
}
