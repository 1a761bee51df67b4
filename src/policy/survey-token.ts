/** Crockford's alphabet: no I, L, O, U, so that a printed code can be read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** The one-time code on a survey card, `K7MQ-2XWP-9RTD`, from 32 random hexadecimal digits or a UUID: its last 60 bits. */
export function surveyToken(random: string): string {
  const hex = random.replace(/-/g, '');
  // In a UUID the digits before these are its version and variant, not chance.
  if (!/^[0-9a-f]{32}$/i.test(hex)) throw new Error(`"${random}" is not 32 hexadecimal digits.`);
  let left = BigInt(`0x${hex.slice(-15)}`);
  let code = '';
  for (let at = 0; at < LENGTH; at += 1) {
    code = ALPHABET.charAt(Number(left % 32n)) + code;
    left /= 32n;
  }
  return grouped(code);
}

/** The code as it was made, from how a customer typed or read it (o for 0, l for 1, without hyphens), or null. */
export function readSurveyToken(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode = code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign));
  return isCode ? grouped(code) : null;
}

function grouped(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}
