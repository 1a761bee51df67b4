import { say } from '../texts/say';
import { yuan } from './money';
import type { FieldFault } from './refusal';
import { isTaxRate, splitGross, taxOn } from './tax';

/** A line of an invoice; sums in cents, the unit price in yuan without tax, as exact as the paper has it. */
export interface InvoiceLine {
  item: string;
  taxClassCode: string;
  spec: string;
  unitName: string;
  quantity: number | null;
  unitPrice: number | null;
  net: number;
  /** Null when nobody knows it. */
  rate: number | null;
  tax: number;
}

/** So far may the tax of a line be off, in cents. */
const TOLERANCE = 1;
/** Unit prices without tax seldom end at the cent. */
const PRICE_DIGITS = 6;

/** A line whose amount includes its tax, as charges do; without a rate all of it counts as net. */
export function lineOfGross(
  line: Omit<InvoiceLine, 'net' | 'tax' | 'unitPrice'>,
  gross: number,
): InvoiceLine {
  const { net, tax } = splitGross(gross, line.rate ?? 0);
  const unitPrice = line.quantity
    ? Number((net / 100 / line.quantity).toFixed(PRICE_DIGITS))
    : null;
  return { ...line, unitPrice, net, tax };
}

/** The sums of an invoice; its rate, where all lines have the same. */
export function sumLines(lines: readonly InvoiceLine[]) {
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const tax = lines.reduce((sum, line) => sum + line.tax, 0);
  const rates = new Set(lines.map((line) => line.rate));
  const [rate = null] = rates;
  return { net, tax, total: net + tax, taxRate: rates.size === 1 ? rate : null };
}

/** What a red-letter invoice takes back: the same lines, below nought. */
export function reversed(line: InvoiceLine): InvoiceLine {
  const { quantity, net, tax } = line;
  return { ...line, quantity: quantity === null ? null : -quantity, net: -net, tax: -tax };
}

/** Each line for itself: its rate, its tax to a cent, its price times quantity, the digits of its class code. */
export function checkInvoiceLines(lines: readonly InvoiceLine[]): FieldFault[] {
  return lines.flatMap((line, index) =>
    lineFaults(line).map(({ path, message }) => ({ path: `lines.${index}.${path}`, message })),
  );
}

function lineFaults(line: InvoiceLine): FieldFault[] {
  const { taxClassCode, net, rate, tax, quantity, unitPrice } = line;
  const faults: FieldFault[] = [];
  if (taxClassCode && !/^\d{19}$/.test(taxClassCode))
    faults.push({ path: 'taxClassCode', message: say('field.digits', { count: 19 }) });
  const priced = Math.round((quantity ?? 0) * (unitPrice ?? 0) * 100);
  if (quantity !== null && unitPrice !== null && Math.abs(priced - net) > TOLERANCE)
    faults.push({ path: 'net', message: say('field.invoiceLineNet', { expected: yuan(priced) }) });
  if (rate === null) return [...faults, { path: 'rate', message: say('field.noTaxRate') }];
  if (!isTaxRate(rate)) return [...faults, { path: 'rate', message: say('field.taxRate') }];
  const expected = taxOn(net, rate);
  if (Math.abs(tax - expected) > TOLERANCE)
    faults.push({
      path: 'tax',
      message: say('field.invoiceTax', { expected: yuan(expected) }),
    });
  return faults;
}
