import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StandIn } from './stand-in';

const MAIN = `
import { price } from './price';
class Counter { #count = 1; static step = 2; next() { return this.#count + Counter.step; } }
export function onOpen() { return new Counter().next(); }
export const quote = (amount: number) => price(amount);
function inside() { return 0; }
export { inside as shown };
`;
const PAGE = `
import { render } from 'preact';
const count: number = 2;
render(<p class="own">{\`\${count} // 位客户 </script>\`}</p>, document.body);
`;

let project: StandIn;
const dist = (file: string) => readFileSync(join(project.folder, 'dist', file), 'utf8');

beforeAll(() => {
  project = new StandIn({
    'src/main.ts': MAIN,
    'src/price.ts': "export function price(amount: number) { return '￥' + amount; }",
    'src/pages/colours.css': 'p { color: #112233; }',
    'src/pages/parts/button.tsx': 'export const text = 1;',
    'src/pages/desk/index.tsx': PAGE,
    'src/pages/desk/page.css': '.own { color: #445566; }',
    'dist/left-over.html': 'of a page that is gone',
  });
  expect(project.run('build.ts')).toMatchObject({ status: 0 });
});
afterAll(() => project.remove());

test('dist holds the script, one file for each page, the manifest and nothing else', () => {
  expect(readdirSync(join(project.folder, 'dist')).sort()).toEqual([
    'appsscript.json',
    'desk.html',
    'main.js',
  ]);
});

test('the script declares a function for each export, and each passes its arguments on', () => {
  const names = [...dist('main.js').matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
  expect(names).toEqual(['onOpen', 'quote', 'shown']);
  const realm = vm.createContext(Object.create(null));
  vm.runInContext(dist('main.js'), realm);
  expect(vm.runInContext('[onOpen(), quote(12), shown()].join()', realm)).toBe('3,￥12,0');
});

test('the script holds no syntax that Apps Script cannot parse', () => {
  expect(dist('main.js')).not.toMatch(/#count|static step/);
});

test('a page is one file with its script and styles inside, the shared style before its own', () => {
  const page = dist('desk.html');
  expect(page).toMatch(/<style>p\{color:#123\}\.own\{color:#456\}<\/style>/);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).toContain('位客户 <\\/script>');
  expect(page).not.toMatch(/<script src|<link|`/);
});

test('building again changes no byte', () => {
  const before = ['main.js', 'desk.html', 'appsscript.json'].map(dist);
  rmSync(join(project.folder, 'dist'), { recursive: true });
  expect(project.run('build.ts')).toMatchObject({ status: 0 });
  expect(['main.js', 'desk.html', 'appsscript.json'].map(dist)).toEqual(before);
});

test('the check names each file of dist that the sources do not give', () => {
  expect(project.run('check.ts', 'dist')).toMatchObject({ status: 0 });
  project.write('dist/old.html', '');
  project.write('src/price.ts', "export function price(amount: number) { return '$' + amount; }");
  const { status, output } = project.run('check.ts', 'dist');
  expect(status).toBe(1);
  expect(output).toContain('dist/main.js is not what the sources give');
  expect(output).toContain('dist/old.html comes from no source');
  expect(output).not.toContain('dist/desk.html');
});

test('a source that does not compile stops the build and leaves dist as it was', () => {
  const before = dist('main.js');
  project.write('src/price.ts', 'export function price(amount: number) {');
  const { status, output } = project.run('build.ts');
  expect(status).toBe(1);
  expect(output).toMatch(/src\/price\.ts:1:\d+: ERROR/);
  expect(dist('main.js')).toBe(before);
});
