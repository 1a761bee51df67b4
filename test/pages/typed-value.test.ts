import { expect, test } from 'vitest';
import { follow } from '../../src/pages/sidebar/follow';
import { readTyped, typedText } from '../../src/pages/sidebar/typed-value';

test.each([
  ['1280', 128_000],
  ['1280.5', 128_050],
  ['1,280.50', 128_050],
  ['¥ 1 280.05', 128_005],
  ['１２８０．５０元', 128_050],
  ['0', 0],
  ['0.1', 10],
  ['1234567.89', 123_456_789],
])('yuan typed as "%s" are %i cents', (typed, cents) => {
  expect(readTyped('money', typed)).toEqual({ value: cents });
});

test.each(['-1', '1.234', 'abc', '1.2.3', '1e3', '.'])('"%s" is no amount', (typed) => {
  expect(readTyped('money', typed)).toEqual({ fault: 'notMoney' });
});

test.each([
  ['int', '１２', { value: 12 }],
  ['int', '1.5', { fault: 'notInt' }],
  ['number', '0.5', { value: 0.5 }],
  ['number', '1,000', { value: 1000 }],
  ['number', '1e3', { fault: 'notNumber' }],
  ['text', ' 0571 ', { value: ' 0571 ' }],
] as const)('%s typed as "%s"', (type, typed, read) => {
  expect(readTyped(type, typed)).toEqual(read);
});

test.each([
  ['money', 128_005, '1280.05'],
  ['dateTime', '2026-11-24T09:30:00', '2026-11-24T09:30'],
  ['date', '2026-11-24', '2026-11-24'],
  ['text', null, ''],
  ['text', ['a', 'b'], 'a, b'],
] as const)('a %s of %s stands in the field as "%s"', (type, value, text) => {
  expect(typedText(type, value === null || typeof value !== 'object' ? value : [...value])).toBe(
    text,
  );
});

test('a window that begins gets an end two hours later, and keeps a later one', () => {
  expect(follow('appointmentFrom', '2026-11-24T23:30', { appointmentTo: '' })).toEqual({
    appointmentTo: '2026-11-25T01:30',
  });
  expect(
    follow('appointmentFrom', '2026-11-24T09:30', { appointmentTo: '2026-11-24T12:00' }),
  ).toEqual({});
  expect(follow('validFrom', '2026-11-24T09:30', {})).toEqual({});
});
