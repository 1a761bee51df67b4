import { expect, test } from 'vitest';
import { makeDictionary } from '../../src/workbook/dictionary';

const rows = [
  { list: 'stage', code: 'done', zh: '完成', en: 'Done', active: true },
  { list: 'stage', code: 'old', zh: '旧', en: 'Retired', active: false },
  { list: 'mail', code: 'done', zh: '已发', en: 'Sent', active: true },
  { list: 'mail', code: 'Sent', zh: '', en: '', active: true },
];

test('a choice is known by code and by either label, in its own list only', () => {
  const words = makeDictionary(rows, 'zh');
  expect(['done', '完成', 'DONE '].map((text) => words.code('stage', text))).toEqual([
    'done',
    'done',
    'done',
  ]);
  expect(words.code('stage', '已发')).toBeNull();
  expect(words.code('nowhere', 'done')).toBeNull();
});

test("a code wins over another choice's label", () => {
  expect(makeDictionary(rows, 'zh').code('mail', 'sent')).toBe('Sent');
});

test('a cell shows the label of the language, else the code', () => {
  expect(makeDictionary(rows, 'zh').shown('stage', 'done')).toBe('完成');
  expect(makeDictionary(rows, 'en').shown('stage', 'done')).toBe('Done');
  expect(makeDictionary(rows, 'en').shown('mail', 'Sent')).toBe('Sent');
  expect(makeDictionary(rows, 'en').shown('stage', 'typo')).toBe('typo');
});

test('a retired choice is still read, but not offered', () => {
  const words = makeDictionary(rows, 'en');
  expect(words.code('stage', 'Retired')).toBe('old');
  expect(words.active('stage').map((choice) => choice.code)).toEqual(['done']);
});
