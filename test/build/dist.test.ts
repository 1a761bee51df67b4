import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/install.mjs';

/** What others rely on; menu items come on top. */
const FIXED = [
  'act',
  'loadSampleCompany',
  'onFormAnswer',
  'onInstall',
  'onOpen',
  'onWorkbookEdit',
  'setUpWorkbook',
  'tick',
  'view',
];
const script = readFileSync(join(root, 'dist/main.js'), 'utf8');

describe('dist/main.js', () => {
  test('does nothing when it is loaded but define its functions', () => {
    const realm = vm.createContext(Object.create(null));
    vm.runInContext(script, realm);
    expect(Object.keys(realm).sort()).toEqual(['App', ...declared()].sort());
  });

  test('declares exactly what src/main.ts exports, the fixed names among it', () => {
    expect(declared()).toEqual(exportsOfMain());
    expect(declared()).toEqual(expect.arrayContaining(FIXED));
  });

  test('declares no name that a page could not call', () => {
    expect(declared().filter((name) => name.endsWith('_'))).toEqual([]);
  });
});

describe('each page in dist', () => {
  const pages = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.html'));

  test('is there', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  test.each(pages)('%s loads nothing from elsewhere', (file) => {
    const page = readFileSync(join(root, 'dist', file), 'utf8');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script src|<link|@import|url\((?!["']?data:)/);
  });
});

function declared(): string[] {
  return [...script.matchAll(/^function (\w+)\(/gm)].map((match) => String(match[1])).sort();
}

function exportsOfMain(): string[] {
  const path = join(root, 'src/main.ts');
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return tree.statements
    .flatMap((statement) =>
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map((element) => element.name.text)
        : [],
    )
    .sort();
}
