import { compute, type EnumValue, enumeration, exception, signatureError } from '../kernel';
import { asciiBytes, type Bytes, base64, fromBase64, utf8Bytes } from './bytes';

export const Charset = enumeration('US_ASCII', 'UTF_8');
export const DigestAlgorithm = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
export const MacAlgorithm = enumeration(
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
);

/** Texts without a charset are US-ASCII; bytes have none. */
export function bytesOf(
  data: string | Bytes,
  charset: EnumValue | undefined,
  method: string,
): Bytes {
  if (typeof data === 'string') {
    return charset === Charset.UTF_8 ? utf8Bytes(data) : asciiBytes(data);
  }
  const isBytes = Array.isArray(data) && data.every((byte) => typeof byte === 'number');
  if (!isBytes || charset !== undefined) {
    signatureError(charset === undefined ? [data] : [data, charset], `Utilities.${method}`);
  }
  if (data.some((byte) => byte < -128 || byte > 127)) {
    throw exception(`Cannot convert Array to (class)[].`);
  }
  return data;
}

export function computeDigest(
  algorithm: EnumValue,
  value: string | Bytes,
  charset?: EnumValue,
): Bytes {
  const method = 'computeDigest';
  if (!Object.values(DigestAlgorithm).includes(algorithm)) {
    signatureError([algorithm, value], `Utilities.${method}`);
  }
  const bytes = base64(bytesOf(value, charset, method));
  return fromBase64(compute('digest', { algorithm: nodeName(algorithm), bytes }));
}

/** How a MAC is asked for: value and key in the same form, texts perhaps with a charset. */
interface MacRequest {
  algorithm: EnumValue;
  value: string | Bytes;
  key: string | Bytes;
  charset?: EnumValue;
  method: string;
}

export function computeMac({ algorithm, value, key, charset, method }: MacRequest): Bytes {
  if (typeof value !== typeof key || !Object.values(MacAlgorithm).includes(algorithm)) {
    signatureError([algorithm, value, key], `Utilities.${method}`);
  }
  return fromBase64(
    compute('hmac', {
      algorithm: nodeName(algorithm),
      bytes: base64(bytesOf(value, charset, method)),
      key: base64(bytesOf(key, charset, method)),
    }),
  );
}

/** `HMAC_SHA_256` and `SHA_256` are Node's `sha256`. */
function nodeName(algorithm: EnumValue): string {
  return algorithm.name().replace('HMAC_', '').replace('_', '').toLowerCase();
}
