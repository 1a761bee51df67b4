import { timesQuantity } from './money';

export interface ChargeRow {
  quantity: number | null;
  listPrice: number | null;
  waived: number | null;
  charged: number | null;
}

/** The sums of a request's charges, in cents. */
export function chargeTotals(rows: readonly ChargeRow[]) {
  const sum = (amount: (row: ChargeRow) => number | null) =>
    rows.reduce((total, row) => total + (amount(row) ?? 0), 0);
  return {
    listTotal: sum((row) => timesQuantity(row.listPrice ?? 0, row.quantity ?? 0)),
    waivedTotal: sum((row) => row.waived),
    payable: sum((row) => row.charged),
  };
}
