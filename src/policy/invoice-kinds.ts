import { type Bilingual, same, say } from '../texts/say';
import { refuse } from './refusal';
import type { Day } from './time';

/** A row of the register of invoice kinds, which staff keep (A19). */
export interface InvoiceKindRow {
  code: string;
  /** What the whole number must look like, as a regular expression; blank: anything. */
  numberPattern: string;
  /** The same for the invoice code; blank: this kind has none. */
  codePattern: string;
  /** For organisations only, and never without their tax number. */
  isSpecial: boolean;
  /** An invoice in the sense of the policy (R34): a receipt is none. */
  isFormal: boolean;
  /** How long one may be voided: `day`, `month` or `always`; anything else is never. */
  voidWithin: string;
  note: string;
}

/** What a number or a code must look like, and what to say when it does not. */
interface Shape {
  pattern: RegExp;
  fault: Bilingual;
}

export interface InvoiceKind extends InvoiceKindRow {
  number: Shape;
  invoiceCode: Shape;
}

/** A kind with its rules read. @throws RefusedError `invoiceKindPattern` when a rule cannot be read */
export function readInvoiceKind(row: InvoiceKindRow): InvoiceKind {
  const { code, numberPattern, codePattern, note } = row;
  const number = numberPattern.trim() || '.+';
  const hint = note ? say('field.patternNote', { note: same(note) }) : same('');
  return {
    ...row,
    number: { pattern: readPattern(code, number), fault: wanted(number) },
    invoiceCode: {
      pattern: readPattern(code, codePattern.trim()),
      fault: codePattern.trim()
        ? say('field.invoiceCode', { wanted: wanted(codePattern.trim()), hint })
        : say('field.invoiceCodeNone'),
    },
  };
}

function readPattern(code: string, pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return refuse('invoiceKindPattern', { kind: code, found: pattern });
  }
}

/** Rules that only count digits, as nearly all do, are said in words. */
function wanted(pattern: string): Bilingual {
  if (pattern === '.+') return say('field.invoiceNumberFree');
  const counts = pattern.split('|').map((part) => /^\\d\{(\d+)\}$/.exec(part.trim())?.[1]);
  if (!counts.every(Boolean)) return say('field.pattern', { pattern });
  const [zh, en] = [counts.join(' 或 '), counts.join(' or ')];
  return say('field.digits', { count: { zh, en } });
}

/** Whether a kind needs the buyer's tax number: persons need none, organisations do. */
export function needsBuyerTaxNumber(
  kind: Pick<InvoiceKindRow, 'isFormal' | 'isSpecial'>,
  buyerType: string,
): boolean {
  return kind.isFormal && (buyerType !== 'person' || kind.isSpecial);
}

/** Whether an invoice of this kind may still be voided; else it can only be reversed in red (R34). */
export function mayBeVoided(
  { voidWithin }: Pick<InvoiceKindRow, 'voidWithin'>,
  days: { issuedOn: Day | ''; today: Day },
): boolean {
  const { issuedOn, today } = days;
  if (voidWithin === 'always') return true;
  if (voidWithin === 'day') return issuedOn === today;
  return voidWithin === 'month' && issuedOn.slice(0, 7) === today.slice(0, 7);
}
