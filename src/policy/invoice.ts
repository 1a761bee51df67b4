import { type Bilingual, say } from '../texts/say';
import {
  type InvoiceKindRule,
  invoiceKinds,
  isFormalInvoice,
  isInvoiceKind,
  isSpecialInvoice,
  needsBuyerTaxNumber,
} from './invoice-kinds';
import { yuan } from './money';
import type { FieldFault } from './refusal';
import { isTaxRate, taxOn } from './tax';
import { readTaxNumber } from './tax-number';
import type { Day } from './time';

export interface InvoiceRow {
  kind: string;
  code: string;
  number: string;
  issuedOn: Day | '';
  buyerType: string;
  buyerTaxNo: string;
  net: number | null;
  taxRate: number | null;
  tax: number | null;
  total: number | null;
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
  days: { today: Day; registeredOn: Day },
): { faults: FieldFault[]; warnings: Bilingual[] } {
  if (!isInvoiceKind(invoice.kind)) {
    return { faults: [{ path: 'kind', message: say('field.invoiceKind') }], warnings: [] };
  }
  const buyer = checkBuyer(invoice);
  const faults = [
    ...checkNumber(invoice, invoiceKinds[invoice.kind]),
    ...checkDay(invoice.issuedOn, days),
    ...buyer.faults,
    ...(isFormalInvoice(invoice.kind) ? checkAmounts(invoice) : []),
  ];
  return { faults, warnings: buyer.warnings };
}

function checkNumber({ number, code }: InvoiceRow, rule: InvoiceKindRule): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!rule.number.pattern.test(number)) {
    faults.push({ path: 'number', message: say(rule.number.fault) });
  }
  if (!rule.code.pattern.test(code)) faults.push({ path: 'code', message: say(rule.code.fault) });
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

function checkBuyer({ kind, buyerType, buyerTaxNo }: InvoiceRow): {
  faults: FieldFault[];
  warnings: Bilingual[];
} {
  const fault = (path: string, message: Bilingual) => ({
    faults: [{ path, message }],
    warnings: [],
  });
  if (isSpecialInvoice(kind) && buyerType === 'person') {
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

/** Net + tax = total to the cent; the tax itself may be a cent off. */
function checkAmounts({ net, taxRate, tax, total }: InvoiceRow): FieldFault[] {
  const missing = Object.entries({ net, taxRate, tax, total }).filter(([, one]) => one === null);
  if (missing.length > 0) {
    return missing.map(([path]) => ({ path, message: say('field.missing') }));
  }
  const amounts = { net: net ?? 0, tax: tax ?? 0, total: total ?? 0 };
  const faults: FieldFault[] = [];
  if (amounts.net + amounts.tax !== amounts.total) {
    const shown = { net: yuan(amounts.net), tax: yuan(amounts.tax), total: yuan(amounts.total) };
    faults.push({ path: 'total', message: say('field.invoiceTotal', shown) });
  }
  const rate = taxRate ?? 0;
  if (!isTaxRate(rate)) return [...faults, { path: 'taxRate', message: say('field.taxRate') }];
  const expected = taxOn(amounts.net, rate);
  if (Math.abs(amounts.tax - expected) > 1) {
    const message = say('field.invoiceTax', { expected: yuan(expected) });
    faults.push({ path: 'tax', message });
  }
  return faults;
}
