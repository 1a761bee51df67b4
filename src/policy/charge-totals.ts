import { timesQuantity } from './money';

export interface ChargeRow {
  quantity: number | null;
  listPrice: number | null;
  waived: number | null;
  charged: number | null;
}

/** A charge that was taken back stays as a row, of quantity 0; none can be entered so. */
export function isStanding(row: { quantity: number | null }): boolean {
  return row.quantity !== 0;
}

/** The sums of a request's charges, in cents; blank as long as no charge stands. */
export function chargeTotals(rows: readonly ChargeRow[]) {
  const standing = rows.filter(isStanding);
  if (!standing.length) return { listTotal: null, waivedTotal: null, payable: null };
  const sum = (amount: (row: ChargeRow) => number | null) =>
    standing.reduce((total, row) => total + (amount(row) ?? 0), 0);
  return {
    listTotal: sum((row) => timesQuantity(row.listPrice ?? 0, row.quantity ?? 0)),
    waivedTotal: sum((row) => row.waived),
    payable: sum((row) => row.charged),
  };
}
