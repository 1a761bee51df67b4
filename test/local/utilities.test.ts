import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSmallHome, type SmallHome } from './small-home';

let home: SmallHome;
beforeAll(async () => {
  home = await openSmallHome({
    'code.js': `
      const U = Utilities;
      function all(calls) { return calls.map(([method, ...args]) => U[method](...args)) }
      function format(cases) { return cases.map(([iso, zone, pattern]) => U.formatDate(new Date(iso), zone, pattern)) }
      function parse(cases) { return cases.map(([text, zone, pattern]) => U.parseDate(text, zone, pattern).toISOString()) }
      function digest(name, text, utf8) {
        const args = utf8 ? [text, U.Charset.UTF_8] : [text];
        return U.computeDigest(U.DigestAlgorithm[name], ...args);
      }
      function digestBytes(bytes) { return U.computeDigest(U.DigestAlgorithm.SHA_256, bytes) }
      function mac(text, key) {
        return [
          U.computeHmacSha256Signature(text, key, U.Charset.UTF_8),
          U.computeHmacSignature(U.MacAlgorithm.HMAC_SHA_256, text, key, U.Charset.UTF_8),
        ];
      }
      function encodeUtf8(text) { return U.base64Encode(text, U.Charset.UTF_8) }
      function roundTrip(text) { return U.newBlob(U.base64Decode(encodeUtf8(text))).getDataAsString() }
      function blob() {
        const blob = U.newBlob('价', 'text/csv', 'a.csv');
        const zipped = U.gzip(blob);
        const back = U.ungzip(zipped);
        return [
          blob.getBytes(), U.newBlob('x').getContentType(), U.newBlob('x').getName(), blob.getName(),
          zipped.getName(), zipped.getContentType(), back.getName(), back.getContentType(), back.getDataAsString(),
        ];
      }
      function uuid() { return [U.getUuid(), U.getUuid()] }
      function nap(ms) { const began = Date.now(); U.sleep(ms); return Date.now() - began }
      function formatText() { return U.formatDate('2026-01-01', 'UTC', 'yyyy') }
      function noCharsetForBytes() { return U.base64Encode([1], U.Charset.UTF_8) }
      function zip() { return U.zip([]) }
    `,
  });
});
afterAll(() => home.close());

describe('formatDate', () => {
  test.each([
    [
      '2026-01-05T16:30:05.007Z',
      'Asia/Shanghai',
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
      '2026-01-06T00:30:05.007+08:00',
    ],
    [
      '2026-01-05T16:30:00Z',
      'America/New_York',
      'EEE, d MMM yyyy h:mm a Z',
      'Mon, 5 Jan 2026 11:30 AM -0500',
    ],
    [
      '2026-07-05T00:00:00Z',
      'Europe/Paris',
      'EEEE dd MMMM yy, k K X XX',
      'Sunday 05 July 26, 2 2 +02 +0200',
    ],
    ['2026-12-31T12:00:00Z', 'UTC', "YYYY yyyy D DD w u ''yy''", "2027 2026 365 365 1 4 '26'"],
    ['2026-01-01T00:00:00Z', 'GMT+5:30', 'HH:mm XXX z', '05:30 +05:30 GMT+05:30'],
    ['2026-01-01T00:00:00Z', 'No/Zone', 'HH:mm z', '00:00 GMT'],
    ['2026-01-01T00:00:00Z', 'Asia/Shanghai', "yyyy年M月d日 'um' H''", "2026年1月1日 um 8'"],
    ['2024-02-29T23:59:59Z', 'UTC', 'G y MMM D F W a', 'AD 2024 Feb 60 5 5 PM'],
  ])('of %s in %s as %s', async (...[iso, zone, pattern, text]) => {
    expect(await home.run('format', [[[iso, zone, pattern]]])).toEqual([text]);
  });

  test('refuses what is no date', async () => {
    await expect(home.run('formatText')).rejects.toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('parseDate', () => {
  test.each([
    ['2026-01-06 00:30', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm', '2026-01-05T16:30:00.000Z'],
    ['20260106003005', 'UTC', 'yyyyMMddHHmmss', '2026-01-06T00:30:05.000Z'],
    [
      'Mon, 5 Jan 2026 11:30 PM',
      'America/New_York',
      'EEE, d MMM yyyy h:mm a',
      '2026-01-06T04:30:00.000Z',
    ],
    ['5 july 26', 'UTC', 'd MMMM yy', '2026-07-05T00:00:00.000Z'],
    ['2026-01-06T00:30:00+08:00', 'UTC', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-01-05T16:30:00.000Z'],
    ['2026-02-30', 'UTC', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'],
    ['12:00 AM', 'UTC', 'h:mm a', '1970-01-01T00:00:00.000Z'],
    ['2026年1月6日', 'Asia/Shanghai', 'yyyy年M月d日', '2026-01-05T16:00:00.000Z'],
    // New York skips 2:00 to 3:00 that day.
    ['2026-03-08 02:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-03-08T07:30:00.000Z'],
  ])('of %s in %s as %s', async (...[text, zone, pattern, iso]) => {
    expect(await home.run('parse', [[[text, zone, pattern]]])).toEqual([iso]);
  });

  test('refuses what does not fit', async () => {
    await expect(home.run('parse', [[['tomorrow', 'UTC', 'yyyy-MM-dd']]])).rejects.toThrow(
      'Exception: Unparseable date: "tomorrow"',
    );
  });
});

describe('digests', () => {
  const signed = (buffer: Buffer) => [...new Int8Array(buffer)];

  test.each([
    ['MD5', 'md5'],
    ['SHA_1', 'sha1'],
    ['SHA_256', 'sha256'],
    ['SHA_512', 'sha512'],
  ])('%s are signed bytes', async (name, node) => {
    const expected = createHash(node).update('售后 text').digest();
    expect(await home.run('digest', [name, '售后 text', true])).toEqual(signed(expected));
  });

  test('count what is not ASCII as question marks when no charset is named', async () => {
    const expected = createHash('sha256').update('?? text').digest();
    expect(await home.run('digest', ['SHA_256', '售后 text', false])).toEqual(signed(expected));
  });

  test('take bytes', async () => {
    const expected = createHash('sha256').update('a').digest();
    expect(await home.run('digestBytes', [[97]])).toEqual(signed(expected));
    await expect(home.run('digestBytes', [[300]])).rejects.toThrow('Cannot convert');
  });

  test('HMAC by either method', async () => {
    const expected = signed(createHmac('sha256', '钥').update('文').digest());
    expect(await home.run('mac', ['文', '钥'])).toEqual([expected, expected]);
  });
});

test('base64 keeps its padding, web-safe too, and is ASCII without a charset', async () => {
  const calls = [
    ['base64Encode', 'ab'],
    ['base64EncodeWebSafe', [-5, -17]],
    ['base64Encode', '价'],
    ['base64Encode', []],
    ['base64DecodeWebSafe', '--8'],
    ['base64Decode', 'YWI='],
  ];
  expect(await home.run('all', [calls])).toEqual(['YWI=', '--8=', 'Pw==', '', [-5, -17], [97, 98]]);
  expect(await home.run('encodeUtf8', ['价😀'])).toBe(createBase64('价😀'));
  expect(await home.run('roundTrip', ['价😀 text'])).toBe('价😀 text');
});

test('bytes take no charset', async () => {
  await expect(home.run('noCharsetForBytes')).rejects.toThrow("don't match the method signature");
});

test('formatString and parseCsv', async () => {
  const calls = [
    ['formatString', '%s has %d of %5.2f%% %-4s| %05d %x %+d', 'A', 3.7, 12.345, 'b', 42, 255, 7],
    ['parseCsv', 'a,"b ""q"", c",\r\n"line\nbreak",2,\n'],
    ['parseCsv', 'a;b\n\nc;d', ';'],
    ['parseCsv', ''],
  ];
  expect(await home.run('all', [calls])).toEqual([
    'A has 3 of 12.35% b   | 00042 ff +7',
    [
      ['a', 'b "q", c', ''],
      ['line\nbreak', '2', ''],
    ],
    [['a', 'b'], [''], ['c', 'd']],
    [],
  ]);
});

test('blobs know their bytes, names and types', async () => {
  expect(await home.run('blob')).toEqual([
    [-28, -69, -73],
    'text/plain',
    null,
    'a.csv',
    'archive.gz',
    'application/x-gzip',
    'archive',
    null,
    '价',
  ]);
});

test('ids differ, and sleep sleeps', async () => {
  const [one, other] = (await home.run('uuid')) as string[];
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(one).not.toBe(other);
  expect(await home.run('nap', [120])).toBeGreaterThanOrEqual(118);
});

test('what is not offered says so', async () => {
  await expect(home.run('zip')).rejects.toThrow('not implemented locally: Utilities.zip');
});

function createBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}
