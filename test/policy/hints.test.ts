import { expect, test } from 'vitest';
import { zh } from '../../src/texts/zh/index';

/** Refused with the hint `hint.repair`, which they share. */
const SHARED = ['tabMissing', 'columnMissing', 'keyRowDamaged'];

const keys = Object.keys(zh);
const named = (area: string) =>
  keys.filter((key) => key.startsWith(`${area}.`)).map((key) => key.slice(area.length + 1));

test('every refusal says what to do about it', () => {
  const hints = named('hint');
  const without = named('error').filter((code) => !hints.includes(code));
  expect(without.sort()).toEqual([...SHARED].sort());
});

test('every hint belongs to a refusal', () => {
  const codes = named('error');
  expect(named('hint').filter((code) => !codes.includes(code))).toEqual(['repair']);
});
