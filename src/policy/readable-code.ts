/** Crockford's alphabet: no I, L, O, U, so that a printed code can be read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many signs out of the last digits of a hexadecimal number, in groups of four: `K7MQ-2XWP`. */
export function readableCode(hex: string, length: number): string {
  let left = BigInt(`0x${hex}`);
  let code = '';
  for (let at = 0; at < length; at += 1) {
    code = ALPHABET.charAt(Number(left % 32n)) + code;
    left /= 32n;
  }
  return grouped(code);
}

/** The code as it was made, from how a person typed or read it (o for 0, l for 1, without hyphens), or null. */
export function readReadableCode(typed: string, length: number): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode = code.length === length && [...code].every((sign) => ALPHABET.includes(sign));
  return isCode ? grouped(code) : null;
}

function grouped(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}
