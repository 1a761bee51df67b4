import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What a run works out in its own thread, with Node's means; bytes travel as base64. */
export const computations: Record<string, (arg: never) => unknown> = {
  digest: ({ algorithm, bytes }: { algorithm: string; bytes: string }) =>
    createHash(algorithm).update(binary(bytes)).digest('base64'),
  hmac: ({ algorithm, bytes, key }: { algorithm: string; bytes: string; key: string }) =>
    createHmac(algorithm, binary(key)).update(binary(bytes)).digest('base64'),
  gzip: ({ bytes }: { bytes: string }) => gzipSync(binary(bytes)).toString('base64'),
  gunzip: ({ bytes }: { bytes: string }) => gunzipSync(binary(bytes)).toString('base64'),
  decode: ({ bytes, charset }: { bytes: string; charset: string }) =>
    new TextDecoder(charset).decode(binary(bytes)),
  uuid: () => randomUUID(),
  sleep: ({ ms }: { ms: number }) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  },
};

function binary(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
