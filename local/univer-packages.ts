/**
 * Loads Univer's packages as one bundle with V8's compiled form of it beside: file by file they take ten times as
 * long, which every command would pay. (Their ES modules cannot be imported in Node at all: one of them names an
 * export of a CommonJS package.)
 */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { buildUniver } from './build';

export interface UniverPackages {
  core: typeof import('@univerjs/core');
  docs: typeof import('@univerjs/docs');
  formulas: typeof import('@univerjs/engine-formula');
  sheets: typeof import('@univerjs/sheets');
  sheetFormulas: typeof import('@univerjs/sheets-formula');
  numberFormats: typeof import('@univerjs/sheets-numfmt');
  filters: typeof import('@univerjs/sheets-filter');
  sorting: typeof import('@univerjs/sheets-sort');
  validations: typeof import('@univerjs/sheets-data-validation');
  conditionals: typeof import('@univerjs/sheets-conditional-formatting');
  notes: typeof import('@univerjs/sheets-note');
}

const NAMES: Record<keyof UniverPackages, string> = {
  core: '@univerjs/core',
  docs: '@univerjs/docs',
  formulas: '@univerjs/engine-formula',
  sheets: '@univerjs/sheets',
  sheetFormulas: '@univerjs/sheets-formula',
  numberFormats: '@univerjs/sheets-numfmt',
  filters: '@univerjs/sheets-filter',
  sorting: '@univerjs/sheets-sort',
  validations: '@univerjs/sheets-data-validation',
  conditionals: '@univerjs/sheets-conditional-formatting',
  notes: '@univerjs/sheets-note',
};

export async function loadUniver(): Promise<UniverPackages> {
  const file = await buildUniver(NAMES);
  const compiled = `${file}.${process.version}-${process.arch}`;
  const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
  const cachedData = readIfNewer(compiled, file);
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(import.meta.url), module);
  // After the first run: the functions that loading calls are compiled then.
  if (!cachedData || script.cachedDataRejected) writeWhole(compiled, script.createCachedData());
  return module.exports as UniverPackages;
}

function readIfNewer(path: string, source: string): Buffer | undefined {
  const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return writtenAt >= statSync(source).mtimeMs ? readFileSync(path) : undefined;
}

function writeWhole(path: string, bytes: Uint8Array): void {
  // Threads of one process may be at it at the same moment.
  const draft = `${path}.${crypto.randomUUID()}.tmp`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}
