import { readableCode, readReadableCode } from './readable-code';

const LENGTH = 8;

/** The short code that ties a paper to what stands on it, `K7MQ-2XWP`: 40 bits of a digest (D7). '' for what is no digest. */
export function checkCode(digest: string): string {
  return /^[0-9a-f]{64}$/i.test(digest) ? readableCode(digest.slice(0, 10), LENGTH) : '';
}

/** A code as it is printed, from how it was typed; null when it is none. */
export function readCheckCode(typed: string): string | null {
  return readReadableCode(typed, LENGTH);
}
