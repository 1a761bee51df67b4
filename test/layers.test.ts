import { describe, expect, test } from 'vitest';
import { fileFaults } from '../scripts/file-rules';
import { root } from '../scripts/install.mjs';
import { layerFaults } from '../scripts/layers';
import { sourceFiles } from '../scripts/source-files';

test('every import of src and local points the right way', () => {
  expect(layerFaults(sourceFiles(root, ['src', 'local']))).toEqual([]);
});

test('every file says by its name what it holds, and is short enough to read', () => {
  expect(fileFaults(sourceFiles(root, ['src', 'local', 'scripts', 'test']))).toEqual([]);
});

describe('a planted import is found', () => {
  test.each([
    ['src/texts/say.ts', "import { x } from '../policy/time';", 'texts may import nothing'],
    ['src/policy/fees.ts', "import { x } from '../workbook/book';", 'may import texts'],
    ['src/policy/fees.ts', "import { x } from 'preact';", 'imports the package preact'],
    ['src/policy/fees.ts', "import { x } from 'node:fs';", 'policy does not run in Node'],
    ['src/workbook/book.ts', "import { x } from '../service/visit/arrive';", 'imports src/service'],
    ['src/workbook/book.ts', "import { x } from '../platform/lock';", 'imports src/platform/lock'],
    ['src/service/visit/sign.ts', "import { x } from '../../platform/lock';", 'imports src/platfo'],
    ['src/service/visit/sign.ts', "import { x } from '../billing/fee';", 'chapters do not import'],
    ['src/service/visit/sign.ts', "import type { X } from '../billing/fee';", 'chapters do not'],
    ['src/service/visit/sign.ts', "export * from '../../wire/registry';", 'imports src/wire'],
    ['src/service/visit/sign.ts', "import { x } from '../../../local/cli';", 'imports local/cli'],
    ['src/platform/lock.ts', "import { x } from '../wire/registry';", 'imports src/wire/registry'],
    ['src/main.ts', "export { x } from './platform/lock';", 'main may import wire'],
    ['src/wire/menu.ts', "import { x } from '../pages/desk/index';", 'imports src/pages'],
    ['src/pages/desk/index.tsx', "import { x } from '../../policy/time';", 'only types from'],
    ['src/pages/desk/index.tsx', "import { type X, y } from '../../policy/time';", 'only types'],
    ['src/pages/desk/index.tsx', "const x = await import('../../wire');", 'only types from'],
    ['src/pages/desk/index.tsx', "import fs from 'fs/promises';", 'does not run in Node'],
    ['src/utilities/x.ts', '', 'stands in no room'],
    ['local/host/home.ts', "import { x } from '../../src/policy/time';", 'imports src/policy/time'],
    ['local/host/home.ts', "type X = import('../../src/policy/time').Day;", 'imports src/policy'],
    ['local/guest/kernel.ts', "import { x } from '../host/clock';", 'only types from there'],
    ['local/guest/kernel.ts', "import type { X } from 'node:vm';", 'does not run in Node'],
    ['local/guest/kernel.ts', "const x = require('esbuild');", 'imports the package esbuild'],
    ['local/zoned-time.ts', "import { x } from './host/clock';", 'only types from there'],
    ['local/zoned-time.ts', "import { x } from 'node:fs';", 'does not run in Node'],
    ['local/web/page/desk.ts', "import { x } from '../server';", 'only types from there'],
  ])('%s: %s', (path, text, reason) => {
    expect(layerFaults([{ path, text }])).toEqual([expect.stringContaining(reason)]);
  });
});

test.each([
  ['src/main.ts', "export { onOpen } from './wire';"],
  ['src/policy/refusal.ts', "import { say } from '../texts/say'; import nzh from 'nzh/cn';"],
  ['src/workbook/registers.generated.ts', "import a from '../../sheets-templates/areas.json';"],
  ['src/service/visit/index.ts', "import { arrive } from './arrive';"],
  ['src/platform/lock.ts', "import type { LockPort } from '../workbook/ports';"],
  ['src/pages/desk/index.tsx', "import type { Day } from '../../policy/time';"],
  ['local/guest/kernel.ts', "import type { Cost } from '../host/contract';"],
  ['local/guest/utilities/dates.ts', "import { x } from '../../zoned-time';"],
])('%s may say %s', (path, text) => {
  expect(layerFaults([{ path, text }])).toEqual([]);
});

test.each([
  ['src/policy/utils.ts', '', 'named after nothing'],
  ['local/host/LockPort.ts', '', 'kebab-case'],
  ['src/policy/fees.ts', 'x\n'.repeat(301), 'has 301 lines'],
])('%s is refused when it is badly named or too long', (path, text, reason) => {
  expect(fileFaults([{ path, text }])).toEqual([expect.stringContaining(reason)]);
});
