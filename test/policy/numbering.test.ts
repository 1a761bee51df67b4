import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  archiveCounter,
  archiveNumber,
  readRequestNumber,
  recordCounter,
  recordNumber,
  requestCounter,
  requestNumber,
} from '../../src/policy/numbering';

test.each([
  ['SH', 2026, 123, 'SH-2026-000123'],
  ['SH', 2027, 1, 'SH-2027-000001'],
  ['BJ-2', 2026, 999_999, 'BJ-2-2026-999999'],
  ['SH', 2026, 1_000_000, 'SH-2026-1000000'],
])('unit %s in %i, request %i: %s [R63]', (...[unit, year, sequence, expected]) => {
  expect(requestNumber(unit, year, sequence)).toBe(expected);
});

test('each unit and year has a counter of its own', () => {
  expect(requestCounter('SH', 2026)).toBe('request/SH/2026');
  expect(archiveCounter('SH', 2026)).toBe('archive/SH/2026');
  expect(recordCounter('charges', 2026)).toBe('charges/2026');
});

test('other records and the archive have numbers of their own [R52]', () => {
  expect(recordNumber('charges', 2026, 45)).toBe('F-2026-000045');
  expect(archiveNumber('SH', 2026, 7)).toBe('DA-SH-2026-000007');
});

test('a request number is read back, whatever the code of the unit', () => {
  const unit = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,8}$/);
  fc.assert(
    fc.property(unit, fc.integer({ min: 2000, max: 2999 }), fc.nat(5_000_000), (...parts) => {
      const [code, year, sequence] = parts;
      expect(readRequestNumber(requestNumber(...parts))).toEqual({ unit: code, year, sequence });
    }),
  );
});

test.each(['', 'SH', 'SH-2026', 'SH-2026-12', '-2026-000001', 'SH-26-000001'])(
  '"%s" is no request number',
  (text) => expect(readRequestNumber(text)).toBeNull(),
);
