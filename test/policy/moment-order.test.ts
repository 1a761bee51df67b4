import { expect, test } from 'vitest';
import { isBefore, requireOrder } from '../../src/policy/moment-order';

test.each([
  ['2026-11-24T09:29:59', '2026-11-24T09:30:00', true],
  ['2026-11-24T09:30:00', '2026-11-24T09:30:59', false],
  ['2026-11-24T09:31:00', '2026-11-24T09:30:59', false],
  ['', '2026-11-24T09:30:00', false],
  ['2026-11-24T09:30:00', '', false],
])('%j comes before %j by the minute: %s', (one, other, expected) => {
  expect(isBefore(one, other)).toBe(expected);
});

test('refuses every moment that stands the wrong way round, with the clause', () => {
  const refused = () =>
    requireOrder('R22', [
      ['at', true, 'field.future'],
      ['diagnosedAt', false, 'field.future'],
    ]);
  expect(refused).toThrow(
    expect.objectContaining({
      refusal: expect.objectContaining({
        code: 'badInput',
        clause: 'R22',
        fields: [expect.objectContaining({ path: 'at' })],
      }),
    }),
  );
  expect(() => requireOrder('R22', [['at', false, 'field.future']])).not.toThrow();
});
