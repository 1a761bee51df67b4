import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../install.mjs';
import { runTool } from '../tools';

/** A test by its whole title (describe > test, each case for itself) and its file, from the root. */
export interface TestTitle {
  title: string;
  file: string;
}

/** Tests there drive the bundle, or the folder that is pushed. */
const ON_BUNDLE = ['test/end-to-end', 'test/browser', 'test/clasp', 'test/build'];
const FURTHER = ['test/policy', 'test/workbook', 'test/service', 'test/pages', 'test/platform'];

/** All tests, by collecting and not running them. */
export async function collectTitles(): Promise<{ onBundle: TestTitle[]; further: TestTitle[] }> {
  const all = await list([...ON_BUNDLE, ...FURTHER]);
  const isIn = (folders: string[]) => (test: TestTitle) =>
    folders.some((folder) => test.file.startsWith(`${folder}/`));
  return { onBundle: all.filter(isIn(ON_BUNDLE)), further: all.filter(isIn(FURTHER)) };
}

async function list(folders: string[]): Promise<TestTitle[]> {
  const folder = mkdtempSync(join(tmpdir(), 'titles-'));
  const file = join(folder, 'titles.json');
  try {
    // One shared module graph: collecting runs nothing, so no test can disturb another.
    const quick = ['--pool=threads', '--no-isolate'];
    const fault = await runTool('vitest/vitest.mjs', [
      'list',
      `--json=${file}`,
      ...quick,
      ...folders,
    ]);
    if (fault) throw new Error(fault);
    const found = JSON.parse(readFileSync(file, 'utf8')) as { name: string; file: string }[];
    return found
      .map(({ name, file: path }) => ({
        title: name,
        file: relative(root, path).replaceAll('\\', '/'),
      }))
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
