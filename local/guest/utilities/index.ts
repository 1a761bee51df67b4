import { compute, defineService, type EnumValue, exception, signatureError } from '../kernel';
import { type Blob, newBlob } from './blob';
import { type Bytes, base64, fromBase64 } from './bytes';
import { parseCsv } from './csv';
import {
  bytesOf,
  Charset,
  computeDigest,
  computeMac,
  DigestAlgorithm,
  MacAlgorithm,
} from './digest';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseDate } from './parse-date';

type Data = string | Bytes;

const webSafe = (text: string) => text.replace(/\+/g, '-').replace(/\//g, '_');

const encode = (data: Data, charset: EnumValue | undefined, method: string) =>
  base64(bytesOf(data, charset, method));

const Encoding = {
  base64Encode: (data: Data, charset?: EnumValue) => encode(data, charset, 'base64Encode'),
  base64EncodeWebSafe: (data: Data, charset?: EnumValue) =>
    webSafe(encode(data, charset, 'base64EncodeWebSafe')),
  base64Decode: (encoded: string) => fromBase64(encoded),
  base64DecodeWebSafe: (encoded: string) => fromBase64(encoded),
};

const Digests = {
  Charset,
  DigestAlgorithm,
  MacAlgorithm,
  computeDigest,
  computeHmacSignature(...[algorithm, value, key, charset]: [EnumValue, Data, Data, EnumValue?]) {
    return computeMac({ algorithm, value, key, charset, method: 'computeHmacSignature' });
  },
  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue) {
    const algorithm = MacAlgorithm.HMAC_SHA_256;
    return computeMac({ algorithm, value, key, charset, method: 'computeHmacSha256Signature' });
  },
};

const Texts = {
  formatDate(date: Date, zone: string, pattern: string) {
    const fits = date instanceof Date && typeof zone === 'string' && typeof pattern === 'string';
    if (!fits) signatureError([date, zone, pattern], 'Utilities.formatDate');
    if (Number.isNaN(date.getTime())) throw exception('Invalid argument: date');
    return formatDate(date, zone, pattern);
  },
  parseDate(text: string, zone: string, pattern: string) {
    const fits = [text, zone, pattern].every((value) => typeof value === 'string');
    if (!fits) signatureError([text, zone, pattern], 'Utilities.parseDate');
    return parseDate(text, zone, pattern);
  },
  formatString: (template: string, ...values: unknown[]) => formatString(String(template), values),
  parseCsv,
  jsonParse: (json: string): unknown => JSON.parse(json),
  jsonStringify: (value: unknown) => JSON.stringify(value),
};

const MAX_SLEEP_MS = 300_000;

const Others = {
  newBlob(data: Data, contentType?: string, name?: string): Blob {
    const fits = typeof data === 'string' || Array.isArray(data);
    if (!fits) signatureError([data, contentType, name].slice(0, 1), 'Utilities.newBlob');
    return newBlob(data, contentType, name);
  },
  gzip(blob: Blob, name = 'archive.gz'): Blob {
    const bytes = fromBase64(compute('gzip', { bytes: base64(blob.getBytes()) }));
    return newBlob(bytes, 'application/x-gzip', name);
  },
  ungzip(blob: Blob): Blob {
    const bytes = fromBase64(compute('gunzip', { bytes: base64(blob.getBytes()) }));
    return newBlob(bytes, undefined, blob.getName()?.replace(/\.gz$/, ''));
  },
  getUuid: () => compute<string>('uuid'),
  sleep(ms: number): void {
    if (!(ms >= 0 && ms <= MAX_SLEEP_MS)) throw exception('Invalid argument: milliseconds');
    compute('sleep', { ms });
  },
};

export function install(): void {
  defineService('Utilities', {
    ...Encoding,
    ...Digests,
    ...Texts,
    ...Others,
    toString: () => 'Utilities',
  });
}
