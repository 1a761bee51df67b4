import { expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';
import { sourceFiles } from '../../scripts/source-files';
import { en } from '../../src/texts/en/index';
import { hasText } from '../../src/texts/say';
import { zh } from '../../src/texts/zh/index';
import { acts } from '../../src/wire/registry';
import { fieldLabel } from '../../src/workbook/field-label';
import { describeFields, type FieldDescription } from '../../src/workbook/read-input';

const keys = Object.keys(zh) as (keyof typeof zh)[];
const code = sourceFiles(root, ['src'])
  .filter(({ path }) => !path.startsWith('src/texts/'))
  .map(({ text }) => text)
  .join('\n');
const words = new Set(code.match(/\w+/g));

test('both languages have the same texts, none of them blank', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
  const blank = [...Object.entries(zh), ...Object.entries(en)].filter(([, text]) => !text.trim());
  expect(blank).toEqual([]);
});

test('a text has the same places in both languages', () => {
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
  const odd = keys.filter((key) => places(zh[key]) !== places(en[key]));
  expect(odd.map((key) => `${key}: ${places(zh[key])} / ${places(en[key])}`)).toEqual([]);
});

test('Chinese texts are Chinese, English texts are English', () => {
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  const bare = (text: string) => text.replace(/\{\w+\}/g, '');
  expect(keys.filter((key) => /[a-z]{4}/i.test(bare(zh[key])) && !isHan(zh[key]))).toEqual([]);
  expect(keys.filter((key) => isHan(en[key]))).toEqual([]);
});

/** Keys that the code puts together: `error.${code}`. What stands in the place is a word of the code, too. */
const composed = [...code.matchAll(/`(\w+(?:\.\w+)*)\.\$\{[\w.]+\}(\w*)(?:\$\{\w+\})?`/g)].map(
  ([, head = '', tail = '']) => new RegExp(`^${head}\\.(\\w+?)${tail}$`),
);

function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  if (key.startsWith('label.')) return key.split('.').every((part) => words.has(part));
  if (key.startsWith('mail.'))
    return words.has(/^mail\.(\w+?)(Subject|Body)$/.exec(key)?.[1] ?? '');
  return composed.some((one) => words.has(one.exec(key)?.[1] ?? ''));
}

test('every text is used', () => {
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every refusal has its words, every mail its subject and body', () => {
  const refused = [...code.matchAll(/\brefus(?:e|al)\(\s*'(\w+)'/g)].map(
    ([, one]) => `error.${one}`,
  );
  const mailed = [...code.matchAll(/\bwords: '(\w+)'/g)].flatMap(([, one]) => [
    `mail.${one}Subject`,
    `mail.${one}Body`,
  ]);
  expect([...new Set([...refused, ...mailed])].filter((key) => !hasText(key))).toEqual([]);
});

test('every act and each of its fields has a name', () => {
  const nameless = (act: (typeof acts)[number], fields: readonly FieldDescription[]): string[] =>
    fields.flatMap((field) => [
      ...(fieldLabel(act.name, field.key).zh === field.key ? [`${act.name}.${field.key}`] : []),
      ...nameless(act, field.of ?? []),
    ]);
  // No form shows these: the import dialog has words of its own, a response is known by the form.
  const shown = acts.filter(({ name }) => name !== 'importRows');
  expect(acts.filter(({ name }) => !hasText(`act.${name}`)).map(({ name }) => name)).toEqual([]);
  expect(shown.flatMap((act) => nameless(act, describeFields(act.input)))).toEqual([]);
});
