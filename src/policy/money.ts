/** Quantities count to the thousandth: hours, metres, litres. */
const PARTS = 1000;

/**
 * The price of a quantity in cents (or `percent` of it), half a cent rounded up. Whole numbers throughout, so that
 * 1.005 × 100 is 101.
 */
export function timesQuantity(cents: number, quantity: number, percent = 100): number {
  return divideHalfUp(cents * Math.round(quantity * PARTS) * percent, PARTS * 100);
}

/** Cents as people write them: `1409.50`. */
export function yuan(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
