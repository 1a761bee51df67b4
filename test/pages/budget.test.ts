import { expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';
import { sourceFiles } from '../../scripts/source-files';
import * as enPages from '../../src/texts/en/pages';
import * as enWork from '../../src/texts/en/work-pages';
import * as zhPages from '../../src/texts/zh/pages';
import * as zhWork from '../../src/texts/zh/work-pages';
import { pagesBuilt } from './browser-page';

const zh = { ...zhPages, ...zhWork };
const en = { ...enPages, ...enWork };
const KB = 1024;

/** Before any data: the dashboard brings its charts along. */
const MOST_KB = { sidebar: 60, import: 60, call: 60, paper: 60, work: 60, dashboard: 250 };

test('there is a budget for every page', async () => {
  const names = [...(await pagesBuilt()).keys()].map((file) => file.replace('.html', ''));
  expect(names).toEqual(Object.keys(MOST_KB).sort());
});

test.each(Object.entries(MOST_KB))('%s is at most %i KB', async (name, most) => {
  const html = (await pagesBuilt()).get(`${name}.html`) ?? '';
  expect(html).toContain('<script>');
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most * KB);
});

test('no page holds a template literal: Apps Script cuts what looks like a comment out of them', async () => {
  for (const [name, html] of await pagesBuilt())
    expect([name, html.includes('`')]).toEqual([name, false]);
});

test('both languages have the same texts with the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const shape = (texts: Record<string, string>) =>
    Object.entries(texts).map(([key, text]) => [key, places(text)]);
  expect(Object.values(en).map(shape)).toEqual(Object.values(zh).map(shape));
});

test('every text of the pages is used', () => {
  const code = sourceFiles(root, ['src/pages'])
    .map((file) => file.text)
    .join('\n');
  const unused = Object.values(zh)
    .flatMap(Object.keys)
    .filter((key) => !code.includes(`'${key}'`));
  expect(unused).toEqual([]);
});
