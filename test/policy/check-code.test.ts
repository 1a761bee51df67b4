import { expect, test } from 'vitest';
import { checkCode, readCheckCode } from '../../src/policy/check-code';
import { isDrawing } from '../../src/policy/drawing';

const digest = '0123456789abcdef'.repeat(4);

test('[D7] a code is eight readable signs of the digest; another digest gives another', () => {
  expect(checkCode(digest)).toBe('04HM-ASW9');
  expect(checkCode(`f${digest.slice(1)}`)).not.toBe(checkCode(digest));
});

test.each(['', 'a word', 'abc123'])('%j is no digest and has no code', (text) => {
  expect(checkCode(text)).toBe('');
});

test.each([
  ['04hm asw9', '04HM-ASW9'],
  ['O4HM-ASW9', '04HM-ASW9'],
  ['０４ＨＭ－ＡＳＷ９', '04HM-ASW9'],
  ['04HM-ASW', null],
  ['04HM-ASWU', null],
])('[D7] a code is read as it was typed: %s', (typed, code) => {
  expect(readCheckCode(typed)).toBe(code);
});

test.each([
  ['M10 20l3 4', true],
  ['M10 20l0 0M30 40l-5 6 7 -8', true],
  ['', false],
  ['M10 20', false],
  ['M10 20l3', false],
  ['M10 20l3 4z', false],
  ['M10 20l3 4" onload="x', false],
])('[R33] a drawing is strokes and nothing else: %j', (text, isOne) => {
  expect(isDrawing(text)).toBe(isOne);
});
