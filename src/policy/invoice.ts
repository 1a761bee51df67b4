import { type Bilingual, say } from '../texts/say';
import { type InvoiceKind, needsBuyerTaxNumber } from './invoice-kinds';
import { checkInvoiceLines, type InvoiceLine } from './invoice-lines';
import { yuan } from './money';
import type { FieldFault } from './refusal';
import { readTaxNumber } from './tax-number';
import type { Day } from './time';

export interface InvoiceRow {
  code: string;
  number: string;
  issuedOn: Day | '';
  buyerType: string;
  buyerTaxNo: string;
  net: number | null;
  tax: number | null;
  total: number | null;
  lines: readonly InvoiceLine[];
}

/** Whether a request needs an invoice: `none` means that there must be none. */
export type InvoiceDuty = 'required' | 'allowed' | 'none';

/**
 * Contract and paid services need a formal invoice (R34), and so does a paid line of a free one, for whatever is payable;
 * other services may have one. Where nothing is payable there is nothing to invoice.
 */
export function invoiceDuty(serviceType: string, payable: number): InvoiceDuty {
  if (payable <= 0) return 'none';
  return serviceType === 'other' ? 'allowed' : 'required';
}

export function invoiceRequired(serviceType: string, payable: number): boolean {
  return invoiceDuty(serviceType, payable) === 'required';
}

/** Everything that is wrong or doubtful about an invoice that somebody records. */
export function checkInvoice(
  invoice: InvoiceRow,
  kind: InvoiceKind,
  days: { today: Day; registeredOn: Day },
): { faults: FieldFault[]; warnings: Bilingual[] } {
  const buyer = checkBuyer(invoice, kind);
  const faults = [
    ...checkNumber(invoice, kind),
    ...checkDay(invoice.issuedOn, days),
    ...buyer.faults,
    ...(kind.isFormal ? [...checkSum(invoice), ...checkInvoiceLines(invoice.lines)] : []),
  ];
  return { faults, warnings: buyer.warnings };
}

/** The number and the code, by the rules of the kind. */
export function checkNumber(
  { number, code }: Pick<InvoiceRow, 'number' | 'code'>,
  kind: InvoiceKind,
): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!kind.number.pattern.test(number))
    faults.push({ path: 'number', message: kind.number.fault });
  if (!kind.invoiceCode.pattern.test(code))
    faults.push({ path: 'code', message: kind.invoiceCode.fault });
  return faults;
}

function checkDay(
  issuedOn: Day | '',
  { today, registeredOn }: { today: Day; registeredOn: Day },
): FieldFault[] {
  const fault = (message: Bilingual) => [{ path: 'issuedOn', message }];
  if (issuedOn === '') return fault(say('field.missing'));
  if (issuedOn > today) return fault(say('field.invoiceFuture'));
  if (issuedOn < registeredOn) {
    return fault(say('field.invoiceEarly', { registered: registeredOn }));
  }
  return [];
}

function checkBuyer(
  { buyerType, buyerTaxNo }: InvoiceRow,
  kind: InvoiceKind,
): { faults: FieldFault[]; warnings: Bilingual[] } {
  const fault = (path: string, message: Bilingual) => ({
    faults: [{ path, message }],
    warnings: [],
  });
  if (kind.isSpecial && buyerType === 'person') {
    return fault('buyerType', say('field.specialNeedsOrganisation'));
  }
  if (buyerTaxNo === '') {
    return needsBuyerTaxNumber(kind, buyerType)
      ? fault('buyerTaxNo', say('field.buyerTaxNoMissing'))
      : { faults: [], warnings: [] };
  }
  const read = readTaxNumber(buyerTaxNo);
  if (read.fault) return fault('buyerTaxNo', read.fault);
  return { faults: [], warnings: read.warning ? [read.warning] : [] };
}

/** Net + tax = total, to the cent. */
function checkSum({ net, tax, total }: InvoiceRow): FieldFault[] {
  const missing = Object.entries({ net, tax, total }).filter(([, one]) => one === null);
  if (missing.length > 0) {
    return missing.map(([path]) => ({ path, message: say('field.missing') }));
  }
  const amounts = { net: net ?? 0, tax: tax ?? 0, total: total ?? 0 };
  if (amounts.net + amounts.tax === amounts.total) return [];
  const shown = { net: yuan(amounts.net), tax: yuan(amounts.tax), total: yuan(amounts.total) };
  return [{ path: 'total', message: say('field.invoiceTotal', shown) }];
}
