export const encodings = ['utf-8', 'gb18030', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** An archive, as .xlsx files are. */
export function isArchive(bytes: Uint8Array): boolean {
  return begins(bytes, ZIP);
}

/** Files that are no text. */
export function isBinary(bytes: Uint8Array): boolean {
  if (isArchive(bytes) || begins(bytes, OLD_EXCEL)) return true;
  return guessEncoding(bytes) !== 'utf-16le' && bytes.subarray(0, 4096).includes(0);
}

/** UTF-8 has a form that other text hardly ever has; what else comes from Chinese computers is GB18030. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** The text without its byte order mark. */
export function decodeList(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function begins(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
