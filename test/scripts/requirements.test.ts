import { expect, test } from 'vitest';
import { requirementsPage } from '../../scripts/requirements/page';
import { prove, requirements, unknownTags } from '../../scripts/requirements/requirements';
import { tagsOf, withoutTags } from '../../scripts/requirements/tags';
import { isAllowed } from '../../scripts/roles-page';

test.each([
  ['sends the card [R53]', ['R53']],
  ['walks [R7] [R9]', ['R7', 'R9']],
  ['prices [R9, R11]', ['R9', 'R11']],
  ['prints [R63-R66, D3]', ['R63', 'R64', 'R65', 'R66', 'D3']],
  ['names A1 [A1] and [x]', []],
])('reads the requirements that "%s" names', (title, tags) => {
  expect(tagsOf(title)).toEqual(tags);
});

test('takes the tags off a title', () => {
  expect(withoutTags('sends [R53] the card [R9, R11]')).toBe('sends the card');
});

test('knows every clause and every difference', () => {
  const ids = requirements().map(({ id }) => id);
  const wanted = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  expect(ids).toEqual([...wanted('R', 78), ...wanted('D', 15)]);
});

test('a unit test is no proof on the bundle', () => {
  const unit = { title: '[R17] judges', file: 'test/policy/x.test.ts' };
  const list = prove({ onBundle: [], further: [unit] });
  expect(list.find(({ id }) => id === 'R17')).toMatchObject({ proofs: [], further: [unit] });
  expect(requirementsPage(list)).toMatch(/### R17[^#]*\*\*no proof\*\*/);
});

test('names a tag that is no requirement', () => {
  expect(unknownTags([{ title: '[R79] x', file: 'f' }])).toHaveLength(1);
});

test.each([
  ['own record', true, true, true],
  ['own unit', false, true, true],
  ['other unit', false, false, true],
  ['no record', true, true, true],
] as const)('a scope reaches: %s', (whose, ...expected) => {
  const rows = (['own', 'unit', 'all'] as const).map((scope) => ({ role: scope, act: 'a', scope }));
  const reached = rows.map(({ role }) => isAllowed(rows, { role, act: 'a' }, whose));
  expect(reached).toEqual(expected);
});
