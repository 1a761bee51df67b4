import type { TextKey } from '../texts/say';

type FieldKey = Extract<TextKey, `field.${string}`>;

/** What a number or a code must look like, and what to say when it does not. */
interface Shape {
  pattern: RegExp;
  fault: FieldKey;
}

export interface InvoiceKindRule {
  /** The tax bureau's code of the kind; none for what is no invoice. */
  taxCode: string;
  number: Shape;
  code: Shape;
  /** For organisations only, and never without their tax number. */
  isSpecial: boolean;
  /** An invoice in the sense of the policy (R34): a receipt is none. */
  isFormal: boolean;
}

const number20: Shape = { pattern: /^\d{20}$/, fault: 'field.invoiceNumber20' };
const number8: Shape = { pattern: /^\d{8}$/, fault: 'field.invoiceNumber8' };
const numberFree: Shape = { pattern: /^.+$/, fault: 'field.invoiceNumberFree' };
const noCode: Shape = { pattern: /^$/, fault: 'field.invoiceCodeNone' };
const code10: Shape = { pattern: /^\d{10}$/, fault: 'field.invoiceCode10' };
const code12: Shape = { pattern: /^\d{12}$/, fault: 'field.invoiceCode12' };
const code10or12: Shape = { pattern: /^\d{10}(\d{2})?$/, fault: 'field.invoiceCode10or12' };
// The printed code (10 or 12 digits) and the printed number (8) of a digital invoice on paper.
const codePrinted: Shape = { pattern: /^\d{18}(\d{2})?$/, fault: 'field.invoiceCodePrinted' };

const special = { isSpecial: true, isFormal: true };
const ordinary = { isSpecial: false, isFormal: true };

/** The kinds of invoice that are recorded, by the code of the choice. */
export const invoiceKinds = {
  'e-special': { taxCode: '81', number: number20, code: noCode, ...special },
  'e-ordinary': { taxCode: '82', number: number20, code: noCode, ...ordinary },
  'paper-e-special': { taxCode: '85', number: number20, code: codePrinted, ...special },
  'paper-e-ordinary': { taxCode: '86', number: number20, code: codePrinted, ...ordinary },
  special: { taxCode: '004', number: number8, code: code10, ...special },
  ordinary: { taxCode: '007', number: number8, code: code10or12, ...ordinary },
  'electronic-ordinary': { taxCode: '026', number: number8, code: code12, ...ordinary },
  'electronic-special': { taxCode: '028', number: number8, code: code12, ...special },
  receipt: { taxCode: '', number: numberFree, code: noCode, isSpecial: false, isFormal: false },
} satisfies Record<string, InvoiceKindRule>;

export type InvoiceKind = keyof typeof invoiceKinds;

export function isInvoiceKind(kind: string): kind is InvoiceKind {
  return Object.keys(invoiceKinds).includes(kind);
}

/** Whether an invoice of this kind satisfies R34. */
export function isFormalInvoice(kind: string): boolean {
  return isInvoiceKind(kind) && invoiceKinds[kind].isFormal;
}

/** Persons need no tax number; organisations do, whatever the invoice. */
export function needsBuyerTaxNumber(kind: string, buyerType: string): boolean {
  return isFormalInvoice(kind) && (buyerType !== 'person' || isSpecialInvoice(kind));
}

export function isSpecialInvoice(kind: string): boolean {
  return isInvoiceKind(kind) && invoiceKinds[kind].isSpecial;
}
