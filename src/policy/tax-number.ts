import { type Bilingual, say } from '../texts/say';

/** The signs of a unified social credit code (GB 32100-2015): no I, O, S, V, Z. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_LENGTH = 18;
const LEGACY_LENGTHS = [15, 17, 20];

/** A tax number as read: `number` in its one writing, and what is wrong or doubtful about it. */
export interface TaxNumber {
  number: string;
  fault?: Bilingual;
  warning?: Bilingual;
}

/** Reads a taxpayer's number; older and personal lengths cannot be verified and pass with a warning. */
export function readTaxNumber(typed: string): TaxNumber {
  const number = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (!/^[0-9A-Z]{9,20}$/.test(number)) return { number, fault: say('field.taxNoCharacters') };
  if (number.length === CODE_LENGTH) {
    return isCreditCode(number) ? { number } : { number, fault: say('field.taxNoCheck') };
  }
  if (!LEGACY_LENGTHS.includes(number.length)) return { number, fault: say('field.taxNoLength') };
  return { number, warning: say('warning.taxNoLegacy', { length: number.length }) };
}

/** Whether the 18 signs are a unified social credit code with the right check sign. */
export function isCreditCode(code: string): boolean {
  return code.length === CODE_LENGTH && checkSign(code.slice(0, -1)) === code.slice(-1);
}

function checkSign(body: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const sign of body) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % SIGNS.length;
  }
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}
