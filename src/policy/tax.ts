import { divideHalfUp } from './money';

const BASIS_POINTS = 10_000;

/** A rate is a fraction, as a cell shown in percent holds it: 0.13. */
export function isTaxRate(rate: number): boolean {
  return rate >= 0 && rate < 1;
}

/** The tax on a net amount, in cents. */
export function taxOn(net: number, rate: number): number {
  return divideHalfUp(net * Math.round(rate * BASIS_POINTS), BASIS_POINTS);
}

/** Parts an amount that includes tax, to the cent. */
export function splitGross(
  total: number,
  rate: number,
): { net: number; tax: number; total: number } {
  const points = BASIS_POINTS + Math.round(rate * BASIS_POINTS);
  const net = divideHalfUp(total * BASIS_POINTS, points);
  return { net, tax: total - net, total };
}
