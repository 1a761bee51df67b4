import { expect, test } from 'vitest';
import { likelyParts, type PartsTaken } from '../../src/policy/likely-parts';

const took = (model: string, causeCode: string, ...parts: string[]): PartsTaken => ({
  ...{ model, causeCode, parts },
});

const repairs = [
  took('MS-400', 'wear', 'filter', 'seal'),
  took('MS-400', 'wear', 'filter', 'filter'),
  took('MS-400', 'electrical', 'switch'),
  took('MS-600', 'wear', 'pump'),
];

test.each([
  ['the model', { model: 'MS-400', causeCode: '' }, ['filter 2/3', 'seal 1/3', 'switch 1/3']],
  [
    'its kind of cause, where it is known',
    { model: 'MS-400', causeCode: 'electrical' },
    ['switch 1/1'],
  ],
  [
    'the model, where the cause is new to it',
    { model: 'MS-600', causeCode: 'other' },
    ['pump 1/1'],
  ],
  ['nothing without a model', { model: '', causeCode: 'wear' }, []],
])('[R21] the likely parts are those that past repairs took: of %s', (_, about, wanted) => {
  const parts = likelyParts(repairs, about);
  expect(parts.map(({ part, count, of }) => `${part} ${count}/${of}`)).toEqual(wanted);
});
