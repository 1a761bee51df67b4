import { exception } from '../kernel';

/** Bytes as Apps Script knows them: numbers from -128 to 127. */
export type Bytes = number[];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const signed = (byte: number) => (byte << 24) >> 24;

export function utf8Bytes(text: string): Bytes {
  // A lone surrogate has no UTF-8: it becomes the replacement character.
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const binary = unescape(encodeURIComponent(wellFormed));
  return Array.from(binary, (char) => signed(char.charCodeAt(0)));
}

/** What is not ASCII counts as a question mark. */
export function asciiBytes(text: string): Bytes {
  return Array.from(text, (char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : 63));
}

export function base64(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = ((a & 255) << 16) | ((b & 255) << 8) | (c & 255);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(group >> shift) & 63]).join('');
    text += digits.slice(0, Math.min(bytes.length - at, 3) + 1).padEnd(4, '=');
  }
  return text;
}

/** Reads both alphabets, with or without padding. */
export function fromBase64(text: string): Bytes {
  const digits = text.replace(/[\s=]/g, '').replace(/-/g, '+').replace(/_/g, '/');
  if (/[^A-Za-z0-9+/]/.test(digits) || digits.length % 4 === 1) {
    throw exception('Could not decode string.');
  }
  const bytes: Bytes = [];
  for (let at = 0; at < digits.length; at += 4) {
    const group = digits.slice(at, at + 4);
    const bits = Array.from(group.padEnd(4, 'A')).reduce(
      (sum, d) => sum * 64 + DIGITS.indexOf(d),
      0,
    );
    bytes.push(...[bits >> 16, bits >> 8, bits].slice(0, group.length - 1).map(signed));
  }
  return bytes;
}
